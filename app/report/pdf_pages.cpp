#include "pdf_pages.h"

#include "pdf_additions.h"
#include "report_text.h"
#include "summary.h"
#include "web_address.h"

#include "storage/problem.h"

#include <QtCore/QBuffer>
#include <QtCore/QHashFunctions>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>
#include <memory>

namespace rustworthy::report {

namespace {

constexpr qreal chartPoints = 8.0;

void drawFrame(QPainter& painter, const PageFlow& flow, const PageTexts& texts, const QString& pageNumber,
               qreal pageHeight)
{
    TextStyle leading = flow.style(Style::Small);
    TextStyle trailing = leading;
    trailing.alignment = Qt::AlignTrailing;
    // One line each, whatever a file or a catalog is called and however narrow the paper is.
    const qreal gap = flow.millimetres(4.0);
    const auto draw = [&](const QString& kept, const TextStyle& keptStyle, const QString& cut,
                          const TextStyle& cutStyle, qreal y) {
        const TextBox whole = flow.textBox(kept, keptStyle, flow.width());
        const qreal left = flow.width() - whole.naturalWidth() - gap;
        const QString fitting = flow.cut(storage::printable(cut), cutStyle, left);
        whole.draw(painter, QPointF(0.0, y));
        flow.textBox(fitting, cutStyle, flow.width()).draw(painter, QPointF(0.0, y));
    };
    draw(texts.title, leading, oneLine(texts.topTrailing), trailing, -flow.millimetres(8.0));
    draw(pageNumber, trailing, texts.foot, leading, pageHeight + flow.millimetres(4.0));
}

/// Pages of the device that are wanted, from 0, in rising order.
QList<int> wantedPages(const QPagedPaintDevice& device, int count)
{
    const QPageRanges ranges = device.pageRanges();
    QList<int> pages;
    for (int page = 0; page < count; ++page) {
        if (ranges.isEmpty() || ranges.contains(page + 1)) {
            pages.append(page);
        }
    }
    return pages;
}

PageFlow flowOn(QPagedPaintDevice& device, const QLocale& locale,
                const std::function<void(Flow&)>& addContents)
{
    PageFlow flow(device, locale, charts::Theme::print(paperFont(chartPoints)));
    addContents(flow);
    return flow;
}

void drawWhole(QPainter& painter, const PageFlow& flow, const PageTexts& texts, const QLocale& locale,
               int page, qreal pageHeight)
{
    flow.drawPage(painter, page);
    drawFrame(
        painter, flow, texts,
        ReportText::tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(flow.pageCount())),
        pageHeight);
}

/// Qt numbers the fonts of a PDF in the order of a hash, which changes from start to start.
class SameOrder
{
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameOrder)
};

void setUp(QPdfWriter& writer, QPageSize::PageSizeId paper)
{
    writer.setResolution(600);
    setUpPaper(writer, paper);
}

Printed draw(const PageFlow& flow, const PageTexts& texts, const QLocale& locale, QPagedPaintDevice& device)
{
    Printed printed{.drawn = 0, .pageCount = flow.pageCount()};
    const QList<int> pages = wantedPages(device, flow.pageCount());
    if (pages.isEmpty()) {
        return printed;
    }
    printed.failed = true;
    QPainter painter;
    if (!painter.begin(&device)) {
        return printed;
    }
    for (const int page : pages) {
        if (page != pages.front() && !device.newPage()) {
            return printed;
        }
        drawWhole(painter, flow, texts, locale, page, device.height());
        ++printed.drawn;
    }
    printed.failed = !painter.end();
    return printed;
}

/// From the units of the flow to points of the page.
class PageScale
{
public:
    explicit PageScale(const QPdfWriter& writer)
        : m_scale(72.0 / writer.resolution()),
          m_origin(writer.pageLayout().paintRect(QPageLayout::Point).topLeft())
    {}
    [[nodiscard]] QTransform transform() const
    {
        return QTransform::fromTranslate(m_origin.x(), m_origin.y()).scale(m_scale, m_scale);
    }
    [[nodiscard]] QRectF area(const QRectF& area) const
    {
        return {area.topLeft() * m_scale + m_origin, area.size() * m_scale};
    }
    [[nodiscard]] PdfPlace place(const PlacedMark& placed) const
    {
        constexpr qreal margin = 6.0; // above a heading
        return {.page = placed.page, .y = std::max(0.0, area(placed.mark.area).top() - margin)};
    }

private:
    qreal m_scale;
    QPointF m_origin;
};

