#include "section_parts.h"

#include "report_text.h"

namespace rustworthy::report {

QList<qreal> evenWidths(qsizetype columns)
{
    return QList<qreal>(columns, columns > 0 ? 1.0 / static_cast<qreal>(columns) : 0.0);
}

ChartDrawing drawingOf(const presentation::SalaryChart& data)
{
    return [data](QPainter& painter, const QRectF& target, const QSizeF& points, const charts::Theme& theme) {
        charts::render(*charts::build(data, charts::SalarySelection{}, theme), painter, target, points);
    };
}

void addSource(Flow& flow, const QString& source)
{
    if (!source.isEmpty()) {
        //: %1 is a short citation such as: B, “Decision Checklist: 15 Questions”.
        flow.addSourceNote(ReportText::tr("Source: %1").arg(source));
    }
}

void addSourced(Flow& flow, const QList<presentation::SourcedText>& texts)
{
    QStringList items;
    for (const presentation::SourcedText& text : texts) {
        items.append(text.source.isEmpty()
                         ? text.text
                         //: A sentence and its source.
                         : ReportText::tr("%1 (%2)", "sourced sentence").arg(text.text, text.source));
    }
    flow.addBullets(items);
}

void addTitledBullets(Flow& flow, const QString& title, const QStringList& items)
{
    if (!items.isEmpty()) {
        flow.addText(title, Style::Strong);
        flow.addBullets(items);
    }
}

} // namespace rustworthy::report
