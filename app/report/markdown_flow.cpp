#include "markdown_flow.h"

#include "markdown_text.h"
#include "storage/problem.h"

namespace rustworthy::report {

namespace {

QString escaped(const QString& text)
{
    return markdownText(text, MarkdownPlace::Line);
}

} // namespace

void MarkdownFlow::add(const QString& paragraph)
{
    m_text += paragraph + QLatin1String("\n\n");
}

void MarkdownFlow::addText(const QString& text, Style style)
{
    const QString line = escaped(text);
    if (line.isEmpty()) {
        return;
    }
    switch (style) {
    case Style::Title:
        add(QLatin1String("# ") + line);
        return;
    case Style::Heading:
        add(QLatin1String("## ") + line);
        return;
    case Style::Subheading:
        add(QLatin1String("### ") + line);
        return;
    case Style::Strong:
        add(QLatin1String("**") + line + QLatin1String("**"));
        return;
    case Style::Code:
        // A block by indentation: nothing in it has a meaning, and nothing in it can end it.
        for (const QString& codeLine : text.split(QLatin1Char('\n'))) {
            m_text += QLatin1String("    ") + storage::printable(codeLine) + QLatin1Char('\n');
        }
        m_text += QLatin1Char('\n');
        return;
    case Style::Lead:
    case Style::Small:
    case Style::Body:
        break;
    }
    add(line);
}

void MarkdownFlow::addBullets(const QStringList& items)
{
    for (const QString& item : items) {
        m_text += QLatin1String("- ") + escaped(item) + QLatin1Char('\n');
    }
    if (!items.isEmpty()) {
        m_text += QLatin1Char('\n');
    }
}

void MarkdownFlow::addTable(const presentation::TableData& table, const QList<qreal>&)
{
    if (table.rows.isEmpty()) {
        return;
    }
    const auto addRow = [this](const QStringList& cells, qsizetype columns) {
        m_text += QLatin1Char('|');
        for (qsizetype column = 0; column < columns; ++column) {
            m_text += QLatin1Char(' ') + markdownText(cells.value(column), MarkdownPlace::Cell) +
                      QLatin1String(" |");
        }
        m_text += QLatin1Char('\n');
    };
    addRow(table.columns, table.columns.size());
    m_text += QLatin1Char('|');
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        m_text += table.numeric.value(column, false) ? QLatin1String(" ---: |") : QLatin1String(" --- |");
    }
    m_text += QLatin1Char('\n');
    for (const QStringList& row : table.rows) {
        addRow(row, table.columns.size());
    }
    m_text += QLatin1Char('\n');
}

void MarkdownFlow::addChart(const presentation::ChartFrame& frame, qreal, const ChartDrawing&)
{
    addText(frame.title, Style::Subheading);
    addTable(frame.table);
    addText(frame.caption);
}

void MarkdownFlow::addTwin(const presentation::ChartFrame& frame)
{
    addChart(frame, 0.0, {});
}

void MarkdownFlow::addNotice(const QString& text)
{
    add(QLatin1String("> **") + escaped(text) + QLatin1String("**"));
}

void MarkdownFlow::addAddress(const QString& url)
{
    const QString link = markdownLink(url);
    if (link.isEmpty()) {
        addText(url);
    } else {
        add(link);
    }
}

} // namespace rustworthy::report
