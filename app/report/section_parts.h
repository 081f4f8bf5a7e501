// What several parts of the summary are put together from.
#pragma once

#include "flow.h"

#include "charts/builders.h"
#include "presentation/advice_view.h"

namespace rustworthy::report {

constexpr qreal pointsPerMillimetre = 72.0 / 25.4;

/// Data are copied: the flow may draw after the sections were added.
template <typename Data>
[[nodiscard]] ChartDrawing drawingOf(const Data& data)
{
    return [data](QPainter& painter, const QRectF& target, const QSizeF& points, const charts::Theme& theme) {
        charts::render(*charts::build(data, theme), painter, target, points);
    };
}
[[nodiscard]] ChartDrawing drawingOf(const presentation::SalaryChart& data);

template <typename Data>
void addPlainChart(Flow& flow, const Data& data, qreal height)
{
    flow.addChart(data.frame, height, drawingOf(data));
}

/// For columns that are alike.
[[nodiscard]] QList<qreal> evenWidths(qsizetype columns);
/// "Source: ...", small; nothing without a source.
void addSource(Flow& flow, const QString& source);
/// One bullet each, its source in brackets.
void addSourced(Flow& flow, const QList<presentation::SourcedText>& texts);
/// A strong title with bullets below it; nothing without items.
void addTitledBullets(Flow& flow, const QString& title, const QStringList& items);

} // namespace rustworthy::report
