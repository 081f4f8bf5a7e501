#include "charts/builders.h"

#include "plots.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsScene>

namespace rustworthy::charts {

std::unique_ptr<QChart> build(const presentation::SalaryChart& data, const SalarySelection& selection,
                              const Theme& theme)
{
    return plot(data, selection, theme);
}

std::unique_ptr<QChart> build(const presentation::TrendChart& data, const Theme& theme)
{
    return plot(data, theme);
}

std::unique_ptr<QChart> build(const presentation::BarChart& data, const Theme& theme)
{
    return plot(data, theme);
}

std::unique_ptr<QChart> build(const presentation::DivergingChart& data, const Theme& theme)
{
    return plot(data, theme);
}

std::unique_ptr<QChart> build(const presentation::StackedChart& data, const Theme& theme)
{
    return plot(data, theme);
}

std::unique_ptr<QChart> build(const presentation::GanttChart& data, const Theme& theme)
{
    return plot(data, theme);
}

void render(QChart& chart, QPainter& painter, const QRectF& target, const QSizeF& points)
{
    // Items measure their fonts for the screen: as many of its pixels as the points take keep the text at its
    // size.
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double pixelsPerPoint = (screen != nullptr ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
    const QSizeF pixels = points * pixelsPerPoint;
    QGraphicsScene scene;
    scene.addItem(&chart);
    chart.setPos(0.0, 0.0);
    chart.resize(pixels);
    chart.layout()->activate();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, QRectF(QPointF(0.0, 0.0), pixels));
    painter.restore();
    scene.removeItem(&chart);
}

} // namespace rustworthy::charts
