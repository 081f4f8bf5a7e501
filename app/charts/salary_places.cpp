#include "salary_places.h"

#include <algorithm>

namespace rustworthy::charts {

QList<QRectF> namePlaces(const QRectF& band, const QSizeF& text, const QRectF& payLine)
{
    const QRectF below(QPointF(band.center().x() - text.width() / 2.0, band.bottom() + 1.0), text);
    QList<QRectF> places;
    for (const double lower : {0.0, 0.3, 0.6, 0.9, 1.2}) {
        places.append(below.translated(0.0, text.height() * lower));
    }
    std::stable_partition(places.begin(), places.end(),
                          [&](const QRectF& place) { return !place.intersects(payLine); });
    return places;
}

QList<QRectF> valuePlaces(const QRectF& band, bool openEnded, const QSizeF& text, const QRectF& plot)
{
    const double arrow = openEnded ? openEndHeight + openEndGap : 0.0;
    const double above = band.top() - 1.0 - text.height() - arrow;
    const double below = band.bottom() + 1.0;
    const auto at = [&](double shift, double top) {
        const double left = band.center().x() - text.width() * (0.5 - shift);
        const double rightmost = std::max(plot.left(), plot.right() - text.width());
        return QRectF(QPointF(std::clamp(left, plot.left(), rightmost), top), text);
    };
    return {at(0.0, above),  at(0.12, above),  at(-0.12, above),
            at(0.24, above), at(-0.24, above), at(0.0, above - text.height() * 0.9),
            at(0.0, below),  at(-0.12, below)};
}

QList<QRectF> payPlaces(double y, const QSizeF& text, const QRectF& plot)
{
    constexpr int tries = 24;
    const double room = plot.width() - text.width() - 4.0;
    QList<QRectF> places;
    for (int index = 0; index <= tries && room > 0.0; ++index) {
        const double x = plot.left() + 2.0 + room * index / tries;
        places.append(QRectF(QPointF(x, y - text.height() - 1.5), text));
        places.append(QRectF(QPointF(x, y + 1.5), text));
    }
    return places;
}

} // namespace rustworthy::charts
