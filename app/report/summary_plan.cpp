#include "summary_sections.h"

#include "presentation/result_tables.h"
#include "report_text.h"
#include "section_parts.h"

namespace rustworthy::report {

namespace {

using namespace presentation;

constexpr qreal ganttHeight = 62.0; // millimetres

QString bulleted(const QStringList& items)
{
    QStringList lines;
    for (const QString& item : items) {
        lines.append(QStringLiteral("• ") + item);
    }
    return lines.join(QLatin1Char('\n'));
}

void addPhase(Flow& flow, const PhaseView& phase)
{
    flow.hold(); // a phase is short: its parts stay on one page
    //: A phase of learning and its time, e.g. "Foundations: 2–4 weeks from the start".
    flow.addText(ReportText::tr("%1: %2", "phase").arg(phase.name, phase.elapsed), Style::Subheading);
    if (!phase.dates.isEmpty()) {
        //: One date, or "between" two dates.
        flow.addText(ReportText::tr("Reached: %1").arg(phase.dates));
    }
    TableData table;
    QStringList cells;
    const auto add = [&](const QString& title, const QStringList& items) {
        if (!items.isEmpty()) {
            table.columns.append(title);
            table.numeric.append(false);
            cells.append(bulleted(items));
        }
    };
    add(ReportText::tr("Topics"), phase.topics);
    add(ReportText::tr("Hurdles"), phase.hurdles);
    add(ReportText::tr("Resources"), phase.resources);
    if (!cells.isEmpty()) {
        table.rows.append(cells);
        flow.addTable(table, evenWidths(table.columns.size()));
    }
    addSource(flow, phase.source);
    flow.release();
}

void addOthers(Flow& flow, const ResultView& result)
{
    const PlanView& plan = result.plan;
    if (plan.others.isEmpty() && plan.othersWithoutTime.isEmpty()) {
        return;
    }
    flow.addText(ReportText::tr("What the other languages advised take"), Style::Subheading);
    const TableData table = otherLanguageTable(result);
    if (!table.rows.isEmpty()) {
        flow.addTable(table, {0.14, 0.28, 0.33, 0.25});
    }
    flow.addText(plan.othersWithoutTime);
}

void addPayback(Flow& flow, const PaybackView& payback)
{
    if (payback.headline.isEmpty()) {
        return;
    }
    flow.addText(ReportText::tr("When it pays back"), Style::Subheading);
    flow.addText(payback.headline, Style::Lead);
    flow.addBullets(payback.arithmetic);
    flow.addText(payback.missing);
    TableData assumptions{.columns = {ReportText::tr("It rests on"), ReportText::tr("Given")},
                          .rows = {},
                          .numeric = {false, false}};
    for (const AssumptionRow& row : payback.assumptions) {
        assumptions.rows.append({row.label, row.value});
    }
    flow.addTable(assumptions, {0.4, 0.6});
    flow.addText(payback.note, Style::Small);
    flow.addSourceNote(payback.source); // a whole sentence, with its standing
}

} // namespace

void addPlan(Flow& flow, const Summary& summary)
{
    const PlanView& plan = summary.result.plan;
    if (plan.headline.isEmpty()) {
        return;
    }
    flow.addText(summaryPartName(SummaryPart::Plan), Style::Heading);
    flow.addText(plan.headline, Style::Lead);
    flow.addText(plan.line);
    addPlainChart(flow, plan.gantt, ganttHeight);
    for (const PhaseView& phase : plan.phases) {
        addPhase(flow, phase);
    }
    if (!plan.advice.isEmpty()) {
        flow.addText(ReportText::tr("Advice on learning"), Style::Subheading);
        addSourced(flow, plan.advice);
    }
    addOthers(flow, summary.result);
    if (summary.includePay) {
        addPayback(flow, plan.payback);
    } else {
        flow.addText(ReportText::tr("Present pay and payback are not part of this export: they are left out "
                                    "unless they are asked for."));
    }
}

} // namespace rustworthy::report
