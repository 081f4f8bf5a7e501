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

} // namespace rustworthy::charts::test
