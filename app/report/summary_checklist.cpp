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

/// How the lenses fit together: whoever reads nothing else should have read this.
void addCombined(Flow& flow, const CombinedView& combined)
{
    const auto add = [&flow](const QString& title, const QString& text) {
        if (!text.isEmpty()) {
            flow.addText(title, Style::Strong);
            flow.addText(text);
        }
    };
    add(ReportText::tr("For you, by the checklist"), combined.forYou);
    add(ReportText::tr("For your project, by the rules and the ranking"), combined.forYourProject);
    add(ReportText::tr("Together"), combined.together);
    flow.addBullets(combined.disagreements);
    flow.addText(combined.missing);
}

} // namespace

void addVerdict(Flow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    if (result.whatIf) {
        flow.addNotice(result.whatIfNotice.isEmpty()
                           ? ReportText::tr("What-if: these are not the answers that the person gave.")
                           : result.whatIfNotice);
    }
    const VerdictView& verdict = result.verdict;
    flow.addText(verdict.headline, Style::Title);
    flow.addText(verdict.score, Style::Strong);
    flow.addText(verdict.certainty, Style::Lead);
    flow.addText(verdict.advice, Style::Lead);
    addCombined(flow, result.combined);
    flow.addText(verdict.answered);

    flow.addTable(verdictTable(result), {0.35, 0.15, 0.5});
    //: %1 is a short citation such as: B, “Decision Checklist: 15 Questions”.
    flow.addText(
        ReportText::tr("Source: %1. The letters stand for the sources at the end, where the standing "
                       "of each figure is given as well.")
            .arg(verdict.source),
        Style::Small);
}

void addReasons(Flow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    flow.addText(summaryPartName(SummaryPart::Reasons), Style::Heading);
    addPlainChart(flow, result.themeChart, 58.0);
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
