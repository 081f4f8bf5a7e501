#include "chart_svg.h"

#include "storage/problem.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

namespace rustworthy::report {

namespace {

/// XML has no way to write the others, and overrides of the direction show what is not there.
bool isText(QChar character)
{
    const char16_t unit = character.unicode();
    const bool control = unit < 0x20 && unit != u'\n' && unit != u'\r' && unit != u'\t';
    const bool overrides = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    return !control && !overrides && unit < 0xFFFE;
}

/// The generator opens a group for every change of the painter's state, most of which draw nothing, and names
/// the font alone.
QByteArray tidied(const QByteArray& svg)
{
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    QString text = QString::fromUtf8(svg);
    for (QChar& character : text) {
        character = isText(character) ? character : QChar(QChar::ReplacementCharacter);
    }
    text.remove(emptyGroup);
    text.replace(family, QStringLiteral("font-family=\"\\1, sans-serif\""));
    return text.toUtf8();
}

} // namespace

QByteArray svgDocument(const QSizeF& size, int resolution, const QColor& background, const SvgTexts& texts,
                       const std::function<void(QPainter&)>& draw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(resolution);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0.0, 0.0), size));
    // The generator writes both as they are.
    generator.setTitle(storage::printable(texts.title).toHtmlEscaped());
    generator.setDescription(storage::printable(texts.description).toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(0.0, 0.0), size), background);
    draw(painter);
    painter.end();
    return tidied(buffer.data());
}

QByteArray chartSvg(const ChartDrawing& draw, const charts::Theme& theme, const QSizeF& points,
                    const SvgTexts& texts)
{
    constexpr int pointsPerInch = 72;
    return svgDocument(points, pointsPerInch, theme.background, texts, [&](QPainter& painter) {
        draw(painter, QRectF(QPointF(0.0, 0.0), points), points, theme);
    });
}

} // namespace rustworthy::report
