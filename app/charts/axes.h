// Axes in the theme's colours. They draw lines only: their labels are the chart's own items.
#pragma once

#include "annotated_chart.h"

class QAbstractSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace rustworthy::charts {

/// Owned by the chart.
QValueAxis* addValueAxis(QChart& chart, const ValueScale& scale, Qt::Alignment side, const Theme& theme);
/// Gives way to equal names: each category stays.
QBarCategoryAxis* addCategoryAxis(QChart& chart, const QStringList& names, Qt::Alignment side,
                                  const Theme& theme);
/// Hands the series to the chart, on all of its axes.
void addOnAxes(QChart& chart, QAbstractSeries* series);

} // namespace rustworthy::charts
