#include "axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rustworthy::presentation {

namespace {

double niceStep(double span)
{
    const double wanted = span / 6.0;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    constexpr std::array factors{1.0, 2.0, 2.5, 5.0, 10.0};
    const auto found =
        std::ranges::find_if(factors, [&](double factor) { return factor * power >= wanted * (1.0 - 1e-9); });
    return (found == factors.end() ? factors.back() : *found) * power;
}

} // namespace

Axis niceAxis(double low, double high)
{
    const double span = high - low > 0.0 ? high - low : std::max(std::abs(high), 1.0);
    const double step = niceStep(span);
    Axis axis{std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
    if (axis.maximum <= axis.minimum) {
        axis.maximum = axis.minimum + step;
    }
    return axis;
}

Axis niceAxisFromZero(double high)
{
    return niceAxisThroughZero(0.0, high);
}

Axis niceAxisThroughZero(double low, double high)
{
    constexpr double roomForLabel = 1.05;
    return niceAxis(std::min(low, 0.0), std::max(high, 0.0) * roomForLabel);
}

void setCountAxis(DivergingChart& chart)
{
    constexpr int mostSteps = 6;
    constexpr std::array factors{2, 5, 10};
    chart.axisStep = 1;
    for (int power = 1; chart.extent > mostSteps * chart.axisStep; power *= factors.back()) {
        for (const int factor : factors) {
            if (chart.extent > mostSteps * chart.axisStep) {
                chart.axisStep = factor * power;
            }
        }
    }
    chart.extent = (chart.extent + chart.axisStep - 1) / chart.axisStep * chart.axisStep;
}

} // namespace rustworthy::presentation
