#include "small_catalog.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using test::smallCatalog;
using test::u8;

namespace {

const QString hostile = u8("<b>%1 %2 %n %L3</b><img src=\"file:///etc/passwd\">&amp;");

} // namespace

TEST(HostileText, StaysLiteralWhereItIsPutIntoASentence)
{
    auto catalog = smallCatalog();
    for (auto& band : catalog.bands) {
        band.name = {hostile};
    }
    for (auto& question : catalog.questions) {
        question.shortName = {hostile};
        for (auto& answer : question.answers) {
            answer.label = {hostile};
        }
    }
    for (auto& language : catalog.languages) {
        language.name = {hostile};
    }
    catalog.market.unit = {hostile};
    const auto view = test::present(catalog, test::speaking(catalog, 5, 6));
    EXPECT_EQ(view.verdict.headline,
              u8("The verdict is open between “%0” and “%0”.").replace(u8("%0"), hostile));
    EXPECT_EQ(view.changes.first().candidateTexts.first(),
              hostile + u8(": ") + hostile + u8(" → ") + hostile);
    EXPECT_EQ(view.market.salaries.boxes.first().detail,
              u8("Junior, ") + hostile + u8(": 90,000 to 120,000 ") + hostile);
    EXPECT_EQ(view.market.premiums.first().text, u8("Junior: ") + hostile + u8(" pays 7.7% more than ") +
                                                     hostile + u8(", by the middle of the bands (derived)."));
}

TEST(HostileText, InHeadingsStaysLiteral)
{
    EXPECT_EQ(presentation::citationText(smallCatalog(), {{hostile, {hostile}}}),
              hostile + u8(", “") + hostile + u8("”"));
}

TEST(HostileText, InUnknownIdsAndAnswersDoesNoHarm)
{
    const auto catalog = smallCatalog();
    decision::Answers answers = test::answering({{"systems", "<script>%1"}, {"%1<nothing>", "yes"}});
    answers.pinned = {"%1<nothing>", "systems"};
    answers.profile.level = "%1<level>";
    answers.profile.language = "%1<language>";
    answers.projectKinds = {"%1<kind>"};
    const auto view = test::present(catalog, answers);
    EXPECT_EQ(view.answers.first().rows.first().answer, u8("<script>%1"));
    EXPECT_EQ(view.profile.at(0).value, u8("%1<level>"));
    EXPECT_EQ(view.profile.at(4).value, u8("%1<language>"));
    EXPECT_EQ(view.profile.at(6).value, u8("%1<kind>"));
    EXPECT_FALSE(view.verdict.decided);
}

TEST(HostileText, InTheRankingAndTheAdviceStaysLiteral)
{
    auto catalog = test::builtInCatalog();
    for (auto& language : catalog.languages) {
        language.name = {hostile};
    }
    for (auto& criterion : catalog.criteria) {
        criterion.name = {hostile};
    }
    const auto view = test::present(catalog, {});
    EXPECT_EQ(view.ranking.headline,
              u8("With every criterion alike, ") + hostile + u8(" leads in 70 of 100 ways to weigh them."));
    EXPECT_EQ(view.combined.together,
              u8("Whether ") + hostile + u8(" fits you and the project is still open."));
    EXPECT_TRUE(view.ranking.handOver.contains(u8("If “") + hostile +
                                               u8("” weighed more than 20% instead of 11%, ") + hostile +
                                               u8(" would lead.")));
    EXPECT_EQ(view.ranking.acceptability.rows.first().category, hostile);
    decision::Answers tried;
    tried.priorities["memory-safety"] = "high";
    const auto whatIf =
        presentation::presentResult(catalog, tried, decision::Evaluator(catalog.model).evaluate(tried),
                                    {.locale = QLocale(QLocale::English), .ownAnswers = decision::Answers{}});
    EXPECT_TRUE(
        whatIf.whatIfNotice.contains(u8("Priority of ") + hostile + u8(" (High instead of not set)")));
}
