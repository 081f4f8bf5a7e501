// Market arithmetic on the printed figures. Nothing here is typed in; every value is derived and labelled so.
#pragma once

#include "decision/model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rustworthy::decision {

[[nodiscard]] const SalaryBand* findBand(const Market& market, std::string_view language,
                                         std::string_view level);
[[nodiscard]] const PostingCount* findPosting(const Market& market, std::string_view language, int year);

/// Half-way between the ends, US dollars a year. None for an open band.
[[nodiscard]] std::optional<double> midpoint(const SalaryBand& band);

/// How much more one band pays than another, as a fraction (0.08 = 8 %).
struct Premium
{
    enum class Basis { Midpoints, LowerEnds };
    double fraction = 0.0;
    Basis basis = Basis::Midpoints; ///< LowerEnds when either band is open: those have no midpoint
};
/// None when the other band starts at 0.
[[nodiscard]] std::optional<Premium> premium(const SalaryBand& band, const SalaryBand& over);

/// Compound annual growth rate, (end/start)^(1/years) - 1, as a fraction. low..high is what it may be when
/// both figures are rounded to the nearest multiple of `rounding`.
struct GrowthRate
{
    double rate = 0.0;
    double low = 0.0;
    double high = 0.0;
    [[nodiscard]] bool admits(double claimed) const { return claimed >= low && claimed <= high; }
};
/// None unless years > 0 and both figures stay above 0 when rounded down by half a unit.
[[nodiscard]] std::optional<GrowthRate> compoundAnnualGrowthRate(double start, double end, int years,
                                                                 double rounding = 0.0);
[[nodiscard]] std::optional<GrowthRate> postingGrowth(const Market& market, std::string_view language,
                                                      int fromYear, int toYear);

/// Growth factor between two years read off the printed points of one language.
struct InterpolatedFactor
{
    double geometric = 0.0; ///< constant growth rate between neighbouring points
    double linear = 0.0;    ///< straight lines between neighbouring points
};
/// None when a year lies outside the printed points.
[[nodiscard]] std::optional<InterpolatedFactor>
interpolatedGrowthFactor(const Market& market, std::string_view language, int fromYear, int toYear);

/// Where a yearly figure lies among one language's bands.
struct PlaceAmongBands
{
    std::vector<std::string> inside;  ///< levels whose band holds it
    std::optional<std::string> below; ///< nearest level wholly below it
    std::optional<std::string> above; ///< nearest level wholly above it
};
[[nodiscard]] PlaceAmongBands placeAmongBands(const Market& market, std::string_view language, double pay);

} // namespace rustworthy::decision
