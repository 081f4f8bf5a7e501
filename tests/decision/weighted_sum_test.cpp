// The weighted sum, its contributions, how far each weight and each mark may move: against brute force.
#include "decision/ranking.h"

#include "ranking_models.h"
#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rustworthy::decision {
namespace {

using test::row;

TEST(WeightedSum, IsTheSumOfItsContributionsWithTheCentroids)
{
    std::mt19937 random(81);
    for (int round = 0; round < 40; ++round) {
        const Model model = test::randomCriteria(random, 6);
        const RankingResult result = Ranker(model).rank(test::randomPriorities(model, random));
        if (result.verdict == RankingVerdict::Nothing) {
            continue;
        }
        const std::vector<double> weights = test::centroids(test::levelsOf(result));
        for (std::size_t a = 0; a < model.alternatives.size(); ++a) {
            const RankedAlternative& alternative = result.alternatives[a];
            EXPECT_NEAR(alternative.weightedSum, test::weightedSum(model, a, weights), 1e-12);
            EXPECT_NEAR(
                std::accumulate(alternative.contributions.begin(), alternative.contributions.end(), 0.0),
                alternative.weightedSum, 1e-12);
            for (std::size_t c = 0; c < weights.size(); ++c) {
                EXPECT_NEAR(alternative.contributions[c],
                            weights[c] * static_cast<int>(model.criteria[c].marks[a]) / 2.0, 1e-12);
            }
        }
        EXPECT_EQ(result.highest, test::leaders(model, weights));
    }
}

/// One criterion's weight set to `weight`, the others in proportion.
std::vector<double> moved(std::vector<double> weights, std::size_t criterion, double weight)
{
    const double others = 1.0 - weights[criterion];
    for (double& other : weights) {
        other *= (1.0 - weight) / others;
    }
    weights[criterion] = weight;
    return weights;
}

void expectIntervalByScan(const Model& model, const RankingResult& result, std::size_t criterion)
{
    const std::vector<double> weights = test::centroids(test::levelsOf(result));
    const CriterionStability& row = result.stability[criterion];
    EXPECT_EQ(row.criterion, model.criteria[criterion].id);
    EXPECT_NEAR(row.weight, weights[criterion], 1e-12);
    EXPECT_LE(row.low, row.weight);
    EXPECT_GE(row.high, row.weight);
    const auto leadersAt = [&](double weight) {
        return test::leaders(model, moved(weights, criterion, weight));
    };
    for (int step = 0; step <= 500; ++step) {
        const double weight = step / 500.0;
        if (std::abs(weight - row.low) < 1e-6 || std::abs(weight - row.high) < 1e-6) {
            continue;
        }
        const bool keeps = std::ranges::count(leadersAt(weight), *result.leader) == 1;
        EXPECT_EQ(keeps, weight > row.low - 1e-6 && weight < row.high + 1e-6) << weight;
    }
    EXPECT_EQ(row.leadersBelow, row.low > 0.0 ? leadersAt(row.low - 1e-5) : std::vector<std::string>());
    EXPECT_EQ(row.leadersAbove, row.high < 1.0 ? leadersAt(row.high + 1e-5) : std::vector<std::string>());
}

TEST(Stability, AgreesWithAScanOfTheWeights)
{
    std::mt19937 random(82);
    int bounded = 0;
    int irrelevant = 0;
    for (int round = 0; round < 60 && !testing::Test::HasFailure(); ++round) {
        const Model model = test::randomCriteria(random, 6);
        const RankingResult result = Ranker(model).rank(test::randomPriorities(model, random));
        if (!result.leader) {
            EXPECT_TRUE(result.stability.empty());
            continue;
        }
        ASSERT_EQ(result.stability.size(), model.criteria.size());
        for (std::size_t c = 0; c < model.criteria.size(); ++c) {
            const CriterionStability& row = result.stability[c];
            if (row.weight == 1.0) {
                EXPECT_EQ(std::tuple(row.low, row.high), std::tuple(1.0, 1.0));
                EXPECT_TRUE(row.leadersBelow.empty() && row.leadersAbove.empty());
                continue;
            }
            expectIntervalByScan(model, result, c);
            bounded += row.low > 0.0 || row.high < 1.0 ? 1 : 0;
            irrelevant += row.weight == 0.0 ? 1 : 0;
        }
    }
    EXPECT_GT(bounded, 20);
    EXPECT_GT(irrelevant, 10);
}

// With equal weights and learning curve at t, Rust has (1-t) x 14/16 and Go t + (1-t) x 10/16: even at 1/5.
TEST(Stability, GoTakesTheLeadWhereTheLearningCurveWeighsMoreThanAFifth)
{
    const Model model = test::nineCriteria();
    const RankingResult result = Ranker(model).rank({});
    const CriterionStability& curve = result.stability[3];
    EXPECT_DOUBLE_EQ(curve.weight, 1.0 / 9.0);
    EXPECT_EQ(curve.low, 0.0);
    EXPECT_EQ(curve.high, 0.2);
    EXPECT_EQ(curve.leadersAbove, std::vector<std::string>{"go"});
    EXPECT_TRUE(curve.leadersBelow.empty());
    EXPECT_TRUE(result.markChanges.empty()); // a lead of 2/18 is more than half a step
}

using Change = std::tuple<std::string, std::string, Mark, Mark, std::vector<std::string>>;

std::vector<Change> changesByTrial(const Model& model, const RankingResult& result)
{
    const std::vector<double> weights = test::centroids(test::levelsOf(result));
    std::vector<Change> changes;
    for (std::size_t c = 0; c < model.criteria.size(); ++c) {
        for (std::size_t a = 0; a < model.alternatives.size(); ++a) {
            for (const int step : {-1, 1}) {
                const Mark from = model.criteria[c].marks[a];
                const int to = static_cast<int>(from) + step;
                if (weights[c] == 0.0 || to < 0 || to > 2) {
                    continue;
                }
                Model changed = model;
                changed.criteria[c].marks[a] = static_cast<Mark>(to);
                const std::vector<std::string> after = test::leaders(changed, weights);
                if (after != std::vector{*result.leader}) {
                    changes.emplace_back(model.alternatives[a], model.criteria[c].id, from,
                                         static_cast<Mark>(to), after);
                }
            }
        }
    }
    std::ranges::sort(changes);
    return changes;
}

TEST(MarkChanges, AreAllSingleStepsThatEndTheLead)
{
    std::mt19937 random(83);
    std::size_t ended = 0;
    for (int round = 0; round < 60; ++round) {
        const Model model = test::randomCriteria(random, 6);
        const RankingResult result = Ranker(model).rank(test::randomPriorities(model, random));
        if (!result.leader) {
            EXPECT_TRUE(result.markChanges.empty());
            continue;
        }
        std::vector<Change> found;
        for (const MarkChange& change : result.markChanges) {
            found.emplace_back(change.alternative, change.criterion, change.from, change.to,
                               change.leadersAfter);
        }
        std::ranges::sort(found);
        EXPECT_EQ(found, changesByTrial(model, result));
        ended += found.size();
    }
    EXPECT_GT(ended, 20U);
}

// The most criteria there may be, with the levels that need the largest denominators.
TEST(WeightedSum, StaysExactWithTheMostCriteria)
{
    Model model;
    model.alternatives = {"one", "other"};
    Answers answers;
    for (std::size_t c = 0; c < Model::maximumCriteria; ++c) {
        const std::string id = test::numbered("criterion", c);
        const bool even = c % 2 == 0;
        model.criteria.push_back({id, {even ? Mark::Good : Mark::Poor, even ? Mark::Poor : Mark::Good}});
        answers.priorities[id] = c < 7 ? "low" : c < 12 ? "medium" : c < 15 ? "high" : "decisive";
    }
    Ranker ranker(model);
    const RankingResult result = ranker.rank(answers);
    const std::vector<double> weights = test::centroids(test::levelsOf(result));
    for (std::size_t c = 0; c < weights.size(); ++c) {
        EXPECT_NEAR(result.weights[c], weights[c], 1e-14);
    }
    EXPECT_EQ(result.highest, test::leaders(model, weights));
    for (std::size_t c = 0; c < weights.size(); ++c) {
        expectIntervalByScan(model, result, c);
    }
    EXPECT_EQ(ranker.rank({}).verdict, RankingVerdict::Tied);
}

} // namespace
} // namespace rustworthy::decision
