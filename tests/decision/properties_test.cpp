#include "decision/checklist.h"
#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rustworthy::decision {
namespace {

TEST(Monotonicity, TurningAnAnswerTowardsRustNeverLowersTheScore)
{
    std::mt19937 random(31);
    for (int round = 0; round < 1000; ++round) {
        const Model model = test::randomModel(random);
        const Answers answers = test::randomAnswers(model, random);
        const ChecklistResult before = evaluateChecklist(model, answers);
        const std::size_t lastBand = model.bands.size() - 1;
        for (const Question& question : model.questions) {
            const ChecklistResult after =
                evaluateChecklist(model, answers.withAnswer(question.id, question.answerThatSpeaks(true)));
            ASSERT_GE(after.score.low, before.score.low);
            ASSERT_GE(after.score.high, before.score.high);
            ASSERT_GE(after.bands[lastBand].share, before.bands[lastBand].share);
            ASSERT_LE(after.bands[0].share, before.bands[0].share);
        }
    }
}

TEST(Monotonicity, SettlingAnOpenAnswerNarrowsTheInterval)
{
    std::mt19937 random(32);
    for (int round = 0; round < 1000; ++round) {
        const Model model = test::randomModel(random);
        const Answers answers = test::randomAnswers(model, random);
        const ChecklistResult before = evaluateChecklist(model, answers);
        for (const Contribution& contribution : before.contributions) {
            if (contribution.speaks != Speaks::Open) {
                continue;
            }
            for (const AnswerChoice& choice : model.question(contribution.question)->choices) {
                const ScoreInterval after =
                    evaluateChecklist(model, answers.withAnswer(contribution.question, choice.id)).score;
                ASSERT_EQ(after.high - after.low, before.score.high - before.score.low - 1);
                ASSERT_GE(after.low, before.score.low);
                ASSERT_LE(after.high, before.score.high);
            }
        }
    }
}

// The same questions under other names and in another order, with the answers carried along.
struct Relabelled
{
    Model model;
    Answers answers;

    static std::string name(const std::string& id) { return "renamed-" + id; }
};

Relabelled relabel(const Model& model, const Answers& answers, std::mt19937& random)
{
    Relabelled result{.model = model, .answers = {}};
    for (Question& question : result.model.questions) {
        question.id = Relabelled::name(question.id);
        std::swap(question.choices[0], question.choices[1]);
    }
    std::ranges::shuffle(result.model.questions, random);
    for (const auto& [question, answer] : answers.given) {
        result.answers.given[Relabelled::name(question)] = answer;
    }
    for (const std::string& question : answers.pinned) {
        result.answers.pinned.insert(Relabelled::name(question));
    }
    return result;
}

void expectSameFlips(const std::vector<Flip>& before, const std::vector<Flip>& after)
{
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i].band, before[i].band);
        EXPECT_EQ(after[i].towards, before[i].towards);
        EXPECT_EQ(after[i].answersToChange, before[i].answersToChange);
        EXPECT_EQ(after[i].shortfall, before[i].shortfall);
        EXPECT_EQ(after[i].openThatMustFollow, before[i].openThatMustFollow);
        std::set<std::string> expected;
        std::ranges::transform(before[i].candidates, std::inserter(expected, expected.end()),
                               Relabelled::name);
        EXPECT_EQ(std::set<std::string>(after[i].candidates.begin(), after[i].candidates.end()), expected);
    }
}

TEST(Labels, RenamingAndReorderingQuestionsChangesNothingElse)
{
    std::mt19937 random(33);
    for (int round = 0; round < 1000 && !testing::Test::HasFailure(); ++round) {
        const Model model = test::randomModel(random);
        const Answers answers = test::randomAnswers(model, random);
        const Relabelled other = relabel(model, answers, random);
        const ChecklistResult before = evaluateChecklist(model, answers);
        const ChecklistResult after = evaluateChecklist(other.model, other.answers);

        EXPECT_EQ(after.score, before.score);
        EXPECT_EQ(after.answered, before.answered);
        EXPECT_EQ(after.verdict, before.verdict);
        for (std::size_t i = 0; i < model.bands.size(); ++i) {
            EXPECT_EQ(after.bands[i].ways, before.bands[i].ways);
            EXPECT_EQ(after.bands[i].share, before.bands[i].share);
        }
        for (std::size_t i = 0; i < model.themes.size(); ++i) {
            EXPECT_EQ(after.themes[i].forRust, before.themes[i].forRust);
            EXPECT_EQ(after.themes[i].against, before.themes[i].against);
            EXPECT_EQ(after.themes[i].open, before.themes[i].open);
        }
        EXPECT_EQ(after.weakInfluences.size(), before.weakInfluences.size());
        expectSameFlips(before.flips, after.flips);
    }
}

TEST(Weakness, AgreesWithTurningTheAnswer)
{
    std::mt19937 random(34);
    int decisive = 0;
    for (int round = 0; round < 1000 && !testing::Test::HasFailure(); ++round) {
        const Model model = test::randomModel(random);
        const Answers answers = test::randomAnswers(model, random);
        const auto reachable = [&](const Answers& sheet) {
            std::vector<std::string> ids;
            for (const BandOutlook& band : evaluateChecklist(model, sheet).bands) {
                if (band.ways > 0) {
                    ids.push_back(band.id);
                }
            }
            return ids;
        };
        std::map<std::string, std::vector<std::string>> expected;
        for (const Question& question : model.questions) {
            const auto given = answers.given.find(question.id);
            if (!question.weak || given == answers.given.end() || question.choice(given->second) == nullptr) {
                continue;
            }
            const auto turned =
                reachable(answers.withAnswer(question.id, given->second == "yes" ? "no" : "yes"));
            if (turned != reachable(answers)) {
                expected[question.id] = turned;
            }
        }
        std::map<std::string, std::vector<std::string>> found;
        for (const WeakInfluence& influence : evaluateChecklist(model, answers).weakInfluences) {
            found[influence.question] = influence.reachableAfter;
        }
        EXPECT_EQ(found, expected);
        decisive += static_cast<int>(expected.size());
    }
    EXPECT_GT(decisive, 50);
}

} // namespace
} // namespace rustworthy::decision
