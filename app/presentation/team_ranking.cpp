#include "ranking_parts.h"
#include "team_parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

constexpr double leansShare = 0.65; // as for the ranking of one person

QString nameOf(const TeamInputs& in, const decision::PooledAlternative& alternative)
{
    return in.catalog.languageName(toQt(alternative.id));
}

// Shares of draws say nothing exact about all ways.
QString percent(const TeamInputs& in, double fraction)
{
    return percentOf(in.format, Share{.fraction = fraction});
}

QString headline(const TeamInputs& in)
{
    const auto& alternatives = in.team.pooled.alternatives;
    if (alternatives.empty()) {
        return translate("presentation",
                         "There is nothing to rank by: no member finds a criterion relevant.");
    }
    double most = 0.0;
    for (const decision::PooledAlternative& each : alternatives) {
        most = std::max(most, each.rankAcceptability.front());
    }
    QStringList first;
    for (const decision::PooledAlternative& each : alternatives) {
        if (each.rankAcceptability.front() == most) {
            first.append(nameOf(in, each));
        }
    }
    const QString ways = waysInHundred(in.format, Share{.fraction = most});
    if (first.size() > 1) {
        //: A list of languages; a number or "more than 99".
        return translate("presentation", "No language leads: %1 are each first in %2 of 100 ways to weigh "
                                         "what the members said matters.")
            .arg(joined(first), ways);
    }
    return most < leansShare
               //: A language; a number.
               ? translate("presentation", "Too close to call: %1 is first most often, but in only %2 of 100 "
                                           "ways to weigh what the members said matters.")
                     .arg(first.front(), ways)
               //: A language; a number or "more than 99".
               : translate("presentation",
                           "%1 is first in %2 of 100 ways to weigh what the members said matters.")
                     .arg(first.front(), ways);
}

QString basis(const TeamInputs& in)
{
    const decision::PooledRanking& pooled = in.team.pooled;
    const auto without = std::ranges::count(in.team.members, false, &decision::MemberResult::prioritiesGiven);
    const auto absent = in.team.members.size() - pooled.members;
    QStringList sentences;
    if (pooled.members > 0) {
        sentences.append(translate("presentation",
                                   "The weights of %n members are drawn in turn, and each member counts the "
                                   "same.",
                                   nullptr, pluralCount(pooled.members)));
        //: A number of draws; a number of percentage points, such as 0.18.
        sentences.append(
            translate("presentation", "Counted over %1 draws in all; the standard error is at most %2 "
                                      "percentage points.")
                .arg(in.format.count(pooled.samples), in.format.decimal(pooled.standardError * 100.0, 2)));
    }
    if (without > 0) {
        sentences.append(translate("presentation",
                                   "%n members set no priorities: for them every criterion counts alike.",
                                   nullptr, pluralCount(without)));
    }
    if (absent > 0) {
        sentences.append(translate("presentation",
                                   "%n members take no part, since every criterion is irrelevant to them.",
                                   nullptr, pluralCount(absent)));
    }
    return paragraph(sentences);
}

StackedRow acceptabilityRow(const TeamInputs& in, const decision::PooledAlternative& alternative,
                            const QList<Label>& ranks)
{
    StackedRow row{.id = toQt(alternative.id),
                   .category = nameOf(in, alternative),
                   .segments = {},
                   .highlighted = alternative.id == in.catalog.model.market.subject,
                   .total = {}};
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        const double fraction = alternative.rankAcceptability[static_cast<std::size_t>(i)];
        const QString share = percent(in, fraction);
        row.segments.append(
            {.value = fraction,
             .label = share,
             //: Language, rank ("First"), a percentage.
             .detail = translate("presentation", "%1, %2: %3 of the ways to weigh the criteria")
                           .arg(row.category, ranks.at(i).name, share)});
    }
    return row;
}

StackedChart acceptability(const TeamInputs& in)
{
    StackedChart chart;
    chart.frame.id = QStringLiteral("team-ranking");
    chart.frame.title =
        translate("presentation", "How often each language takes each rank, over all members");
    chart.frame.caption =
        translate("presentation", "The shares are derived: they count ways to weigh the criteria and are no "
                                  "forecast. Languages that tie share the better rank.");
    chart.axisTitle = translate("presentation", "Share of the ways to weigh the criteria");
    chart.axisMaximum = 1.0;
    chart.axisStep = 0.25;
    chart.percent = true;
    chart.fading = true;
    chart.frame.table.columns = {translate("presentation", "Language")};
    chart.frame.table.numeric = {false};
    for (std::size_t rank = 1; rank <= in.team.pooled.alternatives.size(); ++rank) {
        chart.series.append({.id = QString::number(rank), .name = rankName(in.format, rank)});
        chart.frame.table.columns.append(chart.series.back().name);
        chart.frame.table.numeric.append(true);
    }
    QStringList sentences;
    for (const decision::PooledAlternative& alternative : in.team.pooled.alternatives) {
        chart.rows.append(acceptabilityRow(in, alternative, chart.series));
        QStringList cells{chart.rows.back().category};
        for (const StackedSegment& segment : std::as_const(chart.rows.back().segments)) {
            cells.append(segment.label);
            sentences.append(translate("presentation", "%1.", "sentence").arg(segment.detail));
        }
        chart.frame.table.rows.append(cells);
    }
    chart.frame.description = paragraph(sentences);
    return chart;
}

TableData pairwise(const TeamInputs& in)
{
    const auto& alternatives = in.team.pooled.alternatives;
    TableData table{.columns = {translate("presentation", "Language")}, .rows = {}, .numeric = {false}};
    for (std::size_t a = 0; a < alternatives.size(); ++a) {
        //: A language; the cells say in how many ways the row's language is ahead of it.
        table.columns.append(translate("presentation", "Ahead of %1").arg(nameOf(in, alternatives[a])));
        table.numeric.append(true);
        QStringList cells{nameOf(in, alternatives[a])};
        for (std::size_t other = 0; other < alternatives.size(); ++other) {
            cells.append(a == other ? QString() : percent(in, alternatives[a].pairwise[other]));
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace

void presentPooledRanking(const TeamInputs& in, TeamView& view)
{
    if (in.catalog.criteria.isEmpty() || in.team.members.empty()) {
        return;
    }
    view.rankingHeadline = headline(in);
    view.rankingBasis = basis(in);
    if (!in.team.pooled.alternatives.empty()) {
        view.acceptability = acceptability(in);
        view.pairwise = pairwise(in);
    }
}

} // namespace rustworthy::presentation
