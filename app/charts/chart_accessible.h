// What a screen reader is told of a chart: one picture with a name and the numbers in words.
#pragma once

namespace rustworthy::charts {

/// Once a program; further calls do nothing.
void installChartAccessibility();

} // namespace rustworthy::charts
