// The evaluator keeps its ranking while the priorities stay, and never a stale one.
#include "decision/evaluation.h"

#include "ranking_models.h"

#include <gtest/gtest.h>

namespace rustworthy::decision {
namespace {

TEST(Evaluator, FollowsEveryChangeOfThePriorities)
{
    const Model model = test::nineCriteria();
    Evaluator evaluator(model);
    Answers answers;
    EXPECT_EQ(evaluator.evaluate(answers).ranking.leader, "rust");
    answers.priorities = {{"embedded", "irrelevant"}};
    EXPECT_EQ(evaluator.evaluate(answers).ranking.verdict, RankingVerdict::Tied);
    answers.projectKinds = {"cli"};
    EXPECT_EQ(evaluator.evaluate(answers).ranking.verdict, RankingVerdict::Tied);
    answers.priorities.clear();
    EXPECT_EQ(evaluator.evaluate(answers).ranking.leader, "rust");
    EXPECT_FALSE(evaluator.evaluate(answers).ranking.prioritiesGiven);
}

} // namespace
} // namespace rustworthy::decision
