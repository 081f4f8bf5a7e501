#include "ranking_parts.h"

namespace rustworthy::presentation {

namespace {

QList<bool> numbersAfter(qsizetype texts, qsizetype columns)
{
    QList<bool> numeric(columns, true);
    for (qsizetype i = 0; i < texts && i < columns; ++i) {
        numeric[i] = false;
    }
    return numeric;
}

QString neverFirst()
{
    return translate("presentation", "never first");
}

} // namespace

QString presentFiguresNote()
{
    return translate("presentation",
                     "The confidence factor is the share of the draws in which a language is first when the "
                     "criteria weigh what they weigh on average where it is first. A language that is never "
                     "first has no such weights, a dash in their table, and so no confidence factor.");
}

TableData presentRankingFigures(const Inputs& in)
{
    const auto& alternatives = in.evaluation.ranking.alternatives;
    TableData table{.columns = {translate("presentation", "Language"),
                                translate("presentation", "Weighted sum, partial as half"),
                                translate("presentation", "Expected rank")},
                    .rows = {},
                    .numeric = {}};
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        table.columns.append(translate("presentation", "Ahead of %1").arg(alternativeName(in, i)));
    }
    table.columns.append(translate("presentation", "Confidence factor"));
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const decision::RankedAlternative& each = alternatives[i];
        QStringList row{alternativeName(in, i), in.format.decimal(each.weightedSum, 3),
                        in.format.decimal(each.expectedRank, 2)};
        for (std::size_t other = 0; other < alternatives.size(); ++other) {
            row.append(other == i ? QString(QChar(0x2013)) : percentOf(in.format, aheadShare(in, i, other)));
        }
        row.append(each.confidenceFactor ? percentOf(in.format, confidence(in, i)) : neverFirst());
        table.rows.append(row);
    }
    table.numeric = numbersAfter(1, table.columns.size());
    return table;
}

TableData presentStability(const Inputs& in)
{
    TableData table{
        .columns = {translate("presentation", "Criterion"), translate("presentation", "Weight now"),
                    translate("presentation", "Lead holds from"), translate("presentation", "Lead holds to")},
        .rows = {},
        .numeric = numbersAfter(1, 4)};
    for (const decision::CriterionStability& each : in.evaluation.ranking.stability) {
        table.rows.append({criterionName(in.catalog, each.criterion), in.format.percent(each.weight, 1),
                           in.format.percent(each.low, 1), in.format.percent(each.high, 1)});
    }
    return table;
}

TableData presentCentralWeights(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    TableData table{.columns = {translate("presentation", "Criterion")}, .rows = {}, .numeric = {}};
    for (std::size_t i = 0; i < ranking.alternatives.size(); ++i) {
        table.columns.append(alternativeName(in, i));
    }
    for (std::size_t criterion = 0; criterion < ranking.criteria.size(); ++criterion) {
        QStringList row{criterionName(in.catalog, ranking.criteria[criterion])};
        for (const decision::RankedAlternative& each : ranking.alternatives) {
            const bool known = each.centralWeights && criterion < each.centralWeights->size();
            row.append(known ? in.format.percent((*each.centralWeights)[criterion], 1)
                             : QString(QChar(0x2013)));
        }
        table.rows.append(row);
    }
    table.numeric = numbersAfter(1, table.columns.size());
    return table;
}

} // namespace rustworthy::presentation
