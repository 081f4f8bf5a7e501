#include "pdf_pages.h"

#include "report_text.h"

#include "storage/problem.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace rustworthy::report {

namespace {

constexpr qreal chartPoints = 8.0;

/// One line at most, whatever a file is called.
QString oneLine(const QString& name)
{
    constexpr qsizetype longest = 60;
    const QString text = storage::printable(name);
    return text.size() <= longest ? text : text.left(longest - 1) + QChar(0x2026);
}

void drawFrame(QPainter& painter, const PageFlow& flow, const PageTexts& texts, const QString& pageNumber,
               qreal pageHeight)
{
    TextStyle leading = flow.style(Style::Small);
    TextStyle trailing = leading;
    trailing.alignment = Qt::AlignTrailing;
    const QPointF top(0.0, -flow.millimetres(8.0));
    const QPointF bottom(0.0, pageHeight + flow.millimetres(4.0));
    flow.textBox(texts.title, leading, flow.width()).draw(painter, top);
    flow.textBox(oneLine(texts.topTrailing), trailing, flow.width()).draw(painter, top);
    flow.textBox(texts.foot, leading, flow.width()).draw(painter, bottom);
    flow.textBox(pageNumber, trailing, flow.width()).draw(painter, bottom);
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

} // namespace

bool drawPages(const PageTexts& texts, const QLocale& locale, QPagedPaintDevice& device,
               const std::function<void(Flow&)>& addContents)
{
    PageFlow flow(device, locale.textDirection(), charts::Theme::print(paperFont(chartPoints)));
    addContents(flow);
    const QList<int> pages = wantedPages(device, flow.pageCount());
    if (pages.isEmpty()) {
        return true;
    }
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    for (const int page : pages) {
        if (page != pages.front() && !device.newPage()) {
            return false;
        }
        flow.drawPage(painter, page);
        drawFrame(
            painter, flow, texts,
            ReportText::tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(flow.pageCount())),
            device.height());
    }
    return painter.end();
}

QByteArray pdfPages(const PageTexts& texts, const QLocale& locale, const SummaryOptions& options,
                    const std::function<void(Flow&)>& addContents)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(options.paper));
    writer.setPageMargins(pageMargins(), QPageLayout::Millimeter);
    writer.setTitle(texts.title);
    writer.setCreator(QStringLiteral("Rustworthy %1").arg(options.applicationVersion));
    (void)drawPages(texts, locale, writer, addContents); // memory takes it all
    return buffer.data();
}

QMarginsF pageMargins()
{
    return {18.0, 22.0, 18.0, 20.0};
}

} // namespace rustworthy::report
