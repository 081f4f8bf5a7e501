// What several parts of the PDF summary are put together from.
#pragma once

#include "page_flow.h"

#include "charts/builders.h"
#include "presentation/advice_view.h"

#include <QtCore/QSizeF>
#include <QtGui/QPainter>

namespace rustworthy::report {

constexpr qreal pointsPerMillimetre = 72.0 / 25.4;

template <typename BuildChart>
void addChart(PageFlow& flow, const presentation::ChartFrame& frame, qreal height, BuildChart build)
{
    // Chart, title and caption belong on one page; the table may follow on the next.
    flow.hold();
    flow.addText(frame.title, Style::Subheading);
    const qreal widthPoints = flow.width() / flow.millimetres(1.0) * pointsPerMillimetre;
    flow.addDrawing(height, [build, points = QSizeF(widthPoints, height * pointsPerMillimetre)](
                                QPainter& painter, const QRectF& target) {
        const auto chart = build();
        charts::render(*chart, painter, target, points);
    });
    flow.addText(frame.caption, Style::Small);
    flow.release();
    flow.addTable(frame.table);
}

/// Data are copied: the flow draws after the sections were added.
template <typename Data>
void addPlainChart(PageFlow& flow, const Data& data, qreal height, const charts::Theme& theme)
{
    addChart(flow, data.frame, height, [data, theme] { return charts::build(data, theme); });
}

/// For columns that are alike.
[[nodiscard]] QList<qreal> evenWidths(qsizetype columns);
/// "Source: ...", small; nothing without a source.
void addSource(PageFlow& flow, const QString& source);
/// One bullet each, its source in brackets.
void addSourced(PageFlow& flow, const QList<presentation::SourcedText>& texts);
/// A strong title with bullets below it; nothing without items.
void addTitledBullets(PageFlow& flow, const QString& title, const QStringList& items);

} // namespace rustworthy::report
