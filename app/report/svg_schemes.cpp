#include "svg_schemes.h"

#include <QtCore/QRegularExpression>

namespace rustworthy::report {

namespace {

// Attributes hold no angle brackets: they are escaped.
const QRegularExpression& tag()
{
    static const QRegularExpression expression(QStringLiteral("<[^>]*>"));
    return expression;
}

/// Says what holds without it, or what each text says itself.
QString shortened(QString element)
{
    static const QRegularExpression idle(
        QStringLiteral("\\s(?:fill-opacity=\"1\"|stroke-opacity=\"1\"|font-style=\"normal\"|"
                       "vector-effect=\"none\"|xmlns:xlink=\"[^\"]*\"|transform=\"matrix\\(1,0,0,1,0,0\\)\"|"
                       "font-family=\"[^\"]*\")"));
    static const QRegularExpression ofGroup(QStringLiteral("\\sfont-(?:size|weight)=\"[^\"]*\""));
    static const QRegularExpression ofPath(QStringLiteral("\\sfill-rule=\"evenodd\""));
    static const QRegularExpression decimals(QStringLiteral("(\\.\\d\\d)\\d+"));
    static const QRegularExpression blanks(QStringLiteral("\\s+(/?>)$"));
    element.remove(idle);
    if (element.startsWith(QLatin1String("<g "))) {
        element.remove(ofGroup);
    } else if (element.startsWith(QLatin1String("<path "))) {
        element.remove(ofPath); // that of the outermost group
    }
    element.replace(decimals, QStringLiteral("\\1"));
    return element.simplified().replace(blanks, QStringLiteral("\\1"));
}

/// Every element shortened; of groups that follow each other and say the same, one.
QString withoutRepetition(const QString& svg)
{
    QString result;
    QString group;
    qsizetype position = 0;
    for (auto match = tag().globalMatch(svg); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString between = svg.mid(position, found.capturedStart() - position);
        position = found.capturedEnd();
        result += between.trimmed().isEmpty() ? QString() : between;
        const QString element = shortened(found.captured());
        const bool isGroup = element.startsWith(QLatin1String("<g "));
        if (isGroup && element == group && result.endsWith(QLatin1String("</g>"))) {
            constexpr qsizetype endTag = 4;
            result.chop(endTag);
            continue;
        }
        group = isGroup ? element : group;
        result += element;
        if (element == QLatin1String("</text>")) {
            result +=
                QLatin1Char('\n'); // a browser without pictures shows the words, which shall not run together
        }
    }
    return result;
}

QString fontFamily(const QString& svg)
{
    static const QRegularExpression family(QStringLiteral("\\sfont-family=\"([^\"]*)\""));
    return family.match(svg).captured(1);
}

const QRegularExpression& coloured()
{
    static const QRegularExpression expression(QStringLiteral("(fill|stroke)=\"(#[0-9a-f]{6})\""));
    return expression;
}

QString withoutColours(QString svg)
{
    return svg.remove(coloured());
}

} // namespace

QString inlineSvg(const QByteArray& document, const QString& attributes)
{
    static const QRegularExpression size(QStringLiteral("\\s(?:width|height)=\"[0-9.]+mm\""));
    const QString text = QString::fromUtf8(document).remove(size);
    const qsizetype start = text.indexOf(QLatin1String("<svg"));
    if (start < 0) {
        return {};
    }
    constexpr qsizetype tagLength = 4;
    return QStringLiteral("<svg style=\"font-family:%1\" ").arg(fontFamily(text)) + attributes +
           withoutRepetition(text.mid(start)).mid(tagLength);
}

std::optional<QString> SvgSchemes::merged(const QString& light, const QString& dark)
{
    if (withoutColours(light) != withoutColours(dark)) {
        return std::nullopt;
    }
    QString result;
    qsizetype position = 0;
    auto other = coloured().globalMatch(dark);
    for (auto elements = tag().globalMatch(light); elements.hasNext();) {
        const QRegularExpressionMatch element = elements.next();
        QStringList classes;
        for (auto colours = coloured().globalMatch(element.captured()); colours.hasNext();) {
            const QRegularExpressionMatch colour = colours.next();
            const QString onDark = other.next().captured(2);
            if (onDark != colour.captured(2)) {
                classes.append(className(colour.captured(1), onDark));
            }
        }
        result += light.mid(position, element.capturedStart() - position);
        position = element.capturedEnd();
        QString written = element.captured();
        if (!classes.isEmpty()) {
            const qsizetype end = written.endsWith(QLatin1String("/>")) ? 2 : 1;
            written.insert(written.size() - end,
                           QStringLiteral(" class=\"%1\"").arg(classes.join(QLatin1Char(' '))));
        }
        result += written;
    }
    return result + light.mid(position);
}

QString SvgSchemes::className(const QString& property, const QString& colour)
{
    const auto rule = [&](qsizetype index) {
        return QStringLiteral(".d%1{%2:%3}").arg(QString::number(index), property, colour);
    };
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i] == rule(i)) {
            return QStringLiteral("d%1").arg(i);
        }
    }
    m_rules.append(rule(m_rules.size()));
    return QStringLiteral("d%1").arg(m_rules.size() - 1);
}

} // namespace rustworthy::report
