// How the three lenses fit together, and what the chosen kinds of project suggest for the priorities.
#include "decision/combined.h"
#include "decision/priorities.h"

#include "ranking_models.h"
#include "sheets.h"

#include <gtest/gtest.h>

namespace rustworthy::decision {
namespace {

/// A rules result in which the subject has this standing.
RulesResult rules(RuleStanding standing)
{
    RulesResult result;
    if (standing != RuleStanding::Silent) {
        result.languages.push_back({.language = "rust", .standing = standing});
    }
    return result;
}

RankingResult ranking(RankingVerdict verdict, std::optional<std::string> leader, bool given = true)
{
    RankingResult result;
    result.verdict = verdict;
    result.leader = std::move(leader);
    result.prioritiesGiven = given;
    return result;
}

ChecklistResult checklist(std::optional<std::string> verdict)
{
    ChecklistResult result;
    for (const Band& band : test::fifteenQuestions().bands) {
        result.bands.push_back({.id = band.id});
    }
    result.verdict = std::move(verdict);
    return result;
}

CombinedAdvice combined(std::optional<std::string> verdict, RuleStanding standing,
                        const RankingResult& ranked)
{
    return combine(test::fifteenQuestions(), checklist(std::move(verdict)), rules(standing), ranked);
}

const RankingResult unranked = ranking(RankingVerdict::Nothing, std::nullopt);

TEST(Combined, ReadsTheVerdictOfTheChecklist)
{
    const auto career = [](std::optional<std::string> verdict) {
        return combined(std::move(verdict), RuleStanding::Silent, unranked).career;
    };
    EXPECT_EQ(career("learn"), Leaning::For);
    EXPECT_EQ(career("consider"), Leaning::Mixed);
    EXPECT_EQ(career("skip"), Leaning::Against);
    EXPECT_EQ(career(std::nullopt), Leaning::Open);
}

TEST(Combined, ReadsTheRanking)
{
    const auto read = [](RankingVerdict verdict, std::optional<std::string> leader) {
        return combined(std::nullopt, RuleStanding::Silent, ranking(verdict, std::move(leader))).ranking;
    };
    EXPECT_EQ(read(RankingVerdict::Clear, "rust"), Leaning::For);
    EXPECT_EQ(read(RankingVerdict::Leans, "rust"), Leaning::For);
    EXPECT_EQ(read(RankingVerdict::Clear, "go"), Leaning::Against);
    EXPECT_EQ(read(RankingVerdict::Leans, "cpp"), Leaning::Against);
    EXPECT_EQ(read(RankingVerdict::Close, "rust"), Leaning::Mixed);
    EXPECT_EQ(read(RankingVerdict::Tied, std::nullopt), Leaning::Mixed);
    EXPECT_EQ(read(RankingVerdict::Nothing, std::nullopt), Leaning::Open);
}

TEST(Combined, CountsTheRankingOnceAPriorityIsSet)
{
    const RankingResult unasked = ranking(RankingVerdict::Leans, "rust", false);
    const CombinedAdvice advice = combined(std::nullopt, RuleStanding::Against, unasked);
    EXPECT_EQ(advice.ranking, Leaning::For);
    EXPECT_EQ(advice.project, Leaning::Against);
    EXPECT_FALSE(advice.projectLensesDisagree);
    EXPECT_EQ(combined(std::nullopt, RuleStanding::Silent, unasked).project, Leaning::Open);
    EXPECT_EQ(combined(std::nullopt, RuleStanding::Silent, ranking(RankingVerdict::Leans, "rust")).project,
              Leaning::For);
}

TEST(Combined, IsMixedWhereRulesAndRankingDiffer)
{
    const CombinedAdvice differ =
        combined(std::nullopt, RuleStanding::Against, ranking(RankingVerdict::Clear, "rust"));
    EXPECT_EQ(differ.rules, Leaning::Against);
    EXPECT_EQ(differ.project, Leaning::Mixed);
    EXPECT_TRUE(differ.projectLensesDisagree);
    const CombinedAdvice agree =
        combined(std::nullopt, RuleStanding::For, ranking(RankingVerdict::Clear, "rust"));
    EXPECT_EQ(agree.project, Leaning::For);
    EXPECT_FALSE(agree.projectLensesDisagree);
}

TEST(Combined, SaysWhereCareerAndProjectDisagreeAndWhenTheHybridPathHelps)
{
    struct Case
    {
        std::optional<std::string> verdict;
        RuleStanding standing;
        bool disagree;
        bool hybrid;
    };
    const std::vector<Case> cases = {
        {"learn", RuleStanding::For, false, false},
        {"learn", RuleStanding::Against, true, true},
        {"learn", RuleStanding::Mixed, false, true},
        {"learn", RuleStanding::Silent, false, false},
        {"consider", RuleStanding::Against, false, true},
        {"consider", RuleStanding::For, false, false},
        {"skip", RuleStanding::For, true, false},
        {"skip", RuleStanding::Against, false, false},
        {std::nullopt, RuleStanding::Against, false, false},
    };
    for (const Case& row : cases) {
        const CombinedAdvice advice = combined(row.verdict, row.standing, unranked);
        EXPECT_EQ(advice.careerAndProjectDisagree, row.disagree) << row.verdict.value_or("open");
        EXPECT_EQ(advice.hybridPath, row.hybrid) << row.verdict.value_or("open");
    }
}

TEST(Priorities, AreTheUsualOnesWhereNoneOrAnUnknownOneIsGiven)
{
    const Model model = test::nineCriteria();
    const Answers answers = {.priorities = {{"embedded", "high"}, {"learning-curve", "no-such-level"}}};
    EXPECT_EQ(importanceOf(model, answers, "embedded"), "high");
    EXPECT_EQ(importanceOf(model, answers, "learning-curve"), "medium");
    EXPECT_EQ(importanceOf(model, answers, "ecosystem"), "medium");
}

TEST(Priorities, SuggestTheHighestLevelOfAnyChosenKind)
{
    Model model = test::nineCriteria();
    model.prioritySuggestions = {
        {"cli", {{"learning-curve", "high"}, {"embedded", "irrelevant"}, {"web-services", "low"}}},
        {"firmware", {{"embedded", "decisive"}, {"web-services", "irrelevant"}}}};
    using Levels = std::map<std::string, std::string>;
    EXPECT_EQ(suggestedPriorities(model, {}), Levels());
    EXPECT_EQ(suggestedPriorities(model, {"mvp"}), Levels());
    EXPECT_EQ(suggestedPriorities(model, {"cli"}),
              (Levels{{"learning-curve", "high"}, {"embedded", "irrelevant"}, {"web-services", "low"}}));
    EXPECT_EQ(suggestedPriorities(model, {"cli", "firmware"}),
              (Levels{{"learning-curve", "high"}, {"embedded", "decisive"}, {"web-services", "low"}}));
    // What another chosen kind does not name counts as the usual level there.
    model.prioritySuggestions[1].levels = {{"embedded", "decisive"}};
    EXPECT_EQ(suggestedPriorities(model, {"cli", "firmware"}).at("web-services"), "medium");
}

} // namespace
} // namespace rustworthy::decision
