#include "summary_sections.h"

#include "presentation/result_tables.h"
#include "report_text.h"
#include "section_parts.h"

namespace rustworthy::report {

namespace {

using namespace presentation;

QString answerWithMarks(const Reason& reason)
{
    QString answer = reason.answer;
    if (reason.pinned) {
        answer = ReportText::tr("%1 (fixed)").arg(answer);
    }
    if (reason.weak) {
        answer = ReportText::tr("%1 (weak)").arg(answer);
    }
    if (reason.changedInWhatIf) {
        answer = ReportText::tr("%1 (what-if)").arg(answer);
    }
    return answer;
}

} // namespace

void addReasons(Flow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    flow.addText(summaryPartName(SummaryPart::Reasons), Style::Heading);
    if (ranksInFront(result)) {
        addPlainChart(flow, result.themeChart, 58.0);
    } else {
        flow.addTwin(result.themeChart.frame);
    }
    for (const ThemeView& theme : result.themes) {
        flow.addText(ReportText::tr("%1: %2").arg(theme.name, theme.subtotal), Style::Subheading);
        TableData rows{.columns = {ReportText::tr("Question"), ReportText::tr("Answer"),
                                   ReportText::tr("Speaks"), ReportText::tr("What it means")},
                       .rows = {},
                       .numeric = {false, false, false, false}};
        QStringList weakNotes;
        for (const Reason& reason : theme.reasons) {
            rows.rows.append(
                {reason.shortName, answerWithMarks(reason), speaksText(reason.speaks), reason.meaning});
            if (reason.weak && !reason.weakNote.isEmpty()) {
                weakNotes.append(ReportText::tr("%1: %2").arg(reason.shortName, reason.weakNote));
            }
        }
        flow.addTable(rows, {0.25, 0.2, 0.12, 0.43});
        for (const QString& note : std::as_const(weakNotes)) {
            flow.addText(note, Style::Small);
        }
    }
}

void addChanges(Flow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    flow.addText(summaryPartName(SummaryPart::Changes), Style::Heading);
    flow.addTable(verdictTable(result), {0.35, 0.15, 0.5});
    addSource(flow, result.verdict.source);
    if (result.changes.isEmpty()) {
        flow.addText(ReportText::tr("Every verdict can still come out: the open answers decide."));
    }
    for (const ChangeView& change : result.changes) {
        flow.addText(change.bandName, Style::Subheading);
        flow.addText(change.sentence);
        flow.addBullets(change.candidateTexts);
    }
    flow.addBullets(result.weakNotes);
    if (!result.contradictions.isEmpty()) {
        flow.addText(ReportText::tr("Answers that pull against each other"), Style::Subheading);
        flow.addBullets(result.contradictions);
    }
}

} // namespace rustworthy::report
