// A summary as Markdown for an issue or a chat: headings, lists and tables; charts by their tables.
#pragma once

#include "flow.h"

#include <QtCore/QByteArray>

namespace rustworthy::report {

class MarkdownFlow : public Flow
{
public:
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
    void addTwin(const presentation::ChartFrame& frame) override;

    /// UTF-8, CommonMark with the tables of GitHub Flavored Markdown.
    [[nodiscard]] QByteArray text() const { return m_text.toUtf8(); }

private:
    void add(const QString& paragraph);

    QString m_text;
};

} // namespace rustworthy::report
