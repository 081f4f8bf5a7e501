#include "small_catalog.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using test::present;
using test::smallCatalog;
using test::u8;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

TEST(Locale, GroupsAndSeparatesNumbersAsThePersonDoes)
{
    const auto catalog = smallCatalog();
    decision::Answers answers;
    answers.profile.pay = 95'000;
    const auto view = present(catalog, answers, german);
    EXPECT_EQ(view.market.salaries.frame.table.rows.at(2).at(1), u8("170.000–220.000"));
    EXPECT_EQ(view.market.growth.bars.at(1).label, u8("30,8% (20% to 49%)"));
    EXPECT_TRUE(view.market.premiums.first().text.contains(u8("7,7%")));
    EXPECT_EQ(view.market.salaries.presentPayLabel, u8("Your pay: 95.000"));
    EXPECT_EQ(view.verdict.bands.at(1).share, u8("25.883 of the 32.768 ways to answer the rest"));
}

TEST(Locale, NeverGroupsYears)
{
    const auto catalog = smallCatalog();
    for (const QLocale& locale : {QLocale(QLocale::English), german, QLocale(QLocale::French)}) {
        const auto market = present(catalog, {}, locale).market;
        EXPECT_EQ(market.trend.points.at(0).category, u8("2020"));
        EXPECT_EQ(market.growth.bars.at(1).category, u8("2020–2026"));
    }
}

TEST(Locale, HoldsForTheReferencePagesToo)
{
    const auto view = test::reference(smallCatalog(), german);
    EXPECT_EQ(view.bias.bands.at(0).bands, u8("4.944 sheets (15,1%)"));
    EXPECT_TRUE(view.sources.at(1).text.contains(u8("Date: 20. Februar 2026.")));
}

TEST(Numbers, CarryAProperMinusSign)
{
    auto catalog = smallCatalog();
    catalog.model.market.postings = {{"rust", 2020, 8000, false}, {"rust", 2023, 1000, false}};
    const auto bars = present(catalog, {}).market.growth.bars;
    ASSERT_EQ(bars.size(), 2);
    EXPECT_EQ(bars.at(1).label, u8("−50.0% (−61% to −42%)"));
}

TEST(AnsweredText, CountsAnswers)
{
    EXPECT_EQ(presentation::answeredText(9, 15), u8("9 of 15 answered"));
    EXPECT_EQ(presentation::answeredText(0, 14), u8("0 of 14 answered"));
}

TEST(AnsweredText, CountsWhatTheChecklistCounts)
{
    const auto catalog = smallCatalog();
    decision::Answers answers;
    answers.given[catalog.model.questions.at(0).id] = decision::unsureAnswer;
    answers.given[catalog.model.questions.at(1).id] = "of-another-version";
    const QString text = presentation::answeredText(catalog, answers);
    EXPECT_TRUE(text.startsWith(presentation::answeredText(1, int(catalog.questions.size()))));
    EXPECT_EQ(text, present(catalog, answers).verdict.answered);
    const decision::Evaluation evaluation = decision::Evaluator(catalog.model).evaluate(answers);
    EXPECT_EQ(evaluation.checklist.answered, 1);
}
