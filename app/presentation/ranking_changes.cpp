#include "ranking_parts.h"

#include <algorithm>
#include <cmath>

namespace rustworthy::presentation {

namespace {

// Two percentages with as many decimals as it takes to tell them apart, at most two.
QPair<QString, QString> apart(const Format& format, double one, double other)
{
    int digits = 0;
    while (digits < 2 && format.percent(one, digits) == format.percent(other, digits)) {
        ++digits;
    }
    return {format.percent(one, digits), format.percent(other, digits)};
}

struct HandOver
{
    double distance = 0.0;
    QString sentence;
};

HandOver handOver(const Inputs& in, const decision::CriterionStability& stability, bool more)
{
    const double threshold = more ? stability.high : stability.low;
    const auto& leaders = more ? stability.leadersAbove : stability.leadersBelow;
    const QString names = joined(languageNames(in.catalog, leaders));
    const QString name = criterionName(in.catalog, stability.criterion);
    const auto [limit, now] = apart(in.format, threshold, stability.weight);
    QString pattern;
    if (leaders.size() == 1) {
        //: Criterion, weight at which the lead ends, weight now, who leads then.
        pattern =
            more ? translate("presentation", "If “%1” weighed more than %2 instead of %3, %4 would lead.")
                 : translate("presentation", "If “%1” weighed less than %2 instead of %3, %4 would lead.");
    } else {
        //: Criterion, weight at which the lead ends, weight now, list of languages that tie.
        pattern = more ? translate("presentation",
                                   "If “%1” weighed more than %2 instead of %3, %4 would tie for the lead.")
                       : translate("presentation",
                                   "If “%1” weighed less than %2 instead of %3, %4 would tie for the lead.");
    }
    return {.distance = std::abs(threshold - stability.weight),
            .sentence = pattern.arg(name, limit, now, names)};
}

} // namespace

QList<QString> presentHandOver(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    if (!ranking.leader) {
        return {};
    }
    std::vector<HandOver> found;
    for (const decision::CriterionStability& stability : ranking.stability) {
        if (!stability.leadersBelow.empty()) {
            found.push_back(handOver(in, stability, false));
        }
        if (!stability.leadersAbove.empty()) {
            found.push_back(handOver(in, stability, true));
        }
    }
    if (found.empty()) {
        return {translate("presentation",
                          "No criterion, whatever its weight, would hand the lead over by itself.")};
    }
    std::ranges::stable_sort(found, {}, &HandOver::distance);
    QList<QString> sentences;
    for (const HandOver& each : found) {
        sentences.append(each.sentence);
    }
    return sentences;
}

QStringList presentMarkChanges(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    if (!ranking.leader) {
        return {};
    }
    QStringList sentences;
    for (const decision::MarkChange& change : ranking.markChanges) {
        //: Language, criterion, two marks, the language or list of languages that lead then.
        const QString pattern =
            change.leadersAfter.size() == 1
                ? translate("presentation", "If %1 were marked “%3” instead of “%4” on “%2”, %5 would lead.")
                : translate("presentation",
                            "If %1 were marked “%3” instead of “%4” on “%2”, %5 would tie for the lead.");
        sentences.append(pattern.arg(in.catalog.languageName(toQt(change.alternative)),
                                     criterionName(in.catalog, change.criterion), markName(change.to),
                                     markName(change.from),
                                     joined(languageNames(in.catalog, change.leadersAfter))));
    }
    if (sentences.isEmpty()) {
        sentences.append(translate("presentation", "No single mark, moved one step, would end the lead."));
    }
    return sentences;
}

} // namespace rustworthy::presentation
