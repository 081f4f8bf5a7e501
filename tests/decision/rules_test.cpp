// Which rules fire, what they say of a language, and where they contradict each other.
#include "decision/rules.h"

#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace rustworthy::decision {
namespace {

Condition kind(const std::string& id)
{
    return {.kind = Condition::Kind::ProjectKind, .id = id, .answer = {}};
}

Condition circumstance(const std::string& id)
{
    return {.kind = Condition::Kind::Circumstance, .id = id, .answer = {}};
}

Condition answer(const std::string& question, const std::string& answer)
{
    return {.kind = Condition::Kind::Answer, .id = question, .answer = answer};
}

Rule rule(const std::string& id, const std::string& language, Stance stance, std::vector<Condition> anyOf,
          std::vector<Condition> allOf = {})
{
    return {.id = id,
            .language = language,
            .stance = stance,
            .when = {.anyOf = std::move(anyOf), .allOf = std::move(allOf)}};
}

Model printedRules()
{
    Model model;
    model.market.subject = "rust";
    model.languages = {"python", "go", "rust", "cpp"};
    model.rules = {
        rule("cli-rust", "rust", Stance::Recommend, {kind("cli")}),
        rule("cli-go", "go", Stance::Recommend, {kind("cli")}),
        rule("api-avoid-rust", "rust", Stance::Avoid, {kind("web-api"), answer("web-apis", "yes")}),
        rule("api-scale-rust", "rust", Stance::Exception, {kind("web-api"), answer("web-apis", "yes")},
             {circumstance("massive-scale")}),
        rule("api-go", "go", Stance::Recommend, {kind("web-api"), answer("web-apis", "yes")}),
        rule("api-python", "python", Stance::Recommend, {kind("web-api")}),
        rule("existing-cpp", "cpp", Stance::Recommend, {circumstance("existing-cpp")}),
        rule("mid-career-rust", "rust", Stance::Recommend, {},
             {circumstance("mid-career"), answer("systems", "yes"), answer("patience", "yes")}),
        rule("mvp-avoid-rust", "rust", Stance::Avoid, {kind("mvp")}),
    };
    model.advice = {{.id = "always", .when = {}},
                    {.id = "for-an-mvp", .when = {.anyOf = {kind("mvp")}, .allOf = {}}}};
    return model;
}

std::vector<std::string> fired(const Model& model, const Answers& answers)
{
    std::vector<std::string> ids;
    for (const FiredRule& rule : applyRules(model, answers).fired) {
        ids.push_back(rule.rule);
    }
    return ids;
}

using Ids = std::vector<std::string>;

TEST(Rules, NoneFireForAnEmptySheet)
{
    const RulesResult result = applyRules(printedRules(), {});
    EXPECT_TRUE(result.fired.empty());
    EXPECT_TRUE(result.languages.empty());
    EXPECT_TRUE(result.conflicts.empty());
    EXPECT_EQ(result.standingOf("rust"), RuleStanding::Silent);
    EXPECT_EQ(result.advice, Ids{"always"});
}

TEST(Rules, FireOnWhatIsBuiltOnCircumstancesAndOnAnswers)
{
    const Model model = printedRules();
    EXPECT_EQ(fired(model, {.projectKinds = {"cli"}}), (Ids{"cli-rust", "cli-go"}));
    EXPECT_EQ(fired(model, {.circumstances = {"existing-cpp"}}), Ids{"existing-cpp"});
    EXPECT_EQ(fired(model, {.given = {{"web-apis", "yes"}}}), (Ids{"api-avoid-rust", "api-go"}));
    for (const std::string other : {"no", "unsure"}) {
        EXPECT_TRUE(fired(model, {.given = {{"web-apis", other}}}).empty());
    }
    // A kind is no circumstance, and the other way round.
    EXPECT_TRUE(fired(model, {.projectKinds = {"existing-cpp"}, .circumstances = {"cli"}}).empty());
}

TEST(Rules, EveryOneOfAllAndAtLeastOneOfAnyHasToHold)
{
    const Model model = printedRules();
    EXPECT_TRUE(fired(model, {.circumstances = {"massive-scale"}}).empty());
    EXPECT_EQ(fired(model, {.projectKinds = {"web-api"}, .circumstances = {"massive-scale"}}),
              (Ids{"api-avoid-rust", "api-scale-rust", "api-go", "api-python"}));
    EXPECT_TRUE(fired(model, {.given = {{"systems", "yes"}}, .circumstances = {"mid-career"}}).empty());
    EXPECT_EQ(
        fired(model, {.given = {{"systems", "yes"}, {"patience", "yes"}}, .circumstances = {"mid-career"}}),
        Ids{"mid-career-rust"});
}

TEST(Rules, StandBesideEachOtherForOneLanguage)
{
    const Model model = printedRules();
    const auto standing = [&model](const Answers& answers) {
        return applyRules(model, answers).standingOf("rust");
    };
    EXPECT_EQ(standing({.projectKinds = {"cli"}}), RuleStanding::For);
    EXPECT_EQ(standing({.projectKinds = {"mvp"}}), RuleStanding::Against);
    EXPECT_EQ(standing({.projectKinds = {"mvp", "cli"}}), RuleStanding::Mixed);
    // An exception and the rule it excepts from.
    EXPECT_EQ(standing({.projectKinds = {"web-api"}, .circumstances = {"massive-scale"}}),
              RuleStanding::Mixed);
    EXPECT_EQ(standing({.circumstances = {"existing-cpp"}}), RuleStanding::Silent);
}

TEST(Rules, ListTheSubjectFirstAndLanguagesWithFiredRulesOnly)
{
    const RulesResult result =
        applyRules(printedRules(), {.projectKinds = {"web-api"}, .circumstances = {"massive-scale"}});
    ASSERT_EQ(result.languages.size(), 3U);
    EXPECT_EQ(result.languages[0].language, "rust");
    EXPECT_EQ(result.languages[0].avoid, Ids{"api-avoid-rust"});
    EXPECT_EQ(result.languages[0].exception, Ids{"api-scale-rust"});
    EXPECT_TRUE(result.languages[0].recommend.empty());
    EXPECT_EQ(result.languages[1].language, "python");
    EXPECT_EQ(result.languages[2].language, "go");
    EXPECT_EQ(result.languages[2].recommend, Ids{"api-go"});
}

TEST(Rules, RecommendingTheSubjectAndAnotherLanguageForOneThingIsAConflict)
{
    const RulesResult result = applyRules(printedRules(), {.projectKinds = {"cli"}});
    ASSERT_EQ(result.conflicts.size(), 1U);
    EXPECT_EQ(result.conflicts[0].kind, RuleConflict::Kind::SameCause);
    EXPECT_EQ(result.conflicts[0].cause, kind("cli"));
    EXPECT_EQ(result.conflicts[0].rules, (Ids{"cli-rust", "cli-go"}));
}

TEST(Rules, SeveralOtherLanguagesForOneThingAreAChoice)
{
    const RulesResult result = applyRules(printedRules(), {.projectKinds = {"web-api"}});
    EXPECT_EQ(fired(printedRules(), {.projectKinds = {"web-api"}}),
              (Ids{"api-avoid-rust", "api-go", "api-python"}));
    EXPECT_TRUE(result.conflicts.empty());
}

TEST(Rules, WarningOffWhatIsRecommendedElsewhereIsAConflict)
{
    const RulesResult result = applyRules(printedRules(), {.projectKinds = {"cli", "mvp"}});
    ASSERT_EQ(result.conflicts.size(), 2U);
    EXPECT_EQ(result.conflicts[0].kind, RuleConflict::Kind::ForAndAgainst);
    EXPECT_EQ(result.conflicts[0].language, "rust");
    EXPECT_EQ(result.conflicts[0].rules, (Ids{"cli-rust", "mvp-avoid-rust"}));
    EXPECT_EQ(result.conflicts[1].cause, kind("cli"));
    EXPECT_EQ(result.advice, (Ids{"always", "for-an-mvp"}));
}

struct RandomRules
{
    Model model;
    Answers answers;
};

RandomRules randomRules(std::mt19937& random)
{
    const auto pick = [&random](const std::vector<std::string>& from) {
        return from[static_cast<std::size_t>(test::uniform(random, 0, static_cast<int>(from.size()) - 1))];
    };
    const auto conditions = [&](int most) {
        std::vector<Condition> list;
        for (int i = test::uniform(random, 0, most); i > 0; --i) {
            const std::vector<Condition> possible = {kind(pick({"k1", "k2"})),
                                                     circumstance(pick({"c1", "c2"})),
                                                     answer(pick({"q1", "q2"}), pick({"yes", "no"}))};
            list.push_back(possible[static_cast<std::size_t>(test::uniform(random, 0, 2))]);
        }
        return list;
    };
    RandomRules result;
    result.model.market.subject = "rust";
    result.model.languages = {"go", "rust", "python"};
    for (int i = 0; i < 8; ++i) {
        result.model.rules.push_back(rule(test::numbered("r", i), pick({"go", "rust", "python"}),
                                          static_cast<Stance>(test::uniform(random, 0, 2)), conditions(2),
                                          conditions(2)));
    }
    for (const std::string id : {"1", "2"}) {
        if (test::uniform(random, 0, 1) == 1) {
            result.answers.projectKinds.insert("k" + id);
        }
        if (test::uniform(random, 0, 1) == 1) {
            result.answers.circumstances.insert("c" + id);
        }
        result.answers.given["q" + id] = pick({"yes", "no", "unsure"});
    }
    return result;
}

bool isTrue(const Condition& condition, const Answers& answers)
{
    if (condition.kind == Condition::Kind::Answer) {
        return answers.given.at(condition.id) == condition.answer;
    }
    return (condition.kind == Condition::Kind::ProjectKind ? answers.projectKinds : answers.circumstances)
               .count(condition.id) == 1;
}

TEST(Rules, FireExactlyWhereTheirConditionsHold)
{
    std::mt19937 random(91);
    int firing = 0;
    for (int round = 0; round < 500; ++round) {
        const auto [model, answers] = randomRules(random);
        std::vector<FiredRule> expected;
        for (const Rule& rule : model.rules) {
            int any = 0;
            int missing = 0;
            for (const Condition& condition : rule.when.anyOf) {
                any += isTrue(condition, answers) ? 1 : 0;
            }
            for (const Condition& condition : rule.when.allOf) {
                missing += isTrue(condition, answers) ? 0 : 1;
            }
            if ((rule.when.anyOf.empty() || any > 0) && missing == 0) {
                expected.push_back({rule.id, rule.language, rule.stance});
            }
        }
        const RulesResult result = applyRules(model, answers);
        EXPECT_EQ(result.fired, expected);
        firing += static_cast<int>(expected.size());

        for (const LanguageRules& language : result.languages) {
            EXPECT_EQ(language.recommend.size() + language.avoid.size() + language.exception.size(),
                      static_cast<std::size_t>(
                          std::ranges::count(expected, language.language, &FiredRule::language)));
            const bool conflict = std::ranges::any_of(result.conflicts, [&](const RuleConflict& found) {
                return found.kind == RuleConflict::Kind::ForAndAgainst && found.language == language.language;
            });
            EXPECT_EQ(conflict, language.standing == RuleStanding::Mixed);
        }
    }
    EXPECT_GT(firing, 500);
}

} // namespace
} // namespace rustworthy::decision
