// A chart whose texts are our own plain-text items: none is dropped silently, drawn over another, read as
// HTML, or sized wrongly on paper, as happens to Qt Charts' own labels.
#pragma once

#include "charts/theme.h"
#include "hatch.h"
#include "presentation/chart_data.h"

#include <QtCharts/QChart>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QPen>

#include <optional>

class QGraphicsPathItem;
class QGraphicsRectItem;

namespace rustworthy::charts {

/// A value that can be hovered or walked to.
struct Mark
{
    QString detail; ///< the exact value in words
    QRectF area;    ///< chart coordinates
};

struct ShapeStyle
{
    QColor fill{};
    QColor line{};
    double lineWidth = 1.0;
    Hatch hatch = Hatch::None;
    QColor hatchColor{};

    [[nodiscard]] QPen pen() const;
};

/// Plain text, preceded by a swatch if it names a series.
struct HeaderEntry
{
    QString text;
    std::optional<ShapeStyle> swatch{};
    bool line = false; ///< the swatch is a dashed line
};

struct ValueScale
{
    double minimum = 0.0;
    double maximum = 1.0;
    double step = 1.0;
    bool percent = false; ///< values are fractions

    /// Rounded to what can be drawn: at least one step, never more ticks than can be told apart.
    [[nodiscard]] ValueScale sane() const;
    [[nodiscard]] QList<double> ticks() const;
    [[nodiscard]] QString text(double value, const QLocale& locale) const;
};

class AnnotatedChart : public QChart
{
public:
    explicit AnnotatedChart(const Theme& theme);
    ~AnnotatedChart() override;

    /// In reading order; places are known once the chart has a size.
    [[nodiscard]] const QList<Mark>& marks() const { return m_marks; }
    /// Index of the mark under the position, or -1.
    [[nodiscard]] int markAt(const QPointF& position) const;
    /// Draws a frame around one mark; -1 = none.
    void setCurrentMark(int mark);
    [[nodiscard]] int currentMark() const { return m_currentMark; }
    /// Below this, labels would have to be left out.
    [[nodiscard]] virtual QSizeF leastSize() const = 0;
    /// Shows other values in the same series and rows, which is quicker than another chart; false, and
    /// nothing is changed, where that is not enough.
    virtual bool takeValues(const presentation::ChartData& data);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;
    /// Calls placePlot(), then draws everything that is not a series.
    virtual void arrange(const QSizeF& size) = 0;

    /// The same for the size that the chart has.
    void arrangeAnew();
    void placePlot(const QRectF& area);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QFont labelFont(bool bold = false) const;
    [[nodiscard]] double lineHeight() const;
    /// Everything drawn and marked so far.
    void clearAnnotations();
    void addMark(const QString& detail, const QRectF& area) { m_marks.append({detail, area}); }

    void drawText(const QString& text, const QPointF& topLeft, const QColor& color, bool bold = false);
    /// One item a line, each aligned inside the box.
    void drawLines(const QStringList& lines, const QRectF& box, Qt::Alignment alignment, const QColor& color,
                   bool bold = false);
    void drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush = Qt::NoBrush);
    void drawLine(const QLineF& line, const QPen& pen);
    void drawHatch(const QRectF& area, const ShapeStyle& style);
    [[nodiscard]] double headerHeight(const QList<HeaderEntry>& entries, double width) const;
    void drawHeader(const QList<HeaderEntry>& entries, double left, double width);

private:
    [[nodiscard]] QList<QRectF> headerPlaces(const QList<HeaderEntry>& entries, double left,
                                             double width) const;
    void drawSwatch(const HeaderEntry& entry, const QRectF& place);

    Theme m_theme;
    QGraphicsRectItem* m_paper;
    QGraphicsRectItem* m_layer;
    QGraphicsRectItem* m_ring;
    QList<Mark> m_marks;
    int m_currentMark = -1;
};

/// How series `index` is drawn; what is not emphasised is lighter.
[[nodiscard]] ShapeStyle seriesStyle(const Theme& theme, int index, bool emphasised);
/// How series `index` of `count` is drawn where they are an order: darkest first.
[[nodiscard]] ShapeStyle fadedStyle(const Theme& theme, int index, int count);
/// Not yet known or only projected: an outline with hatching.
[[nodiscard]] ShapeStyle hatchedStyle(const Theme& theme, const QColor& color);
/// What speaks for and against the subject, and what is open: the same in every chart.
[[nodiscard]] ShapeStyle forStyle(const Theme& theme);
[[nodiscard]] ShapeStyle againstStyle(const Theme& theme);
[[nodiscard]] ShapeStyle openStyle(const Theme& theme);

} // namespace rustworthy::charts
