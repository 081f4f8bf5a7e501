#include "team_dialog.h"

#include "check_box.h"
#include "data_table.h"

#include "decision/team.h"

#include <QtCore/QLocale>
#include <QtWidgets/QProgressDialog>

#include <vector>

namespace rustworthy::wizard {

namespace {

// Heights of the charts, in lines of text.
constexpr int barLines = 16;
constexpr int agreementLines = 34;

} // namespace

TeamDialog::TeamDialog(Session& session, std::function<FileDialogs&()> fileDialogs, QWidget* parent)
    : GroupDialog(QStringLiteral("teamDialog"),
                  {.least = 2, .most = static_cast<qsizetype>(decision::maximumMembers)}, session,
                  std::move(fileDialogs), parent),
      m_anonymous(new CheckBox),
      m_headline(results().addText(QStringLiteral("teamHeadline"), TextSize::Heading)),
      m_certainty(results().addText(QStringLiteral("teamCertainty"))),
      m_warning(results().addText(QStringLiteral("teamWarning"), TextSize::Heading)),
      m_changes(results().addText(QStringLiteral("teamChanges"))),
      m_bands(results().addChart(QStringLiteral("teamBands"), barLines)),
      m_scores(results().addChart(QStringLiteral("teamScores"), agreementLines)),
      m_dividedTitle(results().addText(QStringLiteral("teamDividedTitle"), TextSize::Heading)),
      m_divided(results().addText(QStringLiteral("teamDivided"))),
      m_agreement(results().addChart(QStringLiteral("teamAgreement"), agreementLines)),
      m_rankingHeadline(results().addText(QStringLiteral("teamRankingHeadline"), TextSize::Heading)),
      m_rankingBasis(results().addText(QStringLiteral("teamRankingBasis"))),
      m_acceptability(results().addChart(QStringLiteral("teamAcceptability"), barLines)),
      m_pairwise(results().addTable(QStringLiteral("teamPairwise"))),
      m_members(results().addTable(QStringLiteral("teamMembers"))),
      m_majority(results().addTable(QStringLiteral("teamMajority")))
{
    m_members.table->wrapTexts();
    m_anonymous->setObjectName(QStringLiteral("teamAnonymous"));
    addControl(m_anonymous);
    connect(m_anonymous, &QCheckBox::toggled, this, [this](bool anonymous) {
        setMembersShown(!anonymous);
        if (!m_names.isEmpty()) {
            present(); // only the names differ
        }
    });
    retranslate();
}

bool TeamDialog::showResults()
{
    const catalog::Catalog& catalog = session().catalog();
    std::vector<decision::Answers> answers;
    m_names.clear();
    for (const GroupMember& member : members()) {
        answers.push_back(member.answers);
    }
    QProgressDialog progress(tr("Ranking for each member…"), tr("Cancel"), 0, int(answers.size()), this);
    progress.setObjectName(QStringLiteral("teamProgress"));
    progress.setWindowModality(Qt::WindowModal);
    auto team = decision::evaluateTeam(catalog.model, answers, [&progress](std::size_t done) {
        progress.setValue(int(done));
        return !progress.wasCanceled();
    });
    progress.reset();
    if (!team) {
        return false;
    }
    m_team = *std::move(team);
    for (const GroupMember& member : members()) {
        m_names.append(member.name);
    }
    present();
    return true;
}

void TeamDialog::present()
{
    m_view =
        presentation::presentTeam(session().catalog(), m_team, m_names, m_anonymous->isChecked(), QLocale());
    m_headline->setText(m_view.headline);
    m_certainty->setTextOrHide(m_view.certainty);
    m_warning->setTextOrHide(m_view.warning);
    m_changes->setTextOrHide(bulleted(m_view.changes));
    m_bands->setData(m_view.bands);
    m_scores->setData(m_view.scores);
    m_scores->setVisible(!m_view.scores.bars.isEmpty());
    m_dividedTitle->setTextOrHide(m_view.divided.isEmpty() ? QString() : tr("Where you disagree most"));
    m_divided->setTextOrHide(bulleted(m_view.divided));
    m_agreement->setData(m_view.agreement);
    m_rankingHeadline->setTextOrHide(m_view.rankingHeadline);
    m_rankingBasis->setTextOrHide(m_view.rankingBasis);
    m_acceptability->setData(m_view.acceptability);
    m_acceptability->setVisible(!m_view.acceptability.rows.isEmpty());
    m_pairwise.set(tr("In which share of the draws one language is ahead of another"), m_view.pairwise);
    m_members.set(tr("Members"), m_view.members);
    m_majority.set(tr("The majority’s answers"), m_view.majoritySheet);
}

GroupDialog::Words TeamDialog::words() const
{
    return {.title = tr("Team"),
            .introduction = tr("What several people’s answers amount to together. Each member saves a "
                               "document; add up to %n of them here.",
                               nullptr, int(decision::maximumMembers)),
            .tooFew = members().isEmpty()
                          ? tr("Add the documents of at least two members, or drop them here.")
                          : tr("Add the document of at least one more member, or drop it here."),
            .stopped = tr("Stopped before every member was ranked."),
            .suggestion = tr("team", "part of a file name")};
}

void TeamDialog::retranslateParts()
{
    m_anonymous->setText(tr("&Without names"));
}

} // namespace rustworthy::wizard
