#include "chart_svg.h"

#include "storage/problem.h"

#include <QtCore/QBuffer>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtGui/QFont>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
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

QString attribute(const QString& element, const QString& name)
{
    const QRegularExpression value(QStringLiteral("\\s%1=\"([^\"]*)\"").arg(name));
    return value.match(element).captured(1);
}

QString unescaped(QString text)
{
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// Of a text element's content, in the units of the element's font size.
double widthOf(const QString& element, const QString& content)
{
    constexpr int large = 1000; // so that nothing is rounded
    QFont font(unescaped(attribute(element, QStringLiteral("font-family"))));
    font.setPixelSize(large);
    font.setWeight(QFont::Weight(attribute(element, QStringLiteral("font-weight")).toInt()));
    font.setItalic(attribute(element, QStringLiteral("font-style")) != QLatin1String("normal"));
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(font).horizontalAdvance(unescaped(content)) *
           attribute(element, QStringLiteral("font-size")).toDouble() / large;
}

/// Texts keep the width that they were laid out with: where another font shows them, labels still end at
/// their axis and stay in the middle of their plate.
QString withTextLengths(const QString& svg)
{
    static const QRegularExpression text(QStringLiteral("(<text [^>]*)>([^<]*)</text>"));
    QString result;
    qsizetype position = 0;
    for (auto texts = text.globalMatch(svg); texts.hasNext();) {
        const QRegularExpressionMatch found = texts.next();
        result += svg.mid(position, found.capturedEnd(1) - position);
        position = found.capturedEnd(1);
        if (const double width = widthOf(found.captured(1), found.captured(2)); width > 0.0) {
            result += QStringLiteral(" textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\"")
                          .arg(QString::number(width, 'f', 2));
        }
    }
    return result + svg.mid(position);
}

/// The generator names the font that was asked for, often an alias that only this system knows.
QString withRealFonts(const QString& svg)
{
    static const QRegularExpression expression(QStringLiteral("font-family=\"([^\"]*)\""));
    static const QRegularExpression unsafe(QStringLiteral("[^\\w -]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, QString> written;
    QString result;
    qsizetype position = 0;
    for (auto families = expression.globalMatch(svg); families.hasNext();) {
        const QRegularExpressionMatch found = families.next();
        const QString asked = found.captured(1);
        if (!written.contains(asked)) {
            const QString family = QFontInfo(QFont(unescaped(asked))).family().remove(unsafe);
            written.insert(asked, QStringLiteral("font-family=\"%1, sans-serif\"").arg(family));
        }
        result += svg.mid(position, found.capturedStart() - position) + written.value(asked);
        position = found.capturedEnd();
    }
    return result + svg.mid(position);
}

/// The generator opens a group for every change of the painter's state, most of which draw nothing.
QByteArray tidied(const QByteArray& svg)
{
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    QString text = QString::fromUtf8(svg);
    for (QChar& character : text) {
        character = isText(character) ? character : QChar(QChar::ReplacementCharacter);
    }
    text.remove(emptyGroup);
    return withRealFonts(withTextLengths(text)).toUtf8();
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
