#include "page_flow.h"

#include "report_text.h"
#include "section_parts.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rustworthy::report {

namespace {

constexpr qreal largestTitle = 0.2; // of a page

QString contentsEntry(const QString& part, int page, const QLocale& locale)
{
    //: A part of the summary and its page.
    const QString entry = ReportText::tr("%1 %2", "part and page").arg(part, locale.toString(page));
    return QString(entry).replace(QLatin1Char(' '), QChar::Nbsp);
}

} // namespace

void PageFlow::beginFront()
{
    if (m_y > 0.0) {
        breakPage();
    }
    m_front.emplace();
}

Style PageFlow::frontStyle(const QString& text, Style style) const
{
    // A verdict that is a paragraph looks like one.
    const auto isLarge = [&](Style each) { return paragraph(text, each).height > m_height * largestTitle; };
    if (style != Style::Title || !isLarge(style)) {
        return style;
    }
    return isLarge(Style::Heading) ? Style::Strong : Style::Heading;
}

void PageFlow::endFront()
{
    const Front front = *std::exchange(m_front, std::nullopt);
    qreal room = m_height - heightOf(front.below, 0, front.below.size());
    for (const Figure& figure : front.figures) {
        const std::vector<Box> boxes = figureBoxes(figure, 0.0);
        room -= heightOf(boxes, 0, boxes.size());
    }
    const std::size_t count = fittingTexts(front, room);
    if (count > 0) {
        placeFront(front, count, room);
        addBehindFront(front, count);
        return;
    }
    // Not even the verdict finds room above the charts.
    for (const Front::Text& text : front.texts) {
        add(text.box, text.keepWithNext);
    }
    for (const Figure& figure : front.figures) {
        addFigure(figure.frame, figure.height, figure.draw);
    }
    for (const Box& box : front.below) {
        add(box);
    }
    m_y = m_height; // what follows opens a page
}

std::size_t PageFlow::fittingTexts(const Front& front, qreal room) const
{
    for (const Figure& figure : front.figures) {
        room -= millimetres(figure.height.least);
    }
    std::size_t count = 0;
    qreal height = 0.0;
    for (std::size_t i = 0; i < front.texts.size(); ++i) {
        height += front.texts[i].box.height;
        if (height > room) {
            break;
        }
        const bool last = i + 1 == front.texts.size();
        if (last || !front.texts[i].keepWithNext) {
            count = i + 1;
        }
    }
    return count;
}

void PageFlow::placeFront(const Front& front, std::size_t textCount, qreal room)
{
    qreal spread = 0.0;
    for (std::size_t i = 0; i < textCount; ++i) {
        room -= front.texts[i].box.height;
        place(front.texts[i].box);
    }
    for (const Figure& figure : front.figures) {
        room -= millimetres(figure.height.least);
        spread += millimetres(figure.height.preferred - figure.height.least);
    }
    const qreal share = spread > 0.0 ? std::clamp(room / spread, 0.0, 1.0) : 0.0;
    for (const Figure& figure : front.figures) {
        const qreal height = std::lerp(figure.height.least, figure.height.preferred, share);
        for (const Box& box : figureBoxes(figure, height)) {
            place(box);
        }
    }
    for (const Box& box : front.below) {
        place(box);
    }
    m_y = m_height; // what follows opens a page
}

void PageFlow::addBehindFront(const Front& front, std::size_t first)
{
    if (first == front.texts.size()) {
        return;
    }
    Box heading = paragraph(ReportText::tr("The answer, continued"), Style::Heading);
    heading.marks.clear(); // one entry of the outline is enough
    add(heading, true);
    for (std::size_t i = first; i < front.texts.size(); ++i) {
        add(front.texts[i].box, front.texts[i].keepWithNext && i + 1 < front.texts.size());
    }
}

void PageFlow::addFigure(const presentation::ChartFrame& frame, const FigureHeight& height,
                         const ChartDrawing& draw)
{
    const Figure figure{.frame = frame, .height = height, .draw = draw};
    if (m_front) {
        m_front->figures.push_back(figure);
        return;
    }
    hold();
    for (const Box& box : figureBoxes(figure, height.preferred)) {
        add(box);
    }
    release();
}

