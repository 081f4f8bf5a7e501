#include "ranking_models.h"

#include "sheets.h"

#include <algorithm>
#include <numeric>

namespace rustworthy::decision::test {

Model nineCriteria()
{
    constexpr Mark poor = Mark::Poor;
    constexpr Mark partial = Mark::Partial;
    constexpr Mark good = Mark::Good;
    Model model;
    model.market.subject = "rust";
    model.alternatives = {"rust", "cpp", "go"};
    model.criteria = {
        {"memory-safety", {good, poor, partial}},
        {"performance-ceiling", {good, good, partial}},
        {"concurrency-safety", {good, poor, partial}},
        {"learning-curve", {poor, poor, good}},
        {"ecosystem", {partial, good, good}},
        {"webassembly", {good, partial, partial}},
        {"embedded", {good, good, poor}},
        {"web-services", {partial, poor, good}},
        {"package-manager", {good, poor, good}},
    };
    return model;
}

Model randomCriteria(std::mt19937& random, int criteria)
{
    Model model;
    const int alternatives = uniform(random, 2, 4);
    for (int a = 0; a < alternatives; ++a) {
        model.alternatives.push_back(numbered("language", a));
    }
    const int count = uniform(random, 1, criteria);
    for (int c = 0; c < count; ++c) {
        Criterion criterion{.id = numbered("criterion", c), .marks = {}};
        for (int a = 0; a < alternatives; ++a) {
            criterion.marks.push_back(static_cast<Mark>(uniform(random, 0, 2)));
        }
        model.criteria.push_back(criterion);
    }
    return model;
}

Answers randomPriorities(const Model& model, std::mt19937& random)
{
    Answers answers;
    for (const Criterion& criterion : model.criteria) {
        const int level = uniform(random, 0, 5);
        if (level < 5) {
            answers.priorities[criterion.id] = model.importanceLevels[static_cast<std::size_t>(level)];
        }
    }
    return answers;
}

Answers priorities(const Model& model, const std::string& level,
                   const std::map<std::string, std::string>& levels)
{
    Answers answers;
    answers.priorities = levels;
    for (const Criterion& criterion : model.criteria) {
        answers.priorities.emplace(criterion.id, level);
    }
    return answers;
}

std::vector<int> levelsOf(const RankingResult& result)
{
    static const std::map<std::string, int> levels = {
        {"irrelevant", 0}, {"low", 1}, {"medium", 2}, {"high", 3}, {"decisive", 4}};
    std::vector<int> numbers;
    for (const std::string& level : result.importance) {
        numbers.push_back(levels.at(level));
    }
    return numbers;
}

double shareAboveZero(const std::vector<double>& atVertices)
{
    std::vector<double> above = {0.0};
    std::ranges::copy_if(atVertices, std::back_inserter(above), [](double value) { return value > 0.0; });
    std::vector<double> shares(above.size(), 0.0);
    shares[0] = 1.0;
    for (const double below : atVertices) {
        for (std::size_t k = 1; below <= 0.0 && k < above.size(); ++k) {
            shares[k] = (above[k] * shares[k] - below * shares[k - 1]) / (above[k] - below);
        }
    }
    return 1.0 - shares.back();
}

double shareAhead(const std::vector<double>& differences, const std::vector<int>& levels)
{
    std::vector<std::size_t> order;
    for (std::size_t c = 0; c < levels.size(); ++c) {
        if (levels[c] > 0) {
            order.push_back(c);
        }
    }
    double sum = 0.0;
    int orders = 0;
    do {
        if (!std::ranges::is_sorted(order, std::greater<>{}, [&](std::size_t c) { return levels[c]; })) {
            continue;
        }
        // Vertex r of a strict order gives each of the first r criteria the weight 1/r.
        std::vector<double> vertices;
        double running = 0.0;
        for (const std::size_t c : order) {
            running += differences[c];
            vertices.push_back(running / static_cast<double>(vertices.size() + 1));
        }
        sum += shareAboveZero(vertices);
        ++orders;
    } while (std::ranges::next_permutation(order).found);
    return sum / orders;
}

std::vector<double> centroids(const std::vector<int>& levels)
{
    const auto relevant = levels.size() - static_cast<std::size_t>(std::ranges::count(levels, 0));
    std::vector<double> weights(levels.size(), 0.0);
    for (std::size_t c = 0; c < levels.size(); ++c) {
        const auto above = std::ranges::count_if(levels, [&](int level) { return level > levels[c]; });
        const auto size = std::ranges::count(levels, levels[c]);
        for (auto rank = above + 1; levels[c] > 0 && rank <= above + size; ++rank) {
            for (auto i = static_cast<std::size_t>(rank); i <= relevant; ++i) {
                weights[c] +=
                    1.0 / static_cast<double>(i) / static_cast<double>(relevant) / static_cast<double>(size);
            }
        }
    }
    return weights;
}

double weightedSum(const Model& model, std::size_t alternative, const std::vector<double>& weights)
{
    double sum = 0.0;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        sum += weights[c] * static_cast<int>(model.criteria[c].marks[alternative]) / 2.0;
    }
    return sum;
}

std::vector<std::string> leaders(const Model& model, const std::vector<double>& weights)
{
    double highest = 0.0;
    for (std::size_t a = 0; a < model.alternatives.size(); ++a) {
        highest = std::max(highest, weightedSum(model, a, weights));
    }
    std::vector<std::string> ids;
    for (std::size_t a = 0; a < model.alternatives.size(); ++a) {
        if (weightedSum(model, a, weights) > highest - 1e-9) {
            ids.push_back(model.alternatives[a]);
        }
    }
    return ids;
}

const RankedAlternative& row(const RankingResult& result, std::string_view alternative)
{
    return *std::ranges::find(result.alternatives, alternative, &RankedAlternative::id);
}

} // namespace rustworthy::decision::test
