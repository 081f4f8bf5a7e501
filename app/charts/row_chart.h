// Horizontal bars: one row for each category, first on top, names to the left, values along the bottom.
#pragma once

#include "annotated_chart.h"
#include "axes.h"

namespace rustworthy::charts {

class RowChart : public AnnotatedChart
{
public:
    [[nodiscard]] QSizeF leastSize() const override;

protected:
    RowChart(const ValueScale& scale, const QStringList& categories, const Theme& theme);

    static constexpr double barShare = 0.64; ///< of a row

    enum class Ticks {
        Values,
        Distances, ///< from zero, without a sign
        Own        ///< the chart draws its own
    };
    /// Sets the plot area between header, names, axis and `right`, and draws these.
    void arrangeRows(const QSizeF& size, const QList<HeaderEntry>& header, double right,
                     const QString& axisTitle, Ticks ticks = Ticks::Values);
    [[nodiscard]] QRectF rowArea(int index) const;
    [[nodiscard]] double barHeight() const;
    [[nodiscard]] double xOf(double value) const;
    /// In the middle of a segment; left out where there is no room.
    void drawInside(const QString& text, const QRectF& segment, const ShapeStyle& style);

private:
    void drawNames();
    void drawTicks(Ticks ticks);
    void drawAxisTitle(const QString& title);
    [[nodiscard]] double namesWidth(double chartWidth) const;
    [[nodiscard]] QString tickText(double tick, Ticks ticks) const;
    [[nodiscard]] double lastTickWidth(Ticks ticks) const;

    ValueScale m_scale;
    QStringList m_categories;
};

} // namespace rustworthy::charts
