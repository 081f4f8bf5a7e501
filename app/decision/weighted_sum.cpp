#include "weighted_sum.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace rustworthy::decision {

namespace {

constexpr std::int64_t leastCommonMultiple(std::int64_t upTo)
{
    std::int64_t multiple = 1;
    for (std::int64_t i = 2; i <= upTo; ++i) {
        multiple = std::lcm(multiple, i);
    }
    return multiple;
}

constexpr std::int64_t maximum = std::int64_t{Model::maximumCriteria};
constexpr std::int64_t multiple = leastCommonMultiple(maximum);
// Nothing below is larger than 8 wholes: a sum is at most 2, a difference of sums 2, of differences 4. Within
// 2^53 every part is exact as a double, and a product of two stays within 128 bits.
static_assert(8 * maximum * multiple * multiple < (std::int64_t{1} << 53));

constexpr std::int64_t steps(Mark mark)
{
    return static_cast<std::int64_t>(mark);
}

std::vector<std::size_t> indicesOfHighest(const std::vector<std::int64_t>& values)
{
    std::vector<std::size_t> indices;
    const std::int64_t highest = *std::ranges::max_element(values);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == highest) {
            indices.push_back(i);
        }
    }
    return indices;
}

/// Where another alternative catches up with the leader, and how fast it moves there.
struct Crossing
{
    std::size_t alternative = 0;
    Fraction weight;
    std::int64_t slope = 0;
};

/// Of those that catch up first, the ones that are ahead just beyond.
template <typename Before, typename Faster>
std::vector<std::size_t> firstBeyond(const std::vector<Crossing>& crossings, Before before, Faster faster)
{
    const Crossing& first = *std::ranges::min_element(crossings, [&](const auto& left, const auto& right) {
        return before(left.weight, right.weight) ||
               (left.weight == right.weight && faster(left.slope, right.slope));
    });
    std::vector<std::size_t> alternatives;
    for (const Crossing& crossing : crossings) {
        if (crossing.weight == first.weight && crossing.slope == first.slope) {
            alternatives.push_back(crossing.alternative);
        }
    }
    return alternatives;
}

} // namespace

double ExpectedWeights::of(std::size_t criterion) const
{
    return Fraction{parts[criterion], whole}.toDouble();
}

ExpectedWeights expectedWeights(const std::vector<std::size_t>& levels)
{
    std::map<std::size_t, std::int64_t, std::greater<>> sizes;
    std::int64_t relevant = 0;
    for (const std::size_t level : levels) {
        if (level > 0) {
            ++sizes[level];
            ++relevant;
        }
    }
    ExpectedWeights weights{.parts = std::vector<std::int64_t>(levels.size(), 0)};
    if (relevant == 0) {
        return weights;
    }

    // The centroid of rank r of k is (1/r + ... + 1/k) / k; a level shares the mean of its ranks.
    weights.whole = relevant * multiple * multiple;
    std::map<std::size_t, std::int64_t> partOfLevel;
    std::int64_t rank = 1;
    for (const auto& [level, size] : sizes) {
        std::int64_t centroids = 0;
        for (const std::int64_t end = rank + size; rank < end; ++rank) {
            for (std::int64_t i = rank; i <= relevant; ++i) {
                centroids += multiple / i;
            }
        }
        partOfLevel[level] = centroids * (multiple / size);
    }
    for (std::size_t c = 0; c < levels.size(); ++c) {
        weights.parts[c] = levels[c] > 0 ? partOfLevel[levels[c]] : 0;
    }
    return weights;
}

WeightedSum::WeightedSum(const Model& model, ExpectedWeights weights)
    : m_model(&model), m_weights(std::move(weights)), m_sums(model.alternatives.size(), 0)
{
    for (std::size_t c = 0; c < model.criteria.size(); ++c) {
        for (std::size_t a = 0; a < m_sums.size(); ++a) {
            m_sums[a] += m_weights.parts[c] * steps(model.criteria[c].marks[a]);
        }
    }
}

double WeightedSum::total(std::size_t alternative) const
{
    return Fraction{m_sums[alternative], 2 * m_weights.whole}.toDouble();
}

