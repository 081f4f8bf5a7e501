#include "weight_sampler.h"

#include "decision/model.h"

#include <cstdint>
#include <functional>
#include <map>
#include <utility>

namespace rustworthy::decision {

WeightSampler::WeightSampler(const std::vector<std::size_t>& levels, const BaseDraws& draws) : m_draws(&draws)
{
    std::map<std::size_t, std::vector<std::size_t>, std::greater<>> byLevel;
    for (std::size_t c = 0; c < levels.size(); ++c) {
        if (levels[c] > 0) {
            m_relevant.push_back(c);
            byLevel[levels[c]].push_back(c);
        }
    }
    for (auto& [level, criteria] : byLevel) {
        m_levels.push_back(std::move(criteria));
    }
}

void WeightSampler::fill(Columns& weights, std::size_t first) const
{
    fillInOrder(weights, first);
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
        shuffle(weights, m_levels[level], first);
    }
}

// With x uniform on the simplex of k, the sums of x[i] / i over i = r..k are the coordinates of such a point
// in falling order, r = 1..k, so nothing has to be sorted (Devroye 1986, "Non-Uniform Random Variate
// Generation", chapter V). What the highest level has above the largest of the others is uniform itself:
// there the x are taken as they are, and need no shuffle either.
void WeightSampler::fillInOrder(Columns& weights, std::size_t first) const
{
    Column sum{};
    Column running{};
    std::size_t place = m_relevant.size();
    for (std::size_t level = m_levels.size(); level-- > 1;) {
        for (std::size_t member = m_levels[level].size(); member-- > 0;) {
            const double share = 1.0 / static_cast<double>(place);
            const float* const spacings = m_draws->spacings(--place).data() + first;
            Column& sorted = weights[m_levels[level][member]];
            for (std::size_t i = 0; i < blockSize; ++i) {
                const auto x = static_cast<double>(spacings[i]);
                sum[i] += x;
                running[i] += x * share;
                sorted[i] = running[i];
            }
        }
    }
    for (const std::size_t criterion : m_levels.front()) {
        const float* const spacings = m_draws->spacings(--place).data() + first;
        Column& highest = weights[criterion];
        for (std::size_t i = 0; i < blockSize; ++i) {
            const auto x = static_cast<double>(spacings[i]);
            sum[i] += x;
            highest[i] = running[i] + x;
        }
    }
    for (double& whole : sum) {
        whole = 1.0 / whole;
    }
    for (const std::size_t criterion : m_relevant) {
        Column& column = weights[criterion];
        for (std::size_t i = 0; i < blockSize; ++i) {
            column[i] *= sum[i];
        }
    }
}

// Fisher and Yates, all draws of the block side by side.
void WeightSampler::shuffle(Columns& weights, const std::vector<std::size_t>& level, std::size_t first) const
{
    std::array<double*, Model::maximumCriteria> columns{};
    for (std::size_t member = 0; member < level.size(); ++member) {
        columns[member] = weights[level[member]].data();
        const std::uint32_t* const shuffles = m_draws->shuffles(level[member]).data() + first;
        double* const own = columns[member];
        for (std::size_t i = 0; i < blockSize; ++i) {
            // 32 bits times n, without the lower 32 of the product: uniform on 0..n-1 but for n in 2^32.
            const std::uint64_t other = (std::uint64_t{shuffles[i]} * (member + 1)) >> 32;
            std::swap(own[i], columns[other][i]);
        }
    }
}

} // namespace rustworthy::decision
