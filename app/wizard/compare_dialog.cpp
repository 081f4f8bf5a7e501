#include "compare_dialog.h"

#include "data_table.h"

#include "decision/evaluation.h"

#include <QtCore/QLocale>

namespace rustworthy::wizard {

namespace {

// Heights of the charts, in lines of text.
constexpr int rowChartLines = 16;
constexpr int salaryLines = 22;

} // namespace

CompareDialog::CompareDialog(Session& session, std::function<FileDialogs&()> fileDialogs, QWidget* parent)
    : GroupDialog(QStringLiteral("compareDialog"),
                  {.least = presentation::leastCompared, .most = presentation::mostCompared}, session,
                  std::move(fileDialogs), parent),
      m_headline(results().addText(QStringLiteral("compareHeadline"), TextSize::Heading)),
      m_summary(results().addTable(QStringLiteral("compareSummary"))),
      m_scores(results().addChart(QStringLiteral("compareScores"), rowChartLines)),
      m_firstRanks(results().addChart(QStringLiteral("compareFirstRanks"), rowChartLines)),
      m_salaries(results().addChart(QStringLiteral("compareSalaries"), salaryLines)),
      m_withoutLevel(results().addText(QStringLiteral("compareWithoutLevel"))),
      m_sameAnswers(results().addText(QStringLiteral("compareSameAnswers"))),
      m_answers(results().addTable(QStringLiteral("compareAnswers")))
{
    m_summary.table->wrapTexts();
    retranslate();
}

bool CompareDialog::showResults()
{
    const catalog::Catalog& catalog = session().catalog();
    decision::Evaluator evaluator(catalog.model);
    QList<presentation::ComparedDocument> documents;
    for (const GroupMember& member : members()) {
        documents.append({.name = member.name,
                          .answers = member.answers,
                          .evaluation = evaluator.evaluate(member.answers)});
    }
    m_view = presentation::presentComparison(catalog, documents, QLocale());
    m_headline->setText(m_view.headline);
    m_summary.set(tr("Results"), m_view.summary);
    m_scores->setData(m_view.scores);
    m_firstRanks->setData(m_view.firstRanks);
    m_firstRanks->setVisible(!m_view.firstRanks.rows.isEmpty());
    m_salaries->setData(m_view.salaries);
    m_salaries->setVisible(!m_view.salaries.boxes.isEmpty());
    m_withoutLevel->setTextOrHide(m_view.withoutLevel);
    m_sameAnswers->setTextOrHide(m_view.sameAnswers);
    m_answers.set(tr("Where the answers differ"), m_view.answers);
    return true;
}

GroupDialog::Words CompareDialog::words() const
{
    return {.title = tr("Compare"),
            .introduction = tr("Two to six documents side by side: those of several people, or yours of "
                               "today and of another time. File, Duplicate makes a copy to change."),
            .tooFew = members().isEmpty() ? tr("Add at least two documents, or drop them here.")
                                          : tr("Add at least one more document, or drop it here."),
            .stopped = {},
            .suggestion = tr("comparison", "part of a file name")};
}

} // namespace rustworthy::wizard
