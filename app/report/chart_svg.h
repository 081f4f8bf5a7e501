// A chart as SVG, written into memory.
#pragma once

#include "flow.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>
#include <QtCore/QString>

namespace rustworthy::report {

struct SvgTexts
{
    QString title;
    QString description;
};

/// A whole SVG document, UTF-8. `points` is the size the chart is laid out for.
[[nodiscard]] QByteArray chartSvg(const ChartDrawing& draw, const charts::Theme& theme, const QSizeF& points,
                                  const SvgTexts& texts);

/// A whole SVG document, UTF-8, `resolution` units an inch.
[[nodiscard]] QByteArray svgDocument(const QSizeF& size, int resolution, const QColor& background,
                                     const SvgTexts& texts, const std::function<void(QPainter&)>& draw);

} // namespace rustworthy::report
