#include "chart_text.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace rustworthy::charts {

QSizeF textSize(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const QStringList lines = text.split(QLatin1Char('\n'));
    double width = 0.0;
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return {width, metrics.height() * static_cast<double>(lines.size())};
}

QStringList wrapped(const QString& text, const QFont& font, double width, int maximumLines)
{
    const QFontMetricsF metrics(font);
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    QStringList lines;
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + QLatin1Char(' ') + word;
        const bool full = lines.size() >= maximumLines;
        if (!lines.isEmpty() && (full || metrics.horizontalAdvance(longer) <= width)) {
            lines.last() = longer;
        } else {
            lines.append(word);
        }
    }
    for (QString& line : lines) {
        line = metrics.elidedText(line, Qt::ElideRight, width);
    }
    return lines;
}

QStringList distinct(const QStringList& names)
{
    QStringList result;
    for (QString name : names) {
        while (result.contains(name)) {
            name.append(QChar(0x200B)); // zero-width space
        }
        result.append(name);
    }
    return result;
}

} // namespace rustworthy::charts
