// A team's agreement and the majority's sheet, against counts by hand and every way to turn a majority.
#include "decision/team.h"

#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <random>
#include <utility>

namespace rustworthy::decision {
namespace {

using test::numbered;

/// No criteria: nothing is ranked, so that many teams take no time.
Model modelOf(int questions, std::vector<Band> bands)
{
    Model model;
    for (int q = 0; q < questions; ++q) {
        model.questions.push_back({.id = numbered("q", q),
                                   .group = "g",
                                   .theme = "t",
                                   .choices = {AnswerChoice{.id = "yes", .speaksForRust = q % 3 != 0},
                                               AnswerChoice{.id = "no", .speaksForRust = q % 3 == 0}}});
    }
    model.themes = {"t"};
    model.bands = std::move(bands);
    return model;
}

Model sixQuestions()
{
    return modelOf(6, {{"low", 0, 1}, {"middle", 2, 4}, {"high", 5, 6}});
}

/// '+' for Rust, '-' against, '?' not sure, ' ' unanswered.
Answers member(const Model& model, const std::string& stances)
{
    Answers answers;
    for (std::size_t q = 0; q < stances.size(); ++q) {
        const Question& question = model.questions[q];
        if (stances[q] == '?') {
            answers.given[question.id] = unsureAnswer;
        } else if (stances[q] != ' ') {
            answers.given[question.id] = question.answerThatSpeaks(stances[q] == '+');
        }
    }
    return answers;
}

std::vector<Answers> team(const Model& model, const std::vector<std::string>& stances)
{
    std::vector<Answers> members;
    for (const std::string& each : stances) {
        members.push_back(member(model, each));
    }
    return members;
}

std::vector<std::string> reachable(const ChecklistResult& result)
{
    std::vector<std::string> bands;
    for (const BandOutlook& band : result.bands) {
        if (band.reachable) {
            bands.push_back(band.id);
        }
    }
    return bands;
}

TEST(Team, CountsEachQuestion)
{
    const Model model = sixQuestions();
    const auto result = evaluateTeam(model, team(model, {"++-? +", "+--+ -", "+-?- +"}));
    ASSERT_TRUE(result);
    const std::vector<std::array<int, 3>> expected = {{3, 0, 0}, {1, 2, 0}, {0, 2, 1},
                                                      {1, 1, 1}, {0, 0, 3}, {2, 1, 0}};
    ASSERT_EQ(result->questions.size(), expected.size());
    for (std::size_t q = 0; q < expected.size(); ++q) {
        const QuestionAgreement& question = result->questions[q];
        EXPECT_EQ((std::array{question.forRust, question.against, question.open}), expected[q]) << q;
    }
    EXPECT_EQ(result->questions[0].majority, Speaks::For);
    EXPECT_EQ(result->questions[0].membersToTurn, 2);
    EXPECT_EQ(result->questions[1].majority, Speaks::Against);
    EXPECT_EQ(result->questions[1].membersToTurn, 1);
    EXPECT_EQ(result->questions[3].majority, Speaks::Open);
    EXPECT_EQ(result->questions[3].membersToTurn, 0);
    EXPECT_EQ(result->majority, member(model, "+-- ").withAnswer("q5", "yes"));
    // One against one, then one against two in the order of the questions.
    EXPECT_EQ(result->mostDivided, (std::vector<std::size_t>{3, 1, 5}));
}

TEST(Team, ATieIsAnsweredByNobody)
{
    const Model model = sixQuestions();
    const auto result = evaluateTeam(model, team(model, {"++++++", "------"}));
    EXPECT_TRUE(result->majority.given.empty());
    EXPECT_EQ(result->majorityResult.score, (ScoreInterval{0, 6}));
    EXPECT_TRUE(result->changes.empty());
    EXPECT_FALSE(result->majorityHeldByNobody);
}

TEST(Team, OfNobodyIsOpenInEverything)
{
    const Model model = sixQuestions();
    const auto result = evaluateTeam(model, {});
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->members.empty() && result->majority.given.empty() && result->mostDivided.empty());
    EXPECT_EQ(result->pooled.members, 0U);
    EXPECT_TRUE(result->pooled.alternatives.empty());
}

TEST(Team, MajorityMayHaveABandThatNoMemberHas)
{
    // Each member says no to one question, and no two of them to the same one.
    const Model model = modelOf(3, {{"low", 0, 2}, {"high", 3, 3}});
    const auto result = evaluateTeam(model, team(model, {"++-", "+-+", "-++"}));
    EXPECT_EQ(result->majorityResult.verdict, "high");
    EXPECT_TRUE(result->majorityHeldByNobody);
    EXPECT_EQ(result->bands[0].members, 3);
    EXPECT_EQ(result->bands[1].members, 0);
    EXPECT_EQ(result->bands[1].possible, 0);

    const auto held = evaluateTeam(model, team(model, {"++-", "+-+", "-++", "+++"}));
    EXPECT_EQ(held->majorityResult.verdict, "high");
    EXPECT_FALSE(held->majorityHeldByNobody);
}

TEST(Team, SupportOfABandTellsHeldFromPossible)
{
    const Model model = sixQuestions();
    const auto result = evaluateTeam(model, team(model, {"++++++", "+++++?", "++++??", "--?   ", "----- "}));
    EXPECT_EQ(result->bands[2].members, 2);
    EXPECT_EQ(result->bands[2].possible, 1);
    EXPECT_EQ(result->bands[1].members, 0);
    EXPECT_EQ(result->bands[1].possible, 2);
    EXPECT_EQ(result->bands[0].members, 1);
    EXPECT_EQ(result->bands[0].possible, 1);
    EXPECT_EQ(result->members[2].reachableBands, (std::vector<std::string>{"middle", "high"}));
    EXPECT_FALSE(result->members[2].verdict);
}

/// The members who must change, one at a time from the majority's side, until the other side has more.
int turnsByTrying(QuestionAgreement question)
{
    const bool wasFor = question.majority == Speaks::For;
    int turns = 0;
    while (wasFor ? question.against <= question.forRust : question.forRust <= question.against) {
        question.forRust += wasFor ? -1 : 1;
        question.against += wasFor ? 1 : -1;
        ++turns;
    }
    return turns;
}

struct Cheapest
{
    int questions = 0;
    int memberAnswers = 0;
};

/// Turns every subset of the majorities and evaluates what comes of it.
std::map<std::string, Cheapest> changesByTrying(const Model& model, const TeamResult& result)
{
    const auto now = reachable(result.majorityResult);
    std::map<std::string, Cheapest> found;
    for (unsigned subset = 1; subset < 1U << model.questions.size(); ++subset) {
        Answers sheet = result.majority;
        Cheapest cost{.questions = std::popcount(subset)};
        // Each question without a majority has to get one, for which one more answer is enough.
        cost.memberAnswers = static_cast<int>(
            std::ranges::count(result.questions, Speaks::Open, &QuestionAgreement::majority));
        bool known = true;
        for (std::size_t q = 0; q < model.questions.size(); ++q) {
            if ((subset >> q & 1U) == 0) {
                continue;
            }
            const QuestionAgreement& question = result.questions[q];
            known = known && question.majority != Speaks::Open;
            if (known) {
                sheet.given[question.question] =
                    model.questions[q].answerThatSpeaks(question.majority == Speaks::Against);
                cost.memberAnswers += turnsByTrying(question);
            }
        }
        if (!known) {
            continue;
        }
        for (const std::string& band : reachable(evaluateChecklist(model, sheet))) {
            const auto best = found.find(band);
            if (std::ranges::find(now, band) == now.end() &&
                (best == found.end() || std::pair(cost.questions, cost.memberAnswers) <
                                            std::pair(best->second.questions, best->second.memberAnswers))) {
                found[band] = cost;
            }
        }
    }
    return found;
}

TEST(Team, ChangesAreTheFewestOfAllWaysToTurnMajorities)
{
    std::mt19937 random(20'261'121);
    const std::string stances = "++-- ?";
    int compared = 0;
    for (int round = 0; round < 60; ++round) {
        const Model model = sixQuestions();
        std::vector<std::string> sheets;
        for (int m = test::uniform(random, 1, 6); m > 0; --m) {
            std::string sheet(6, ' ');
            for (char& stance : sheet) {
                stance = stances[static_cast<std::size_t>(test::uniform(random, 0, 5))];
            }
            sheets.push_back(sheet);
        }
        const auto result = evaluateTeam(model, team(model, sheets));
        const auto expected = changesByTrying(model, *result);
        ASSERT_EQ(result->changes.size(), expected.size()) << round;
        for (const MajorityChange& change : result->changes) {
            ASSERT_TRUE(expected.contains(change.band)) << round;
            EXPECT_EQ(change.questions, expected.at(change.band).questions) << round;
            EXPECT_EQ(change.memberAnswers, expected.at(change.band).memberAnswers) << round;
            EXPECT_GE(change.candidates.size(), static_cast<std::size_t>(change.questions));
            ++compared;
        }
        EXPECT_TRUE(std::ranges::is_sorted(result->changes, {}, &MajorityChange::questions));
    }
    EXPECT_GT(compared, 40);
}

TEST(Team, OrderOfMembersChangesTheirOrderOnly)
{
    const Model model = sixQuestions();
    std::vector<Answers> members = team(model, {"++-? +", "+--+ -", "+-?- +", "------", "++++++"});
    const auto before = evaluateTeam(model, members);
    std::rotate(members.begin(), members.begin() + 2, members.end());
    const auto after = evaluateTeam(model, members);
    EXPECT_EQ(before->majority, after->majority);
    EXPECT_EQ(before->mostDivided, after->mostDivided);
    EXPECT_EQ(before->members[2].score, after->members[0].score);
    for (std::size_t b = 0; b < before->bands.size(); ++b) {
        EXPECT_EQ(before->bands[b].members, after->bands[b].members);
        EXPECT_EQ(before->bands[b].possible, after->bands[b].possible);
    }
}

TEST(Team, TellsItsProgressAndCanBeEnded)
{
    const Model model = sixQuestions();
    const std::vector<Answers> members = team(model, {"++-? +", "+--+ -", "+-?- +"});
    std::vector<std::size_t> told;
    const auto note = [&told](std::size_t last) {
        return [&told, last](std::size_t done) {
            told.push_back(done);
            return done < last;
        };
    };
    EXPECT_TRUE(evaluateTeam(model, members, note(4)));
    EXPECT_EQ(told, (std::vector<std::size_t>{1, 2, 3}));
    told.clear();
    EXPECT_FALSE(evaluateTeam(model, members, note(2)));
    EXPECT_EQ(told, (std::vector<std::size_t>{1, 2}));
}

} // namespace
} // namespace rustworthy::decision
