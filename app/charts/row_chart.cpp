#include "row_chart.h"

#include "chart_text.h"
#include "label_placer.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QValueAxis>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace rustworthy::charts {

namespace {

constexpr double edge = 8.0;
constexpr double widestNames = 0.42; // of the chart
constexpr double tickGap = 4.0;      // on both sides of a number

} // namespace

RowChart::RowChart(const ValueScale& scale, const QStringList& categories, const Theme& theme)
    : AnnotatedChart(theme), m_scale(scale), m_categories(categories)
{
    QStringList upwards = distinct(categories);
    std::reverse(upwards.begin(), upwards.end());
    addValueAxis(*this, scale, Qt::AlignBottom, theme);
    addCategoryAxis(*this, upwards, Qt::AlignLeft, theme);
}

void RowChart::arrangeRows(const QSizeF& size, const QList<HeaderEntry>& header, double right,
                           const QString& axisTitle, Ticks ticks)
{
    const double width = size.width() - 2 * edge;
    const double top = std::max(4.0, headerHeight(header, width) + 2.0);
    const double left = edge + namesWidth(size.width()) + 6.0;
    const double bottom = lineHeight() * (axisTitle.isEmpty() ? 1.0 : 2.0) + 6.0;
    const double end =
        std::max(right + edge, ticks == Ticks::Own ? 0.0 : lastTickWidth(ticks) / 2.0 + tickGap + 1.0);
    placePlot(QRectF(left, top, std::max(1.0, size.width() - left - end),
                     std::max(1.0, size.height() - top - bottom)));
    drawHeader(header, edge, width);
    drawNames();
    drawTicks(ticks);
    drawAxisTitle(axisTitle);
}

QSizeF RowChart::leastSize() const
{
    const double rows = 1.5 * static_cast<double>(m_categories.size());
    return {lineHeight() * 20.0, lineHeight() * (rows + 4.0)};
}

double RowChart::namesWidth(double chartWidth) const
{
    double width = 0.0;
    for (const QString& name : m_categories) {
        width = std::max(width, textSize(name, labelFont()).width());
    }
    return std::min(width + 1.0, chartWidth * widestNames);
}

void RowChart::drawNames()
{
    const double width = plotArea().left() - 6.0 - edge;
    for (int index = 0; index < m_categories.size(); ++index) {
        const QRectF row = rowArea(index);
        const int lines = std::clamp(static_cast<int>(row.height() / lineHeight()), 1, 3);
        drawLines(wrapped(m_categories.at(index), labelFont(), width + 0.5, lines),
                  QRectF(edge, row.top(), width, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                  theme().text);
    }
}

QString RowChart::tickText(double tick, Ticks ticks) const
{
    return m_scale.text(ticks == Ticks::Distances ? std::abs(tick) : tick, locale());
}

double RowChart::lastTickWidth(Ticks ticks) const
{
    return textSize(tickText(m_scale.maximum, ticks), labelFont()).width();
}

void RowChart::drawTicks(Ticks ticks)
{
    if (ticks == Ticks::Own) {
        return;
    }
    const QRectF plot = plotArea();
    LabelPlacer placer(QRectF(QPointF(0.0, 0.0), QPointF(size().width(), size().height())));
    for (const double tick : m_scale.ticks()) {
        const QString text = tickText(tick, ticks);
        const double width = textSize(text, labelFont()).width();
        const QRectF box(xOf(tick) - width / 2.0, plot.bottom() + 4.0, width, lineHeight());
        // Ticks that would touch are left out.
        if (placer.place({box.adjusted(-tickGap, 0.0, tickGap, 0.0)})) {
            drawLines({text}, box, Qt::AlignLeft, theme().mutedText);
        }
    }
}

void RowChart::drawAxisTitle(const QString& title)
{
    const QRectF plot = plotArea();
    const QRectF box(plot.left(), plot.bottom() + 4.0 + lineHeight(), plot.width(), lineHeight());
    drawLines(wrapped(title, labelFont(), size().width() - plot.left(), 1), box, Qt::AlignLeft,
              theme().mutedText);
}

QRectF RowChart::rowArea(int index) const
{
    const QRectF plot = plotArea();
    const double height = plot.height() / std::max(1.0, static_cast<double>(m_categories.size()));
    return {plot.left(), plot.top() + index * height, plot.width(), height};
}

double RowChart::barHeight() const
{
    return rowArea(0).height() * barShare;
}

double RowChart::xOf(double value) const
{
    const double share = (value - m_scale.minimum) / (m_scale.maximum - m_scale.minimum);
    return plotArea().left() + std::clamp(share, 0.0, 1.0) * plotArea().width();
}

void RowChart::drawInside(const QString& text, const QRectF& segment, const ShapeStyle& style)
{
    const QSizeF need = textSize(text, labelFont(true));
    if (text.isEmpty() || need.width() + 4.0 > segment.width() || need.height() > segment.height() + 2.0) {
        return;
    }
    QRectF plate(0.0, 0.0, need.width() + 4.0, need.height());
    plate.moveCenter(segment.center());
    if (style.hatch != Hatch::None) {
        QPainterPath path;
        path.addRect(plate);
        drawPath(path, Qt::NoPen, theme().background); // figures stay readable on hatching
        drawLines({text}, plate, Qt::AlignCenter, theme().text, true);
        return;
    }
    const bool onDark = contrast(Qt::white, style.fill) > contrast(Qt::black, style.fill);
    drawLines({text}, plate, Qt::AlignCenter, onDark ? Qt::white : Qt::black, true);
}

} // namespace rustworthy::charts
