// Weights uniform on the simplex subject to the order of the levels, a block of draws at a time.
#pragma once

#include "draws.h"

#include <array>
#include <cstddef>
#include <vector>

namespace rustworthy::decision {

inline constexpr std::size_t blockSize = 64;
/// One number for each draw of a block. Narrow enough for all columns of a block to stay in the first cache.
using Column = std::array<double, blockSize>;
using Columns = std::vector<Column>;

class WeightSampler
{
public:
    /// `levels`: by criterion, 0 = irrelevant; at least one is not. `draws` has to outlive the sampler.
    WeightSampler(const std::vector<std::size_t>& levels, const BaseDraws& draws);

    /// Criteria that are not irrelevant, in the order of the model.
    [[nodiscard]] const std::vector<std::size_t>& relevant() const { return m_relevant; }
    /// Weights by criterion of the draws from `first` on; the columns of irrelevant criteria stay as they
    /// are.
    void fill(Columns& weights, std::size_t first) const;

private:
    void fillInOrder(Columns& weights, std::size_t first) const;
    void shuffle(Columns& weights, const std::vector<std::size_t>& level, std::size_t first) const;

    const BaseDraws* m_draws;
    std::vector<std::size_t> m_relevant;
    std::vector<std::vector<std::size_t>> m_levels; ///< relevant criteria, most important level first
};

} // namespace rustworthy::decision
