#include "annotated_chart.h"

#include "chart_text.h"

#include <QtCharts/QLegend>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsPathItem>
#include <QtWidgets/QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>

namespace rustworthy::charts {

namespace {

constexpr double aboveSeries = 1000.0;
constexpr double swatchWidth = 18.0;
constexpr double gap = 6.0;
constexpr double entryGap = 14.0;
constexpr int mostTicks = 21;

} // namespace

QPen ShapeStyle::pen() const
{
    return lineWidth > 0.0 ? QPen(line, lineWidth) : QPen(Qt::NoPen);
}

ValueScale ValueScale::sane() const
{
    ValueScale scale = *this;
    if (!(scale.maximum > scale.minimum)) {
        scale.maximum = scale.minimum + 1.0;
    }
    const double extent = scale.maximum - scale.minimum;
    if (!(scale.step > 0.0) || extent / scale.step > mostTicks) {
        scale.step = extent / 4.0;
    }
    return scale;
}

QList<double> ValueScale::ticks() const
{
    QList<double> result;
    const double tolerance = step * 1e-6;
    for (int index = 0; minimum + index * step <= maximum + tolerance; ++index) {
        result.append(minimum + index * step);
    }
    return result;
}

QString ValueScale::text(double value, const QLocale& locale) const
{
    const double factor = percent ? 100.0 : 1.0;
    const double shownStep = step * factor;
    const bool whole = std::abs(shownStep - std::round(shownStep)) < 1e-6;
    const QString number = locale.toString(value * factor, 'f', whole ? 0 : 1);
    return percent ? QCoreApplication::translate("charts", "%1%", "axis label in per cent").arg(number)
                   : number;
}

AnnotatedChart::AnnotatedChart(const Theme& theme)
    : m_theme(theme),
      m_paper(new QGraphicsRectItem(this)),
      m_layer(new QGraphicsRectItem(this)),
      m_ring(new QGraphicsRectItem(this))
{
    setLocale(QLocale());
    setAnimationOptions(QChart::NoAnimation);
    legend()->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    // Qt Charts' own background keeps its size until the next event.
    setBackgroundVisible(false);
    m_paper->setPen(Qt::NoPen);
    m_paper->setBrush(theme.background);
    m_paper->setZValue(-aboveSeries);
    m_layer->setPen(Qt::NoPen);
    m_layer->setBrush(Qt::NoBrush);
    m_layer->setZValue(aboveSeries);
    m_ring->setPen(QPen(theme.text, 2.0, Qt::DotLine));
    m_ring->setBrush(Qt::NoBrush);
    m_ring->setZValue(aboveSeries + 1.0);
    m_ring->hide();
}

AnnotatedChart::~AnnotatedChart() = default;

int AnnotatedChart::markAt(const QPointF& position) const
{
    const auto found = std::find_if(m_marks.cbegin(), m_marks.cend(),
                                    [&](const Mark& mark) { return mark.area.contains(position); });
    return found == m_marks.cend() ? -1 : static_cast<int>(found - m_marks.cbegin());
}

void AnnotatedChart::setCurrentMark(int mark)
{
    m_currentMark = mark >= 0 && mark < m_marks.size() ? mark : -1;
    m_ring->setVisible(m_currentMark >= 0);
    if (m_currentMark >= 0) {
        m_ring->setRect(m_marks.at(m_currentMark).area.adjusted(-3, -3, 3, 3));
    }
}

void AnnotatedChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    m_paper->setRect(QRectF(QPointF(0.0, 0.0), size()));
    arrangeAnew();
}

bool AnnotatedChart::takeValues([[maybe_unused]] const presentation::ChartData& data)
{
    return false;
}

void AnnotatedChart::arrangeAnew()
{
    clearAnnotations();
    arrange(size());
    setCurrentMark(m_currentMark);
}

void AnnotatedChart::placePlot(const QRectF& area)
{
    setPlotArea(area);
    // Axes follow the layout, which does not run by itself while the chart is being resized.
    layout()->setGeometry(QRectF(QPointF(0.0, 0.0), size()));
}

void AnnotatedChart::clearAnnotations()
{
    qDeleteAll(m_layer->childItems());
    m_marks.clear();
}

QFont AnnotatedChart::labelFont(bool bold) const
{
    QFont font = m_theme.font;
    font.setBold(bold);
    return font;
}

double AnnotatedChart::lineHeight() const
{
    return QFontMetricsF(m_theme.font).height();
}

void AnnotatedChart::drawText(const QString& text, const QPointF& topLeft, const QColor& color, bool bold)
{
    if (text.isEmpty()) {
        return;
    }
    auto* item = new QGraphicsSimpleTextItem(text, m_layer);
    item->setFont(labelFont(bold));
    item->setBrush(color);
    item->setPos(topLeft);
}

void AnnotatedChart::drawLines(const QStringList& lines, const QRectF& box, Qt::Alignment alignment,
                               const QColor& color, bool bold)
{
    const double height = lineHeight() * static_cast<double>(lines.size());
    double top = box.top();
    if (alignment.testFlag(Qt::AlignVCenter)) {
        top = box.center().y() - height / 2.0;
    } else if (alignment.testFlag(Qt::AlignBottom)) {
        top = box.bottom() - height;
    }
    for (const QString& line : lines) {
        const double width = textSize(line, labelFont(bold)).width();
        double left = box.left();
        if (alignment.testFlag(Qt::AlignHCenter)) {
            left = box.center().x() - width / 2.0;
        } else if (alignment.testFlag(Qt::AlignRight)) {
            left = box.right() - width;
        }
        drawText(line, {left, top}, color, bold);
        top += lineHeight();
    }
}

