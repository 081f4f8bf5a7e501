// Counts over the base draws: how often each alternative has each rank and is ahead of each other.
#pragma once

#include "decision/model.h"
#include "draws.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rustworthy::decision {

struct Acceptability
{
    std::vector<std::vector<std::int64_t>> ranks; ///< [alternative][rank - 1]: draws
    std::vector<std::vector<std::int64_t>> ahead; ///< [alternative][other]: draws strictly ahead
    /// [alternative][criterion]: mean weights of the draws in which it is first; empty when it never is
    std::vector<std::vector<double>> centralWeights;
    /// [alternative]: of the draws of partial marks, those in which it is first with its central weights
    std::vector<std::int64_t> confident;
};

/// `levels`: by criterion, 0 = irrelevant; at least one is not. `samples`: those of the draws, a multiple of
/// the block size of the weights.
[[nodiscard]] Acceptability countAcceptability(const Model& model, const std::vector<std::size_t>& levels,
                                               const BaseDraws& draws, std::size_t samples);

} // namespace rustworthy::decision
