// Chart data -> QChart. Never animated; ownership goes to the caller.
#pragma once

#include "charts/theme.h"
#include "presentation/chart_data.h"

#include <QtCharts/QChart>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <memory>

class QPainter;

namespace rustworthy::charts {

using presentation::SalarySelection;

[[nodiscard]] std::unique_ptr<QChart> build(const presentation::SalaryChart& data,
                                            const SalarySelection& selection, const Theme& theme);
[[nodiscard]] std::unique_ptr<QChart> build(const presentation::TrendChart& data, const Theme& theme);
[[nodiscard]] std::unique_ptr<QChart> build(const presentation::BarChart& data, const Theme& theme);
[[nodiscard]] std::unique_ptr<QChart> build(const presentation::DivergingChart& data, const Theme& theme);
[[nodiscard]] std::unique_ptr<QChart> build(const presentation::StackedChart& data, const Theme& theme);
[[nodiscard]] std::unique_ptr<QChart> build(const presentation::GanttChart& data, const Theme& theme);

/// Draws a chart that was never shown into `target` (painter coordinates), laid out as `points` wide and
/// high.
void render(QChart& chart, QPainter& painter, const QRectF& target, const QSizeF& points);

} // namespace rustworthy::charts
