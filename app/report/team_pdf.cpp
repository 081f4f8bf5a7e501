#include "report/team_report.h"

#include "pdf_pages.h"
#include "report_text.h"
#include "section_parts.h"

#include <algorithm>

namespace rustworthy::report {

namespace {

constexpr qreal rowHeight = 8.0; // millimetres
constexpr qreal axesHeight = 24.0;
constexpr qreal barsHeight = 60.0;

qreal heightFor(qsizetype rows)
{
    return std::clamp(axesHeight + rowHeight * static_cast<qreal>(rows), 40.0, 150.0);
}

QByteArray pdf(const QString& title, const QLocale& locale, const SummaryOptions& options,
               const std::function<void(Flow&)>& addContents)
{
    return pdfPages(
        {.title = title,
         .topTrailing = options.documentName,
         //: A date; the program's version.
         .foot = ReportText::tr("%1 · Rustworthy %2")
                     .arg(locale.toString(options.date, QLocale::LongFormat), options.applicationVersion)},
        locale, options, [&](Flow& flow) {
            flow.addText(title, Style::Title);
            addContents(flow);
        });
}

void addTitledTable(Flow& flow, const QString& title, const presentation::TableData& table)
{
    if (!table.rows.isEmpty()) {
        flow.addText(title, Style::Heading);
        flow.addTable(table);
    }
}

template <typename Chart>
void addStackedChart(Flow& flow, const Chart& chart)
{
    if (!chart.rows.isEmpty()) {
        addPlainChart(flow, chart, heightFor(chart.rows.size()));
    }
}

void addTeam(Flow& flow, const presentation::TeamView& view)
{
    flow.addText(view.headline, Style::Lead);
    if (!view.warning.isEmpty()) {
        flow.addNotice(view.warning);
    }
    flow.addText(view.certainty);
    addTitledBullets(flow, ReportText::tr("Where the members disagree most"), view.divided);
    addTitledBullets(flow, ReportText::tr("What would change the majority’s verdict"), view.changes);
    addStackedChart(flow, view.agreement);
    addTitledTable(flow, ReportText::tr("Majority of each question"), view.majoritySheet);
    if (!view.scores.bars.isEmpty()) {
        addPlainChart(flow, view.scores, barsHeight);
    }
    addPlainChart(flow, view.bands, barsHeight);
    if (!view.rankingHeadline.isEmpty()) {
        flow.addText(ReportText::tr("The languages, ranked by all members"), Style::Heading);
        flow.addText(view.rankingHeadline, Style::Lead);
        flow.addText(view.rankingBasis, Style::Small);
        addStackedChart(flow, view.acceptability);
    }
    addTitledTable(flow, ReportText::tr("How often one language is ahead of another"), view.pairwise);
    addTitledTable(flow, ReportText::tr("Members"), view.members);
}

void addSalaries(Flow& flow, const presentation::SalaryChart& salaries)
{
    if (salaries.boxes.isEmpty()) {
        return;
    }
    addPlainChart(flow, salaries, barsHeight + axesHeight);
}

void addComparison(Flow& flow, const presentation::CompareView& view)
{
    flow.addText(view.headline, Style::Lead);
    addTitledTable(flow, ReportText::tr("Results"), view.summary);
    flow.addText(view.sameAnswers);
    addTitledTable(flow, ReportText::tr("Answers and priorities that differ"), view.answers);
    addStackedChart(flow, view.scores);
    addStackedChart(flow, view.firstRanks);
    addSalaries(flow, view.salaries);
    flow.addText(view.withoutLevel);
}

} // namespace

QByteArray teamPdf(const presentation::TeamView& view, const QLocale& locale, const SummaryOptions& options)
{
    return pdf(ReportText::tr("Rustworthy team result"), locale, options,
               [&view](Flow& flow) { addTeam(flow, view); });
}

QByteArray comparePdf(const presentation::CompareView& view, const QLocale& locale,
                      const SummaryOptions& options)
{
    return pdf(ReportText::tr("Rustworthy comparison"), locale, options,
               [&view](Flow& flow) { addComparison(flow, view); });
}

} // namespace rustworthy::report
