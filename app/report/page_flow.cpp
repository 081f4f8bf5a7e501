#include "page_flow.h"

#include "web_address.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <optional>
#include <utility>

namespace rustworthy::report {

namespace {

// Opaque greys: alpha would be dropped by PDF/A and prints unevenly.
const QColor textColour(0x1a, 0x1a, 0x1a);
const QColor mutedColour(0x55, 0x55, 0x55);
const QColor linkColour(0x0b, 0x5c, 0xad);

struct StyleRow
{
    qreal points;
    bool bold;
    bool muted;
    qreal spaceBefore; // millimetres
    qreal spaceAfter;
    bool keepWithNext;
    std::optional<int> level = {}; // in the outline
};

StyleRow rowFor(Style style)
{
    switch (style) {
    case Style::Title:
        return {18.0, true, false, 0.0, 2.5, true, 0};
    case Style::Heading:
        return {14.0, true, false, 5.0, 2.0, true, 0};
    case Style::Subheading:
        return {10.5, true, false, 3.0, 1.0, true, 1};
    case Style::Lead:
        return {10.5, false, false, 0.0, 1.8, false};
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

} // namespace

qreal heightOf(const std::vector<Box>& boxes, std::size_t first, std::size_t end)
{
    qreal height = 0.0;
    for (std::size_t i = first; i < end; ++i) {
        height += boxes[i].height;
    }
    return height;
}

QFont paperFont(qreal points)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    // Any letter spacing turns ligatures off: with them a search of the PDF for "offen" would not find
    // "oﬀen".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

PageFlow::PageFlow(QPagedPaintDevice& device, const QLocale& locale, charts::Theme theme)
    : m_device(&device),
      m_locale(locale),
      m_direction(locale.textDirection()),
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

QString PageFlow::cut(const QString& text, const TextStyle& style, qreal width) const
{
    return QFontMetricsF(style.font, m_device).elidedText(text, Qt::ElideRight, width);
}

void PageFlow::addText(const QString& text, Style style)
{
    if (text.isEmpty()) {
        return;
    }
    Box box = paragraph(text, m_front ? frontStyle(text, style) : style);
    if (box.height > m_height && text.size() > 1) {
        addHalves(text, style);
        return;
    }
    if (style == Style::Title && box.marks.isEmpty()) {
        box.marks = paragraph(text, Style::Title).marks; // smaller, yet still what the document begins with
    }
    add(std::move(box), rowFor(style).keepWithNext);
}

Box PageFlow::paragraph(const QString& text, Style style) const
{
    const StyleRow row = rowFor(style);
    const Qt::LayoutDirection direction = style == Style::Code ? Qt::LeftToRight : m_direction;
    const TextBox box(text, this->style(style), m_width, m_device, direction);
    const qreal before = millimetres(row.spaceBefore);
    QList<Mark> marks;
    if (row.level) {
        marks.append({.kind = Mark::Kind::Outline,
                      .area = QRectF(0.0, before, m_width, box.height()),
                      .text = text,
                      .level = *row.level});
    }
    return {.height = before + box.height() + millimetres(row.spaceAfter),
            .draw = [box, before](QPainter& painter,
                                  const QPointF& at) { box.draw(painter, at + QPointF(0.0, before)); },
            .marks = marks,
            .before = before};
}

Box PageFlow::linked(const QString& text, Style style, Mark::Kind kind) const
{
    Box paragraph = this->paragraph(text, style);
    TextStyle look = this->style(style);
    if (kind == Mark::Kind::ToWeb) {
        look.colour = linkColour;
    }
    const TextBox box = textBox(text, look, m_width);
    const QPointF offset(0.0, millimetres(rowFor(style).spaceBefore));
    paragraph.draw = [box, offset](QPainter& painter, const QPointF& at) { box.draw(painter, at + offset); };
    for (const QRectF& area : box.areas()) {
        paragraph.marks.append({.kind = kind, .area = area.translated(offset), .text = text});
    }
    return paragraph;
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

void PageFlow::addAddress(const QString& url)
{
    if (url.isEmpty()) {
        return;
    }
    add(webAddress(url).isEmpty() ? paragraph(url, Style::Body)
                                  : linked(url, Style::Body, Mark::Kind::ToWeb));
}

void PageFlow::addSourceNote(const QString& text)
{
    if (!text.isEmpty()) {
        add(linked(text, Style::Small, Mark::Kind::ToSources));
    }
}

void PageFlow::markSources()
{
    add({.height = 0.0,
         .draw = [](QPainter&, const QPointF&) {},
         .marks = {{.kind = Mark::Kind::Sources, .area = {}}}},
        true);
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
    const bool hasRoom = m_y > 0.0 && millimetres(space) <= remaining();
    if (m_front || isHolding() || !m_pending.empty() || hasRoom) {
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
    if (m_front) {
        if (m_front->figures.empty()) {
            m_front->texts.push_back({std::move(box), keepWithNext});
        } else {
            m_front->below.push_back(std::move(box));
        }
        return;
    }
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
    constexpr qreal rounding = 0.01; // of the sums of heights
    if (box.height > remaining() + rounding && m_y > 0.0) {
        breakPage();
    }
    const qreal y = m_y > 0.0 ? m_y : -box.before;
    for (Mark mark : std::as_const(box.marks)) {
        mark.area.translate(0.0, y);
        m_marks.append({pageCount() - 1, mark});
    }
    m_y = y + box.height;
    m_pages.back().push_back({QPointF(0.0, y), std::move(box)});
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
    for (const PlacedMark& placed : m_marks) {
        if (placed.page == page && placed.mark.kind == Mark::Kind::Contents) {
            contentsBox(contentsEntries()).draw(painter, placed.mark.area.topLeft());
        }
    }
}

} // namespace rustworthy::report
