// Hatching as plain lines: the same on screen, at any scale and on paper, where pattern brushes would depend
// on the device.
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QPainterPath>

namespace rustworthy::charts {

enum class Hatch { None, Rising, Falling, Horizontal, Crossed, Vertical, Grid, Dense };

/// The hatch that tells series `index` apart; the first is plain.
[[nodiscard]] Hatch hatchOfSeries(int index);
/// Lines inside `area`; empty for None.
[[nodiscard]] QPainterPath hatchLines(const QRectF& area, Hatch hatch);

} // namespace rustworthy::charts
