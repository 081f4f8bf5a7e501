#include "report/team_report.h"

#include "page_flow.h"
#include "report_text.h"
#include "section_parts.h"

#include "storage/problem.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace rustworthy::report {

namespace {

constexpr qreal chartPoints = 8.0;
constexpr qreal rowHeight = 8.0; // millimetres
constexpr qreal axesHeight = 24.0;
constexpr qreal barsHeight = 60.0;

qreal heightFor(qsizetype rows)
{
    return std::clamp(axesHeight + rowHeight * static_cast<qreal>(rows), 40.0, 150.0);
}

struct PageTexts
{
    QString title;
    QString name;
    QString foot;
};

PageTexts pageTexts(const QString& title, const QLocale& locale, const SummaryOptions& options)
{
    constexpr qsizetype longest = 60;
    const QString name = storage::printable(options.documentName);
    return {.title = title,
            .name = name.size() <= longest ? name : name.left(longest - 1) + QChar(0x2026),
            //: A date; the program's version.
            .foot = ReportText::tr("%1 · Rustworthy %2")
                        .arg(locale.toString(options.date, QLocale::LongFormat), options.applicationVersion)};
}

void drawEdges(QPainter& painter, const PageFlow& flow, const PageTexts& texts, const QString& number,
               qreal pageHeight)
{
    const TextStyle leading = flow.style(Style::Small);
    TextStyle trailing = leading;
    trailing.alignment = Qt::AlignTrailing;
    const QPointF top(0.0, -flow.millimetres(8.0));
    const QPointF bottom(0.0, pageHeight + flow.millimetres(4.0));
    flow.textBox(texts.title, leading, flow.width()).draw(painter, top);
    flow.textBox(texts.name, trailing, flow.width()).draw(painter, top);
    flow.textBox(texts.foot, leading, flow.width()).draw(painter, bottom);
    flow.textBox(number, trailing, flow.width()).draw(painter, bottom);
}

QByteArray pdf(const PageTexts& texts, const QLocale& locale, const SummaryOptions& options,
               const std::function<void(Flow&)>& addContents)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(options.paper));
    writer.setPageMargins(QMarginsF(18.0, 22.0, 18.0, 20.0), QPageLayout::Millimeter);
    writer.setTitle(texts.title);
    writer.setCreator(QStringLiteral("Rustworthy %1").arg(options.applicationVersion));
    PageFlow flow(writer, locale.textDirection(), charts::Theme::print(paperFont(chartPoints)));
    flow.addText(texts.title, Style::Title);
    addContents(flow);
    QPainter painter(&writer);
    for (int page = 0; page < flow.pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        flow.drawPage(painter, page);
        drawEdges(
            painter, flow, texts,
            ReportText::tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(flow.pageCount())),
            writer.height());
    }
    painter.end();
    return buffer.data();
}

void addTitledTable(Flow& flow, const QString& title, const presentation::TableData& table)
{
    if (!table.rows.isEmpty()) {
        flow.addText(title, Style::Heading);
        flow.addTable(table);
    }
}

template <typename Chart>
void addStackedChart(Flow& flow, const Chart& chart)
{
    if (!chart.rows.isEmpty()) {
        addPlainChart(flow, chart, heightFor(chart.rows.size()));
    }
}

void addTeam(Flow& flow, const presentation::TeamView& view)
{
    flow.addText(view.headline, Style::Lead);
    if (!view.warning.isEmpty()) {
        flow.addNotice(view.warning);
    }
    flow.addText(view.certainty);
    addTitledBullets(flow, ReportText::tr("Where the members disagree most"), view.divided);
    addTitledBullets(flow, ReportText::tr("What would change the majority’s verdict"), view.changes);
    addStackedChart(flow, view.agreement);
    addTitledTable(flow, ReportText::tr("Majority of each question"), view.majoritySheet);
    addPlainChart(flow, view.scores, barsHeight);
    addPlainChart(flow, view.bands, barsHeight);
    if (!view.rankingHeadline.isEmpty()) {
        flow.addText(ReportText::tr("The languages, ranked by all members"), Style::Heading);
        flow.addText(view.rankingHeadline, Style::Lead);
        flow.addText(view.rankingBasis, Style::Small);
        addStackedChart(flow, view.acceptability);
    }
    addTitledTable(flow, ReportText::tr("How often one language is ahead of another"), view.pairwise);
    addTitledTable(flow, ReportText::tr("Members"), view.members);
}

void addSalaries(Flow& flow, const presentation::SalaryChart& salaries)
{
    if (salaries.boxes.isEmpty()) {
        return;
    }
    flow.addChart(salaries.frame, barsHeight + axesHeight,
                  [salaries](QPainter& painter, const QRectF& target, const QSizeF& points,
                             const charts::Theme& theme) {
                      charts::render(*charts::build(salaries, {}, theme), painter, target, points);
                  });
}

void addComparison(Flow& flow, const presentation::CompareView& view)
{
    flow.addText(view.headline, Style::Lead);
    addTitledTable(flow, ReportText::tr("Results"), view.summary);
    flow.addText(view.sameAnswers);
    addTitledTable(flow, ReportText::tr("Answers and priorities that differ"), view.answers);
    addStackedChart(flow, view.scores);
    addStackedChart(flow, view.firstRanks);
    addSalaries(flow, view.salaries);
    flow.addText(view.withoutLevel);
}

} // namespace

QByteArray teamPdf(const presentation::TeamView& view, const QLocale& locale, const SummaryOptions& options)
{
    return pdf(pageTexts(ReportText::tr("Rustworthy team result"), locale, options), locale, options,
               [&view](Flow& flow) { addTeam(flow, view); });
}

QByteArray comparePdf(const presentation::CompareView& view, const QLocale& locale,
                      const SummaryOptions& options)
{
    return pdf(pageTexts(ReportText::tr("Rustworthy comparison"), locale, options), locale, options,
               [&view](Flow& flow) { addComparison(flow, view); });
}

} // namespace rustworthy::report
