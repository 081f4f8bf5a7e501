#include "axes.h"

#include "chart_text.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QValueAxis>

namespace rustworthy::charts {

QValueAxis* addValueAxis(QChart& chart, const ValueScale& scale, Qt::Alignment side, const Theme& theme)
{
    auto* axis = new QValueAxis;
    axis->setRange(scale.minimum, scale.maximum);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(scale.minimum);
    axis->setTickInterval(scale.step);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(QPen(theme.grid, 1.0));
    chart.addAxis(axis, side);
    return axis;
}

QBarCategoryAxis* addCategoryAxis(QChart& chart, const QStringList& names, Qt::Alignment side,
                                  const Theme& theme)
{
    auto* axis = new QBarCategoryAxis;
    axis->append(distinct(names));
    axis->setLabelsVisible(false);
    axis->setLinePen(QPen(theme.frame, 1.0));
    axis->setGridLineVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

void addOnAxes(QChart& chart, QAbstractSeries* series)
{
    chart.addSeries(series);
    const QList<QAbstractAxis*> axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        series->attachAxis(axis);
    }
}

} // namespace rustworthy::charts
