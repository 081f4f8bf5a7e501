// Finds room for labels so that none is drawn over another or over what the chart shows.
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>

#include <optional>

namespace rustworthy::charts {

class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF& bounds) : m_bounds(bounds) {}

    /// Nothing is placed over `area`.
    void block(const QRectF& area);
    /// Nothing is placed over the line from one point to the other.
    void blockLine(const QPointF& from, const QPointF& to);
    /// Takes and returns the first candidate that is free and inside the bounds.
    std::optional<QRectF> place(const QList<QRectF>& candidates);

private:
    QRectF m_bounds;
    QList<QRectF> m_taken;
};

} // namespace rustworthy::charts
