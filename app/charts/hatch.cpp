#include "hatch.h"

#include <algorithm>
#include <cmath>

namespace rustworthy::charts {

namespace {

constexpr double wide = 6.0;
constexpr double narrow = 3.5;

// Lines x + slope * y = constant, cut to the area; slope is 1 (rising to the right) or -1 (falling).
void addDiagonals(QPainterPath& path, const QRectF& area, double slope, double spacing)
{
    const double first = area.left() + std::min(slope * area.top(), slope * area.bottom());
    const double last = area.right() + std::max(slope * area.top(), slope * area.bottom());
    for (double sum = std::ceil(first / spacing) * spacing; sum < last; sum += spacing) {
        // y where the line meets the left and the right side
        const double atLeft = (sum - area.left()) / slope;
        const double atRight = (sum - area.right()) / slope;
        const double top = std::max(area.top(), std::min(atLeft, atRight));
        const double bottom = std::min(area.bottom(), std::max(atLeft, atRight));
        if (bottom > top) {
            path.moveTo(sum - slope * top, top);
            path.lineTo(sum - slope * bottom, bottom);
        }
    }
}

void addHorizontals(QPainterPath& path, const QRectF& area, double spacing)
{
    for (double y = area.bottom() - spacing; y > area.top(); y -= spacing) {
        path.moveTo(area.left(), y);
        path.lineTo(area.right(), y);
    }
}

void addVerticals(QPainterPath& path, const QRectF& area, double spacing)
{
    for (double x = area.left() + spacing; x < area.right(); x += spacing) {
        path.moveTo(x, area.top());
        path.lineTo(x, area.bottom());
    }
}

} // namespace

Hatch hatchOfSeries(int index)
{
    constexpr int count = static_cast<int>(Hatch::Dense) + 1;
    return static_cast<Hatch>(((index % count) + count) % count);
}

QPainterPath hatchLines(const QRectF& area, Hatch hatch)
{
    QPainterPath path;
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed) {
        addDiagonals(path, area, 1.0, wide);
    }
    if (hatch == Hatch::Dense) {
        addDiagonals(path, area, 1.0, narrow);
    }
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed) {
        addDiagonals(path, area, -1.0, wide);
    }
    if (hatch == Hatch::Horizontal || hatch == Hatch::Grid) {
        addHorizontals(path, area, wide);
    }
    if (hatch == Hatch::Vertical || hatch == Hatch::Grid) {
        addVerticals(path, area, wide);
    }
    return path;
}

} // namespace rustworthy::charts
