// What the ranking says of Rust, C++ and Go, and where it says nothing.
#include "decision/ranking.h"

#include "ranking_models.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace rustworthy::decision {
namespace {

using test::row;

RankingResult ranked(const Model& model, const Answers& answers)
{
    return Ranker(model).rank(answers);
}

TEST(Ranking, EqualLevelsFavourRustByFourteenToTwelveToSevenOfEighteen)
{
    const RankingResult result = ranked(test::nineCriteria(), {});
    EXPECT_DOUBLE_EQ(row(result, "rust").weightedSum, 14.0 / 18.0);
    EXPECT_DOUBLE_EQ(row(result, "cpp").weightedSum, 7.0 / 18.0);
    EXPECT_DOUBLE_EQ(row(result, "go").weightedSum, 12.0 / 18.0);
    EXPECT_NEAR(row(result, "rust").rankAcceptability[0], 0.70, 0.01);
    EXPECT_NEAR(row(result, "cpp").rankAcceptability[0], 0.00, 0.01);
    EXPECT_NEAR(row(result, "go").rankAcceptability[0], 0.30, 0.01);
    EXPECT_EQ(result.leader, "rust");
    EXPECT_EQ(result.mostOftenFirst, "rust");
    EXPECT_EQ(result.verdict, RankingVerdict::Leans);
    EXPECT_FALSE(result.prioritiesGiven);
    EXPECT_EQ(result.importance, std::vector<std::string>(9, "medium"));
}

TEST(Ranking, WithoutEmbeddedRustAndGoTieExactly)
{
    const Model model = test::nineCriteria();
    const RankingResult result =
        ranked(model, test::priorities(model, "medium", {{"embedded", "irrelevant"}}));
    EXPECT_EQ(row(result, "rust").weightedSum, row(result, "go").weightedSum);
    EXPECT_EQ(result.verdict, RankingVerdict::Tied);
    EXPECT_EQ(result.leader, std::nullopt);
    EXPECT_EQ(result.highest, (std::vector<std::string>{"rust", "go"}));
    EXPECT_TRUE(result.stability.empty());
    EXPECT_TRUE(result.markChanges.empty());
    EXPECT_TRUE(result.prioritiesGiven);
    EXPECT_EQ(result.weights[6], 0.0);
}

TEST(Ranking, ADecisiveLearningCurvePutsGoFirstInNineOfTenWays)
{
    const Model model = test::nineCriteria();
    const RankingResult result = ranked(model, test::priorities(model, "irrelevant",
                                                                {{"learning-curve", "decisive"},
                                                                 {"memory-safety", "high"},
                                                                 {"performance-ceiling", "high"},
                                                                 {"concurrency-safety", "high"}}));
    EXPECT_NEAR(row(result, "go").rankAcceptability[0], 0.91, 0.01);
    EXPECT_EQ(result.leader, "go");
    EXPECT_EQ(result.verdict, RankingVerdict::Clear);
    const RankedAlternative& cpp = row(result, "cpp");
    EXPECT_EQ(cpp.rankAcceptability[0], 0.0);
    EXPECT_EQ(cpp.centralWeights, std::nullopt);
    EXPECT_EQ(cpp.confidenceFactor, std::nullopt);
}

TEST(Ranking, TiedDrawsGiveBothTheBetterRank)
{
    const Model model = test::nineCriteria();
    const RankingResult result =
        ranked(model, test::priorities(model, "irrelevant", {{"performance-ceiling", "low"}}));
    for (const std::string language : {"rust", "cpp"}) {
        EXPECT_EQ(row(result, language).rankAcceptability, (std::vector{1.0, 0.0, 0.0}));
        EXPECT_EQ(row(result, language).confidenceFactor, 1.0);
        EXPECT_EQ(row(result, language).centralWeights, result.weights);
    }
    EXPECT_EQ(row(result, "go").rankAcceptability, (std::vector{0.0, 0.0, 1.0}));
    EXPECT_EQ(row(result, "rust").pairwise, (std::vector{0.0, 0.0, 1.0}));
    EXPECT_EQ(result.verdict, RankingVerdict::Tied);
    EXPECT_EQ(result.mostOftenFirst, "rust");
}

TEST(Ranking, SaysNothingWhereThereIsNothingToRankBy)
{
    const Model model = test::nineCriteria();
    Model oneLanguage = model;
    oneLanguage.alternatives = {"rust"};
    for (Criterion& criterion : oneLanguage.criteria) {
        criterion.marks.resize(1);
    }
    const std::vector<RankingResult> results = {ranked(model, test::priorities(model, "irrelevant")),
                                                ranked(oneLanguage, {}), ranked(Model{}, {})};
    for (const RankingResult& result : results) {
        EXPECT_EQ(result.verdict, RankingVerdict::Nothing);
        EXPECT_TRUE(result.alternatives.empty());
        EXPECT_TRUE(result.stability.empty());
        EXPECT_TRUE(result.highest.empty());
        EXPECT_EQ(result.leader, std::nullopt);
        EXPECT_EQ(result.samples, 0U);
        EXPECT_EQ(result.weights, std::vector<double>(result.criteria.size(), 0.0));
    }
}

TEST(Ranking, IsTooCloseToCallWhereAnotherLanguageIsFirstMoreOften)
{
    const Model model = test::nineCriteria();
    const Answers answers = test::priorities(model, "medium",
                                             {{"memory-safety", "high"},
                                              {"learning-curve", "irrelevant"},
                                              {"webassembly", "low"},
                                              {"embedded", "low"},
                                              {"web-services", "decisive"},
                                              {"package-manager", "high"}});
    const RankingResult result = ranked(model, answers);
    EXPECT_EQ(test::leaders(model, test::centroids(test::levelsOf(result))), std::vector<std::string>{"go"});
    EXPECT_EQ(result.leader, "go");
    EXPECT_GT(row(result, "rust").rankAcceptability[0], row(result, "go").rankAcceptability[0] + 0.05);
    EXPECT_EQ(result.mostOftenFirst, "rust");
    EXPECT_EQ(result.verdict, RankingVerdict::Close);
}

TEST(Ranking, IgnoresUnknownCriteriaAndTakesUnknownLevelsForTheUsualOne)
{
    const Model model = test::nineCriteria();
    const Answers answers = {.priorities = {{"no-such-criterion", "decisive"}}};
    EXPECT_FALSE(ranked(model, answers).prioritiesGiven);
    EXPECT_EQ(ranked(model, answers).weights, ranked(model, {}).weights);
    const Answers unknown = {.priorities = {{"embedded", "enormous"}}};
    EXPECT_EQ(ranked(model, unknown).importance[6], "medium");
}

void expectSame(const RankingResult& one, const RankingResult& other)
{
    ASSERT_EQ(one.alternatives.size(), other.alternatives.size());
    for (std::size_t a = 0; a < one.alternatives.size(); ++a) {
        EXPECT_EQ(one.alternatives[a].rankAcceptability, other.alternatives[a].rankAcceptability);
        EXPECT_EQ(one.alternatives[a].pairwise, other.alternatives[a].pairwise);
        EXPECT_EQ(one.alternatives[a].centralWeights, other.alternatives[a].centralWeights);
        EXPECT_EQ(one.alternatives[a].confidenceFactor, other.alternatives[a].confidenceFactor);
        EXPECT_EQ(one.alternatives[a].weightedSum, other.alternatives[a].weightedSum);
    }
}

TEST(Ranking, IsTheSameForTheSamePrioritiesWhateverWasRankedBefore)
{
    const Model model = test::nineCriteria();
    Ranker ranker(model);
    const RankingResult first = ranker.rank({});
    static_cast<void>(ranker.rank(test::priorities(model, "low", {{"embedded", "high"}})));
    expectSame(ranker.rank({}), first);
    expectSame(ranked(model, {}), first);
}

TEST(Ranking, CountsTheSameDrawsOnEveryPlatform)
{
    const Model model = test::nineCriteria();
    const auto firsts = [&model](const Answers& answers) {
        std::vector<double> counts;
        for (const RankedAlternative& alternative : ranked(model, answers).alternatives) {
            counts.push_back(alternative.rankAcceptability[0] * Ranker::sampleCount);
        }
        return counts;
    };
    EXPECT_EQ(firsts({}), (std::vector{45'594.0, 298.0, 19'644.0}));
    EXPECT_EQ(firsts(test::priorities(model, "low", {{"embedded", "high"}, {"learning-curve", "decisive"}})),
              (std::vector{26'685.0, 21.0, 38'830.0}));
}

TEST(Ranking, StandardErrorIsThatOfTheMostUncertainShareAndAtMostATwoThousandth)
{
    std::mt19937 random(71);
    for (int round = 0; round < 10; ++round) {
        const Model model = test::randomCriteria(random, 5);
        const RankingResult result = ranked(model, test::randomPriorities(model, random));
        double largest = 0.0;
        for (const RankedAlternative& alternative : result.alternatives) {
            for (const auto& shares : {alternative.rankAcceptability, alternative.pairwise}) {
                for (const double share : shares) {
                    largest = std::max(largest, std::sqrt(share * (1.0 - share) / 65'536.0));
                }
            }
        }
        EXPECT_DOUBLE_EQ(result.standardError, largest);
        EXPECT_LE(result.standardError, 0.002);
    }
}

} // namespace
} // namespace rustworthy::decision
