#include "ranking_parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

constexpr double all = 0.995;  // rounds to 100 of 100
constexpr double none = 0.005; // rounds to 0 of 100 below this

// Whatever the weights and wherever partial marks lie, `one` is never behind `other`.
bool neverBehind(const Inputs& in, std::size_t one, std::size_t other)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    const auto& criteria = in.catalog.model.criteria;
    if (criteria.size() != ranking.weights.size()) {
        return false;
    }
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const auto& marks = criteria[i].marks;
        if (marks.size() != ranking.alternatives.size() ||
            (ranking.weights[i] > 0.0 && marks[one] < marks[other])) {
            return false;
        }
    }
    return true;
}

bool alwaysAhead(const Inputs& in, std::size_t one, std::size_t other)
{
    return neverBehind(in, one, other) && !neverBehind(in, other, one);
}

struct Ranks
{
    std::size_t best = 1;
    std::size_t worst = 1;
};

// The ranks that an alternative can have at all.
Ranks possibleRanks(const Inputs& in, std::size_t alternative)
{
    Ranks ranks;
    for (std::size_t other = 0; other < in.evaluation.ranking.alternatives.size(); ++other) {
        if (other != alternative) {
            ranks.best += alwaysAhead(in, other, alternative) ? 1U : 0U;
            ranks.worst += neverBehind(in, alternative, other) ? 0U : 1U;
        }
    }
    return ranks;
}

bool decidedByMarks(const Ranks& ranks, std::size_t rank)
{
    return rank < ranks.best || rank > ranks.worst || ranks.best == ranks.worst;
}

} // namespace

Share rankShare(const Inputs& in, std::size_t alternative, std::size_t rank)
{
    const auto& shares = in.evaluation.ranking.alternatives.at(alternative).rankAcceptability;
    return {.fraction = rank <= shares.size() ? shares[rank - 1] : 0.0,
            .exact = decidedByMarks(possibleRanks(in, alternative), rank)};
}

Share firstShare(const Inputs& in, std::size_t alternative)
{
    return rankShare(in, alternative, 1);
}

Share aheadShare(const Inputs& in, std::size_t alternative, std::size_t other)
{
    const auto& shares = in.evaluation.ranking.alternatives.at(alternative).pairwise;
    return {.fraction = other < shares.size() ? shares[other] : 0.0,
            .exact = alwaysAhead(in, alternative, other) || neverBehind(in, other, alternative)};
}

Share confidence(const Inputs& in, std::size_t alternative)
{
    return {.fraction = in.evaluation.ranking.alternatives.at(alternative).confidenceFactor.value_or(0.0),
            .exact = decidedByMarks(possibleRanks(in, alternative), 1)};
}

QString waysInHundred(const Format& format, const Share& share)
{
    if (share.fraction >= all && !share.exact) {
        //: Of 100 ways to weigh the criteria.
        return translate("presentation", "more than %1", "ways of a hundred").arg(format.integer(99));
    }
    if (share.fraction < none && !share.exact) {
        //: Of 100 ways to weigh the criteria.
        return translate("presentation", "fewer than %1", "ways of a hundred").arg(format.integer(1));
    }
    return format.integer(share.fraction * 100.0);
}

QString percentOf(const Format& format, const Share& share)
{
    if (share.fraction >= all && !share.exact) {
        //: More than so many per cent.
        return translate("presentation", ">%1", "percentage").arg(format.percent(0.99, 0));
    }
    if (share.fraction < none && !share.exact) {
        //: Less than so many per cent.
        return translate("presentation", "<%1", "percentage").arg(format.percent(0.01, 0));
    }
    return format.percent(share.fraction, 0);
}

QString alternativeName(const Inputs& in, std::size_t alternative)
{
    return in.catalog.languageName(toQt(in.evaluation.ranking.alternatives.at(alternative).id));
}

const decision::RankedAlternative* findAlternative(const decision::RankingResult& ranking,
                                                   const std::string& id)
{
    const auto found = std::ranges::find(ranking.alternatives, id, &decision::RankedAlternative::id);
    return found == ranking.alternatives.end() ? nullptr : &*found;
}

QStringList languageNames(const catalog::Catalog& catalog, const std::vector<std::string>& languages)
{
    QStringList names;
    for (const std::string& language : languages) {
        names.append(catalog.languageName(toQt(language)));
    }
    return names;
}

QString criterionName(const catalog::Catalog& catalog, const std::string& criterion)
{
    const auto found = std::ranges::find(catalog.criteria, toQt(criterion), &catalog::Criterion::id);
    return found == catalog.criteria.end() ? toQt(criterion) : found->name.translated();
}

QString markName(decision::Mark mark)
{
    switch (mark) {
    case decision::Mark::Poor:
        return markName(QStringLiteral("poor"));
    case decision::Mark::Partial:
        return markName(QStringLiteral("partial"));
    case decision::Mark::Good:
        break;
    }
    return markName(QStringLiteral("good"));
}

} // namespace rustworthy::presentation
