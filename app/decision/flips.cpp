#include "flips.h"

#include <algorithm>
#include <iterator>

namespace rustworthy::decision {

namespace {

// Answers that can turn, in the order in which they are worth naming: weak ones first since their reading is
// in doubt, then those the person has tried, then the order of the questions.
std::vector<std::string> candidatesFor(Speaks presentSide, const std::vector<Contribution>& contributions,
                                       const std::set<std::string>& touched)
{
    const auto precedence = [&touched](const Contribution* contribution) {
        return contribution->weak ? 0 : touched.contains(contribution->question) ? 1 : 2;
    };
    std::vector<const Contribution*> free;
    for (const Contribution& contribution : contributions) {
        if (contribution.speaks == presentSide && !contribution.pinned) {
            free.push_back(&contribution);
        }
    }
    std::ranges::stable_sort(free, {}, precedence);

    std::vector<std::string> ids;
    std::ranges::transform(free, std::back_inserter(ids), &Contribution::question);
    return ids;
}

} // namespace

std::optional<Flip> flipTowards(const Band& band, const ScoreInterval& score,
                                const std::vector<Contribution>& contributions,
                                const std::set<std::string>& touched)
{
    const bool above = band.low > score.high;
    const bool below = band.high < score.low;
    if (!above && !below) {
        return std::nullopt;
    }
    // Turning an answer moves both ends of the interval by one, so that the fewest turns just bring its
    // nearer end to the band, and only when every open answer falls towards it.
    Flip flip{.band = band.id, .towards = above ? Speaks::For : Speaks::Against};
    flip.shortfall = above ? band.low - score.high : score.low - band.high;
    std::vector<std::string> candidates =
        candidatesFor(above ? Speaks::Against : Speaks::For, contributions, touched);
    if (candidates.size() >= static_cast<std::size_t>(flip.shortfall)) {
        flip.answersToChange = flip.shortfall;
        flip.candidates = std::move(candidates);
        flip.openThatMustFollow = score.high - score.low;
    }
    return flip;
}

} // namespace rustworthy::decision
