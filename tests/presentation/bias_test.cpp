#include "small_catalog.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using test::smallCatalog;
using test::u8;

namespace {

presentation::BiasView bias(const catalog::Catalog& catalog)
{
    const QList<presentation::NamedAnswers> samples{{u8("An optimist"), test::speaking(catalog, 15, 0)}};
    return presentation::presentReference(catalog, samples, QLocale(QLocale::English, QLocale::UnitedStates))
        .bias;
}

} // namespace

TEST(Bias, ShowsWhatAllYesAndAllNoGive)
{
    const auto view = bias(smallCatalog());
    ASSERT_EQ(view.sheets.size(), 3);
    EXPECT_EQ(view.sheets.at(0).score, u8("Score between 9 and 11 of 15"));
    EXPECT_EQ(view.sheets.at(0).bands, u8("Worth considering, Definitely worth learning"));
    EXPECT_EQ(view.sheets.at(1).score, u8("Score between 4 and 6 of 15"));
    EXPECT_EQ(view.sheets.at(1).bands, u8("Skip for now, Worth considering"));
}

TEST(Bias, ShowsTheSamples)
{
    const auto view = bias(smallCatalog());
    EXPECT_EQ(view.sheets.at(2).name, u8("Sample: An optimist"));
    EXPECT_EQ(view.sheets.at(2).score, u8("Score 15 of 15"));
    EXPECT_EQ(view.sheets.at(2).bands, u8("Definitely worth learning"));
}

TEST(Bias, CountsTheSheetsOfEachBand)
{
    const auto view = bias(smallCatalog());
    EXPECT_TRUE(
        view.sheetsIntroduction.startsWith(u8("There are 32,768 ways to answer every question definitely.")));
    ASSERT_EQ(view.bands.size(), 3);
    EXPECT_EQ(view.bands.at(0).score, u8("0–5"));
    EXPECT_EQ(view.bands.at(0).bands, u8("4,944 sheets (15.1%)"));
    EXPECT_EQ(view.bands.at(1).bands, u8("25,883 sheets (79.0%)"));
    EXPECT_EQ(view.bands.at(2).bands, u8("1,941 sheets (5.9%)"));
}

TEST(Bias, SaysWhichWayTheQuestionsPoint)
{
    EXPECT_EQ(
        bias(smallCatalog()).polarity,
        u8("4 questions speak for Rust when answered “No”: Job needed quickly, Typical web APIs, Time to "
           "market and Compile speed. 2 questions name two choices instead of yes and no: Solo or team "
           "and Learning or shipping. The reading of 1 questions is open to doubt: Salary as motive."));
}

TEST(Bias, SaysWhyAnswersAreNotCountedLiterally)
{
    auto catalog = smallCatalog();
    const auto literal = [](const presentation::BiasView& view) {
        return view.notes.first().startsWith(u8("If a “No” or a named choice never counted for Rust, 9 "
                                                "questions could give a point and “Definitely worth "
                                                "learning” (from 11) could never be reached"));
    };
    EXPECT_TRUE(literal(bias(catalog)));
    catalog.model.bands = {{"skip", 0, 5}, {"consider", 6, 8}, {"learn", 9, 15}};
    EXPECT_FALSE(literal(bias(catalog)));
}
