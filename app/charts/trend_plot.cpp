#include "axes.h"
#include "chart_text.h"
#include "label_placer.h"
#include "plots.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QLocale>

#include <algorithm>

namespace rustworthy::charts {

using presentation::TrendChart;
using presentation::TrendPoint;

namespace {

constexpr double edge = 8.0;
constexpr double dotRadius = 4.5;
constexpr double markRadius = 14.0;

class TrendPlot : public AnnotatedChart
{
public:
    TrendPlot(const TrendChart& data, const Theme& theme);

    [[nodiscard]] QSizeF leastSize() const override { return {lineHeight() * 18.0, lineHeight() * 9.0}; }

protected:
    void arrange(const QSizeF& size) override;

private:
    void addLines();
    void drawAxisTexts();
    void drawPoints();
    void drawLabel(LabelPlacer& placer, int index);
    [[nodiscard]] QPointF place(int index) const;
    [[nodiscard]] double yOf(double value) const;

    TrendChart m_data;
    ValueScale m_scale;
};

TrendPlot::TrendPlot(const TrendChart& data, const Theme& theme)
    : AnnotatedChart(theme), m_data(data), m_scale(ValueScale{0.0, data.axisMaximum, data.axisStep}.sane())
{
    QStringList categories;
    for (const TrendPoint& point : std::as_const(m_data.points)) {
        categories.append(point.category);
    }
    addValueAxis(*this, m_scale, Qt::AlignLeft, theme);
    addCategoryAxis(*this, categories, Qt::AlignBottom, theme);
    addLines();
}

// A line for each run of known or projected steps: the step that leads to a projected point is dashed.
void TrendPlot::addLines()
{
    QLineSeries* line = nullptr;
    bool lineProjected = false;
    for (int index = 1; index < m_data.points.size(); ++index) {
        const bool projected = m_data.points.at(index).projected;
        if (line == nullptr || projected != lineProjected) {
            line = new QLineSeries;
            line->setName(m_data.seriesName);
            line->setPen(QPen(theme().series(0), 2.5, projected ? Qt::DashLine : Qt::SolidLine));
            line->append(index - 1, m_data.points.at(index - 1).value);
            addOnAxes(*this, line);
            lineProjected = projected;
        }
        line->append(index, m_data.points.at(index).value);
    }
}

void TrendPlot::arrange(const QSizeF& size)
{
    double left = 0.0;
    for (const double tick : m_scale.ticks()) {
        left = std::max(left, textSize(m_scale.text(tick, locale()), labelFont()).width());
    }
    left += edge + 4.0;
    const QList<HeaderEntry> entries{{m_data.axisTitle, {}}};
    const double width = size.width() - 2 * edge;
    const double top = headerHeight(entries, width) + lineHeight() / 2.0;
    const double bottom = lineHeight() + 6.0;
    placePlot(QRectF(left, top, std::max(1.0, size.width() - left - edge),
                     std::max(1.0, size.height() - top - bottom)));
    drawHeader(entries, edge, width);
    drawAxisTexts();
    drawPoints();
}

void TrendPlot::drawAxisTexts()
{
    const QRectF plot = plotArea();
    for (const double tick : m_scale.ticks()) {
        const QRectF box(0.0, yOf(tick) - lineHeight() / 2.0, plot.left() - 4.0, lineHeight());
        drawLines({m_scale.text(tick, locale())}, box, Qt::AlignRight, theme().mutedText);
    }
    const double slot = plot.width() / std::max(1.0, static_cast<double>(m_data.points.size()));
    for (int index = 0; index < m_data.points.size(); ++index) {
        const QRectF box(plot.left() + index * slot, plot.bottom() + 4.0, slot, lineHeight());
        drawLines(wrapped(m_data.points.at(index).category, labelFont(), slot - 2.0, 1), box,
                  Qt::AlignHCenter, theme().text);
    }
}

void TrendPlot::drawPoints()
{
    LabelPlacer placer(QRectF(QPointF(plotArea().left(), 0.0), QPointF(size().width(), plotArea().bottom())));
    const double titleWidth = edge + textSize(m_data.axisTitle, labelFont()).width();
    placer.block(QRectF(0.0, 0.0, titleWidth, plotArea().top() - lineHeight() / 2.0));
    for (int index = 0; index < m_data.points.size(); ++index) {
        const TrendPoint& point = m_data.points.at(index);
        const QPointF at = place(index);
        QPainterPath dot;
        dot.addEllipse(at, dotRadius, dotRadius);
        // A projected point is hollow.
        drawPath(dot, QPen(theme().series(0), 2.0), point.projected ? theme().background : theme().series(0));
        placer.block(dot.boundingRect());
        if (index > 0) {
            placer.blockLine(place(index - 1), at);
        }
        const QRectF area(at.x() - markRadius, at.y() - markRadius, 2 * markRadius, 2 * markRadius);
        addMark(point.detail, area);
    }
    for (int index = 0; index < m_data.points.size(); ++index) {
        drawLabel(placer, index);
    }
}

void TrendPlot::drawLabel(LabelPlacer& placer, int index)
{
    const TrendPoint& point = m_data.points.at(index);
    const QSizeF need = textSize(point.label, labelFont(true));
    const QPointF at = place(index);
    const double above = at.y() - dotRadius - 2.0 - need.height();
    const double below = at.y() + dotRadius + 2.0;
    const double before = at.x() - need.width() - dotRadius - 2.0;
    const double after = at.x() + dotRadius + 2.0;
    const double centered = at.x() - need.width() / 2.0;
    const double level = at.y() - need.height() / 2.0;
    const auto box = [&](double x, double y) { return QRectF(QPointF(x, y), need); };
    const auto free =
        placer.place({box(centered, above), box(before, above), box(centered, below), box(after, below),
                      box(before, level), box(after, level), box(after, above), box(before, below)});
    if (free) {
        drawText(point.label, free->topLeft(), theme().text, true);
    }
}

QPointF TrendPlot::place(int index) const
{
    const QRectF plot = plotArea();
    const double slot = plot.width() / std::max(1.0, static_cast<double>(m_data.points.size()));
    return {plot.left() + slot * (index + 0.5), yOf(m_data.points.at(index).value)};
}

double TrendPlot::yOf(double value) const
{
    const double share = (value - m_scale.minimum) / (m_scale.maximum - m_scale.minimum);
    return plotArea().bottom() - std::clamp(share, 0.0, 1.0) * plotArea().height();
}

} // namespace

std::unique_ptr<AnnotatedChart> plot(const TrendChart& data, const Theme& theme)
{
    return std::make_unique<TrendPlot>(data, theme);
}

} // namespace rustworthy::charts
