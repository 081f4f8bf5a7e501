// A summary as one HTML page: no script, nothing loaded, charts as inline SVG in a light and a dark drawing.
#pragma once

#include "flow.h"
#include "svg_schemes.h"

#include <QtCore/QByteArray>

namespace rustworthy::report {

class HtmlFlow : public Flow
{
public:
    struct Frame
    {
        QString language; ///< BCP 47
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QString title;
        QString footer;
    };

    explicit HtmlFlow(const QFont& chartFont);

    using Flow::addTable;
    using Flow::addText;
    void addText(const QString& text, Style style) override;
    void addBullets(const QStringList& items) override;
    void addTable(const presentation::TableData& table, const QList<qreal>& widths) override;
    void addChart(const presentation::ChartFrame& frame, qreal heightMillimetres,
                  const ChartDrawing& draw) override;
    void addByline(const QString& text) override { addText(text, Style::Small); }
    void addNotice(const QString& text) override;
    void addAddress(const QString& url) override;
    void addSourceNote(const QString& text) override;
    void markSources() override;
    void addFigure(const presentation::ChartFrame& frame, const FigureHeight& height,
                   const ChartDrawing& draw) override;
    void addTwin(const presentation::ChartFrame& frame) override;
    void addContents(const QStringList& parts) override;

    /// The whole page, UTF-8.
    [[nodiscard]] QByteArray page(const Frame& frame) const;

private:
    void addHeading(const QString& text);
    [[nodiscard]] QString navigation() const;
    [[nodiscard]] QString linkToSources(const QString& content) const;
    void add(const QString& element, const QString& content, const QString& attributes = {});

    QFont m_chartFont;
    SvgSchemes m_schemes;
    QString m_body;
    bool m_inSection = false;
    bool m_hasSources = false;
    QStringList m_parts;         ///< in the list of contents
    QStringList m_headings;      ///< of the sections so far
    qsizetype m_contentsAt = -1; ///< in the body
};

} // namespace rustworthy::report