double WeightedSum::contribution(std::size_t alternative, std::size_t criterion) const
{
    const std::int64_t part =
        m_weights.parts[criterion] * steps(m_model->criteria[criterion].marks[alternative]);
    return Fraction{part, 2 * m_weights.whole}.toDouble();
}

std::vector<std::size_t> WeightedSum::highest() const
{
    return indicesOfHighest(m_sums);
}

std::vector<std::string> WeightedSum::names(const std::vector<std::size_t>& alternatives) const
{
    std::vector<std::string> ids;
    ids.reserve(alternatives.size());
    for (const std::size_t alternative : alternatives) {
        ids.push_back(m_model->alternatives[alternative]);
    }
    return ids;
}

std::vector<CriterionStability> WeightedSum::stability(std::size_t leader) const
{
    std::vector<CriterionStability> rows;
    for (std::size_t c = 0; c < m_model->criteria.size(); ++c) {
        rows.push_back(stability(leader, c));
    }
    return rows;
}

// At weight t of the criterion and the others in proportion, 2 * (whole - part) times the sum of an
// alternative is t * atOne + (1 - t) * atZero.
CriterionStability WeightedSum::stability(std::size_t leader, std::size_t criterion) const
{
    const std::int64_t part = m_weights.parts[criterion];
    CriterionStability row{.criterion = m_model->criteria[criterion].id, .weight = m_weights.of(criterion)};
    if (part == m_weights.whole) {
        row.low = 1.0; // there are no other weights to keep in proportion
        return row;
    }

    const std::vector<Mark>& marks = m_model->criteria[criterion].marks;
    const auto atOne = [&](std::size_t a) { return steps(marks[a]) * (m_weights.whole - part); };
    const auto atZero = [&](std::size_t a) { return m_sums[a] - steps(marks[a]) * part; };
    std::vector<Crossing> below;
    std::vector<Crossing> above;
    for (std::size_t other = 0; other < m_sums.size(); ++other) {
        const std::int64_t leadAtOne = atOne(leader) - atOne(other);
        const std::int64_t leadAtZero = atZero(leader) - atZero(other);
        const std::int64_t slope = atOne(other) - atZero(other);
        // The leader is ahead at the present weight, so it is behind at one end at most.
        if (leadAtZero < 0) {
            below.push_back({other, {-leadAtZero, leadAtOne - leadAtZero}, slope});
        } else if (leadAtOne < 0) {
            above.push_back({other, {leadAtZero, leadAtZero - leadAtOne}, slope});
        }
    }
    if (!below.empty()) {
        row.low = std::ranges::max_element(below, {}, &Crossing::weight)->weight.toDouble();
        row.leadersBelow = names(firstBeyond(below, std::greater<>{}, std::less<>{}));
    }
    if (!above.empty()) {
        row.high = std::ranges::min_element(above, {}, &Crossing::weight)->weight.toDouble();
        row.leadersAbove = names(firstBeyond(above, std::less<>{}, std::greater<>{}));
    }
    return row;
}

std::vector<MarkChange> WeightedSum::markChanges(std::size_t leader) const
{
    std::vector<MarkChange> changes;
    for (std::size_t c = 0; c < m_model->criteria.size(); ++c) {
        const std::int64_t part = m_weights.parts[c];
        if (part == 0) {
            continue;
        }
        for (std::size_t a = 0; a < m_sums.size(); ++a) {
            // Only a step down of the leader or a step up of another can end the lead.
            const Mark from = m_model->criteria[c].marks[a];
            const std::int64_t to = steps(from) + (a == leader ? -1 : 1);
            if (to < steps(Mark::Poor) || to > steps(Mark::Good)) {
                continue;
            }
            std::vector<std::int64_t> sums = m_sums;
            sums[a] += (to - steps(from)) * part;
            const std::vector<std::size_t> leaders = indicesOfHighest(sums);
            if (leaders != std::vector{leader}) {
                changes.push_back({.alternative = m_model->alternatives[a],
                                   .criterion = m_model->criteria[c].id,
                                   .from = from,
                                   .to = static_cast<Mark>(to),
                                   .leadersAfter = names(leaders)});
            }
        }
    }
    return changes;
}

} // namespace rustworthy::decision
