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

} // namespace rustworthy::report
