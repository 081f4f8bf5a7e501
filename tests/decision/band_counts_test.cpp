#include "decision/checklist.h"
#include "sheets.h"

#include <gtest/gtest.h>

#include <numeric>

namespace rustworthy::decision {
namespace {

TEST(BandCounts, AllCompleteSheetsEvaluated)
{
    const Model model = test::fifteenQuestions();
    std::map<std::string, std::uint64_t> counted;
    for (unsigned sheet = 0; sheet < (1U << 15); ++sheet) {
        Answers answers;
        for (std::size_t i = 0; i < model.questions.size(); ++i) {
            answers.given.emplace(model.questions[i].id, model.questions[i].choices[(sheet >> i) & 1U].id);
        }
        const ChecklistResult result = evaluateChecklist(model, answers);
        ASSERT_TRUE(result.verdict.has_value());
        ASSERT_EQ(result.score.low, result.score.high);
        ++counted[*result.verdict];
    }
    EXPECT_EQ(counted,
              (std::map<std::string, std::uint64_t>{{"skip", 4944}, {"consider", 25'883}, {"learn", 1941}}));
    EXPECT_EQ(sheetsPerBand(model), (std::vector<std::uint64_t>{4944, 25'883, 1941}));
}

TEST(BandCounts, StayExactForTheLargestModel)
{
    Model model;
    for (std::size_t i = 0; i < Model::maximumQuestions; ++i) {
        model.questions.push_back(
            {.id = test::numbered("q", i), .choices = {{{"yes", true}, {"no", false}}}});
    }
    model.bands = {{"none", 0, 0}, {"most", 1, 51}, {"all", 52, 52}};
    const std::uint64_t all = std::uint64_t{1} << 52U;
    EXPECT_EQ(sheetsPerBand(model), (std::vector<std::uint64_t>{1, all - 2, 1}));

    const ChecklistResult empty = evaluateChecklist(model, {});
    EXPECT_EQ(empty.bands[1].ways, all - 2);
    EXPECT_EQ(empty.bands[1].share, 1.0 - 0x1p-51);
    EXPECT_EQ(empty.bands[2].share, 0x1p-52);
}

TEST(UniformAnswers, AllYesAndAllNoLeaveTheOtherQuestionsOpen)
{
    const Model model = test::fifteenQuestions();
    const ChecklistResult yes = evaluateChecklist(model, uniformAnswers(model, "yes"));
    EXPECT_EQ(yes.score, (ScoreInterval{9, 11}));
    EXPECT_EQ(yes.open, 2);
    const ChecklistResult no = evaluateChecklist(model, uniformAnswers(model, "no"));
    EXPECT_EQ(no.score, (ScoreInterval{4, 6}));
    EXPECT_TRUE(uniformAnswers(model, "perhaps").given.empty());
}

} // namespace
} // namespace rustworthy::decision
