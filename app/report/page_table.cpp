#include "page_flow.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace rustworthy::report {

namespace {

const QColor headerRule(0x1a, 0x1a, 0x1a);
const QColor rowRule(0xb4, 0xb4, 0xb4);

} // namespace

TextStyle PageFlow::cellStyle(bool header) const
{
    TextStyle text = style(header ? Style::Strong : Style::Body);
    text.font.setPointSizeF(8.5);
    return text;
}

QList<qreal> PageFlow::leastWidths(const presentation::TableData& table) const
{
    const auto longestWord = [this](const QString& text, const QFontMetricsF& metrics) {
        qreal widest = 0.0;
        for (const QStringView word : QStringView(text).tokenize(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
        }
        return std::min(widest, m_width * 0.4) + columnGap() + millimetres(0.5); // layouts round
    };
    const QFontMetricsF header(cellStyle(true).font, m_device);
    const QFontMetricsF body(cellStyle(false).font, m_device);
    QList<qreal> least;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qreal width = longestWord(table.columns[column], header);
        for (const QStringList& row : table.rows) {
            width = std::max(width, longestWord(row.value(column), body));
        }
        least.append(width);
    }
    return least;
}

QList<qreal> PageFlow::widenedWidths(const presentation::TableData& table, QList<qreal> widths) const
{
    const QList<qreal> least = leastWidths(table);
    qreal missing = 0.0;
    qreal spare = 0.0;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const qreal over = widths[column] - least.value(column) / m_width;
        (over < 0.0 ? missing : spare) += std::abs(over);
    }
    if (missing == 0.0 || missing > spare) {
        return widths;
    }
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const qreal over = widths[column] - least.value(column) / m_width;
        widths[column] -= over < 0.0 ? over : missing * over / spare;
    }
    return widths;
}

QList<qreal> PageFlow::fittedWidths(const presentation::TableData& table) const
{
    const auto natural = [this](const QString& text, bool header) {
        return textBox(text, cellStyle(header), m_width * 0.4).naturalWidth() + columnGap();
    };
    const QList<qreal> least = leastWidths(table); // no word is broken
    QList<qreal> spare;                            // up to no line break at all
    qreal leastTotal = 0.0;
    qreal spareTotal = 0.0;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qreal whole = natural(table.columns[column], true);
        for (const QStringList& row : table.rows) {
            whole = std::max(whole, natural(row.value(column), false));
        }
        spare.append(std::max(0.0, whole - least[column]));
        leastTotal += least[column];
        spareTotal += spare.back();
    }
    const qreal left = std::max(0.0, m_width - leastTotal);
    QList<qreal> widths;
    qreal total = 0.0;
    for (qsizetype column = 0; column < least.size(); ++column) {
        const qreal share = spareTotal > 0.0 ? spare[column] / spareTotal : 0.0;
        widths.append(least[column] + left * share);
        total += widths.back();
    }
    for (qreal& width : widths) {
        width /= total;
    }
    return widths;
}

Box PageFlow::rowBox(const QStringList& cells, const presentation::TableData& table,
                     const QList<qreal>& widths, bool header) const
{
    struct Cell
    {
        TextBox box;
        qreal x;
    };
    const qreal padding = millimetres(1.2);
    const qreal gap = columnGap();
    TextStyle text = cellStyle(header);
    std::vector<Cell> boxes;
    qreal height = 0.0;
    qreal offset = 0.0;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const qreal columnWidth = widths[column] * m_width;
        const qreal inner = std::max(columnWidth - gap, millimetres(4.0));
        text.alignment = table.numeric.value(column, false) ? Qt::AlignTrailing : Qt::AlignLeading;
        const TextBox box = textBox(cells.value(column), text, inner);
        height = std::max(height, box.height());
        const qreal x = m_direction == Qt::RightToLeft ? m_width - offset - inner : offset;
        boxes.push_back({box, x});
        offset += columnWidth;
    }
    const qreal total = height + 2.0 * padding;
    const QPen rule(header ? headerRule : rowRule, millimetres(header ? 0.3 : 0.15));
    return {.height = total, .draw = [=, width = m_width](QPainter& painter, const QPointF& at) {
                for (const Cell& cell : boxes) {
                    cell.box.draw(painter, at + QPointF(cell.x, padding));
                }
                painter.setPen(rule);
                painter.drawLine(at + QPointF(0.0, total), at + QPointF(width, total));
            }};
}

void PageFlow::addTable(const presentation::TableData& table, const QList<qreal>& givenWidths)
{
    if (table.rows.isEmpty()) {
        return;
    }
    const QList<qreal> widths =
        givenWidths.isEmpty() ? fittedWidths(table) : widenedWidths(table, givenWidths);
    const Box header = rowBox(table.columns, table, widths, true);
    std::vector<Box> rows;
    const auto addPart = [&] {
        addWithHeader(header, rows);
        rows.clear();
    };
    for (const QStringList& cells : table.rows) {
        Box row = rowBox(cells, table, widths, false);
        if (row.height <= m_height - header.height) {
            rows.push_back(std::move(row));
            continue;
        }
        // No page holds it as a row: its cells follow each other as text.
        addPart();
        for (qsizetype column = 0; column < cells.size(); ++column) {
            addText(table.columns.value(column), Style::Strong);
            addText(cells[column]);
        }
    }
    addPart();
    addSpace(2.5);
}

void PageFlow::addWithHeader(const Box& header, const std::vector<Box>& rows)
{
    // Where a table breaks, two of its rows stand on either side, and the header stands above them again. A
    // short one does not break at all.
    constexpr qreal shortTable = 0.3; // of a page
    const bool isShort = heightOf(rows, 0, rows.size()) + header.height <= m_height * shortTable;
    std::size_t next = 0;
    while (next < rows.size()) {
        const bool opens = next == 0;
        std::size_t end = opens ? next + 2 : next + 1;
        if (isShort || end + 1 >= rows.size()) {
            end = rows.size();
        }
        if (!isShort && heightOf(rows, next, end) > m_height * 0.5) {
            end = next + 1; // tall rows are not held together
        }
        if (opens || (!isHolding() && heightOf(rows, next, end) > remaining())) {
            if (!opens) {
                breakPage();
            }
            add(header, true);
        }
        for (; next < end; ++next) {
            add(rows[next], next + 1 < end);
        }
    }
}

} // namespace rustworthy::report
