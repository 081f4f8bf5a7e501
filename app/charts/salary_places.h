// Where the texts of a salary chart may stand, the best place first. In the pixels of the chart.
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>

namespace rustworthy::charts {

/// Height of the arrow above a band without an upper end, and the gap below it.
inline constexpr double openEndHeight = 6.0;
inline constexpr double openEndGap = 2.0;

/// Of a language under its band; beside the line of the pay rather than on it.
[[nodiscard]] QList<QRectF> namePlaces(const QRectF& band, const QSizeF& text, const QRectF& payLine);
/// Of a band's figures. Close to its own ends only: further off they might be taken for a neighbour's.
[[nodiscard]] QList<QRectF> valuePlaces(const QRectF& band, bool openEnded, const QSizeF& text,
                                        const QRectF& plot);
/// Of the present pay, along its line.
[[nodiscard]] QList<QRectF> payPlaces(double y, const QSizeF& text, const QRectF& plot);

} // namespace rustworthy::charts
