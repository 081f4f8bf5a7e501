#include "decision/market.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>

namespace rustworthy::decision {

namespace {

struct PointBetween
{
    double geometric = 0.0;
    double linear = 0.0;
};

std::optional<PointBetween> valueAt(const std::map<int, double>& points, int year)
{
    const auto next = points.lower_bound(year);
    if (next == points.end()) {
        return std::nullopt;
    }
    if (next->first == year) {
        return PointBetween{.geometric = next->second, .linear = next->second};
    }
    if (next == points.begin()) {
        return std::nullopt;
    }
    const auto previous = std::prev(next);
    const double part = static_cast<double>(year - previous->first) / (next->first - previous->first);
    return PointBetween{.geometric = previous->second * std::pow(next->second / previous->second, part),
                        .linear = std::lerp(previous->second, next->second, part)};
}

bool holds(const SalaryBand& band, double pay)
{
    return pay >= band.low && (band.openEnded || pay <= band.high);
}

} // namespace

const SalaryBand* findBand(const Market& market, std::string_view language, std::string_view level)
{
    const auto found = std::ranges::find_if(market.salaries, [&](const SalaryBand& band) {
        return band.language == language && band.level == level;
    });
    return found == market.salaries.end() ? nullptr : &*found;
}

const PostingCount* findPosting(const Market& market, std::string_view language, int year)
{
    const auto found = std::ranges::find_if(market.postings, [&](const PostingCount& posting) {
        return posting.language == language && posting.year == year;
    });
    return found == market.postings.end() ? nullptr : &*found;
}

std::optional<double> midpoint(const SalaryBand& band)
{
    if (band.openEnded) {
        return std::nullopt;
    }
    return std::midpoint(band.low, band.high);
}

std::optional<Premium> premium(const SalaryBand& band, const SalaryBand& over)
{
    if (over.low <= 0.0) {
        return std::nullopt;
    }
    const std::optional<double> middle = midpoint(band);
    const std::optional<double> middleOver = midpoint(over);
    if (middle && middleOver) {
        return Premium{.fraction = *middle / *middleOver - 1.0, .basis = Premium::Basis::Midpoints};
    }
    return Premium{.fraction = band.low / over.low - 1.0, .basis = Premium::Basis::LowerEnds};
}

std::optional<GrowthRate> compoundAnnualGrowthRate(double start, double end, int years, double rounding)
{
    const double half = rounding / 2.0;
    if (years <= 0 || half < 0.0 || start - half <= 0.0 || end - half <= 0.0) {
        return std::nullopt;
    }
    const auto rate = [years](double from, double to) { return std::pow(to / from, 1.0 / years) - 1.0; };
    return GrowthRate{.rate = rate(start, end),
                      .low = rate(start + half, end - half),
                      .high = rate(start - half, end + half)};
}

std::optional<GrowthRate> postingGrowth(const Market& market, std::string_view language, int fromYear,
                                        int toYear)
{
    const PostingCount* start = findPosting(market, language, fromYear);
    const PostingCount* end = findPosting(market, language, toYear);
    if (start == nullptr || end == nullptr) {
        return std::nullopt;
    }
    return compoundAnnualGrowthRate(start->count, end->count, toYear - fromYear, market.postingsRounding);
}

std::optional<InterpolatedFactor> interpolatedGrowthFactor(const Market& market, std::string_view language,
                                                           int fromYear, int toYear)
{
    std::map<int, double> points;
    for (const PostingCount& posting : market.postings) {
        if (posting.language == language) {
            points.emplace(posting.year, posting.count);
        }
    }
    const auto start = valueAt(points, fromYear);
    const auto end = valueAt(points, toYear);
    if (!start || !end || !(start->geometric > 0.0) || !(start->linear > 0.0)) {
        return std::nullopt;
    }
    return InterpolatedFactor{.geometric = end->geometric / start->geometric,
                              .linear = end->linear / start->linear};
}

PlaceAmongBands placeAmongBands(const Market& market, std::string_view language, double pay)
{
    PlaceAmongBands place;
    const SalaryBand* below = nullptr;
    const SalaryBand* above = nullptr;
    for (const SalaryBand& band : market.salaries) {
        if (band.language != language) {
            continue;
        }
        if (holds(band, pay)) {
            place.inside.push_back(band.level);
        } else if (pay < band.low) {
            above = above == nullptr || band.low < above->low ? &band : above;
        } else {
            below = below == nullptr || band.high > below->high ? &band : below;
        }
    }
    if (below != nullptr) {
        place.below = below->level;
    }
    if (above != nullptr) {
        place.above = above->level;
    }
    return place;
}

} // namespace rustworthy::decision
