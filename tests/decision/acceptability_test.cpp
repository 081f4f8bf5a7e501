// The shares of the draws against closed forms and the identities they must obey.
#include "decision/ranking.h"

#include "ranking_models.h"
#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace rustworthy::decision {
namespace {

using test::row;

/// Five standard errors.
double tolerance(double share)
{
    return 5.0 * std::sqrt(share * (1.0 - share) / Ranker::sampleCount) + 1e-9;
}

/// Share of weights and partial marks with which one alternative is ahead of another: the closed form at
/// fixed p, averaged over a grid of p in each criterion where it makes a difference.
double expectedAhead(const Model& model, std::size_t one, std::size_t other, const std::vector<int>& levels)
{
    constexpr int points = 24;
    std::vector<double> differences(levels.size(), 0.0);
    const std::function<double(std::size_t)> average = [&](std::size_t c) -> double {
        if (c == levels.size()) {
            return test::shareAhead(differences, levels);
        }
        const Mark mine = model.criteria[c].marks[one];
        const Mark theirs = model.criteria[c].marks[other];
        const auto value = [](Mark mark, double p) {
            return mark == Mark::Partial ? p : static_cast<double>(mark) / 2.0;
        };
        if (levels[c] == 0 || mine == theirs || (mine != Mark::Partial && theirs != Mark::Partial)) {
            differences[c] = levels[c] == 0 ? 0.0 : value(mine, 0.5) - value(theirs, 0.5);
            return average(c + 1);
        }
        double sum = 0.0;
        for (int point = 0; point < points; ++point) {
            const double p = (point + 0.5) / points;
            differences[c] = value(mine, p) - value(theirs, p);
            sum += average(c + 1);
        }
        return sum / points;
    };
    return average(0);
}

TEST(Varsi, GivesTheShareOfASimplexAboveAPlane)
{
    EXPECT_DOUBLE_EQ(test::shareAboveZero({1.0, -1.0}), 0.5);
    EXPECT_DOUBLE_EQ(test::shareAboveZero({3.0, -1.0}), 0.75);
    EXPECT_DOUBLE_EQ(test::shareAboveZero({1.0, 0.0}), 1.0);
    EXPECT_DOUBLE_EQ(test::shareAboveZero({0.0, 0.0, -1.0}), 0.0);
    EXPECT_DOUBLE_EQ(test::shareAboveZero({1.0, -1.0, -1.0}), 0.25);
}

TEST(Acceptability, PairsAgreeWithTheClosedForm)
{
    std::mt19937 random(72);
    int compared = 0;
    for (int round = 0; round < 30; ++round) {
        const Model model = test::randomCriteria(random, 5);
        const RankingResult result = Ranker(model).rank(test::randomPriorities(model, random));
        const std::vector<int> levels = test::levelsOf(result);
        for (std::size_t one = 0; one < result.alternatives.size(); ++one) {
            for (std::size_t other = 0; other < result.alternatives.size(); ++other) {
                std::ptrdiff_t open = 0;
                for (const Criterion& criterion : model.criteria) {
                    open +=
                        (criterion.marks[one] == Mark::Partial) != (criterion.marks[other] == Mark::Partial);
                }
                if (one != other && open <= 2) {
                    const double expected = expectedAhead(model, one, other, levels);
                    EXPECT_NEAR(result.alternatives[one].pairwise[other], expected,
                                tolerance(expected) + 0.002);
                    ++compared;
                }
            }
        }
    }
    EXPECT_GT(compared, 60);
}

TEST(Acceptability, AgreesWithTheClosedFormOnTheNineCriteria)
{
    // With marks that are good or poor only, the closed form leaves nothing to average.
    Model model = test::nineCriteria();
    for (Criterion& criterion : model.criteria) {
        std::ranges::replace(criterion.marks, Mark::Partial, Mark::Good);
    }
    const RankingResult result = Ranker(model).rank(test::priorities(model, "low",
                                                                     {{"learning-curve", "decisive"},
                                                                      {"ecosystem", "decisive"},
                                                                      {"embedded", "high"},
                                                                      {"package-manager", "medium"},
                                                                      {"memory-safety", "medium"}}));
    const std::vector<int> levels = test::levelsOf(result);
    const double cppOverGo = expectedAhead(model, 1, 2, levels);
    const double goOverCpp = expectedAhead(model, 2, 1, levels);
    EXPECT_NEAR(row(result, "cpp").pairwise[2], cppOverGo, tolerance(cppOverGo));
    EXPECT_NEAR(row(result, "go").pairwise[1], goOverCpp, tolerance(goOverCpp));
}

TEST(Acceptability, RowsSumToOneAndTheExpectedRankIsOnePlusTheLosses)
{
    std::mt19937 random(73);
    for (int round = 0; round < 30; ++round) {
        const Model model = test::randomCriteria(random, 6);
        const RankingResult result = Ranker(model).rank(test::randomPriorities(model, random));
        for (std::size_t a = 0; a < result.alternatives.size(); ++a) {
            const std::vector<double>& shares = result.alternatives[a].rankAcceptability;
            EXPECT_EQ(std::accumulate(shares.begin(), shares.end(), 0.0), 1.0);
            double losses = 0.0;
            double rank = 0.0;
            for (std::size_t other = 0; other < result.alternatives.size(); ++other) {
                losses += result.alternatives[other].pairwise[a];
                rank += shares[other] * static_cast<double>(other + 1);
            }
            EXPECT_EQ(result.alternatives[a].expectedRank, 1.0 + losses);
            EXPECT_EQ(result.alternatives[a].expectedRank, rank);
            EXPECT_EQ(result.alternatives[a].pairwise[a], 0.0);
            EXPECT_EQ(result.alternatives[a].centralWeights.has_value(), shares[0] > 0.0);
            EXPECT_EQ(result.alternatives[a].confidenceFactor.has_value(), shares[0] > 0.0);
        }
    }
}

// A language that is always first has the mean of all draws as its central weights.
TEST(Acceptability, MeanWeightsAreTheRankOrderCentroidsOfTheLevels)
{
    std::mt19937 random(74);
    Model model;
    model.alternatives = {"always", "never"};
    for (int c = 0; c < 9; ++c) {
        model.criteria.push_back({test::numbered("criterion", c), {Mark::Good, Mark::Poor}});
    }
    Ranker ranker(model);
    for (int round = 0; round < 60; ++round) {
        const RankingResult result = ranker.rank(test::randomPriorities(model, random));
        const std::vector<double> expected = test::centroids(test::levelsOf(result));
        const RankedAlternative& always = row(result, "always");
        ASSERT_TRUE(always.centralWeights.has_value());
        for (std::size_t c = 0; c < expected.size(); ++c) {
            EXPECT_NEAR(result.weights[c], expected[c], 1e-12);
            EXPECT_NEAR((*always.centralWeights)[c], expected[c], 0.004 * std::sqrt(expected[c]));
        }
        EXPECT_EQ(always.confidenceFactor, 1.0);
        EXPECT_EQ(row(result, "never").centralWeights, std::nullopt);
    }
}

TEST(Acceptability, CentralWeightsAverageToTheExpectedOnes)
{
    const Model model = test::nineCriteria();
    const RankingResult result =
        Ranker(model).rank(test::priorities(model, "medium", {{"embedded", "high"}}));
    for (std::size_t c = 0; c < result.weights.size(); ++c) {
        double mean = 0.0;
        for (const RankedAlternative& alternative : result.alternatives) {
            mean += alternative.rankAcceptability[0] * (*alternative.centralWeights)[c];
        }
        EXPECT_NEAR(mean, result.weights[c], 0.002);
    }
    // Go is first where its strengths weigh more than usual.
    EXPECT_GT((*row(result, "go").centralWeights)[3], result.weights[3]);
    EXPECT_GT(*row(result, "rust").confidenceFactor, row(result, "rust").rankAcceptability[0]);
}

// Two criteria, w and 1 - w: "gambler" is first where p x w > 1 - w, so at its central weight it is first
// where p lies above (1 - w) / w.
TEST(Acceptability, TheConfidenceFactorIsTheShareOfPartialMarksAtTheCentralWeights)
{
    Model model;
    model.alternatives = {"gambler", "solid"};
    model.criteria = {{"a", {Mark::Partial, Mark::Poor}}, {"b", {Mark::Poor, Mark::Good}}};
    const RankingResult result = Ranker(model).rank({});
    const double weight = (*row(result, "gambler").centralWeights)[0];
    const double expected = 1.0 - (1.0 - weight) / weight;
    EXPECT_NEAR(*row(result, "gambler").confidenceFactor, expected, tolerance(expected));
    // The mean of w over the draws with w > 1 / (1 + p), and their share, by integration over p.
    EXPECT_NEAR(row(result, "gambler").rankAcceptability[0], 1.0 - std::log(2.0), 0.009);
    EXPECT_NEAR(weight, 0.25 / (1.0 - std::log(2.0)), 0.005);
}

TEST(Acceptability, OneMoreLanguageChangesNothingBetweenTheOthers)
{
    Model model = test::nineCriteria();
    const Answers answers = test::priorities(model, "medium", {{"learning-curve", "high"}});
    const RankingResult before = Ranker(model).rank(answers);
    model.alternatives.insert(model.alternatives.begin() + 1, "zig");
    for (Criterion& criterion : model.criteria) {
        criterion.marks.insert(criterion.marks.begin() + 1, Mark::Partial);
    }
    const RankingResult after = Ranker(model).rank(answers);
    for (const std::string language : {"rust", "cpp", "go"}) {
        EXPECT_EQ(row(after, language).weightedSum, row(before, language).weightedSum);
        EXPECT_EQ(row(after, language).contributions, row(before, language).contributions);
        std::vector<double> pairwise = row(after, language).pairwise;
        pairwise.erase(pairwise.begin() + 1);
        EXPECT_EQ(pairwise, row(before, language).pairwise);
    }
}

TEST(Acceptability, TheOrderOfTheLanguagesDoesNotMatter)
{
    std::mt19937 random(75);
    for (int round = 0; round < 10; ++round) {
        const Model model = test::randomCriteria(random, 5);
        const Answers answers = test::randomPriorities(model, random);
        Model turned = model;
        std::ranges::reverse(turned.alternatives);
        for (Criterion& criterion : turned.criteria) {
            std::ranges::reverse(criterion.marks);
        }
        const RankingResult before = Ranker(model).rank(answers);
        const RankingResult after = Ranker(turned).rank(answers);
        EXPECT_EQ(after.leader, before.leader);
        EXPECT_EQ(after.verdict, before.verdict);
        for (const RankedAlternative& alternative : before.alternatives) {
            EXPECT_EQ(row(after, alternative.id).rankAcceptability, alternative.rankAcceptability);
            EXPECT_EQ(row(after, alternative.id).centralWeights, alternative.centralWeights);
            EXPECT_EQ(row(after, alternative.id).weightedSum, alternative.weightedSum);
        }
    }
}

TEST(Acceptability, TheOrderOfTheCriteriaMattersNoMoreThanTheDraws)
{
    std::mt19937 random(76);
    for (int round = 0; round < 10; ++round) {
        const Model model = test::randomCriteria(random, 6);
        const Answers answers = test::randomPriorities(model, random);
        Model turned = model;
        std::ranges::shuffle(turned.criteria, random);
        const RankingResult before = Ranker(model).rank(answers);
        const RankingResult after = Ranker(turned).rank(answers);
        EXPECT_EQ(after.highest, before.highest);
        for (const RankedAlternative& alternative : before.alternatives) {
            const RankedAlternative& other = row(after, alternative.id);
            EXPECT_EQ(other.weightedSum, alternative.weightedSum);
            for (std::size_t rank = 0; rank < alternative.rankAcceptability.size(); ++rank) {
                EXPECT_NEAR(other.rankAcceptability[rank], alternative.rankAcceptability[rank], 0.012);
            }
        }
    }
}

} // namespace
} // namespace rustworthy::decision
