#include "summary_sections.h"

#include "presentation/result_tables.h"
#include "report_text.h"
#include "section_parts.h"

namespace rustworthy::report {

namespace {

using namespace presentation;

constexpr qreal contributionsHeight = 66.0; // millimetres

void addPriorities(Flow& flow, const ResultView& result)
{
    const PrioritiesView& priorities = result.priorities;
    if (priorities.rows.isEmpty()) {
        return;
    }
    flow.addText(ReportText::tr("What matters to the project"), Style::Subheading);
    flow.addText(priorities.state);
    flow.addTable(priorityTable(result));
}

void addTitledTable(Flow& flow, const QString& title, const TableData& table)
{
    if (!table.rows.isEmpty()) {
        flow.addText(title, Style::Subheading);
        flow.addTable(table);
    }
}

void addLead(Flow& flow, const RankingView& ranking)
{
    flow.addTwin(ranking.acceptability.frame);
    if (!ranking.handOver.isEmpty() || !ranking.markChanges.isEmpty()) {
        flow.addText(ReportText::tr("What would hand the lead over"), Style::Subheading);
        flow.addBullets(ranking.handOver + ranking.markChanges);
    }
    addPlainChart(flow, ranking.contributions, contributionsHeight);
    addTitledTable(flow, ReportText::tr("The languages in figures"), ranking.figures);
    flow.addText(ranking.figuresNote, Style::Small);
    addTitledTable(flow, ReportText::tr("Within which weights the lead holds"), ranking.stability);
    addTitledTable(flow, ReportText::tr("Weights that would put each language first, on average"),
                   ranking.centralWeights);
}

} // namespace

void addRanking(Flow& flow, const Summary& summary)
{
    const RankingView& ranking = summary.result.ranking;
    if (ranking.headline.isEmpty()) {
        return;
    }
    flow.addText(summaryPartName(SummaryPart::Ranking), Style::Heading);
    flow.addText(ranking.headline, Style::Lead);
    flow.addText(ranking.verdict);
    flow.addText(ranking.basis);
    if (ranking.ranked) {
        addLead(flow, ranking);
    }
    addPriorities(flow, summary.result);
    flow.hold(); // no line of them alone on a page
    flow.addText(ranking.notRanked);
    flow.addText(ranking.certainty, Style::Small);
    addSource(flow, ranking.source);
    flow.release();
}

} // namespace rustworthy::report
