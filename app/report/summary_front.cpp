#include "summary_sections.h"

#include "report_text.h"
#include "section_parts.h"

#include <algorithm>

namespace rustworthy::report {

namespace {

using namespace presentation;

constexpr FigureHeight salaryHeight{.preferred = 84.0, .least = 50.0}; // millimetres
constexpr qsizetype longestNotice = 300;
constexpr qreal axesHeight = 18.0;
constexpr qreal leastAxesHeight = 15.0;

FigureHeight rowsHeight(qsizetype rows)
{
    const qreal count = static_cast<qreal>(std::min<qsizetype>(rows, 12));
    return {.preferred = axesHeight + 9.0 * count, .least = leastAxesHeight + 5.0 * count};
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
    flow.addText(combined.missingElsewhere);
}

template <typename Chart>
void addRowsFigure(Flow& flow, const Chart& chart)
{
    if (!chart.rows.isEmpty()) {
        flow.addFigure(chart.frame, rowsHeight(chart.rows.size()), drawingOf(chart));
    }
}

void addFigures(Flow& flow, const ResultView& result)
{
    const SalaryChart& salaries = result.market.salaries;
    if (!salaries.boxes.isEmpty()) {
        flow.addFigure(salaries.frame, salaryHeight, drawingOf(salaries));
    }
    if (ranksInFront(result)) {
        addRowsFigure(flow, result.ranking.acceptability);
    } else {
        addRowsFigure(flow, result.themeChart);
    }
}

/// What the letters stand for, where no list of sources follows.
QString namedSources(const ReferenceView& reference)
{
    QStringList names;
    for (const SourceRow& source : reference.sources) {
        //: A source's letter and its name.
        names.append(ReportText::tr("%1: %2", "source").arg(source.shortName, source.name));
    }
    return names.isEmpty() ? QString()
                           //: %1 is a list such as “A: A guide to Rust; B: An assessment”.
                           : ReportText::tr("The letters stand for the sources. %1")
                                 .arg(names.join(QStringLiteral("; ")));
}

void addNotes(Flow& flow, const Summary& summary)
{
    if (!summary.leftOut.contains(SummaryPart::Evidence)) {
        flow.addSourceNote(
            ReportText::tr("The letters stand for the sources at the end, where the standing of "
                           "each figure is given as well."));
    } else {
        flow.addText(namedSources(summary.reference), Style::Small);
    }
    QStringList parts;
    for (const SummaryPart part : summaryParts()) {
        if (!summary.leftOut.contains(part)) {
            parts.append(summaryPartName(part));
        }
    }
    flow.addContents(parts);
}

} // namespace

bool ranksInFront(const ResultView& result)
{
    return result.ranking.ranked && !result.ranking.acceptability.rows.isEmpty();
}

void addFront(Flow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    const VerdictView& verdict = result.verdict;
    flow.beginFront();
    // A list of everything that differs would leave no room for the answer.
    const QString& notice = result.whatIfNotice;
    const bool listsInFront = notice.size() <= longestNotice;
    if (!notice.isEmpty()) {
        flow.addNotice(listsInFront
                           ? notice
                           : ReportText::tr("What-if: these are not the answers that the person gave."));
    }
    flow.addText(verdict.headline, Style::Title);
    flow.addByline(ReportText::tr("“You” is the person whose decision this is."));
    flow.addText(verdict.score, Style::Strong);
    flow.addText(verdict.certainty, Style::Lead);
    flow.addText(verdict.advice, Style::Lead);
    addCombined(flow, result.combined);
    addFigures(flow, result);
    addNotes(flow, summary);
    flow.endFront();
    if (!listsInFront) {
        flow.addNotice(notice);
    }
}

} // namespace rustworthy::report
