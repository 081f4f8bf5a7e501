#include "acceptability.h"

#include "weight_sampler.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace rustworthy::decision {

namespace {

/// Sums are kept by place in the block: their order is fixed, and the compiler may still add several at once.
double total(const Column& sums)
{
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

std::int64_t count(const Column& sums)
{
    return static_cast<std::int64_t>(total(sums));
}

class Counter
{
public:
    Counter(const Model& model, const std::vector<std::size_t>& levels, const BaseDraws& draws);

    void countBlock(std::size_t first);
    void countConfident(std::size_t first, std::size_t alternative);
    void finish();
    Acceptability result;

private:
    void addValues(std::size_t first);
    void countAhead();
    void countRanks();
    void addCentralWeights();

    const Model* m_model;
    const BaseDraws* m_draws;
    WeightSampler m_sampler;
    Columns m_weights;                 ///< by criterion
    Columns m_values;                  ///< by alternative
    Columns m_behind;                  ///< by alternative: how many are strictly ahead of it
    std::vector<Columns> m_ranks;      ///< [alternative][rank - 1]: counts
    std::vector<Columns> m_ahead;      ///< [alternative][other]: counts
    std::vector<Columns> m_weightSums; ///< [alternative][criterion]
};

Counter::Counter(const Model& model, const std::vector<std::size_t>& levels, const BaseDraws& draws)
    : m_model(&model),
      m_draws(&draws),
      m_sampler(levels, draws),
      m_weights(levels.size()),
      m_values(model.alternatives.size()),
      m_behind(model.alternatives.size())
{
    const std::size_t alternatives = model.alternatives.size();
    m_ranks.assign(alternatives, Columns(alternatives, Column{}));
    m_ahead = m_ranks;
    m_weightSums.assign(alternatives, Columns(levels.size(), Column{}));
}

// Always in the order of the criteria: alternatives with the same marks get the same bits.
void Counter::addValues(std::size_t first)
{
    for (std::size_t a = 0; a < m_values.size(); ++a) {
        Column& values = m_values[a];
        values.fill(0.0);
        for (const std::size_t c : m_sampler.relevant()) {
            const Mark mark = m_model->criteria[c].marks[a];
            const Column& weights = m_weights[c];
            if (mark == Mark::Good) {
                for (std::size_t i = 0; i < blockSize; ++i) {
                    values[i] += weights[i];
                }
            } else if (mark == Mark::Partial) {
                const float* const partial = m_draws->partials(c).data() + first;
                for (std::size_t i = 0; i < blockSize; ++i) {
                    values[i] += weights[i] * static_cast<double>(partial[i]);
                }
            }
        }
    }
}

void Counter::countAhead()
{
    for (Column& behind : m_behind) {
        behind.fill(0.0);
    }
    for (std::size_t a = 0; a < m_values.size(); ++a) {
        for (std::size_t b = 0; b < m_values.size(); ++b) {
            if (a == b) {
                continue;
            }
            const Column& values = m_values[a];
            const Column& others = m_values[b];
            Column& behind = m_behind[b];
            Column& ahead = m_ahead[a][b];
            for (std::size_t i = 0; i < blockSize; ++i) {
                const double isAhead = values[i] > others[i] ? 1.0 : 0.0;
                ahead[i] += isAhead;
                behind[i] += isAhead;
            }
        }
    }
}

void Counter::countRanks()
{
    for (std::size_t a = 0; a < m_behind.size(); ++a) {
        const Column& behind = m_behind[a];
        for (std::size_t rank = 0; rank < m_behind.size(); ++rank) {
            const auto wanted = static_cast<double>(rank);
            Column& ranks = m_ranks[a][rank];
            for (std::size_t i = 0; i < blockSize; ++i) {
                ranks[i] += behind[i] == wanted ? 1.0 : 0.0;
            }
        }
    }
}

void Counter::addCentralWeights()
{
    for (std::size_t a = 0; a < m_behind.size(); ++a) {
        const Column& behind = m_behind[a];
        if (std::ranges::find(behind, 0.0) == behind.end()) {
            continue;
        }
        // A product instead of a choice, which the compiler would not take several at a time.
        Column isFirst;
        for (std::size_t i = 0; i < blockSize; ++i) {
            isFirst[i] = behind[i] == 0.0 ? 1.0 : 0.0;
        }
        for (const std::size_t c : m_sampler.relevant()) {
            const Column& weights = m_weights[c];
            Column& sums = m_weightSums[a][c];
            for (std::size_t i = 0; i < blockSize; ++i) {
                sums[i] += isFirst[i] * weights[i];
            }
        }
    }
}

void Counter::countBlock(std::size_t first)
{
    m_sampler.fill(m_weights, first);
    addValues(first);
    countAhead();
    countRanks();
    addCentralWeights();
}

void Counter::finish()
{
    const std::size_t alternatives = m_values.size();
    result.ranks.resize(alternatives);
    result.ahead.resize(alternatives);
    result.centralWeights.resize(alternatives);
    result.confident.assign(alternatives, 0);
    for (std::size_t a = 0; a < alternatives; ++a) {
        std::ranges::transform(m_ranks[a], std::back_inserter(result.ranks[a]), count);
        std::ranges::transform(m_ahead[a], std::back_inserter(result.ahead[a]), count);
        const auto first = static_cast<double>(result.ranks[a][0]);
        if (first > 0.0) {
            std::ranges::transform(m_weightSums[a], std::back_inserter(result.centralWeights[a]),
                                   [first](const Column& sums) { return total(sums) / first; });
        }
    }
}

void Counter::countConfident(std::size_t first, std::size_t alternative)
{
    for (const std::size_t c : m_sampler.relevant()) {
        m_weights[c].fill(result.centralWeights[alternative][c]);
    }
    addValues(first);
    const Column& values = m_values[alternative];
    Column behind{};
    for (const Column& others : m_values) {
        for (std::size_t i = 0; i < blockSize; ++i) {
            behind[i] += others[i] > values[i] ? 1.0 : 0.0;
        }
    }
    result.confident[alternative] += std::ranges::count(behind, 0.0);
}

} // namespace

Acceptability countAcceptability(const Model& model, const std::vector<std::size_t>& levels,
                                 const BaseDraws& draws, std::size_t samples)
{
    Counter counter(model, levels, draws);
    for (std::size_t first = 0; first < samples; first += blockSize) {
        counter.countBlock(first);
    }
    counter.finish();
    for (std::size_t a = 0; a < model.alternatives.size(); ++a) {
        if (counter.result.centralWeights[a].empty()) {
            continue;
        }
        for (std::size_t first = 0; first < samples; first += blockSize) {
            counter.countConfident(first, a);
        }
    }
    return std::move(counter.result);
}

} // namespace rustworthy::decision
