#include "decision/answers.h"
#include "decision/checklist.h"
#include "sheets.h"

#include <gtest/gtest.h>

namespace rustworthy::decision {
namespace {

TEST(Answers, AnAnswerIsSetChangedAndCleared)
{
    const Answers none;
    const Answers yes = none.withAnswer("systems", "yes");
    EXPECT_EQ(yes.given, (std::map<std::string, std::string>{{"systems", "yes"}}));
    EXPECT_TRUE(none.given.empty()) << "the value it came from is untouched";
    EXPECT_EQ(yes.withAnswer("systems", "no").given.at("systems"), "no");
    EXPECT_EQ(yes.withAnswer("systems", ""), none);
}

TEST(Answers, OnlyKnownAnswersArePinned)
{
    const Answers answers = Answers{}.withAnswer("systems", "yes").withAnswer("games", "unsure");
    EXPECT_EQ(answers.withPin("systems", true).pinned, std::set<std::string>{"systems"});
    EXPECT_EQ(answers.withPin("games", true), answers);
    EXPECT_EQ(answers.withPin("salary", true), answers);
    EXPECT_EQ(answers.withPin("systems", true).withPin("systems", false), answers);
}

TEST(Answers, ClearingOrDoubtingAnAnswerUnpinsIt)
{
    const Answers pinned = Answers{}.withAnswer("systems", "yes").withPin("systems", true);
    EXPECT_TRUE(pinned.withAnswer("systems", "").pinned.empty());
    EXPECT_TRUE(pinned.withAnswer("systems", "unsure").pinned.empty());
    EXPECT_EQ(pinned.withAnswer("systems", "no").pinned, std::set<std::string>{"systems"});
}

TEST(Contributions, SayForEachQuestionWhatItsAnswerSays)
{
    const Model model = test::fifteenQuestions();
    Answers answers;
    answers.given = {{"systems", "yes"},   {"games", "no"},        {"job-soon", "no"},
                     {"web-apis", "yes"},  {"solo-team", "team"},  {"learn-ship", "learning"},
                     {"salary", "unsure"}, {"performance", "solo"}};
    answers.pinned = {"systems", "salary", "tech-hub"};
    const ChecklistResult result = evaluateChecklist(model, answers);

    ASSERT_EQ(result.contributions.size(), 15U);
    const auto expect = [&](std::size_t index, const std::string& question, const std::string& answer,
                            Speaks speaks, bool pinned) {
        const Contribution& contribution = result.contributions[index];
        EXPECT_EQ(contribution.question, question);
        EXPECT_EQ(contribution.answer, answer) << question;
        EXPECT_EQ(contribution.speaks, speaks) << question;
        EXPECT_EQ(contribution.pinned, pinned) << question;
        EXPECT_EQ(contribution.weak, question == "salary") << question;
    };
    expect(0, "systems", "yes", Speaks::For, true);
    expect(1, "cs-depth", "", Speaks::Open, false);
    expect(3, "performance", "", Speaks::Open, false); // "solo" is no answer to it
    expect(4, "games", "no", Speaks::Against, false);
    expect(5, "job-soon", "no", Speaks::For, false);
    expect(7, "salary", "unsure", Speaks::Open, false);
    expect(8, "tech-hub", "", Speaks::Open, false);
    expect(9, "web-apis", "yes", Speaks::Against, false);
    expect(13, "solo-team", "team", Speaks::Against, false);
    expect(14, "learn-ship", "learning", Speaks::For, false);

    EXPECT_EQ(result.maximum, 15);
    EXPECT_EQ(result.answered, 7);
    EXPECT_EQ(result.open, 9);
    EXPECT_EQ(result.score, (ScoreInterval{3, 12}));
}

TEST(Contributions, ThemesHoldEveryQuestionOnce)
{
    const Model model = test::fifteenQuestions();
    Answers answers;
    answers.given = {{"systems", "yes"}, {"games", "no"}, {"web-apis", "yes"}, {"patience", "unsure"}};
    const std::vector<ThemeSubtotal> themes = evaluateChecklist(model, answers).themes;
    ASSERT_EQ(themes.size(), 4U);
    const auto expect = [&](std::size_t index, const std::string& theme, int forRust, int against, int open) {
        EXPECT_EQ(themes[index].theme, theme);
        EXPECT_EQ(themes[index].forRust, forRust) << theme;
        EXPECT_EQ(themes[index].against, against) << theme;
        EXPECT_EQ(themes[index].open, open) << theme;
    };
    expect(0, "systems", 1, 1, 2);
    expect(1, "growth", 0, 0, 3);
    expect(2, "market", 0, 0, 3);
    expect(3, "delivery", 0, 1, 4);
}

TEST(Contradictions, HoldOnlyWhenEveryPartIsGiven)
{
    const Model model = test::fifteenQuestions();
    Answers answers;
    answers.given = {{"job-soon", "yes"}};
    EXPECT_TRUE(evaluateChecklist(model, answers).contradictions.empty());
    answers.given["patience"] = "unsure";
    EXPECT_TRUE(evaluateChecklist(model, answers).contradictions.empty());
    answers.given["patience"] = "yes";
    EXPECT_EQ(evaluateChecklist(model, answers).contradictions,
              std::vector<std::string>{"hurry-and-patience"});
}

TEST(WeakAnswers, AreNamedOnlyWhereTheyDecide)
{
    const Model model = test::fifteenQuestions();
    // Five for Rust without salary, everything else against: salary alone lifts the sheet from skip.
    Answers answers = uniformAnswers(model, "no");
    answers.given["solo-team"] = "team";
    answers.given["learn-ship"] = "learning";
    answers.given["salary"] = "yes";
    answers = answers.withPin("salary", true);
    const ChecklistResult decides = evaluateChecklist(model, answers);
    EXPECT_EQ(decides.verdict, "consider");
    ASSERT_EQ(decides.weakInfluences.size(), 1U);
    EXPECT_EQ(decides.weakInfluences[0].question, "salary");
    EXPECT_EQ(decides.weakInfluences[0].reachableAfter, std::vector<std::string>{"skip"});

    EXPECT_TRUE(evaluateChecklist(model, answers.withAnswer("games", "yes")).weakInfluences.empty());
    EXPECT_TRUE(evaluateChecklist(model, answers.withAnswer("salary", "")).weakInfluences.empty());
}

} // namespace
} // namespace rustworthy::decision
