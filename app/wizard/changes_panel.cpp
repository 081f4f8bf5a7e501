#include "changes_panel.h"

#include "link_button.h"
#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

namespace {

// The likeliest to interest come first; a long list hides the sentence below it.
constexpr qsizetype shownAtFirst = 4;

QVBoxLayout* plainColumn(QWidget* parent, int spacing)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

ChangeBlock::ChangeBlock(int number, QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel(TextSize::Body)),
      m_sentence(new TextLabel(TextSize::Body)),
      m_links(nullptr),
      m_more(new LinkButton)
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setObjectName(QStringLiteral("changeBand_%1").arg(number));
    m_sentence->setObjectName(QStringLiteral("changeSentence_%1").arg(number));
    m_more->setObjectName(QStringLiteral("changeMore_%1").arg(number));
    auto* column = plainColumn(this, gridUnit / 4);
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    m_links = new QVBoxLayout;
    m_links->setContentsMargins(gridUnit, 0, 0, 0);
    m_links->setSpacing(0);
    column->addLayout(m_links);
    column->addWidget(m_more);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_all = true;
        showLinks();
        m_candidates.at(shownAtFirst)->setFocus(Qt::OtherFocusReason);
    });
}

void ChangeBlock::setChange(const presentation::ChangeView& change)
{
    m_name->setText(change.bandName);
    m_sentence->setText(change.sentence);
    fitLinks(change.candidates.size());
    m_questions = change.candidates;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const QString text = change.candidateTexts.value(i, m_questions.at(i));
        m_candidates.at(i)->setLabel(text);
        // The same answer can be a candidate for several bands.
        //: An answer that could change, the band that it would help to reach.
        m_candidates.at(i)->setAccessibleName(tr("%1, towards “%2”").arg(text, change.bandName));
        m_candidates.at(i)->setAccessibleDescription(tr("Goes to this answer"));
    }
    showLinks();
}

void ChangeBlock::fitLinks(qsizetype count)
{
    while (m_candidates.size() < count) {
        const qsizetype number = m_candidates.size();
        auto* link = new LinkButton;
        link->setObjectName(QStringLiteral("candidate_%1").arg(number));
        connect(link, &LinkButton::clicked, this,
                [this, number] { Q_EMIT questionChosen(m_questions.at(number)); });
        m_links->addWidget(link);
        m_candidates.append(link);
    }
}

void ChangeBlock::showLinks()
{
    const qsizetype count = m_questions.size();
    // One more link is no longer than the line that would offer it.
    const bool all = m_all || count <= shownAtFirst + 1;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        m_candidates.at(i)->setVisible(i < count && (all || i < shownAtFirst));
    }
    m_more->setLabel(tr("Show all %n answer(s) that can be among them", nullptr, static_cast<int>(count)));
    m_more->setVisible(!all);
}

ChangesPanel::ChangesPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextSize::Heading)),
      m_column(new QVBoxLayout),
      m_weak(new TextLabel(TextSize::Body)),
      m_contradictionsTitle(new TextLabel(TextSize::Heading)),
      m_contradictions(new TextLabel(TextSize::Body))
{
    m_title->setObjectName(QStringLiteral("changesTitle"));
    m_weak->setObjectName(QStringLiteral("weakNotes"));
    m_contradictionsTitle->setObjectName(QStringLiteral("contradictionsTitle"));
    m_contradictions->setObjectName(QStringLiteral("contradictions"));
    auto* column = plainColumn(this, gridUnit);
    m_column->setSpacing(gridUnit);
    column->addWidget(m_title);
    column->addLayout(m_column);
    column->addWidget(m_weak);
    column->addWidget(m_contradictionsTitle);
    column->addWidget(m_contradictions);
}

ChangeBlock* ChangesPanel::block(qsizetype number)
{
    while (m_blocks.size() <= number) {
        auto* made = new ChangeBlock(static_cast<int>(m_blocks.size()));
        made->setObjectName(QStringLiteral("change_%1").arg(m_blocks.size()));
        connect(made, &ChangeBlock::questionChosen, this, &ChangesPanel::questionChosen);
        m_column->addWidget(made);
        m_blocks.append(made);
    }
    return m_blocks.at(number);
}

void ChangesPanel::setResult(const presentation::ResultView& result)
{
    m_title->setText(tr("What would change it"));
    m_title->setVisible(!result.changes.isEmpty() || !result.weakNotes.isEmpty());
    for (qsizetype i = 0; i < result.changes.size(); ++i) {
        block(i)->setChange(result.changes.at(i));
        block(i)->show();
    }
    for (qsizetype i = result.changes.size(); i < m_blocks.size(); ++i) {
        m_blocks.at(i)->hide();
    }
    m_weak->setTextOrHide(result.weakNotes.join(QLatin1String("\n\n")));
    m_contradictionsTitle->setText(tr("Answers that pull against each other"));
    m_contradictionsTitle->setVisible(!result.contradictions.isEmpty());
    m_contradictions->setTextOrHide(result.contradictions.join(QLatin1String("\n\n")));
}

} // namespace rustworthy::wizard
