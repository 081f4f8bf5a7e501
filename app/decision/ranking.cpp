#include "decision/ranking.h"

#include "decision/priorities.h"

#include "acceptability.h"
#include "draws.h"
#include "weight_sampler.h"
#include "weighted_sum.h"

#include <algorithm>
#include <cmath>

namespace rustworthy::decision {

namespace {

constexpr double clearShare = 0.90;
constexpr double leansShare = 0.65;
static_assert(Ranker::sampleCount % blockSize == 0);

double share(std::int64_t draws)
{
    return static_cast<double>(draws) / static_cast<double>(Ranker::sampleCount);
}

/// By criterion: 0 = irrelevant, higher = more important.
std::vector<std::size_t> levelsOf(const Model& model, const std::vector<std::string>& importance)
{
    std::vector<std::size_t> levels;
    for (const std::string& level : importance) {
        const auto place = std::ranges::find(model.importanceLevels, level);
        levels.push_back(static_cast<std::size_t>(place - model.importanceLevels.begin()));
    }
    return levels;
}

bool canRank(const Model& model, const std::vector<std::size_t>& levels)
{
    return model.alternatives.size() >= 2 && levels.size() <= Model::maximumCriteria &&
           std::ranges::any_of(levels, [](std::size_t level) { return level > 0; });
}

std::vector<RankedAlternative> rankedAlternatives(const Model& model, const Acceptability& counts,
                                                  const WeightedSum& sum)
{
    std::vector<RankedAlternative> ranked;
    for (std::size_t a = 0; a < model.alternatives.size(); ++a) {
        RankedAlternative row{.id = model.alternatives[a], .weightedSum = sum.total(a)};
        std::int64_t ranks = 0;
        for (std::size_t rank = 0; rank < counts.ranks[a].size(); ++rank) {
            row.rankAcceptability.push_back(share(counts.ranks[a][rank]));
            ranks += counts.ranks[a][rank] * static_cast<std::int64_t>(rank + 1);
        }
        row.expectedRank = share(ranks);
        for (std::size_t c = 0; c < model.criteria.size(); ++c) {
            row.contributions.push_back(sum.contribution(a, c));
        }
        if (!counts.centralWeights[a].empty()) {
            row.centralWeights = counts.centralWeights[a];
            row.confidenceFactor = share(counts.confident[a]);
        }
        std::ranges::transform(counts.ahead[a], std::back_inserter(row.pairwise), share);
        ranked.push_back(std::move(row));
    }
    return ranked;
}

double largestStandardError(const std::vector<RankedAlternative>& alternatives)
{
    double variance = 0.0;
    for (const RankedAlternative& row : alternatives) {
        for (const auto* shares : {&row.rankAcceptability, &row.pairwise}) {
            for (const double p : *shares) {
                variance = std::max(variance, p * (1.0 - p));
            }
        }
    }
    return std::sqrt(variance / static_cast<double>(Ranker::sampleCount));
}

/// The first of those with the highest weighted sum where one of them has it, else the first of the others.
std::size_t mostOftenFirst(const std::vector<RankedAlternative>& alternatives,
                           const std::vector<std::size_t>& highest)
{
    std::size_t most = highest.front();
    for (std::size_t a = 0; a < alternatives.size(); ++a) {
        const double first = alternatives[a].rankAcceptability.front();
        const double best = alternatives[most].rankAcceptability.front();
        const bool oneOfHighest = std::ranges::find(highest, a) != highest.end();
        const bool bestIsOneOfHighest = std::ranges::find(highest, most) != highest.end();
        if (first > best || (first == best && oneOfHighest && !bestIsOneOfHighest)) {
            most = a;
        }
    }
    return most;
}

RankingVerdict verdict(double firstShare)
{
    if (firstShare >= clearShare) {
        return RankingVerdict::Clear;
    }
    return firstShare >= leansShare ? RankingVerdict::Leans : RankingVerdict::Close;
}

} // namespace

class Ranker::Private
{
public:
    const Model* model = nullptr;
    std::optional<BaseDraws> draws;
};

Ranker::Ranker(const Model& model) : d(std::make_unique<Private>(Private{.model = &model})) {}
Ranker::~Ranker() = default;
Ranker::Ranker(Ranker&&) noexcept = default;
Ranker& Ranker::operator=(Ranker&&) noexcept = default;

RankingResult Ranker::rank(const Answers& answers)
{
    const Model& model = *d->model;
    RankingResult result;
    for (const Criterion& criterion : model.criteria) {
        result.criteria.push_back(criterion.id);
        result.importance.push_back(importanceOf(model, answers, criterion.id));
        result.prioritiesGiven = result.prioritiesGiven || answers.priorities.contains(criterion.id);
    }
    const std::vector<std::size_t> levels = levelsOf(model, result.importance);
    if (!canRank(model, levels)) {
        result.weights.assign(levels.size(), 0.0);
        return result;
    }

    const ExpectedWeights weights = expectedWeights(levels);
    for (std::size_t c = 0; c < levels.size(); ++c) {
        result.weights.push_back(weights.of(c));
    }
    if (!d->draws) {
        d->draws.emplace(levels.size(), sampleCount);
    }
    const WeightedSum sum(model, weights);
    const Acceptability counts = countAcceptability(model, levels, *d->draws, sampleCount);
    result.samples = sampleCount;
    result.alternatives = rankedAlternatives(model, counts, sum);
    result.standardError = largestStandardError(result.alternatives);

    const std::vector<std::size_t> highest = sum.highest();
    for (const std::size_t alternative : highest) {
        result.highest.push_back(model.alternatives[alternative]);
    }
    const std::size_t most = mostOftenFirst(result.alternatives, highest);
    result.mostOftenFirst = model.alternatives[most];
    if (highest.size() > 1) {
        result.verdict = RankingVerdict::Tied;
        return result;
    }
    const std::size_t leader = highest.front();
    result.leader = model.alternatives[leader];
    result.verdict = most == leader ? verdict(result.alternatives[leader].rankAcceptability.front())
                                    : RankingVerdict::Close;
    result.stability = sum.stability(leader);
    result.markChanges = sum.markChanges(leader);
    return result;
}

} // namespace rustworthy::decision
