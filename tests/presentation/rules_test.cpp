#include "small_catalog.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <algorithm>

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
    EXPECT_FALSE(shown->reason.isEmpty());
    answers.projectKinds = {"os-driver"};
    EXPECT_FALSE(present(builtIn(), answers).rules.hybrid.has_value());
}
