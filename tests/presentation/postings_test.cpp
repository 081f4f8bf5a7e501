#include "small_catalog.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace rustworthy;
using test::present;
using test::smallCatalog;
using test::u8;

namespace {

presentation::MarketView market(const catalog::Catalog& catalog)
{
    return present(catalog, {}).market;
}

} // namespace

TEST(Trend, ShowsTheSubjectsPostingsByYear)
{
    const auto chart = market(smallCatalog()).trend;
    EXPECT_EQ(chart.frame.id, u8("postings-trend"));
    EXPECT_EQ(chart.frame.title, u8("Job postings for Rust by year"));
    EXPECT_EQ(chart.seriesName, u8("Rust"));
    ASSERT_EQ(chart.points.size(), 3);
    EXPECT_EQ(chart.points.at(0).category, u8("2020"));
    EXPECT_EQ(chart.points.at(0).value, 1000.0);
    EXPECT_FALSE(chart.points.at(1).projected);
    EXPECT_EQ(chart.points.at(1).detail, u8("Rust, 2023: about 3,000 job postings"));
    EXPECT_TRUE(chart.points.at(2).projected);
    EXPECT_EQ(chart.points.at(2).label, u8("5,000 (projected)"));
    EXPECT_EQ(chart.points.at(2).detail, u8("Rust, 2026: about 5,000 job postings, projected"));
    EXPECT_EQ(chart.axisStep, 1000.0);
    EXPECT_EQ(chart.axisMaximum, 6000.0);
}

TEST(Trend, HasATableAndADescriptionWithTheSameFigures)
{
    const auto chart = market(smallCatalog()).trend;
    EXPECT_EQ(chart.frame.table.columns, (QStringList{u8("Year"), u8("Job postings"), u8("Projected")}));
    ASSERT_EQ(chart.frame.table.rows.size(), 3);
    EXPECT_EQ(chart.frame.table.rows.at(0), (QStringList{u8("2020"), u8("1,000"), u8("no")}));
    EXPECT_EQ(chart.frame.table.rows.at(2), (QStringList{u8("2026"), u8("5,000"), u8("yes")}));
    EXPECT_EQ(chart.frame.description,
              u8("Rust, 2020: about 1,000 job postings. Rust, 2023: about 3,000 job postings. Rust, 2026: "
                 "about 5,000 job postings, projected."));
}

TEST(PostingsByLanguage, CompareTheLatestCommonYear)
{
    const auto chart = market(smallCatalog()).languages;
    EXPECT_EQ(chart.frame.title, u8("Job postings by language, 2026"));
    ASSERT_EQ(chart.bars.size(), 4);
    EXPECT_EQ(chart.bars.at(0).category, u8("Rust"));
    EXPECT_TRUE(chart.bars.at(0).highlighted);
    EXPECT_TRUE(chart.bars.at(0).projected);
    EXPECT_EQ(chart.bars.at(0).detail, u8("Rust, 2026: about 5,000 job postings, projected"));
    EXPECT_EQ(chart.bars.at(1).detail, u8("Go, 2026: about 15,000 job postings, 3 times as many as Rust"));
    EXPECT_EQ(chart.bars.at(2).detail,
              u8("Python, 2026: about 25,000 job postings, 5 times as many as Rust"));
    EXPECT_EQ(chart.bars.at(3).detail,
              u8("JavaScript, 2026: about 50,000 job postings, 10 times as many as Rust"));
    EXPECT_EQ(chart.bars.at(3).label, u8("50,000"));
    EXPECT_FALSE(chart.bars.at(3).highlighted);
    EXPECT_EQ(chart.frame.table.rows.at(3),
              (QStringList{u8("JavaScript"), u8("50,000"), u8("10"), u8("no")}));
    for (const auto& bar : chart.bars) {
        EXPECT_TRUE(chart.frame.description.contains(bar.detail));
        EXPECT_LE(bar.value, chart.axisMaximum);
    }
}

TEST(PostingsByLanguage, FallBackOnTheLatestYearThatAllShare)
{
    auto catalog = smallCatalog();
    catalog.model.market.postings.push_back({"rust", 2027, 6000, true});
    EXPECT_EQ(market(catalog).languages.frame.title, u8("Job postings by language, 2026"));
    catalog.model.market.postings.push_back({"go", 2021, 100, false});
    EXPECT_EQ(market(catalog).languages.bars.size(), 4);
}

TEST(PostingsByLanguage, ShowNothingWithoutFiguresForTheSubject)
{
    auto catalog = smallCatalog();
    catalog.model.market.postings = {{"go", 2026, 15000, false}};
    const auto view = market(catalog);
    EXPECT_TRUE(view.languages.bars.isEmpty());
    EXPECT_TRUE(view.trend.points.isEmpty());
    EXPECT_EQ(view.growth.bars.size(), 1);
    EXPECT_EQ(view.growthCheck, QString());
}

