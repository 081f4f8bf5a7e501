#include "small_catalog.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using test::smallCatalog;
using test::u8;

namespace {

catalog::Claim::Check check(const char* kind)
{
    catalog::Claim::Check result;
    result.kind = u8(kind);
    result.language = u8("rust");
    return result;
}

QStringList linesFor(const catalog::Claim::Check& check)
{
    auto catalog = smallCatalog();
    catalog::Claim claim;
    claim.id = u8("one");
    claim.checks = {check};
    catalog.claims = {claim};
    return test::reference(catalog).claims.first().checks;
}

} // namespace

TEST(Checks, ShowTheArithmeticOfGrowth)
{
    auto growth = check("growth");
    growth.fromYear = 2020;
    growth.toYear = 2026;
    growth.claimed = 0.4;
    EXPECT_EQ(
        linesFor(growth),
        QStringList{u8("2020 to 2026: 1,000 to 5,000 over 6 years is 30.8% a year; between 20% and 49% "
                       "if each figure is rounded to the nearest 1,000; the claimed 40% a year fits.")});
    growth.toYear = 2023;
    EXPECT_TRUE(linesFor(growth).first().contains(u8("44.2% a year")));
}

TEST(Checks, ShowTheArithmeticOfPremiums)
{
    auto premium = check("premium");
    premium.over = u8("go");
    premium.claimed = 0.1;
    premium.claimedHigh = 0.2;
    const QStringList lines = linesFor(premium);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines.at(0), u8("Junior, middle of the bands: Rust 105,000 US dollars a year against Go 97,500 "
                              "US dollars a year is a difference of "
                              "7.7%; the claimed 10% to 20% does not fit."));
    EXPECT_EQ(
        lines.at(3),
        u8("Staff/Principal, lower ends, since an open band has no middle: Rust 220,000 US dollars a year "
           "against Go 200,000 US dollars a year is a difference of 10.0%; the claimed 10% to 20% fits."));
}

TEST(Checks, ShowTheArithmeticOfRatios)
{
    auto ratio = check("ratio");
    ratio.values = {180.0, 8.0};
    ratio.claimed = 22.0;
    EXPECT_EQ(linesFor(ratio), QStringList{u8("180 divided by 8 is 22.5; claimed is 22.")});
}

TEST(Checks, SayThatFloorsAgree)
{
    auto floors = check("floors");
    floors.values = {150000.0, 100000.0};
    EXPECT_EQ(linesFor(floors),
              QStringList{u8("150,000 and 100,000 are lower limits, so they do not contradict each other: a "
                             "count of 150,000 or more meets all of them.")});
}

TEST(Checks, PlaceAFigureAmongTheBands)
{
    auto place = check("place");
    place.claimed = 165000.0;
    EXPECT_EQ(
        linesFor(place),
        QStringList{u8("165,000 US dollars a year lies in the gap between the Mid band (to 160,000) and "
                       "the Senior band (from 170,000) for Rust.")});
    place.claimed = 120000.0;
    EXPECT_EQ(linesFor(place),
              QStringList{u8("120,000 US dollars a year lies within the Junior band for Rust.")});
    place.claimed = 50000.0;
    EXPECT_EQ(linesFor(place),
              QStringList{u8("50,000 US dollars a year lies below the Junior band (from 90,000) for Rust.")});
}

TEST(Checks, ReadFactorsBetweenThePrintedPoints)
{
    auto interpolation = check("interpolation");
    interpolation.fromYear = 2022;
    interpolation.toYear = 2025;
    interpolation.claimed = 3.0;
    EXPECT_EQ(linesFor(interpolation),
              QStringList{u8("Read between the printed points, Rust postings of 2025 are 2.03 times those of "
                             "2022 at steady rates and 1.86 times along straight lines; claimed is 3 "
                             "times.")});
}

TEST(Checks, DeriveTheFigureAPremiumRestsOn)
{
    auto base = check("base");
    base.values = {165000.0, 0.15};
    EXPECT_EQ(linesFor(base), QStringList{u8("165,000 divided by 1.15 is about 143,000 US dollars a year: a "
                                             "derived figure, which the source does not state.")});
}

TEST(Checks, SayWhenTheFiguresAreLacking)
{
    const QString lacking = u8("The catalog lacks the figures to check this.");
    EXPECT_EQ(linesFor(check("growth")), QStringList{lacking});
    EXPECT_EQ(linesFor(check("premium")), QStringList{lacking});
    EXPECT_EQ(linesFor(check("ratio")), QStringList{lacking});
    EXPECT_EQ(linesFor(check("floors")), QStringList{lacking});
    EXPECT_EQ(linesFor(check("interpolation")), QStringList{lacking});
    EXPECT_EQ(linesFor(check("base")), QStringList{lacking});
    EXPECT_EQ(linesFor(check("unheard-of")), QStringList{lacking});
    auto place = check("place");
    place.language = u8("cpp");
    EXPECT_EQ(linesFor(place), QStringList{lacking});
}
