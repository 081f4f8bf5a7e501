// A summary as one HTML page: no script, nothing loaded, charts as inline SVG in a light and a dark drawing.
#pragma once

#include "flow.h"

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
    void addNotice(const QString& text) override;
    void addAddress(const QString& url) override;

    /// The whole page, UTF-8.
    [[nodiscard]] QByteArray page(const Frame& frame) const;

private:
    void add(const QString& element, const QString& content, const QString& attributes = {});

    QFont m_chartFont;
    QString m_body;
    bool m_inSection = false;
    int m_charts = 0;
};

} // namespace rustworthy::report
