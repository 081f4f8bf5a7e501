#include "small_catalog.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace rustworthy;
using test::present;
using test::u8;

namespace {

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

presentation::RulesView rulesFor(const std::set<std::string>& kinds, const decision::Answers& base = {})
{
    decision::Answers answers = base;
    answers.projectKinds = kinds;
    return present(builtIn(), answers).rules;
}

QStringList languagesOf(const presentation::RulesView& view)
{
    QStringList ids;
    for (const presentation::LanguageRulesView& language : view.languages) {
        ids.append(language.language);
    }
    return ids;
}

} // namespace

TEST(Rules, SayWhatToLearnInsteadExactlyWhereItsConditionsHold)
{
    // An own reading of the conditions, for each kind of project and each single answer.
    const auto& model = builtIn().model;
    ASSERT_FALSE(model.advice.empty());
    const auto holds = [](const decision::Condition& condition, const decision::Answers& answers) {
        const auto given = answers.given.find(condition.id);
        switch (condition.kind) {
        case decision::Condition::Kind::ProjectKind:
            return answers.projectKinds.contains(condition.id);
        case decision::Condition::Kind::Circumstance:
            return answers.circumstances.contains(condition.id);
        case decision::Condition::Kind::Answer:
            break;
        }
        return given != answers.given.end() && given->second == condition.answer;
    };
    std::vector<decision::Answers> all(1);
    for (const std::string& kind : model.projectKinds) {
        all.push_back({.given = {}, .pinned = {}, .profile = {}, .projectKinds = {kind}});
    }
    for (const std::string& circumstance : model.circumstances) {
        all.emplace_back().circumstances = {circumstance};
    }
    for (const decision::Question& question : model.questions) {
        for (const decision::AnswerChoice& choice : question.choices) {
            all.emplace_back().given[question.id] = choice.id;
        }
    }
    std::size_t shown = 0;
    for (const decision::Answers& answers : all) {
        QStringList expected;
        for (const decision::Advice& advice : model.advice) {
            const auto& when = advice.when;
            const auto fits = [&](const decision::Condition& each) { return holds(each, answers); };
            if ((when.anyOf.empty() || std::ranges::any_of(when.anyOf, fits)) &&
                std::ranges::all_of(when.allOf, fits)) {
                expected.append(QString::fromStdString(advice.id));
            }
        }
        QStringList ids;
        for (const auto& text : present(builtIn(), answers).rules.instead) {
            ids.append(text.id);
        }
        EXPECT_EQ(ids, expected);
        shown += static_cast<std::size_t>(ids.size());
    }
    EXPECT_GT(shown, 3U);
}

TEST(Rules, SaysSoWhenNoneFired)
{
    const auto view = rulesFor({});
    EXPECT_TRUE(view.headline.contains(u8("No decision rule applies")));
    EXPECT_TRUE(view.languages.isEmpty());
    EXPECT_TRUE(view.conflicts.isEmpty());
}

TEST(Rules, CommandLineToolsHaveTwoRecommendations)
{
    const auto view = rulesFor({"cli"});
    EXPECT_EQ(languagesOf(view), QStringList({u8("rust"), u8("go")}));
    EXPECT_EQ(view.headline, u8("The decision rules speak for Rust and Go."));
    ASSERT_EQ(view.conflicts.size(), 1);
    const presentation::ConflictView& conflict = view.conflicts.front();
    EXPECT_TRUE(conflict.title.contains(u8("Rust and Go")));
    ASSERT_EQ(conflict.sides.size(), 2);
    for (const presentation::RuleRow& side : conflict.sides) {
        EXPECT_EQ(side.stanceId, u8("recommend"));
        EXPECT_EQ(side.stance, u8("recommends ") + side.languageName);
        EXPECT_FALSE(side.source.isEmpty());
    }
}

TEST(Rules, EachRuleSaysWhatFiredIt)
{
    decision::Answers answers;
    const catalog::Question& question = *builtIn().question(u8("web-apis"));
    answers.given["web-apis"] = "yes";
    const auto view = rulesFor({}, answers);
    ASSERT_FALSE(view.languages.isEmpty());
    const QString cause = question.shortName.source + u8(": ") + question.answers.front().label.source;
    for (const presentation::LanguageRulesView& language : view.languages) {
        EXPECT_FALSE(language.summary.isEmpty());
        for (const presentation::RuleRow& rule : language.rules) {
            EXPECT_EQ(rule.language, language.language);
            EXPECT_EQ(rule.because, cause) << rule.id.toStdString();
            const auto known = std::ranges::find(builtIn().rules, rule.id, &catalog::Rule::id);
            ASSERT_NE(known, builtIn().rules.end());
            EXPECT_EQ(rule.statement, known->statement.source);
        }
    }
}

