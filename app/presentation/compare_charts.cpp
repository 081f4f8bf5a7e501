#include "axis.h"
#include "compare_parts.h"
#include "ranking_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rustworthy::presentation {

namespace {

QString sentence(const QString& statement)
{
    //: A full stop after a statement.
    return translate("presentation", "%1.", "sentence").arg(statement);
}

// The table twin and the words for screen readers, from the rows.
void describe(StackedChart& chart)
{
    chart.frame.table.columns = {translate("presentation", "Document")};
    for (const Label& series : std::as_const(chart.series)) {
        chart.frame.table.columns.append(series.name);
    }
    chart.frame.table.numeric = QList<bool>(chart.frame.table.columns.size(), true);
    chart.frame.table.numeric.front() = false;
    QStringList sentences;
    for (const StackedRow& row : std::as_const(chart.rows)) {
        QStringList cells{row.category};
        for (const StackedSegment& segment : row.segments) {
            cells.append(segment.label);
            sentences.append(segment.detail.isEmpty() ? QString() : sentence(segment.detail));
        }
        chart.frame.table.rows.append(cells);
    }
    chart.frame.description = paragraph(sentences);
}

StackedRow scoreRow(const CompareInputs& in, qsizetype index, const QList<Label>& series)
{
    const decision::ChecklistResult& checklist = in.documents.at(index).evaluation.checklist;
    StackedRow row{.id = documentId(index),
                   .category = in.names.at(index),
                   .segments = {},
                   .total = in.format.integers(checklist.score.low, checklist.score.high)};
    const std::array<int, 3> parts = {checklist.score.low, checklist.open,
                                      checklist.maximum - checklist.score.high};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const QString number = in.format.integer(parts[part]);
        row.segments.append(
            {.value = static_cast<double>(parts[part]),
             .label = number,
             //: A document, what its answers say ("For Rust"), how many of them.
             .detail = translate("presentation", "%1, %2: %3")
                           .arg(row.category, series.at(static_cast<qsizetype>(part)).name, number)});
    }
    return row;
}

StackedRow firstRankRow(const CompareInputs& in, qsizetype index)
{
    const Inputs each = in.inputsOf(in.documents.at(index));
    const decision::RankingResult& ranking = each.evaluation.ranking;
    StackedRow row{.id = documentId(index), .category = in.names.at(index), .segments = {}, .total = {}};
    if (ranking.alternatives.empty()) {
        row.segments = QList<StackedSegment>(in.catalog.alternatives.size());
        row.total = translate("presentation", "Nothing to rank by");
        return row;
    }
    for (std::size_t a = 0; a < ranking.alternatives.size(); ++a) {
        const Share share = firstShare(each, a);
        const QString percent = percentOf(in.format, share);
        row.segments.append(
            {.value = share.fraction,
             .label = percent,
             //: A document, a language, a percentage.
             .detail = translate("presentation", "%1: %2 is first in %3 of the ways to weigh the criteria")
                           .arg(row.category, alternativeName(each, a), percent)});
    }
    return row;
}

// Languages that tie are all first, so that the shares of a row may add up to more than the whole.
double largestSum(const StackedChart& chart)
{
    double largest = 1.0;
    for (const StackedRow& row : chart.rows) {
        double sum = 0.0;
        for (const StackedSegment& segment : row.segments) {
            sum += segment.value;
        }
        largest = std::max(largest, sum);
    }
    return std::ceil(largest * 4.0 - 1e-9) / 4.0;
}

/// The bands of one level of the usual chart, as if the document were a level.
void addSalaries(const SalaryChart& usual, const QString& level, const Label& document, SalaryChart& chart)
{
    for (const SalaryBox& box : usual.boxes) {
        if (box.level == level) {
            SalaryBox own = box;
            own.level = document.id;
            own.highlighted = false;
            //: A document; a level, a language and its salary band.
            own.detail =
                translate("presentation", "%1: %2", "document and band").arg(document.name, box.detail);
            chart.boxes.append(own);
        }
    }
    const auto place = std::ranges::find(usual.levels, level, &Label::id) - usual.levels.begin();
    QStringList cells = usual.frame.table.rows.at(place);
    cells.prepend(document.name);
    chart.frame.table.rows.append(cells);
    chart.levels.append(document);
}

