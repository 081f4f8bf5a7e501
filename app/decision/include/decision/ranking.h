// Lens 3, the ranking of the languages for the project: stochastic multicriteria acceptability analysis with
// ordinal criteria and ordinal weight information, SMAA-O (Lahdelma, Miettinen and Salminen 2003, "Ordinal
// criteria in stochastic multicriteria acceptability analysis"; Tervonen and Lahdelma 2007, "Implementing
// stochastic multicriteria acceptability analysis"), beside a weighted sum with expected weights.
#pragma once

#include "decision/answers.h"
#include "decision/model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rustworthy::decision {

/// How sure the lead is. Clear: the leader's first-rank acceptability is 0.90 or more; Leans: 0.65 or more;
/// Close: less, or another language is first more often; Tied: the highest weighted sum is shared; Nothing:
/// every criterion is irrelevant, so there is nothing to rank by.
enum class RankingVerdict { Clear, Leans, Close, Tied, Nothing };

struct RankedAlternative
{
    std::string id;
    /// [r-1]: share of the draws in which it has rank r, where rank = 1 + the number strictly ahead. Sums to
    /// 1.
    std::vector<double> rankAcceptability;
    double expectedRank = 0.0;
    double weightedSum = 0.0;          ///< with the expected weights and partial = 1/2; 0..1
    std::vector<double> contributions; ///< to the weighted sum, by criterion
    /// Mean weights of the draws in which it is first, by criterion. None when it is never first.
    std::optional<std::vector<double>> centralWeights;
    /// Share of the draws of partial marks in which it is first with the weights at its central weights. None
    /// when it is never first.
    std::optional<double> confidenceFactor;
    std::vector<double>
        pairwise; ///< by alternative: share of draws in which this one is strictly ahead of it
};

/// The leader keeps the lead, ties included, while this criterion's weight lies in low..high and the other
/// weights keep their proportions.
struct CriterionStability
{
    std::string criterion;
    double weight = 0.0; ///< expected weight now
    double low = 0.0;
    double high = 1.0;
    std::vector<std::string> leadersBelow; ///< who leads just below low; empty when low is 0
    std::vector<std::string> leadersAbove; ///< who leads just above high; empty when high is 1
};

/// One mark, moved one step, that ends the sole lead.
struct MarkChange
{
    std::string alternative;
    std::string criterion;
    Mark from = Mark::Poor;
    Mark to = Mark::Poor;
    std::vector<std::string> leadersAfter; ///< one = it takes the lead; several = they tie
};

struct RankingResult
{
    RankingVerdict verdict = RankingVerdict::Nothing;
    std::size_t samples = 0;
    double standardError = 0.0;        ///< largest of any rank acceptability index or pairwise winning index
    std::vector<std::string> criteria; ///< in the order of the model: the index of everything by criterion
    std::vector<std::string> importance; ///< level of each criterion
    std::vector<double> weights;         ///< expected weight of each criterion; they sum to 1, or all are 0
    bool prioritiesGiven = false;        ///< the person has set at least one priority
    std::optional<std::string> leader;   ///< sole holder of the highest weighted sum
    std::vector<std::string> highest;    ///< all holders of the highest weighted sum
    std::string mostOftenFirst;          ///< highest first-rank acceptability; the leader where it shares it
    std::vector<RankedAlternative> alternatives; ///< in the order of the model; none with Nothing
    std::vector<CriterionStability> stability;   ///< one for each criterion; none without a leader
    std::vector<MarkChange> markChanges;         ///< none without a leader
};

/// Ranks with 2^16 seeded base draws, which are made on the first call and reused on every other, so that
/// results do not jitter. Not thread-safe. Same model, same answers: same result, on every platform with
/// IEEE doubles.
class Ranker
{
public:
    static constexpr std::size_t sampleCount = 65'536;

    explicit Ranker(const Model& model); ///< the model has to outlive the ranker
    ~Ranker();
    Ranker(Ranker&&) noexcept;
    Ranker& operator=(Ranker&&) noexcept;

    /// Priorities that name an unknown criterion are ignored; an unknown level counts as medium.
    [[nodiscard]] RankingResult rank(const Answers& answers);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::decision
