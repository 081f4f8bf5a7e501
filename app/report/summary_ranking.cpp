#include "summary_sections.h"

#include "report_text.h"
#include "section_parts.h"

#include <algorithm>

namespace rustworthy::report {

namespace {

using namespace presentation;

constexpr qreal acceptabilityHeight = 48.0; // millimetres
constexpr qreal contributionsHeight = 66.0;

QString markOf(const PriorityRow& row, const QString& language)
{
    const auto mark = std::ranges::find(row.marks, language, &MarkRow::language);
    return mark == row.marks.end() ? QString() : mark->mark;
}

void addPriorities(Flow& flow, const PrioritiesView& priorities)
{
    if (priorities.rows.isEmpty()) {
        return;
    }
    flow.addText(ReportText::tr("What matters to the project"), Style::Subheading);
    flow.addText(priorities.state);
    TableData table{
        .columns = {ReportText::tr("Criterion"), ReportText::tr("Importance"), ReportText::tr("Weight")},
        .rows = {},
        .numeric = {false, false, true}};
    for (const MarkRow& mark : priorities.rows.front().marks) {
        //: The mark of a language, which %1 is.
        table.columns.append(ReportText::tr("Mark of %1").arg(mark.languageName));
        table.numeric.append(false);
    }
    for (const PriorityRow& row : priorities.rows) {
        QStringList cells{row.name,
                          row.given ? row.levelName
                                    //: A level of importance that counts because none was chosen.
                                    : ReportText::tr("%1 (not set)").arg(row.levelName),
                          row.weight};
        for (const MarkRow& mark : priorities.rows.front().marks) {
            cells.append(markOf(row, mark.language));
        }
        table.rows.append(cells);
    }
    flow.addTable(table);
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
    addPlainChart(flow, ranking.acceptability, acceptabilityHeight);
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
    addPriorities(flow, summary.result.priorities);
    flow.addText(ranking.notRanked);
    flow.addText(ranking.certainty, Style::Small);
    addSource(flow, ranking.source);
}

} // namespace rustworthy::report