void setAxis(SalaryChart& chart)
{
    double low = chart.boxes.front().low;
    double high = 0.0;
    for (const SalaryBox& box : std::as_const(chart.boxes)) {
        low = std::min(low, box.low);
        high = std::max(high, box.high);
    }
    // Room for labels above the highest bar and for its open end.
    const Axis axis = niceAxis(low, high + (high - low) / 10.0);
    chart.axisMinimum = axis.minimum;
    chart.axisMaximum = axis.maximum;
    chart.axisStep = axis.step;
}

} // namespace

StackedChart presentComparedScores(const CompareInputs& in)
{
    StackedChart chart;
    chart.frame.id = QStringLiteral("compare-scores");
    chart.frame.title = translate("presentation", "What the answers say");
    chart.frame.caption =
        translate("presentation", "Every answer counts one point; open answers are those not given and "
                                  "those given as “Not sure”.");
    chart.series = {{.id = QStringLiteral("for"),
                     .name = translate("presentation", "For %1")
                                 .arg(in.catalog.languageName(toQt(in.catalog.model.market.subject)))},
                    {.id = QStringLiteral("open"), .name = translate("presentation", "Open")},
                    {.id = QStringLiteral("against"), .name = translate("presentation", "Against")}};
    for (qsizetype i = 0; i < in.documents.size(); ++i) {
        chart.rows.append(scoreRow(in, i, chart.series));
    }
    chart.sides = true;
    chart.axisTitle = translate("presentation", "Answers");
    chart.axisMaximum = std::max(1.0, static_cast<double>(in.catalog.model.maximumScore()));
    chart.axisStep = std::max(1.0, std::ceil(chart.axisMaximum / 5.0));
    describe(chart);
    return chart;
}

StackedChart presentComparedRankings(const CompareInputs& in)
{
    StackedChart chart;
    if (in.catalog.criteria.isEmpty()) {
        return chart;
    }
    chart.frame.id = QStringLiteral("compare-ranking");
    chart.frame.title = translate("presentation", "How often each language is first");
    chart.frame.caption =
        translate("presentation", "The shares are derived: they count ways to weigh the criteria and are no "
                                  "forecast. Languages that tie are all first.");
    for (const QString& language : in.catalog.alternatives) {
        chart.series.append({.id = language, .name = in.catalog.languageName(language)});
    }
    for (qsizetype i = 0; i < in.documents.size(); ++i) {
        chart.rows.append(firstRankRow(in, i));
    }
    chart.axisTitle = translate("presentation", "Share of the ways to weigh the criteria");
    chart.percent = true;
    chart.axisMaximum = largestSum(chart);
    chart.axisStep = 0.25;
    describe(chart);
    return chart;
}

void presentComparedSalaries(const CompareInputs& in, CompareView& view)
{
    QStringList without;
    SalaryChart& chart = view.salaries;
    for (qsizetype i = 0; i < in.documents.size(); ++i) {
        const ComparedDocument& document = in.documents.at(i);
        // Nobody's pay stands beside that of others.
        decision::Answers answers = document.answers;
        answers.profile.pay.reset();
        const Inputs each = in.inputsOf(document);
        const Inputs withoutPay{each.catalog, answers, each.checklist, each.evaluation, each.format, {}, {}};
        const SalaryChart usual = presentSalaries(withoutPay);
        const QString level = toQt(answers.profile.level.value_or(std::string()));
        if (std::ranges::find(usual.levels, level, &Label::id) == usual.levels.end()) {
            without.append(in.names.at(i));
            continue;
        }
        if (chart.levels.isEmpty()) {
            chart.frame = usual.frame;
            chart.frame.id = QStringLiteral("compare-salaries");
            chart.frame.title = translate("presentation", "Salary bands at each document’s experience level");
            chart.frame.table.rows.clear();
            chart.frame.table.columns.prepend(translate("presentation", "Document"));
            chart.frame.table.numeric.prepend(false);
            chart.languages = usual.languages;
            chart.axisTitle = usual.axisTitle;
        }
        addSalaries(usual, level, {.id = documentId(i), .name = in.names.at(i)}, chart);
    }
    if (!chart.boxes.isEmpty()) {
        setAxis(chart);
        QStringList sentences;
        for (const SalaryBox& box : std::as_const(chart.boxes)) {
            sentences.append(sentence(box.detail));
        }
        chart.frame.description = paragraph(sentences);
    }
    if (!without.isEmpty()) {
        //: %1 is a list of documents.
        view.withoutLevel = translate("presentation", "No experience level with a salary band is set in %1.")
                                .arg(joined(without));
    }
}

} // namespace rustworthy::presentation
