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

/// Millimetres.
struct FigureHeight
{
    qreal preferred = 0.0;
    qreal least = 0.0; ///< below it the chart could not be read
};

/// All text is plain; empty text, and tables without rows, are left out. Headings are entries of the outline.
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
    /// An address, shown as it is; a link when it is one of the web.
    virtual void addAddress(const QString& url) = 0;
    /// Small; a link to the list of sources, if there is one.
    virtual void addSourceNote(const QString& text) { addText(text, Style::Small); }
    virtual void markSources() {} ///< the list of sources follows
    /// Whom the words speak to; pages, where it would take room from the answer, have the name of the answers
    /// above each of them instead.
    virtual void addByline(const QString&) {}

    /// What is added until endFront() is the answer and stands on a page of its own: texts, charts by
    /// addFigure(), and texts below them. Charts give way to the texts down to their least height; texts that
    /// find no room even then follow on the next page.
    virtual void beginFront() {}
    virtual void endFront() {}
    /// A chart whose table stands elsewhere, see addTwin().
    virtual void addFigure(const presentation::ChartFrame&, const FigureHeight&, const ChartDrawing&) {}
    /// The table of a chart that stands in front.
    virtual void addTwin(const presentation::ChartFrame& frame) = 0;
    /// Links to those of the parts that follow, by their headings.
    virtual void addContents(const QStringList&) {}
    /// What is added until release() belongs on one page.
    virtual void hold() {}
    virtual void release() {}
};

} // namespace rustworthy::report