void AnnotatedChart::drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush)
{
    auto* item = new QGraphicsPathItem(path, m_layer);
    item->setPen(pen);
    item->setBrush(brush);
}

void AnnotatedChart::drawLine(const QLineF& line, const QPen& pen)
{
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    drawPath(path, pen);
}

void AnnotatedChart::drawHatch(const QRectF& area, const ShapeStyle& style)
{
    if (style.hatch != Hatch::None && area.width() > 0.0 && area.height() > 0.0) {
        drawPath(hatchLines(area, style.hatch), QPen(style.hatchColor, 1.0));
    }
}

QList<QRectF> AnnotatedChart::headerPlaces(const QList<HeaderEntry>& entries, double left, double width) const
{
    QList<QRectF> places;
    double x = left;
    double y = 2.0;
    for (const HeaderEntry& entry : entries) {
        const double swatch = entry.swatch ? swatchWidth + gap : 0.0;
        const double wanted = std::min(swatch + textSize(entry.text, labelFont()).width(), width);
        if (x > left && x + wanted > left + width) {
            x = left;
            y += lineHeight();
        }
        places.append(QRectF(x, y, wanted, lineHeight()));
        x += wanted + entryGap;
    }
    return places;
}

double AnnotatedChart::headerHeight(const QList<HeaderEntry>& entries, double width) const
{
    const QList<QRectF> places = headerPlaces(entries, 0.0, width);
    return places.isEmpty() ? 0.0 : places.constLast().bottom() + 2.0;
}

void AnnotatedChart::drawHeader(const QList<HeaderEntry>& entries, double left, double width)
{
    const QList<QRectF> places = headerPlaces(entries, left, width);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const HeaderEntry& entry = entries.at(index);
        QRectF place = places.at(index);
        if (entry.swatch) {
            drawSwatch(entry, place);
            place.setLeft(place.left() + swatchWidth + gap);
        }
        drawLines(wrapped(entry.text, labelFont(), place.width() + 1.0, 1), place, Qt::AlignLeft,
                  entry.swatch ? theme().text : theme().mutedText);
    }
}

void AnnotatedChart::drawSwatch(const HeaderEntry& entry, const QRectF& place)
{
    const double side = std::min(lineHeight() * 0.7, swatchWidth);
    if (entry.line) {
        QPen pen = entry.swatch->pen();
        pen.setStyle(Qt::DashLine);
        drawLine(QLineF(place.left(), place.center().y(), place.left() + swatchWidth, place.center().y()),
                 pen);
        return;
    }
    const QRectF box(place.left(), place.center().y() - side / 2.0, swatchWidth, side);
    QPainterPath path;
    path.addRect(box);
    drawPath(path, entry.swatch->pen(), entry.swatch->fill);
    drawHatch(box, *entry.swatch);
}

ShapeStyle seriesStyle(const Theme& theme, int index, bool emphasised)
{
    const QColor color = theme.series(index);
    ShapeStyle style;
    style.line = emphasised ? theme.text : color;
    style.lineWidth = emphasised ? 1.5 : 1.0;
    style.fill = emphasised ? color : blend(color, theme.background, 0.35);
    // Colours repeat; hatching tells the second round from the first.
    constexpr int colors = 8;
    const bool again = index >= colors;
    style.hatch = theme.patterns ? hatchOfSeries(again ? index + 1 : index)
                  : again        ? Hatch::Rising
                                 : Hatch::None;
    if (style.hatch != Hatch::None) {
        style.fill = blend(color, theme.background, emphasised ? 0.2 : 0.08);
        style.hatchColor = emphasised ? color : blend(color, theme.background, 0.6);
    }
    return style;
}

ShapeStyle fadedStyle(const Theme& theme, int index, int count)
{
    constexpr double lightest = 0.15;
    const double share = count > 1 ? 1.0 - (1.0 - lightest) * index / (count - 1) : 1.0;
    return {.fill = blend(theme.forRust(), theme.background, share), .line = theme.text, .lineWidth = 1.0};
}

ShapeStyle hatchedStyle(const Theme& theme, const QColor& color)
{
    return {.fill = blend(color, theme.background, 0.12),
            .line = color,
            .lineWidth = 1.0,
            .hatch = Hatch::Rising,
            .hatchColor = color};
}

ShapeStyle forStyle(const Theme& theme)
{
    return {.fill = theme.forRust(), .line = theme.forRust(), .lineWidth = 1.0};
}

ShapeStyle againstStyle(const Theme& theme)
{
    const QColor color = theme.against();
    ShapeStyle style{.fill = color, .line = color, .lineWidth = 1.0};
    if (theme.patterns) {
        style.fill = blend(color, theme.background, 0.25);
        style.hatch = Hatch::Horizontal;
        style.hatchColor = color;
    }
    return style;
}

ShapeStyle openStyle(const Theme& theme)
{
    return hatchedStyle(theme, theme.open());
}

} // namespace rustworthy::charts
