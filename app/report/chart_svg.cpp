#include "chart_svg.h"

#include "storage/problem.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

namespace rustworthy::report {

namespace {

/// The generator opens a group for every change of the painter's state, most of which draw nothing, and names
/// the font alone.
QByteArray tidied(const QByteArray& svg)
{
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    QString text = QString::fromUtf8(svg);
    text.remove(emptyGroup);
    text.replace(family, QStringLiteral("font-family=\"\\1, sans-serif\""));
    return text.toUtf8();
}

} // namespace

QByteArray chartSvg(const ChartDrawing& draw, const charts::Theme& theme, const QSizeF& points,
                    const SvgTexts& texts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72); // a unit is a point
    generator.setSize(points.toSize());
    generator.setViewBox(QRectF(QPointF(0.0, 0.0), points));
    // The generator writes both as they are.
    generator.setTitle(storage::printable(texts.title).toHtmlEscaped());
    generator.setDescription(storage::printable(texts.description).toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(0.0, 0.0), points), theme.background);
    draw(painter, QRectF(QPointF(0.0, 0.0), points), points, theme);
    painter.end();
    return tidied(buffer.data());
}

} // namespace rustworthy::report
