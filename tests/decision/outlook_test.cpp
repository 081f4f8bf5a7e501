// Shares, reachability and the verdict against all completions of random sheets of random models.
#include "decision/checklist.h"
#include "sheets.h"

#include <gtest/gtest.h>

namespace rustworthy::decision {
namespace {

void expectOutlooksOf(const Model& model, const Answers& answers)
{
    const ChecklistResult result = evaluateChecklist(model, answers);
    const std::vector<int> scores = test::completionScores(test::stances(model, answers));
    ASSERT_EQ(result.bands.size(), model.bands.size());
    std::vector<std::string> reachable;
    for (std::size_t i = 0; i < model.bands.size(); ++i) {
        const Band& band = model.bands[i];
        std::uint64_t ways = 0;
        for (const int score : scores) {
            ways += score >= band.low && score <= band.high ? 1 : 0;
        }
        const BandOutlook& outlook = result.bands[i];
        EXPECT_EQ(outlook.id, band.id);
        EXPECT_EQ(outlook.low, band.low);
        EXPECT_EQ(outlook.high, band.high);
        EXPECT_EQ(outlook.ways, ways);
        EXPECT_EQ(outlook.share, static_cast<double>(ways) / static_cast<double>(scores.size()));
        EXPECT_EQ(outlook.reachable, ways > 0);
        if (ways > 0) {
            reachable.push_back(band.id);
        }
    }
    if (reachable.size() == 1) {
        EXPECT_EQ(result.verdict, reachable.front());
    } else {
        EXPECT_FALSE(result.verdict.has_value());
    }
}

TEST(Outlook, AgreesWithTheCompletionsOfRandomSheets)
{
    std::mt19937 random(20'260'220);
    for (int round = 0; round < 2000 && !testing::Test::HasFailure(); ++round) {
        const Model model = test::randomModel(random);
        expectOutlooksOf(model, test::randomAnswers(model, random));
    }
}

TEST(Outlook, AgreesWithTheCompletionsOfTheEmptySheetOfFifteen)
{
    expectOutlooksOf(test::fifteenQuestions(), {});
}

TEST(Outlook, NamesTheSharesOfFourOpenAnswers)
{
    // Nine for Rust, two against, four open: consider with 9 or 10, learn with 11 to 13.
    const Model model = test::fifteenQuestions();
    Answers answers;
    for (std::size_t i = 0; i < 11; ++i) {
        answers.given[model.questions[i].id] = model.questions[i].answerThatSpeaks(i < 9);
    }
    const ChecklistResult result = evaluateChecklist(model, answers);
    EXPECT_EQ(result.bands[0].ways, 0U);
    EXPECT_EQ(result.bands[1].ways, 5U);
    EXPECT_EQ(result.bands[2].ways, 11U);
    EXPECT_EQ(result.bands[2].share, 0.6875);
    EXPECT_FALSE(result.verdict.has_value());
}

} // namespace
} // namespace rustworthy::decision
