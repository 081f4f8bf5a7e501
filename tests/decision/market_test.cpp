// The figures that the checks print, to the printed decimals.
#include "decision/market.h"
#include "sheets.h"

#include <gtest/gtest.h>

#include <cmath>

namespace rustworthy::decision {
namespace {

double percent(double fraction)
{
    return std::round(fraction * 1000.0) / 10.0;
}

double premiumOver(const std::string& language, const std::string& level, Premium::Basis basis)
{
    const Market market = test::printedMarket();
    const auto result = premium(*findBand(market, "rust", level), *findBand(market, language, level));
    EXPECT_TRUE(result.has_value());
    EXPECT_EQ(result->basis, basis);
    return percent(result->fraction);
}

TEST(Premium, OfMidpointsAgreesWithThePrintedFigures)
{
    using enum Premium::Basis;
    EXPECT_EQ(premiumOver("go", "junior", Midpoints), 7.7);
    EXPECT_EQ(premiumOver("go", "mid", Midpoints), 7.4);
    EXPECT_EQ(premiumOver("go", "senior", Midpoints), 8.3);
    EXPECT_EQ(premiumOver("python", "junior", Midpoints), 16.7);
    EXPECT_EQ(premiumOver("python", "mid", Midpoints), 16.0);
    EXPECT_EQ(premiumOver("python", "senior", Midpoints), 18.2);
}

TEST(Premium, OfOpenBandsComparesLowerEnds)
{
    EXPECT_EQ(premiumOver("go", "staff", Premium::Basis::LowerEnds), 10.0);
    EXPECT_EQ(premiumOver("python", "staff", Premium::Basis::LowerEnds), 22.2);

    // One open band is enough.
    const SalaryBand closed{.low = 100.0, .high = 200.0};
    const SalaryBand open{.low = 110.0, .high = 120.0, .openEnded = true};
    EXPECT_EQ(premium(closed, open)->basis, Premium::Basis::LowerEnds);
    EXPECT_NEAR(premium(open, closed)->fraction, 0.1, 1e-12);
    EXPECT_EQ(premium(open, closed)->basis, Premium::Basis::LowerEnds);
}

TEST(Premium, OverABandFromNothingIsNoFigure)
{
    const SalaryBand band{.low = 100.0, .high = 200.0};
    EXPECT_FALSE(premium(band, SalaryBand{.low = 0.0, .high = 50.0}).has_value());
}

TEST(Midpoint, IsHalfWayAndNeverOfAnOpenBand)
{
    const Market market = test::printedMarket();
    EXPECT_EQ(midpoint(*findBand(market, "rust", "senior")), 195'000.0);
    EXPECT_FALSE(midpoint(*findBand(market, "rust", "staff")).has_value());
    EXPECT_EQ(findBand(market, "rust", "novice"), nullptr);
    EXPECT_EQ(findBand(market, "cobol", "senior"), nullptr);
}

TEST(Growth, OfPostingsAgreesWithThePrintedFigures)
{
    const Market market = test::printedMarket();
    const auto whole = postingGrowth(market, "rust", 2020, 2026);
    ASSERT_TRUE(whole.has_value());
    EXPECT_EQ(percent(whole->rate), 30.8);
    EXPECT_EQ(std::round(whole->low * 100.0), 20.0);
    EXPECT_EQ(std::round(whole->high * 100.0), 49.0);
    EXPECT_TRUE(whole->admits(0.4));

    EXPECT_EQ(percent(postingGrowth(market, "rust", 2020, 2023)->rate), 44.2);

    const auto recent = postingGrowth(market, "rust", 2023, 2026);
    ASSERT_TRUE(recent.has_value());
    EXPECT_EQ(percent(recent->rate), 18.6);
    EXPECT_EQ(std::round(recent->low * 100.0), 9.0);
    EXPECT_EQ(std::round(recent->high * 100.0), 30.0);
    EXPECT_FALSE(recent->admits(0.4));
}

TEST(Growth, CompoundsBackToTheEnd)
{
    for (const int years : {1, 3, 6, 40}) {
        const auto growth = compoundAnnualGrowthRate(1200.0, 5100.0, years);
        ASSERT_TRUE(growth.has_value());
        EXPECT_NEAR(1200.0 * std::pow(1.0 + growth->rate, years), 5100.0, 1e-6);
        EXPECT_EQ(growth->low, growth->rate) << "exact figures leave no range";
        EXPECT_EQ(growth->high, growth->rate);
    }
}

TEST(Growth, RangeHoldsTheRateOfEveryFigureThatRoundsToThePrintedOnes)
{
    const auto growth = compoundAnnualGrowthRate(3000.0, 5000.0, 3, 1000.0);
    ASSERT_TRUE(growth.has_value());
    for (double start = 2500.0; start <= 3500.0; start += 50.0) {
        for (double end = 4500.0; end <= 5500.0; end += 50.0) {
            EXPECT_LE(std::cbrt(end / start) - 1.0, growth->high + 1e-12);
            EXPECT_GE(std::cbrt(end / start) - 1.0, growth->low - 1e-12);
        }
    }
}

TEST(Growth, NeedsYearsAndFiguresAboveNothing)
{
    EXPECT_FALSE(compoundAnnualGrowthRate(1000.0, 2000.0, 0).has_value());
    EXPECT_FALSE(compoundAnnualGrowthRate(1000.0, 2000.0, -1).has_value());
    EXPECT_FALSE(compoundAnnualGrowthRate(0.0, 2000.0, 1).has_value());
    EXPECT_FALSE(compoundAnnualGrowthRate(500.0, 2000.0, 1, 1000.0).has_value());
    EXPECT_FALSE(compoundAnnualGrowthRate(2000.0, 500.0, 1, 1000.0).has_value());
    EXPECT_FALSE(postingGrowth(test::printedMarket(), "rust", 2021, 2026).has_value());
    EXPECT_FALSE(postingGrowth(test::printedMarket(), "cobol", 2020, 2026).has_value());
}

TEST(Interpolation, AgreesWithThePrintedFactors)
{
    const Market market = test::printedMarket();
    const auto factor = interpolatedGrowthFactor(market, "rust", 2022, 2025);
    ASSERT_TRUE(factor.has_value());
    EXPECT_NEAR(factor->geometric, 2.03, 0.005);
    EXPECT_NEAR(factor->linear, 1.86, 0.005);
    // Closed form: 3 (5/3)^(2/3) / 3^(2/3) and (3 + 4/3) / (1 + 4/3).
    EXPECT_NEAR(factor->geometric, 3.0 * std::cbrt(25.0 / 9.0) / std::cbrt(9.0), 1e-12);
    EXPECT_NEAR(factor->linear, 13.0 / 7.0, 1e-12);
}

TEST(Interpolation, MeetsThePrintedPointsAndEndsWithThem)
{
    const Market market = test::printedMarket();
    const auto factor = interpolatedGrowthFactor(market, "rust", 2020, 2026);
    ASSERT_TRUE(factor.has_value());
    EXPECT_DOUBLE_EQ(factor->geometric, 5.0);
    EXPECT_DOUBLE_EQ(factor->linear, 5.0);
    EXPECT_FALSE(interpolatedGrowthFactor(market, "rust", 2019, 2026).has_value());
    EXPECT_FALSE(interpolatedGrowthFactor(market, "rust", 2020, 2027).has_value());
    EXPECT_FALSE(interpolatedGrowthFactor(market, "cobol", 2020, 2026).has_value());
}

TEST(Place, TheMedianLiesInTheGapBetweenMidAndSenior)
{
    const PlaceAmongBands place = placeAmongBands(test::printedMarket(), "rust", 165'000.0);
    EXPECT_TRUE(place.inside.empty());
    EXPECT_EQ(place.below, "mid");
    EXPECT_EQ(place.above, "senior");
}

TEST(Place, EndsBelongToTheirBandsAndOpenBandsHaveNoTop)
{
    const Market market = test::printedMarket();
    const PlaceAmongBands shared = placeAmongBands(market, "rust", 220'000.0);
    EXPECT_EQ(shared.inside, (std::vector<std::string>{"senior", "staff"}));
    EXPECT_EQ(shared.below, "mid");
    EXPECT_FALSE(shared.above.has_value());
    EXPECT_EQ(placeAmongBands(market, "rust", 900'000.0).inside, std::vector<std::string>{"staff"});

    const PlaceAmongBands lowest = placeAmongBands(market, "rust", 10'000.0);
    EXPECT_TRUE(lowest.inside.empty());
    EXPECT_FALSE(lowest.below.has_value());
    EXPECT_EQ(lowest.above, "junior");
    EXPECT_FALSE(placeAmongBands(market, "cobol", 10'000.0).above.has_value());
}

} // namespace
} // namespace rustworthy::decision
