// What a summary is written to, part after part: paper, HTML or Markdown. The sections say the same to each.
#pragma once

#include "charts/theme.h"
#include "presentation/chart_data.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

class QPainter;

namespace rustworthy::report {

/// Code is text that a person may copy: letters of one width, broken anywhere.
enum class Style { Title, Heading, Subheading, Lead, Body, Strong, Small, Code };

/// Draws a chart, laid out as `points` wide and high, into the target.
using ChartDrawing = std::function<void(QPainter& painter, const QRectF& target, const QSizeF& points,
                                        const charts::Theme& theme)>;

/// All text is plain; empty text, and tables without rows, are left out.
class Flow
{
public:
    virtual ~Flow() = default;

    virtual void addText(const QString& text, Style style) = 0;
    void addText(const QString& text) { addText(text, Style::Body); }
    virtual void addBullets(const QStringList& items) = 0;
    /// Widths are fractions, one per column, that add up to 1; empty = columns follow their contents.
    virtual void addTable(const presentation::TableData& table, const QList<qreal>& widths) = 0;
    void addTable(const presentation::TableData& table) { addTable(table, {}); }
    /// Title, drawing, caption and table twin; the height of the drawing in millimetres. It may be
    /// drawn after the sections were added, and once for each theme.
    virtual void addChart(const presentation::ChartFrame& frame, qreal heightMillimetres,
                          const ChartDrawing& draw) = 0;
    virtual void addNotice(const QString& text) = 0; ///< for what must not be overlooked
    /// An address of the web, shown as it is.
    virtual void addAddress(const QString& url) = 0;
    /// What is added until release() belongs on one page.
    virtual void hold() {}
    virtual void release() {}
};

} // namespace rustworthy::report
