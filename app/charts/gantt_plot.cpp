#include "chart_text.h"
#include "label_placer.h"
#include "plots.h"
#include "row_chart.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace rustworthy::charts {

using presentation::GanttBar;
using presentation::GanttChart;
using presentation::GanttTick;

namespace {

class GanttPlot : public RowChart
{
public:
    GanttPlot(const GanttChart& data, const Theme& theme);

protected:
    void arrange(const QSizeF& size) override;

private:
    [[nodiscard]] ShapeStyle certainStyle(const GanttBar& bar) const;
    [[nodiscard]] ShapeStyle uncertainStyle(const GanttBar& bar) const;
    [[nodiscard]] QColor colorOf(const GanttBar& bar) const;
    [[nodiscard]] double labelsWidth() const;
    void drawGrid();
    void drawBar(int row, const GanttBar& bar);

    GanttChart m_data;
};

QStringList categoriesOf(const GanttChart& data)
{
    QStringList names;
    for (const GanttBar& bar : data.bars) {
        names.append(bar.name);
    }
    return names;
}

GanttPlot::GanttPlot(const GanttChart& data, const Theme& theme)
    : RowChart(ValueScale{0.0, data.axisMaximum, data.axisMaximum}.sane(), categoriesOf(data), theme),
      m_data(data)
{
    auto* before = new QBarSet(QString());
    auto* certain = new QBarSet(QString());
    auto* uncertain = new QBarSet(QString());
    before->setBrush(Qt::NoBrush);
    before->setPen(Qt::NoPen);
    const GanttBar usual;
    certain->setBrush(certainStyle(usual).fill);
    certain->setPen(Qt::NoPen);
    uncertain->setBrush(uncertainStyle(usual).fill);
    uncertain->setPen(Qt::NoPen);
    // Rows are read from the top, Qt counts them from the bottom.
    for (auto bar = m_data.bars.crbegin(); bar != m_data.bars.crend(); ++bar) {
        before->append(bar->start);
        certain->append(bar->earliestEnd - bar->start);
        uncertain->append(bar->latestEnd - bar->earliestEnd);
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    series->append(QList<QBarSet*>{before, certain, uncertain});
    addOnAxes(*this, series);
}

QColor GanttPlot::colorOf(const GanttBar& bar) const
{
    return theme().series(bar.highlighted ? 0 : 1);
}

ShapeStyle GanttPlot::certainStyle(const GanttBar& bar) const
{
    return {.fill = colorOf(bar), .line = colorOf(bar), .lineWidth = 1.0};
}

ShapeStyle GanttPlot::uncertainStyle(const GanttBar& bar) const
{
    return hatchedStyle(theme(), colorOf(bar));
}

double GanttPlot::labelsWidth() const
{
    double width = 0.0;
    for (const GanttBar& bar : m_data.bars) {
        width = std::max(width, textSize(bar.label, labelFont(bar.highlighted)).width());
    }
    return width + 10.0;
}

void GanttPlot::arrange(const QSizeF& size)
{
    const GanttBar usual;
    arrangeRows(size,
                {{m_data.certainName, certainStyle(usual)}, {m_data.uncertainName, uncertainStyle(usual)}},
                labelsWidth(), m_data.axisTitle, Ticks::Own);
    drawGrid();
    for (int index = 0; index < m_data.bars.size(); ++index) {
        drawBar(index, m_data.bars.at(index));
    }
}

void GanttPlot::drawGrid()
{
    const QRectF plot = plotArea();
    LabelPlacer placer(QRectF(QPointF(0.0, 0.0), QPointF(size().width(), size().height())));
    for (const GanttTick& tick : std::as_const(m_data.ticks)) {
        const double x = xOf(tick.month);
        drawLine(QLineF(x, plot.top(), x, plot.bottom()), QPen(theme().grid, 1.0));
        const double width = textSize(tick.label, labelFont()).width();
        const QRectF box(x - width / 2.0, plot.bottom() + 4.0, width, lineHeight());
        // Ticks that would touch are left out.
        if (placer.place({box.adjusted(-4.0, 0.0, 4.0, 0.0)})) {
            drawLines({tick.label}, box, Qt::AlignLeft, theme().mutedText);
        }
    }
}

void GanttPlot::drawBar(int row, const GanttBar& bar)
{
    const QRectF place = rowArea(row);
    const double top = place.center().y() - barHeight() / 2.0;
    const double bottom = place.center().y() + barHeight() / 2.0;
    const QRectF certain(QPointF(xOf(bar.start), top), QPointF(xOf(bar.earliestEnd), bottom));
    const QRectF uncertain(QPointF(xOf(bar.earliestEnd), top), QPointF(xOf(bar.latestEnd), bottom));
    const auto drawBox = [this](const QRectF& area, const ShapeStyle& style) {
        if (area.width() > 0.0) {
            QPainterPath path;
            path.addRect(area);
            drawPath(path, style.pen(), style.fill);
            drawHatch(area, style);
        }
    };
    drawBox(certain, certainStyle(bar));
    drawBox(uncertain, uncertainStyle(bar));
    addMark(bar.detail, certain.united(uncertain));
    drawLines({bar.label}, QRectF(xOf(bar.latestEnd) + 6.0, place.top(), labelsWidth(), place.height()),
              Qt::AlignLeft | Qt::AlignVCenter, theme().text, bar.highlighted);
}

} // namespace

std::unique_ptr<AnnotatedChart> plot(const GanttChart& data, const Theme& theme)
{
    return std::make_unique<GanttPlot>(data, theme);
}

} // namespace rustworthy::charts
