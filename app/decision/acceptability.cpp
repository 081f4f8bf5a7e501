#include "acceptability.h"

#include <algorithm>
#include <array>
#include <map>

namespace rustworthy::decision {

namespace {

using Column = std::array<double, blockSize>;
using Columns = std::vector<Column>;

/// Sums are kept in lanes: their order is fixed, and the compiler may still add several at once.
constexpr std::size_t lanes = 4;
using Lanes = std::array<double, lanes>;

double total(const Lanes& sums)
{
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// Where the weights of each level start among the sorted weights, largest first. Irrelevant criteria come
/// after all others, where the weights are zero.
struct Places
{
    std::array<std::uint8_t, Model::maximumCriteria> levelOf{}; ///< by criterion: index into starts
    std::array<std::uint8_t, Model::maximumCriteria> starts{};
    std::size_t relevant = 0;

    explicit Places(const std::vector<std::size_t>& levels)
    {
        std::map<std::size_t, std::size_t, std::greater<>> sizes;
        for (const std::size_t level : levels) {
            ++sizes[level];
            relevant += level > 0 ? 1 : 0;
        }
        std::map<std::size_t, std::uint8_t> indices;
        std::uint8_t next = 0;
        for (const auto& [level, size] : sizes) {
            const auto index = static_cast<std::uint8_t>(indices.size());
            indices[level] = index;
            starts[index] = next;
            next = static_cast<std::uint8_t>(next + size);
        }
        for (std::size_t c = 0; c < levels.size(); ++c) {
            levelOf[c] = indices[levels[c]];
        }
    }
};

class Counter
{
public:
    Counter(const Model& model, const std::vector<std::size_t>& levels, const BaseDraws& draws);

    void countBlock(std::size_t first);
    void countConfident(std::size_t first, std::size_t alternative);
    void finishCentralWeights();
    Acceptability result;

private:
    void sortWeights(std::size_t first);
    void shuffleWeights(std::size_t first);
    void addValues(std::size_t first);
    void countAhead();
    void countRanks();
    void addCentralWeights();

    const Model* m_model;
    const BaseDraws* m_draws;
    Places m_places;
    std::vector<std::size_t> m_relevant;          ///< criteria
    Columns m_sorted;                             ///< by place, largest first
    Columns m_weights;                            ///< by criterion
    Columns m_values;                             ///< by alternative
    Columns m_behind;                             ///< by alternative: how many are strictly ahead of it
    std::vector<std::vector<Lanes>> m_weightSums; ///< [alternative][criterion]
};

Counter::Counter(const Model& model, const std::vector<std::size_t>& levels, const BaseDraws& draws)
    : m_model(&model),
      m_draws(&draws),
      m_places(levels),
      m_sorted(levels.size()),
      m_weights(levels.size()),
      m_values(model.alternatives.size()),
      m_behind(model.alternatives.size())
{
    const std::size_t alternatives = model.alternatives.size();
    result.ranks.assign(alternatives, std::vector<std::int64_t>(alternatives, 0));
    result.ahead = result.ranks;
    result.centralWeights.resize(alternatives);
    result.confident.assign(alternatives, 0);
    m_weightSums.assign(alternatives, std::vector<Lanes>(levels.size(), Lanes{}));
    for (std::size_t c = 0; c < levels.size(); ++c) {
        if (levels[c] > 0) {
            m_relevant.push_back(c);
        }
    }
}

// With x uniform on the simplex, the sums of x[i] / i from i = r to k are its coordinates in falling order:
// no sorting. (Spacings of sorted exponentials: Devroye 1986, "Non-Uniform Random Variate Generation", V.2.)
void Counter::sortWeights(std::size_t first)
{
    Column sum{};
    Column running{};
    for (std::size_t place = m_places.relevant; place-- > 0;) {
        const float* const spacing = m_draws->spacings(place).data() + first;
        const double share = 1.0 / static_cast<double>(place + 1);
        Column& sorted = m_sorted[place];
        for (std::size_t i = 0; i < blockSize; ++i) {
            const auto x = static_cast<double>(spacing[i]);
            sum[i] += x;
            running[i] += x * share;
            sorted[i] = running[i];
        }
    }
    for (std::size_t i = 0; i < blockSize; ++i) {
        sum[i] = 1.0 / sum[i];
    }
    for (std::size_t place = 0; place < m_places.relevant; ++place) {
        Column& sorted = m_sorted[place];
        for (std::size_t i = 0; i < blockSize; ++i) {
            sorted[i] *= sum[i];
        }
    }
}

// Each criterion takes the next weight of its level, in the random order of the draw.
void Counter::shuffleWeights(std::size_t first)
{
    const std::size_t criteria = m_weights.size();
    const Column* const sorted = m_sorted.data();
    Column* const weights = m_weights.data();
    for (std::size_t i = 0; i < blockSize; ++i) {
        std::array<std::uint8_t, Model::maximumCriteria> next = m_places.starts;
        const std::uint8_t* const order = m_draws->order(first + i);
        for (std::size_t step = 0; step < criteria; ++step) {
            const std::size_t criterion = order[step];
            weights[criterion][i] = sorted[next[m_places.levelOf[criterion]]++][i];
        }
    }
}

// Always in the order of the criteria: alternatives with the same marks get the same bits.
void Counter::addValues(std::size_t first)
{
    for (std::size_t a = 0; a < m_values.size(); ++a) {
        Column& values = m_values[a];
        values.fill(0.0);
        for (const std::size_t c : m_relevant) {
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
            std::int64_t ahead = 0;
            for (std::size_t i = 0; i < blockSize; ++i) {
                ahead += values[i] > others[i] ? 1 : 0;
                behind[i] += values[i] > others[i] ? 1.0 : 0.0;
            }
            result.ahead[a][b] += ahead;
        }
    }
}

void Counter::countRanks()
{
    for (std::size_t a = 0; a < m_behind.size(); ++a) {
        const Column& behind = m_behind[a];
        for (std::size_t rank = 0; rank < m_behind.size(); ++rank) {
            const auto wanted = static_cast<double>(rank);
            std::int64_t count = 0;
            for (std::size_t i = 0; i < blockSize; ++i) {
                count += behind[i] == wanted ? 1 : 0;
            }
            result.ranks[a][rank] += count;
        }
    }
}

void Counter::addCentralWeights()
{
    for (std::size_t a = 0; a < m_behind.size(); ++a) {
        if (result.ranks[a][0] == 0) {
            continue;
        }
        const Column& behind = m_behind[a];
        for (const std::size_t c : m_relevant) {
            const Column& weights = m_weights[c];
            Lanes& sums = m_weightSums[a][c];
            for (std::size_t i = 0; i < blockSize; i += lanes) {
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    sums[lane] += behind[i + lane] == 0.0 ? weights[i + lane] : 0.0;
                }
            }
        }
    }
}

void Counter::countBlock(std::size_t first)
{
    sortWeights(first);
    shuffleWeights(first);
    addValues(first);
    countAhead();
    countRanks();
    addCentralWeights();
}

void Counter::finishCentralWeights()
{
    for (std::size_t a = 0; a < m_weightSums.size(); ++a) {
        if (result.ranks[a][0] == 0) {
            continue;
        }
        std::vector<double>& central = result.centralWeights[a];
        for (const Lanes& sums : m_weightSums[a]) {
            central.push_back(total(sums) / static_cast<double>(result.ranks[a][0]));
        }
    }
}

void Counter::countConfident(std::size_t first, std::size_t alternative)
{
    for (const std::size_t c : m_relevant) {
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
    std::int64_t count = 0;
    for (const double ahead : behind) {
        count += ahead == 0.0 ? 1 : 0;
    }
    result.confident[alternative] += count;
}

} // namespace

Acceptability countAcceptability(const Model& model, const std::vector<std::size_t>& levels,
                                 const BaseDraws& draws, std::size_t samples)
{
    Counter counter(model, levels, draws);
    for (std::size_t first = 0; first < samples; first += blockSize) {
        counter.countBlock(first);
    }
    counter.finishCentralWeights();
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
