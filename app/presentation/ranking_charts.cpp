#include "ranking_parts.h"

namespace rustworthy::presentation {

namespace {

bool leads(const Inputs& in, std::size_t alternative)
{
    return in.evaluation.ranking.leader == in.evaluation.ranking.alternatives.at(alternative).id;
}

QString sourceSentence(const Inputs& in)
{
    return translate("presentation", "Source of the marks: %1.").arg(presentRankingSource(in.catalog));
}

StackedRow acceptabilityRow(const Inputs& in, std::size_t alternative, const QList<Label>& ranks)
{
    StackedRow row{.id = toQt(in.evaluation.ranking.alternatives.at(alternative).id),
                   .category = alternativeName(in, alternative),
                   .segments = {},
                   .highlighted = leads(in, alternative),
                   .total = {}};
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        const Share share = rankShare(in, alternative, static_cast<std::size_t>(i) + 1);
        const QString percent = percentOf(in.format, share);
        row.segments.append(
            {.value = share.fraction,
             .label = percent,
             //: Language, rank ("First"), a percentage.
             .detail = translate("presentation", "%1, %2: %3 of the ways to weigh the criteria")
                           .arg(row.category, ranks.at(i).name, percent)});
    }
    return row;
}

struct Weighing
{
    std::size_t criterion; ///< index in the ranking
    QString name;
};

QList<Weighing> weighingCriteria(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    QList<Weighing> weighing;
    for (std::size_t i = 0; i < ranking.weights.size() && i < ranking.criteria.size(); ++i) {
        if (ranking.weights[i] > 0.0) {
            weighing.append({i, criterionName(in.catalog, ranking.criteria[i])});
        }
    }
    return weighing;
}

StackedRow contributionRow(const Inputs& in, std::size_t alternative, const QList<Weighing>& weighing)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    const decision::RankedAlternative& ranked = ranking.alternatives.at(alternative);
    StackedRow row{.id = toQt(ranked.id),
                   .category = alternativeName(in, alternative),
                   .segments = {},
                   .highlighted = leads(in, alternative),
                   .total = in.format.decimal(ranked.weightedSum, 2)};
    for (const Weighing& each : weighing) {
        const double value =
            each.criterion < ranked.contributions.size() ? ranked.contributions[each.criterion] : 0.0;
        const QString number = in.format.decimal(value, 2);
        row.segments.append({.value = value,
                             .label = number,
                             //: Language, criterion, its part of the weighted sum, the most it could be.
                             .detail = translate("presentation", "%1, %2: %3 of at most %4")
                                           .arg(row.category, each.name, number,
                                                in.format.decimal(ranking.weights[each.criterion], 2))});
    }
    return row;
}

// The table twin and the words for screen readers, from the rows.
void describe(StackedChart& chart, bool withTotal)
{
    QStringList sentences;
    for (const StackedRow& row : std::as_const(chart.rows)) {
        QStringList cells{row.category};
        for (const StackedSegment& segment : row.segments) {
            cells.append(segment.label);
            sentences.append(translate("presentation", "%1.", "sentence").arg(segment.detail));
        }
        if (withTotal) {
            cells.append(row.total);
        }
        chart.frame.table.rows.append(cells);
    }
    chart.frame.table.columns.append(translate("presentation", "Language"));
    for (const Label& series : std::as_const(chart.series)) {
        chart.frame.table.columns.append(series.name);
    }
    if (withTotal) {
        chart.frame.table.columns.append(translate("presentation", "Weighted sum"));
    }
    chart.frame.table.numeric = QList<bool>(chart.frame.table.columns.size(), true);
    chart.frame.table.numeric.first() = false;
    chart.frame.description = paragraph(sentences);
}

/// Rows become columns: many criteria read better below each other.
TableData turned(const TableData& table, const QString& corner)
{
    TableData result{.columns = {corner}, .rows = {}, .numeric = {false}};
    for (const QStringList& row : table.rows) {
        result.columns.append(row.front());
        result.numeric.append(true);
    }
    for (qsizetype column = 1; column < table.columns.size(); ++column) {
        QStringList cells{table.columns.at(column)};
        for (const QStringList& row : table.rows) {
            cells.append(row.at(column));
        }
        result.rows.append(cells);
    }
    return result;
}

} // namespace

QString rankName(const Format& format, std::size_t rank)
{
    switch (rank) {
    case 1:
        return translate("presentation", "First", "rank");
    case 2:
        return translate("presentation", "Second", "rank");
    case 3:
        return translate("presentation", "Third", "rank");
    default:
        return translate("presentation", "Rank %1").arg(format.integer(static_cast<double>(rank)));
    }
}

StackedChart presentAcceptability(const Inputs& in)
{
    StackedChart chart;
    chart.frame.id = QStringLiteral("ranking");
    chart.frame.title = translate("presentation", "How often each language takes each rank");
    chart.frame.caption =
        paragraph({sourceSentence(in),
                   translate("presentation", "The shares are derived: they count ways to weigh the "
                                             "criteria and are no forecast. Languages that tie share "
                                             "the better rank.")});
    chart.axisTitle = translate("presentation", "Share of the ways to weigh the criteria");
    chart.axisMaximum = 1.0;
    chart.axisStep = 0.25;
    chart.percent = true;
    chart.fading = true;
    const std::size_t count = in.evaluation.ranking.alternatives.size();
    for (std::size_t rank = 1; rank <= count; ++rank) {
        chart.series.append({.id = QString::number(rank), .name = rankName(in.format, rank)});
    }
    for (std::size_t i = 0; i < count; ++i) {
        chart.rows.append(acceptabilityRow(in, i, chart.series));
    }
    describe(chart, false);
    return chart;
}

StackedChart presentContributions(const Inputs& in)
{
    StackedChart chart;
    chart.frame.id = QStringLiteral("contributions");
    chart.frame.title = translate("presentation", "What each criterion adds, with partial counted as half");
    chart.frame.caption =
        paragraph({sourceSentence(in), translate("presentation", "The weighted sums are derived, with the "
                                                                 "expected weights of your priorities.")});
    chart.axisTitle = translate("presentation", "Weighted sum, from 0 to 1");
    chart.axisMaximum = 1.0;
    chart.axisStep = 0.2;
    const QList<Weighing> weighing = weighingCriteria(in);
    for (const Weighing& each : weighing) {
        chart.series.append({.id = toQt(in.evaluation.ranking.criteria[each.criterion]), .name = each.name});
    }
    for (std::size_t i = 0; i < in.evaluation.ranking.alternatives.size(); ++i) {
        chart.rows.append(contributionRow(in, i, weighing));
    }
    describe(chart, true);
    chart.frame.table = turned(chart.frame.table, translate("presentation", "Criterion"));
    return chart;
}

} // namespace rustworthy::presentation