TEST(Rules, ThePathWithBothShowsWhenLearningIsWorthItAndTheProjectIsNot)
{
    decision::Answers answers;
    for (const decision::Question& question : builtIn().model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(true);
    }
    answers.projectKinds = {"mvp"};
    const auto shown = present(builtIn(), answers).rules.hybrid;
    ASSERT_TRUE(shown.has_value());
    ASSERT_EQ(shown->phases.size(), builtIn().hybridPath.phases.size());
    EXPECT_EQ(shown->phases.front().steps.front(), builtIn().hybridPath.phases.front().steps.front().source);
    EXPECT_EQ(shown->reason,
              u8("The checklist speaks for learning Rust, while the rules contradict each other. "
                 "A path with both leaves room for the two."));
    answers.projectKinds = {"os-driver"};
    EXPECT_FALSE(present(builtIn(), answers).rules.hybrid.has_value());
}

TEST(Rules, TheHeadlineNamesTheRulesOnce)
{
    decision::Answers answers;
    answers.given["job-soon"] = "yes";
    const QString headline = rulesFor({"cli", "mvp", "web-api"}, answers).headline;
    EXPECT_EQ(headline.count(u8("decision rules")), 1) << headline.toStdString();
    EXPECT_TRUE(headline.contains(u8("On Rust they contradict each other."))) << headline.toStdString();
}

TEST(Rules, TheSameRulesFiredTwiceAreOneConflictWithBothCauses)
{
    auto catalog = builtIn();
    std::erase_if(catalog.model.rules,
                  [](const decision::Rule& rule) { return rule.id != "cli-rust" && rule.id != "cli-go"; });
    for (const auto* rules : {"cli-rust", "cli-go"}) {
        const auto rule = std::ranges::find(catalog.model.rules, rules, &decision::Rule::id);
        ASSERT_NE(rule, catalog.model.rules.end()) << rules;
        rule->when = {.anyOf = {{.kind = decision::Condition::Kind::ProjectKind, .id = "cli", .answer = {}},
                                {.kind = decision::Condition::Kind::ProjectKind, .id = "mvp", .answer = {}}},
                      .allOf = {}};
    }
    decision::Answers answers;
    answers.projectKinds = {"cli", "mvp"};
    int found = 0;
    for (const presentation::ConflictView& conflict : present(catalog, answers).rules.conflicts) {
        if (conflict.title.endsWith(u8("rules speak for Rust and Go"))) {
            ++found;
            for (const char* kind : {"cli", "mvp"}) {
                const auto named = std::ranges::find(catalog.projectKinds, u8(kind), &catalog::Named::id);
                EXPECT_TRUE(conflict.title.contains(named->name.source)) << conflict.title.toStdString();
            }
        }
    }
    EXPECT_EQ(found, 1);
}

TEST(Rules, EverySourceOfAdviceHasItsRowInTheEvidence)
{
    decision::Answers answers;
    for (const decision::Question& question : builtIn().model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(true);
    }
    answers.projectKinds = {"mvp"};
    const auto view = present(builtIn(), answers);
    ASSERT_TRUE(view.rules.hybrid.has_value());
    const auto reference = presentation::presentReference(builtIn(), {}, QLocale(QLocale::English));
    QStringList wanted{view.rules.hybrid->evidence, view.ranking.claim,
                       view.ranking.acceptability.frame.claim, view.ranking.contributions.frame.claim};
    for (const auto& texts : {view.rules.instead, view.rules.hybrid->pairings, view.plan.advice}) {
        EXPECT_FALSE(texts.isEmpty());
        for (const presentation::SourcedText& text : texts) {
            wanted.append(text.evidence);
        }
    }
    for (const QString& id : std::as_const(wanted)) {
        EXPECT_NE(std::ranges::find(reference.claims, id, &presentation::ClaimRow::id),
                  reference.claims.end())
            << id.toStdString();
    }
}
