// What would change the result, against all subsets of turned answers and all completions of each.
#include "decision/checklist.h"
#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>

namespace rustworthy::decision {
namespace {

using Sheet = std::vector<int>; // +1 for Rust, -1 against, 0 open

int waysInto(const Band& band, const Sheet& sheet)
{
    const std::vector<int> scores = test::completionScores(sheet);
    return static_cast<int>(
        std::ranges::count_if(scores, [&](int score) { return score >= band.low && score <= band.high; }));
}

struct Fewest
{
    std::optional<int> turns;
    std::set<std::string> members;    ///< questions in any of the smallest sets
    std::set<int> ways;               ///< completions that end in the band, for each of the smallest sets
    std::set<Speaks> sidesAfterwards; ///< what the turned answers say then
};

// Tries every set of the answers that may turn.
Fewest fewestTurns(const Model& model, const Band& band, const Sheet& sheet,
                   const std::set<std::string>& fixed)
{
    Fewest fewest;
    for (unsigned set = 0; set < (1U << sheet.size()); ++set) {
        const int turns = std::popcount(set);
        if (fewest.turns && turns > *fewest.turns) {
            continue;
        }
        Sheet turned = sheet;
        bool allowed = true;
        for (std::size_t i = 0; i < sheet.size(); ++i) {
            if ((set >> i & 1U) != 0) {
                allowed = allowed && sheet[i] != 0 && !fixed.contains(model.questions[i].id);
                turned[i] = -sheet[i];
            }
        }
        const int ways = allowed ? waysInto(band, turned) : 0;
        if (ways == 0) {
            continue;
        }
        if (!fewest.turns || turns < *fewest.turns) {
            fewest = {.turns = turns};
        }
        fewest.ways.insert(ways);
        for (std::size_t i = 0; i < sheet.size(); ++i) {
            if ((set >> i & 1U) != 0) {
                fewest.members.insert(model.questions[i].id);
                fewest.sidesAfterwards.insert(turned[i] > 0 ? Speaks::For : Speaks::Against);
            }
        }
    }
    return fewest;
}

void expectFlip(const Flip& flip, const Model& model, const Band& band, const Answers& answers)
{
    const Sheet sheet = test::stances(model, answers);
    const int open = static_cast<int>(std::ranges::count(sheet, 0));
    const Fewest unpinned = fewestTurns(model, band, sheet, answers.pinned);
    const Fewest free = fewestTurns(model, band, sheet, {});

    EXPECT_EQ(flip.band, band.id);
    EXPECT_EQ(flip.answersToChange, unpinned.turns);
    ASSERT_TRUE(free.turns.has_value());
    EXPECT_EQ(flip.shortfall, *free.turns);
    EXPECT_EQ(free.sidesAfterwards, std::set<Speaks>{flip.towards});
    EXPECT_EQ(std::set<std::string>(flip.candidates.begin(), flip.candidates.end()), unpinned.members);
    EXPECT_EQ(flip.candidates.size(), unpinned.members.size()) << "no candidate twice";
    if (unpinned.turns) {
        // One way into the band means that every open answer is forced.
        EXPECT_EQ(unpinned.ways, std::set<int>{1});
    }
    EXPECT_EQ(flip.openThatMustFollow, unpinned.turns ? open : 0);
}

TEST(Flips, AgreeWithAllSetsOfTurnedAnswers)
{
    std::mt19937 random(15'0515);
    int flips = 0;
    int tooFew = 0;
    for (int round = 0; round < 250 && !testing::Test::HasFailure(); ++round) {
        const Model model = test::randomModel(random);
        const Answers answers = test::randomAnswers(model, random);
        const ChecklistResult result = evaluateChecklist(model, answers);
        auto flip = result.flips.begin();
        for (const Band& band : model.bands) {
            if (waysInto(band, test::stances(model, answers)) > 0) {
                continue;
            }
            ASSERT_NE(flip, result.flips.end()) << band.id << " is missing";
            expectFlip(*flip, model, band, answers);
            ++flips;
            tooFew += flip->answersToChange ? 0 : 1;
            ++flip;
        }
        EXPECT_EQ(flip, result.flips.end()) << "a flip for a band that is reachable";
    }
    EXPECT_GT(flips - tooFew, 50) << "the sample has to hold both kinds";
    EXPECT_GT(tooFew, 50);
}

Answers sheetWith(const Model& model, int forRust, int against)
{
    Answers answers;
    for (int i = 0; i < forRust + against; ++i) {
        const Question& question = model.questions[static_cast<std::size_t>(i)];
        answers.given[question.id] = question.answerThatSpeaks(i < forRust);
    }
    return answers;
}

TEST(Flips, SayHowManyAnswersAndThatOpenOnesMustFollow)
{
    // Four for Rust, eight against, three open: 4 to 7. Learn starts at 11.
    const Model model = test::fifteenQuestions();
    const ChecklistResult result = evaluateChecklist(model, sheetWith(model, 4, 8));
    ASSERT_EQ(result.flips.size(), 1U);
    const Flip& flip = result.flips[0];
    EXPECT_EQ(flip.band, "learn");
    EXPECT_EQ(flip.towards, Speaks::For);
    EXPECT_EQ(flip.answersToChange, 4);
    EXPECT_EQ(flip.openThatMustFollow, 3);
    EXPECT_EQ(flip.candidates.size(), 8U);
}

TEST(Flips, PinsTakeCandidatesAway)
{
    const Model model = test::fifteenQuestions();
    Answers answers = sheetWith(model, 4, 8);
    for (std::size_t i = 4; i < 9; ++i) {
        answers = answers.withPin(model.questions[i].id, true);
    }
    const Flip flip = evaluateChecklist(model, answers).flips.at(0);
    EXPECT_FALSE(flip.answersToChange.has_value());
    EXPECT_EQ(flip.shortfall, 4);
    EXPECT_TRUE(flip.candidates.empty());
    EXPECT_EQ(flip.openThatMustFollow, 0);
}

TEST(Flips, WeakAnswersComeFirstThenThoseTriedThenTheOrderOfTheQuestions)
{
    const Model model = test::fifteenQuestions();
    Answers answers;
    for (const Question& question : model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(false);
    }
    const std::set<std::string> touched = {"learn-ship", "performance", "not-a-question"};
    const ChecklistResult result = evaluateChecklist(model, answers, touched);
    ASSERT_EQ(result.flips.size(), 2U);
    const std::vector<std::string> expected = {"salary",   "performance", "learn-ship", "systems",
                                               "cs-depth", "games",       "job-soon",   "patience",
                                               "tech-hub", "web-apis",    "solo-team"};
    std::vector<std::string> found = result.flips[0].candidates;
    EXPECT_EQ(found.size(), 15U);
    std::erase_if(found, [&](const std::string& id) { return std::ranges::count(expected, id) == 0; });
    EXPECT_EQ(found, expected);
}

} // namespace
} // namespace rustworthy::decision
