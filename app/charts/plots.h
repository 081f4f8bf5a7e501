// The charts, with their marks.
#pragma once

#include "annotated_chart.h"
#include "charts/builders.h"

#include <memory>

namespace rustworthy::charts {

[[nodiscard]] std::unique_ptr<AnnotatedChart> plot(const presentation::SalaryChart& data,
                                                   const SalarySelection& selection, const Theme& theme);
[[nodiscard]] std::unique_ptr<AnnotatedChart> plot(const presentation::TrendChart& data, const Theme& theme);
[[nodiscard]] std::unique_ptr<AnnotatedChart> plot(const presentation::BarChart& data, const Theme& theme);
[[nodiscard]] std::unique_ptr<AnnotatedChart> plot(const presentation::DivergingChart& data,
                                                   const Theme& theme);
[[nodiscard]] std::unique_ptr<AnnotatedChart> plot(const presentation::StackedChart& data,
                                                   const Theme& theme);
[[nodiscard]] std::unique_ptr<AnnotatedChart> plot(const presentation::GanttChart& data, const Theme& theme);

/// Of whatever kind; the selection is one of salary charts.
[[nodiscard]] std::unique_ptr<AnnotatedChart> plotOf(const presentation::ChartData& data,
                                                     const SalarySelection& selection, const Theme& theme);

/// Draws a chart that was never shown into `target` (painter coordinates), laid out as large as `size`.
void drawLaidOut(QChart& chart, QPainter& painter, const QRectF& target, const QSizeF& size);

} // namespace rustworthy::charts
