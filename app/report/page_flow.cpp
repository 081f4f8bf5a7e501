#include "page_flow.h"

#include "section_parts.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <algorithm>
#include <utility>

namespace rustworthy::report {

namespace {

// Opaque greys: alpha would be dropped by PDF/A and prints unevenly.
const QColor textColour(0x1a, 0x1a, 0x1a);
const QColor mutedColour(0x55, 0x55, 0x55);
const QColor ruleColour(0xb4, 0xb4, 0xb4);

struct StyleRow
{
    qreal points;
    bool bold;
    bool muted;
    qreal spaceBefore; // millimetres
    qreal spaceAfter;
    bool keepWithNext;
};

StyleRow rowFor(Style style)
{
    switch (style) {
    case Style::Title:
        return {20.0, true, false, 0.0, 3.0, true};
    case Style::Heading:
        return {14.0, true, false, 5.0, 2.0, true};
    case Style::Subheading:
        return {10.5, true, false, 3.0, 1.0, true};
    case Style::Lead:
        return {11.0, false, false, 0.0, 2.0, false};
    case Style::Strong:
        return {9.5, true, false, 0.0, 1.0, true};
    case Style::Small:
        return {8.0, false, true, 0.5, 2.0, false};
    case Style::Code:
        return {8.5, false, false, 0.5, 2.0, false};
    case Style::Body:
        break;
    }
    return {9.5, false, false, 0.0, 1.5, false};
}

QFont codeFont(qreal points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // as in paperFont()
    return font;
}

qreal heightOf(const std::vector<Box>& boxes, std::size_t first, std::size_t end)
{
    qreal height = 0.0;
    for (std::size_t i = first; i < end; ++i) {
        height += boxes[i].height;
    }
    return height;
}

} // namespace

QFont paperFont(qreal points)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    // Any letter spacing turns ligatures off: with them a search of the PDF for "offen" would not find
    // "oﬀen".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

PageFlow::PageFlow(QPagedPaintDevice& device, Qt::LayoutDirection direction, charts::Theme theme)
    : m_device(&device),
      m_direction(direction),
      m_theme(std::move(theme)),
      m_resolution(device.logicalDpiX()),
      m_width(device.width()),
      m_height(device.height())
{
    m_pages.emplace_back();
}

TextStyle PageFlow::style(Style style) const
{
    const StyleRow row = rowFor(style);
    QFont font = style == Style::Code ? codeFont(row.points) : paperFont(row.points);
    font.setBold(row.bold);
    return {.font = font, .colour = row.muted ? mutedColour : textColour, .alignment = Qt::AlignLeading};
}

TextBox PageFlow::textBox(const QString& text, const TextStyle& style, qreal width) const
{
    return TextBox(text, style, width, m_device, m_direction);
}

void PageFlow::addText(const QString& text, Style style)
{
    if (text.isEmpty()) {
        return;
    }
    const StyleRow row = rowFor(style);
    const TextBox box = style == Style::Code
                            ? TextBox(text, this->style(style), m_width, m_device, Qt::LeftToRight)
                            : textBox(text, this->style(style), m_width);
    if (box.height() > m_height && text.size() > 1) {
        addHalves(text, style);
        return;
    }
    const qreal before = millimetres(row.spaceBefore);
    add({.height = before + box.height() + millimetres(row.spaceAfter),
         .draw = [box, before](QPainter& painter,
                               const QPointF& at) { box.draw(painter, at + QPointF(0.0, before)); }},
        row.keepWithNext);
}

void PageFlow::addHalves(const QString& text, Style style)
{
    const qsizetype blank = text.lastIndexOf(QLatin1Char(' '), text.size() / 2);
    const qsizetype middle = blank > 0 ? blank : text.size() / 2;
    addText(text.left(middle).trimmed(), style);
    addText(text.mid(middle).trimmed(), style);
}

void PageFlow::addBullets(const QStringList& items)
{
    const qreal indent = millimetres(4.0);
    const TextStyle text = style(Style::Body);
    for (const QString& item : items) {
        const TextBox bullet = textBox(QStringLiteral("•"), text, indent);
        const TextBox box = textBox(item, text, m_width - indent);
        const bool mirrored = m_direction == Qt::RightToLeft;
        const QPointF bulletAt(mirrored ? m_width - indent : 0.0, 0.0);
        const QPointF textAt(mirrored ? 0.0 : indent, 0.0);
        add({.height = box.height() + millimetres(1.0),
             .draw = [bullet, box, bulletAt, textAt](QPainter& painter, const QPointF& at) {
                 bullet.draw(painter, at + bulletAt);
                 box.draw(painter, at + textAt);
             }});
    }
    addSpace(1.0);
}

TextStyle PageFlow::cellStyle(bool header) const
{
    TextStyle text = style(header ? Style::Strong : Style::Body);
    text.font.setPointSizeF(8.5);
    return text;
}

QList<qreal> PageFlow::fittedWidths(const presentation::TableData& table) const
{
    const auto natural = [this](const QString& text, bool header) {
        return textBox(text, cellStyle(header), m_width * 0.4).naturalWidth() + columnGap();
    };
    const auto longestWord = [&natural](const QString& text, bool header) {
        qreal widest = 0.0;
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& word : words) {
            widest = std::max(widest, natural(word, header));
        }
        return widest;
    };
    QList<qreal> least; // no word is broken
    QList<qreal> spare; // up to no line break at all
    qreal leastTotal = 0.0;
    qreal spareTotal = 0.0;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qreal word = longestWord(table.columns[column], true);
        qreal whole = natural(table.columns[column], true);
        for (const QStringList& row : table.rows) {
            word = std::max(word, longestWord(row.value(column), false));
            whole = std::max(whole, natural(row.value(column), false));
        }
        least.append(word);
        spare.append(std::max(0.0, whole - word));
        leastTotal += least.back();
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
    const QPen rule(header ? textColour : ruleColour, millimetres(header ? 0.3 : 0.15));
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
    const QList<qreal> widths = givenWidths.isEmpty() ? fittedWidths(table) : givenWidths;
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

void PageFlow::addChart(const presentation::ChartFrame& frame, qreal heightMillimetres,
                        const ChartDrawing& draw)
{
    // Chart, title and caption belong on one page; the table may follow on the next.
    hold();
    addText(frame.title, Style::Subheading);
    const QSizeF points(m_width / millimetres(1.0) * pointsPerMillimetre,
                        heightMillimetres * pointsPerMillimetre);
    addDrawing(heightMillimetres, [draw, points, theme = m_theme](QPainter& painter, const QRectF& target) {
        draw(painter, target, points, theme);
    });
    addText(frame.caption, Style::Small);
    release();
    addTable(frame.table);
}

void PageFlow::addAddress(const QString& url)
{
    addText(url);
}

void PageFlow::addDrawing(qreal heightMillimetres, std::function<void(QPainter&, const QRectF&)> draw)
{
    const QSizeF size(m_width, millimetres(heightMillimetres));
    add({.height = size.height(),
         .draw = [size, draw = std::move(draw)](QPainter& painter, const QPointF& at) {
             painter.save();
             draw(painter, QRectF(at, size));
             painter.restore();
         }});
}

void PageFlow::addNotice(const QString& text)
{
    const qreal padding = millimetres(2.5);
    const TextBox box = textBox(text, style(Style::Strong), m_width - 2.0 * padding);
    const QRectF frame(0.0, 0.0, m_width, box.height() + 2.0 * padding);
    const QPen pen(textColour, millimetres(0.4));
    add({.height = frame.height() + millimetres(3.0), .draw = [=](QPainter& painter, const QPointF& at) {
             painter.setPen(pen);
             painter.setBrush(Qt::NoBrush);
             painter.drawRect(frame.translated(at));
             box.draw(painter, at + QPointF(padding, padding));
         }});
}

void PageFlow::addSpace(qreal space)
{
    // Space at the head of a page would only misalign it.
    if (isHolding() || !m_pending.empty() || m_y > 0.0) {
        add({.height = millimetres(space), .draw = [](QPainter&, const QPointF&) {}}, !m_pending.empty());
    }
}

void PageFlow::hold()
{
    ++m_holds;
}

void PageFlow::release()
{
    --m_holds;
    if (!isHolding() && !m_pending.empty()) {
        Box last = std::move(m_pending.back());
        m_pending.pop_back();
        add(std::move(last));
    }
}

void PageFlow::add(Box box, bool keepWithNext)
{
    if (keepWithNext || isHolding()) {
        m_pending.push_back(std::move(box));
        return;
    }
    const qreal together = heightOf(m_pending, 0, m_pending.size()) + box.height;
    if (together > remaining() && m_y > 0.0 && together <= m_height) {
        breakPage();
    }
    for (Box& pending : std::exchange(m_pending, {})) {
        place(std::move(pending));
    }
    place(std::move(box));
}

void PageFlow::place(Box box)
{
    if (box.height > remaining() && m_y > 0.0) {
        breakPage();
    }
    const qreal height = box.height;
    m_pages.back().push_back({QPointF(0.0, m_y), std::move(box)});
    m_y += height;
}

void PageFlow::breakPage()
{
    m_pages.emplace_back();
    m_y = 0.0;
}

void PageFlow::drawPage(QPainter& painter, int page) const
{
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)]) {
        placed.box.draw(painter, placed.position);
    }
}

} // namespace rustworthy::report
