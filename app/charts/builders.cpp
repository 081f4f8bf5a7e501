#include "charts/builders.h"

#include "plots.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsScene>

namespace rustworthy::charts {

namespace {

struct Plotter
{
    const SalarySelection& selection;
    const Theme& theme;

    std::unique_ptr<AnnotatedChart> operator()(const presentation::SalaryChart& data) const
    {
        return plot(data, selection, theme);
    }
    template <typename Data>
    std::unique_ptr<AnnotatedChart> operator()(const Data& data) const
    {
        return plot(data, theme);
    }
};

} // namespace

std::unique_ptr<AnnotatedChart> plotOf(const presentation::ChartData& data, const SalarySelection& selection,
                                       const Theme& theme)
{
    return std::visit(Plotter{selection, theme}, data);
}

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
    drawLaidOut(chart, painter, target, pixels);
}

void drawLaidOut(QChart& chart, QPainter& painter, const QRectF& target, const QSizeF& size)
{
    QGraphicsScene scene;
    scene.addItem(&chart);
    chart.setPos(0.0, 0.0);
    chart.resize(size);
    chart.layout()->activate();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, QRectF(QPointF(0.0, 0.0), size));
    painter.restore();
    scene.removeItem(&chart);
}

} // namespace rustworthy::charts