QList<PdfOutlineEntry> outlineOf(const PageFlow& flow, const PageScale& scale)
{
    QList<PdfOutlineEntry> outline;
    int deepest = 0;
    for (const PlacedMark& placed : flow.marks()) {
        if (placed.mark.kind == Mark::Kind::Outline) {
            const int level = std::min(placed.mark.level, deepest);
            outline.append(
                {.title = oneLine(placed.mark.text), .level = level, .place = scale.place(placed)});
            deepest = level + 1;
        }
    }
    return outline;
}

QList<PdfLink> linksOf(const PageFlow& flow, const PageScale& scale)
{
    QList<PdfLink> links;
    const auto sources = std::ranges::find(flow.marks(), Mark::Kind::Sources,
                                           [](const PlacedMark& placed) { return placed.mark.kind; });
    for (const PlacedMark& placed : flow.marks()) {
        PdfLink link{.page = placed.page, .area = scale.area(placed.mark.area), .address = {}, .target = {}};
        if (placed.mark.kind == Mark::Kind::ToWeb) {
            link.address = webAddress(placed.mark.text);
        } else if (placed.mark.kind == Mark::Kind::ToSources && sources != flow.marks().end()) {
            link.target = scale.place(*sources);
        } else if (placed.mark.kind != Mark::Kind::ToFront) {
            continue;
        }
        links.append(link);
    }
    for (const PageFlow::ContentsEntry& entry : flow.contents()) {
        links.append({.page = entry.page,
                      .area = scale.area(entry.area),
                      .address = {},
                      .target = scale.place(entry.heading)});
    }
    return links;
}

/// Without them where Qt should come to write PDF in a form that cannot be added to: the pages are all there.
QByteArray finished(const QByteArray& pdf, const PageFlow& flow, const QPdfWriter& writer,
                    const QLocale& locale, const QDate& date)
{
    const PageScale scale(writer);
    const std::optional<QByteArray> whole =
        withAdditions(pdf, {.pageHeight = writer.pageLayout().fullRect(QPageLayout::Point).height(),
                            .language = locale.bcp47Name(),
                            .author = QStringLiteral("Rustworthy"),
                            .date = date,
                            .outline = outlineOf(flow, scale),
                            .links = linksOf(flow, scale)});
    return whole.value_or(pdf);
}

} // namespace

void setUpPaper(QPagedPaintDevice& device, QPageSize::PageSizeId paper)
{
    device.setPageSize(QPageSize(paper));
    device.setPageMargins(pageMargins(), QPageLayout::Millimeter);
}

Printed drawPages(const PageTexts& texts, const QLocale& locale, QPagedPaintDevice& device,
                  const std::function<void(Flow&)>& addContents)
{
    return draw(flowOn(device, locale, addContents), texts, locale, device);
}

SummaryPages shownPages(const PageTexts& texts, const QLocale& locale, const SummaryOptions& options,
                        const std::function<void(Flow&)>& addContents)
{
    // Nothing is written; the texts are laid out by the measures of this device.
    struct Paper
    {
        QBuffer buffer;
        QPdfWriter writer{&buffer};
    };
    const auto paper = std::make_shared<Paper>();
    setUp(paper->writer, options.paper);
    const auto flow = std::make_shared<PageFlow>(flowOn(paper->writer, locale, addContents));
    const PageScale scale(paper->writer);
    return {.count = flow->pageCount(),
            .paper = paper->writer.pageLayout().fullRect(QPageLayout::Point).size(),
            .draw = [paper, flow, texts, locale, scale](QPainter& painter, int page) {
                painter.save();
                painter.setTransform(scale.transform(), true);
                drawWhole(painter, *flow, texts, locale, page, paper->writer.height());
                painter.restore();
            }};
}

QByteArray pdfPages(const PageTexts& texts, const QLocale& locale, const SummaryOptions& options,
                    const std::function<void(Flow&)>& addContents)
{
    const SameOrder sameOrder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, options.paper);
    writer.setTitle(fileTitle(texts.title, texts.topTrailing));
    writer.setCreator(QStringLiteral("Rustworthy %1").arg(options.applicationVersion));
    const PageFlow flow = flowOn(writer, locale, addContents);
    (void)draw(flow, texts, locale, writer); // memory takes it all
    return finished(buffer.data(), flow, writer, locale, options.date);
}

QMarginsF pageMargins()
{
    return {18.0, 20.0, 18.0, 18.0};
}

} // namespace rustworthy::report
