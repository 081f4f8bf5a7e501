// Chart data as the application's views have them, with figures that are easy to tell apart.
#pragma once

#include "presentation/chart_data.h"

namespace rustworthy::charts::test {

/// Four levels; the last one is open-ended, the third is the person's. Up to five languages, the last two
/// with long names.
[[nodiscard]] presentation::SalaryChart salaries(int languages = 3);
/// 2020 and 2023 known, 2026 projected.
[[nodiscard]] presentation::TrendChart trend();
/// Four languages; the first is the subject.
[[nodiscard]] presentation::BarChart comparison();
/// A claim and two computed rates with ranges, the last projected; fractions shown in per cent.
[[nodiscard]] presentation::BarChart growth();
/// Three themes with long names.
[[nodiscard]] presentation::DivergingChart themes();
/// First, second and third ranks of three languages; shares that sum to 1, one of them 0.
[[nodiscard]] presentation::StackedChart ranks();
/// Nine parts of three sums, each with its total.
[[nodiscard]] presentation::StackedChart contributions();
/// Three phases from the start, the last one the person's, with ticks as dates.
[[nodiscard]] presentation::GanttChart phases();

} // namespace rustworthy::charts::test
