#include "chart_text.h"
#include "plots.h"
#include "row_chart.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

namespace rustworthy::charts {

using presentation::BarChart;
using presentation::BarValue;

namespace {

constexpr double capHalf = 5.0;
constexpr double labelGap = 5.0;

class BarPlot : public RowChart
{
public:
    BarPlot(const BarChart& data, const Theme& theme);

protected:
    void arrange(const QSizeF& size) override;

private:
    void addBars();
    void drawBar(int index);
    void drawWhisker(const BarValue& bar, double y);
    [[nodiscard]] ShapeStyle styleOf(const BarValue& bar) const;
    [[nodiscard]] static double reach(const BarValue& bar);

    BarChart m_data;
};

QStringList categoriesOf(const BarChart& data)
{
    QStringList names;
    for (const BarValue& bar : data.bars) {
        names.append(bar.category);
    }
    return names;
}

BarPlot::BarPlot(const BarChart& data, const Theme& theme)
    : RowChart(ValueScale{data.axisMinimum, data.axisMaximum, data.axisStep, data.percent}.sane(),
               categoriesOf(data), theme),
      m_data(data)
{
    addBars();
}

// One set for each way of drawing, zero where another set has the bar.
void BarPlot::addBars()
{
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    struct Kind
    {
        bool highlighted;
        bool projected;
    };
    constexpr std::array<Kind, 4> kinds{{{true, false}, {true, true}, {false, false}, {false, true}}};
    for (const Kind& kind : kinds) {
        const auto isOfKind = [&](const BarValue& bar) {
            return bar.highlighted == kind.highlighted && bar.projected == kind.projected;
        };
        const auto first = std::find_if(m_data.bars.cbegin(), m_data.bars.cend(), isOfKind);
        if (first == m_data.bars.cend()) {
            continue;
        }
        auto* set = new QBarSet(kind.highlighted ? QStringLiteral("highlighted") : QStringLiteral("other"));
        const ShapeStyle style = styleOf(*first);
        set->setBrush(style.fill);
        set->setPen(style.pen());
        // Rows are read from the top, Qt counts them from the bottom.
        for (auto bar = m_data.bars.crbegin(); bar != m_data.bars.crend(); ++bar) {
            set->append(isOfKind(*bar) ? bar->value : 0.0);
        }
        series->append(set);
    }
    addOnAxes(*this, series);
}

ShapeStyle BarPlot::styleOf(const BarValue& bar) const
{
    const QColor color = bar.highlighted ? theme().series(0) : theme().frame;
    if (bar.projected) {
        return hatchedStyle(theme(), color);
    }
    return {.fill = bar.highlighted ? color : blend(color, theme().background, 0.7),
            .line = color,
            .lineWidth = 1.0};
}

double BarPlot::reach(const BarValue& bar)
{
    // Right of zero, too, where the bar lies left of it: to its left are the names.
    return std::max({0.0, bar.value, bar.high.value_or(bar.value)});
}

void BarPlot::arrange(const QSizeF& size)
{
    double right = 0.0;
    for (const BarValue& bar : std::as_const(m_data.bars)) {
        right = std::max(right, textSize(bar.label, labelFont(true)).width());
    }
    arrangeRows(size, {}, right + labelGap, m_data.axisTitle);
    for (int index = 0; index < m_data.bars.size(); ++index) {
        drawBar(index);
    }
    if (m_data.axisMinimum < 0.0) {
        drawLine(QLineF(xOf(0.0), plotArea().top(), xOf(0.0), plotArea().bottom()), QPen(theme().text, 1.5));
    }
}

void BarPlot::drawBar(int index)
{
    const BarValue& bar = m_data.bars.at(index);
    const QRectF row = rowArea(index);
    const QRectF area(QPointF(xOf(0.0), row.center().y() - barHeight() / 2.0),
                      QPointF(xOf(bar.value), row.center().y() + barHeight() / 2.0));
    drawHatch(area.normalized(), styleOf(bar));
    drawWhisker(bar, row.center().y());
    const double left = xOf(reach(bar)) + labelGap;
    drawLines({bar.label}, QRectF(left, row.top(), 1.0, row.height()), Qt::AlignVCenter, theme().text,
              bar.highlighted);
    addMark(bar.detail, row);
}

void BarPlot::drawWhisker(const BarValue& bar, double y)
{
    if (!bar.low && !bar.high) {
        return;
    }
    const double low = xOf(bar.low.value_or(bar.value));
    const double high = xOf(bar.high.value_or(bar.value));
    QPainterPath path(QPointF(low, y - capHalf));
    path.lineTo(low, y + capHalf);
    path.moveTo(low, y);
    path.lineTo(high, y);
    path.moveTo(high, y - capHalf);
    path.lineTo(high, y + capHalf);
    // A lighter line beneath keeps the whisker visible on a dark bar.
    drawPath(path, QPen(theme().background, 4.0));
    drawPath(path, QPen(theme().text, 1.5));
}

} // namespace

std::unique_ptr<AnnotatedChart> plot(const BarChart& data, const Theme& theme)
{
    return std::make_unique<BarPlot>(data, theme);
}

} // namespace rustworthy::charts
