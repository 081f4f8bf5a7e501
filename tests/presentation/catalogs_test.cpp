// The built-in catalog and one of another size, presented.
#include "small_catalog.h"

#include <gtest/gtest.h>

#include "support/catalogs.h"

#include <algorithm>

using namespace rustworthy;
using test::present;
using test::speaking;
using test::u8;

namespace {

QStringList checksOf(const presentation::ReferenceView& view, const char* claim)
{
    const auto found = std::ranges::find(view.claims, u8(claim), &presentation::ClaimRow::id);
    EXPECT_NE(found, view.claims.end());
    return found == view.claims.end() ? QStringList() : found->checks;
}

} // namespace

TEST(BuiltInCatalog, GivesTheArticlesFigures)
{
    const auto catalog = test::builtInCatalog();
    const auto view = present(catalog, speaking(catalog, 8, 7));
    EXPECT_EQ(view.questionCount, 15);
    EXPECT_EQ(view.market.salaries.boxes.size(), 12);
    EXPECT_EQ(view.market.salaries.frame.table.rows.at(2).mid(1),
              (QStringList{u8("170,000–220,000"), u8("160,000–200,000"), u8("150,000–180,000")}));
    EXPECT_EQ(view.market.trend.frame.table.rows, (QList<QStringList>{{u8("2020"), u8("1,000"), u8("no")},
                                                                      {u8("2023"), u8("3,000"), u8("no")},
                                                                      {u8("2026"), u8("5,000"), u8("yes")}}));
    EXPECT_EQ(view.market.languages.bars.size(), 4);
    EXPECT_EQ(view.market.growth.bars.at(1).label, u8("30.8% (20% to 49%)"));
}

TEST(BuiltInCatalog, CanCheckEveryClaimThatAsksForIt)
{
    const auto catalog = test::builtInCatalog();
    const auto view = test::reference(catalog);
    ASSERT_GE(view.claims.size(), catalog.claims.size());
    for (qsizetype i = 0; i < catalog.claims.size(); ++i) {
        const auto& row = view.claims.at(i);
        EXPECT_GE(row.checks.size(), catalog.claims.at(i).checks.size()) << row.id.toStdString();
        for (const QString& line : row.checks) {
            EXPECT_FALSE(line.contains(u8("lacks"))) << row.id.toStdString();
        }
        EXPECT_FALSE(row.statement.isEmpty() || row.source.isEmpty() || row.status.isEmpty())
            << row.id.toStdString();
        EXPECT_NE(row.status, row.statusId);
    }
    EXPECT_EQ(checksOf(view, "premium-10-20").size(), 8);
    EXPECT_EQ(checksOf(view, "postings-growth-40").size(), 3);
    EXPECT_TRUE(checksOf(view, "median-165k").first().contains(u8("in the gap between the Mid band")));
}

TEST(BuiltInCatalog, LinksEveryChartToAClaimThatExists)
{
    const auto catalog = test::builtInCatalog();
    const auto market = present(catalog, {}).market;
    for (const auto* frame :
         {&market.salaries.frame, &market.trend.frame, &market.languages.frame, &market.growth.frame}) {
        EXPECT_NE(catalog.claim(frame->claim), nullptr) << frame->id.toStdString();
        EXPECT_TRUE(frame->caption.contains(u8("Source: B, “Career ROI"))) << frame->id.toStdString();
        EXPECT_TRUE(frame->caption.contains(u8("Status: "))) << frame->id.toStdString();
    }
}

TEST(BuiltInCatalog, GivesTheStatusBesideEveryStatementThatRestsOnAClaim)
{
    const auto catalog = test::builtInCatalog();
    const QStringList notes = present(catalog, {}).market.notes;
    ASSERT_EQ(notes.size(), catalog.market.notes.size());
    for (qsizetype i = 0; i < notes.size(); ++i) {
        EXPECT_EQ(notes.at(i).contains(u8("Status: ")), !catalog.market.notes.at(i).claims.isEmpty())
            << notes.at(i).toStdString();
    }
    const auto median =
        std::ranges::find_if(notes, [](const QString& note) { return note.contains(u8("$165,000")); });
    ASSERT_NE(median, notes.end());
    EXPECT_TRUE(median->endsWith(u8("Status: Article’s figure, Derived)"))) << median->toStdString();
}

TEST(BuiltInCatalog, IsFairlyDescribedByTheBiasPage)
{
    const auto bias = test::reference(test::builtInCatalog()).bias;
    EXPECT_EQ(bias.sheets.at(0).score, u8("Score between 9 and 11 of 15"));
    EXPECT_EQ(bias.sheets.at(1).score, u8("Score between 4 and 6 of 15"));
    EXPECT_EQ(bias.bands.at(0).bands, u8("4,944 sheets (15.1%)"));
    EXPECT_EQ(bias.bands.at(1).bands, u8("25,883 sheets (79.0%)"));
    EXPECT_EQ(bias.bands.at(2).bands, u8("1,941 sheets (5.9%)"));
}

TEST(AnotherCatalog, OfFourteenQuestionsAndFourLanguagesIsWorded)
{
    const auto catalog = test::fourteenQuestionCatalog();
    const int all = static_cast<int>(catalog.questions.size());
    ASSERT_EQ(all, 14);
    const auto view = present(catalog, speaking(catalog, all, 0));
    EXPECT_EQ(view.verdict.score, u8("Score 14 of 14"));
    EXPECT_EQ(view.verdict.answered, u8("14 of 14 answered"));
    EXPECT_TRUE(view.verdict.decided);
    EXPECT_EQ(view.market.salaries.languages.size(), 4);
    EXPECT_EQ(view.market.salaries.boxes.size(), 15); // the fourth language has no band for one level
    EXPECT_EQ(view.market.premiums.size(), 11);
    EXPECT_EQ(view.market.salaries.frame.table.rows.last().last(), u8("no figure"));
    EXPECT_EQ(view.market.languages.bars.size(), 5);
    EXPECT_TRUE(test::reference(catalog).bias.sheetsIntroduction.contains(u8("16,384")));
    for (const QString& text : test::allTexts(view)) {
        EXPECT_FALSE(text.contains(u8("15 questions")) || text.contains(u8("of 15"))) << text.toStdString();
    }
}