TEST(Growth, ShowsTheClaimBesideTheComputedRates)
{
    const auto chart = market(smallCatalog()).growth;
    EXPECT_TRUE(chart.percent);
    ASSERT_EQ(chart.bars.size(), 4);
    EXPECT_EQ(chart.bars.at(0).id, u8("claimed"));
    EXPECT_EQ(chart.bars.at(0).label, u8("40%"));
    EXPECT_FALSE(chart.bars.at(0).low.has_value());
    EXPECT_EQ(chart.bars.at(1).category, u8("2020–2026"));
    EXPECT_EQ(chart.bars.at(1).label, u8("30.8% (20% to 49%)")) << "it stands where the range ends";
    EXPECT_TRUE(chart.bars.at(1).projected);
    EXPECT_EQ(chart.bars.at(1).detail,
              u8("2020–2026: 30.8% a year, derived; 20% to 49% when rounding is allowed for"));
    EXPECT_EQ(chart.bars.at(2).label, u8("44.2% (19% to 91%)"));
    EXPECT_FALSE(chart.bars.at(2).projected);
    EXPECT_EQ(chart.bars.at(3).label, u8("18.6% (9% to 30%)"));
    EXPECT_EQ(chart.frame.table.rows.at(0), (QStringList{u8("Claimed"), u8("40%"), QString()}));
    EXPECT_EQ(chart.frame.table.rows.at(3), (QStringList{u8("2023–2026"), u8("18.6%"), u8("9% to 30%")}));
    EXPECT_TRUE(chart.frame.caption.endsWith(u8("derived from the printed postings.")));
    EXPECT_TRUE(
        chart.frame.reading.startsWith(u8("Hatched bars rest on a projected figure. The thin lines")));
    EXPECT_NEAR(chart.bars.at(1).low.value(), 0.2009, 0.0005);
    EXPECT_NEAR(chart.bars.at(1).high.value(), 0.4913, 0.0005);
    for (const auto& bar : chart.bars) {
        EXPECT_TRUE(chart.frame.description.contains(bar.detail));
        EXPECT_LE(bar.high.value_or(bar.value), chart.axisMaximum);
    }
}

TEST(Growth, HasAnAxisThatHoldsShrinkingPostings)
{
    EXPECT_EQ(market(smallCatalog()).growth.axisMinimum, 0.0);
    auto catalog = smallCatalog();
    catalog.model.market.postings = {
        {"rust", 2020, 8000, false}, {"rust", 2023, 3000, false}, {"rust", 2026, 5000, true}};
    const auto chart = market(catalog).growth;
    ASSERT_EQ(chart.bars.size(), 4);
    EXPECT_NEAR(chart.bars.at(2).value, -0.2789, 0.0005);
    for (const auto& bar : chart.bars) {
        EXPECT_GE(bar.low.value_or(bar.value), chart.axisMinimum);
        EXPECT_LE(bar.high.value_or(bar.value), chart.axisMaximum);
    }
    const double stepsToZero = chart.axisMinimum / chart.axisStep;
    EXPECT_NEAR(stepsToZero, std::round(stepsToZero), 1e-9) << "a tick stands at zero";
}

TEST(Growth, SaysWhetherTheClaimFits)
{
    const QString check = market(smallCatalog()).growthCheck;
    EXPECT_TRUE(check.startsWith(
        u8("2020 to 2026: 1,000 to 5,000 over 6 years is 30.8% a year; between 20% and 49% if each figure is "
           "rounded to the nearest 1,000; the claimed 40% a year fits.")));
    EXPECT_TRUE(check.endsWith(
        u8("2023 to 2026: 3,000 to 5,000 over 3 years is 18.6% a year; between 9% and 30% if each figure is "
           "rounded to the nearest 1,000; the claimed 40% a year does not fit.")));
}

TEST(Growth, HasNoRangeForExactFigures)
{
    auto catalog = smallCatalog();
    catalog.model.market.postingsRounding = 0.0;
    const auto view = market(catalog);
    EXPECT_FALSE(view.growth.bars.at(1).low.has_value());
    EXPECT_EQ(view.growth.bars.at(1).detail, u8("2020–2026: 30.8% a year, derived"));
    EXPECT_TRUE(view.growthCheck.startsWith(
        u8("2020 to 2026: 1,000 to 5,000 over 6 years is 30.8% a year; the claimed 40% a year does not "
           "fit.")));
}

TEST(Market, NamesEmployersAndPlacesBySource)
{
    const auto view = market(smallCatalog());
    EXPECT_EQ(view.employers, u8("Employers that A names: Dropbox. Employers that B names: AWS (Firecracker, "
                                 "s2n), Meta. Places that B names: Berlin, London."));
    EXPECT_EQ(view.notes, QStringList{u8("Most positions are senior. (A, “Jobs”)")});
}
