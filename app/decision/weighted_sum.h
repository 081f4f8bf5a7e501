// The weighted sum with expected weights and partial = 1/2, in whole numbers over a common denominator, so
// that ties and the ends of intervals are exact.
#pragma once

#include "decision/model.h"
#include "decision/ranking.h"
#include "fraction.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace rustworthy::decision {

/// The weight of criterion c is parts[c] / whole.
struct ExpectedWeights
{
    std::vector<std::int64_t> parts;
    std::int64_t whole = 1;

    [[nodiscard]] double of(std::size_t criterion) const;
};

/// Mean of the uniform distribution on the simplex subject to the order of the levels: the rank-order
/// centroids, averaged within each level. `levels`: by criterion, 0 = irrelevant, at most
/// Model::maximumCriteria of them. All parts are 0 when all levels are.
[[nodiscard]] ExpectedWeights expectedWeights(const std::vector<std::size_t>& levels);

class WeightedSum
{
public:
    WeightedSum(const Model& model, ExpectedWeights weights);

    [[nodiscard]] double total(std::size_t alternative) const;
    [[nodiscard]] double contribution(std::size_t alternative, std::size_t criterion) const;

    /// Indices of all that share the highest sum.
    [[nodiscard]] std::vector<std::size_t> highest() const;
    /// The leader is the only one with the highest sum.
    [[nodiscard]] std::vector<CriterionStability> stability(std::size_t leader) const;
    [[nodiscard]] std::vector<MarkChange> markChanges(std::size_t leader) const;

private:
    [[nodiscard]] CriterionStability stability(std::size_t leader, std::size_t criterion) const;
    [[nodiscard]] std::vector<std::string> names(const std::vector<std::size_t>& alternatives) const;

    const Model* m_model;
    ExpectedWeights m_weights;
    std::vector<std::int64_t> m_sums; ///< by alternative, over 2 * whole
};

} // namespace rustworthy::decision
