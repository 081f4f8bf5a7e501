#include "label_placer.h"

#include <QtCore/QLineF>

#include <algorithm>
#include <cmath>

namespace rustworthy::charts {

void LabelPlacer::block(const QRectF& area)
{
    m_taken.append(area);
}

void LabelPlacer::blockLine(const QPointF& from, const QPointF& to)
{
    constexpr double pitch = 4.0;
    const QLineF line(from, to);
    const int steps = std::max(1, static_cast<int>(std::ceil(line.length() / pitch)));
    for (int step = 0; step <= steps; ++step) {
        const QPointF at = line.pointAt(static_cast<double>(step) / steps);
        block(QRectF(at.x() - pitch / 2, at.y() - pitch / 2, pitch, pitch));
    }
}

std::optional<QRectF> LabelPlacer::place(const QList<QRectF>& candidates)
{
    for (const QRectF& candidate : candidates) {
        const QRectF spaced = candidate.adjusted(-2.0, 0.0, 2.0, 0.0); // texts in a row need air
        const auto overlaps = [&](const QRectF& taken) { return taken.intersects(spaced); };
        if (m_bounds.contains(candidate) && std::none_of(m_taken.cbegin(), m_taken.cend(), overlaps)) {
            m_taken.append(candidate);
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace rustworthy::charts
