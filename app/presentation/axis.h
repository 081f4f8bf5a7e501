// Limits and steps of a value axis that read well.
#pragma once

#include "presentation/chart_data.h"

namespace rustworthy::presentation {

struct Axis
{
    double minimum = 0.0;
    double maximum = 1.0;
    double step = 1.0;
};

/// Steps of 1, 2, 2.5 or 5 times a power of ten, about five of them, and limits on whole steps around
/// low..high.
[[nodiscard]] Axis niceAxis(double low, double high);
/// From zero, with room above the highest value for its label.
[[nodiscard]] Axis niceAxisFromZero(double high);
/// From `low` where it is below zero, else the same.
[[nodiscard]] Axis niceAxisThroughZero(double low, double high);

/// Whole steps of 1, 2 or 5 times a power of ten, at most six of them on each side of zero, for the largest
/// count that the chart has as its extent.
void setCountAxis(DivergingChart& chart);

} // namespace rustworthy::presentation