std::vector<Box> PageFlow::figureBoxes(const Figure& figure, qreal height) const
{
    const QSizeF size(m_width, millimetres(height));
    const QSizeF points(m_width / millimetres(1.0) * pointsPerMillimetre, height * pointsPerMillimetre);
    std::vector<Box> boxes;
    if (!figure.frame.title.isEmpty()) {
        boxes.push_back(paragraph(figure.frame.title, Style::Subheading));
    }
    boxes.push_back(
        {.height = size.height(),
         .draw = [draw = figure.draw, size, points, theme = m_theme](QPainter& painter, const QPointF& at) {
             painter.save();
             draw(painter, QRectF(at, size), points, theme);
             painter.restore();
         }});
    if (const QString caption = wholeCaption(figure.frame); !caption.isEmpty()) {
        boxes.push_back(linked(caption, Style::Small, Mark::Kind::ToSources));
    }
    return boxes;
}

void PageFlow::addChart(const presentation::ChartFrame& frame, qreal heightMillimetres,
                        const ChartDrawing& draw)
{
    // Chart, title and caption belong on one page; the table may follow on the next.
    addFigure(frame, {.preferred = heightMillimetres, .least = heightMillimetres}, draw);
    addTable(frame.table);
}

void PageFlow::addTwin(const presentation::ChartFrame& frame)
{
    addText(frame.title, Style::Subheading);
    addTable(frame.table);
    add(linked(ReportText::tr("The chart of these figures and its source stand at the beginning."),
               Style::Small, Mark::Kind::ToFront));
}

void PageFlow::addContents(const QStringList& parts)
{
    m_parts = parts;
    QStringList widest;
    for (const QString& part : parts) {
        widest.append(contentsEntry(part, 88, m_locale));
    }
    const qreal height = contentsBox(widest).height();
    add({.height = height,
         .draw = [](QPainter&, const QPointF&) {}, // see drawPage()
         .marks = {{.kind = Mark::Kind::Contents, .area = QRectF(0.0, 0.0, m_width, height)}}});
}

TextBox PageFlow::contentsBox(const QStringList& entries) const
{
    TextStyle look = style(Style::Small);
    look.colour = style(Style::Body).colour;
    return textBox(entries.join(QStringLiteral(" \u00b7 ")), look, m_width);
}

const PlacedMark* PageFlow::headingOf(const QString& part) const
{
    const auto isHeading = [&part](const PlacedMark& placed) {
        return placed.mark.kind == Mark::Kind::Outline && placed.mark.level == 0 && placed.mark.text == part;
    };
    const auto found = std::ranges::find_if(m_marks, isHeading);
    return found == m_marks.end() ? nullptr : &*found;
}

QStringList PageFlow::contentsEntries() const
{
    QStringList entries;
    for (const QString& part : m_parts) {
        if (const PlacedMark* heading = headingOf(part)) {
            entries.append(contentsEntry(part, heading->page + 1, m_locale));
        }
    }
    return entries;
}

QList<PageFlow::ContentsEntry> PageFlow::contents() const
{
    const auto place = std::ranges::find(m_marks, Mark::Kind::Contents,
                                         [](const PlacedMark& placed) { return placed.mark.kind; });
    if (place == m_marks.end()) {
        return {};
    }
    const TextBox box = contentsBox(contentsEntries());
    QList<ContentsEntry> entries;
    qsizetype from = 0;
    for (const QString& part : m_parts) {
        const PlacedMark* heading = headingOf(part);
        if (heading == nullptr) {
            continue;
        }
        const qsizetype length = contentsEntry(part, heading->page + 1, m_locale).size();
        for (const QRectF& area : box.areasOf(from, length)) {
            entries.append({.page = place->page,
                            .area = area.translated(place->mark.area.topLeft()),
                            .heading = *heading});
        }
        constexpr qsizetype separator = 3;
        from += length + separator;
    }
    return entries;
}

} // namespace rustworthy::report
