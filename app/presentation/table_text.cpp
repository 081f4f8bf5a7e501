#include "presentation/table_text.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

/// Nothing to be seen at the start of a text; tab and carriage return start formulas themselves.
bool isBlank(QChar c)
{
    return (c.isSpace() && c != QLatin1Char('\t') && c != QLatin1Char('\r')) ||
           c.category() == QChar::Other_Format;
}

bool looksLikeFormula(const QString& text)
{
    // The wide forms count as well where a spreadsheet is set up for East Asian typing.
    static const QString starts = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    const auto first = std::ranges::find_if_not(text, isBlank);
    return first != text.end() && starts.contains(*first);
}

/// A minus, a plus and digits are a number, in whatever a locale writes it with.
bool isNumber(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::none_of(
               text, [](QChar c) { return c.isLetter() || QStringLiteral("=@\t\r\n(").contains(c); });
}

QString line(const QStringList& cells, const QList<bool>& numeric)
{
    QStringList safe;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        // Blanks first: what stands behind a tab must not come to the front unnoticed.
        safe.append(safeCell(cells.at(column).simplified(), numeric.value(column)));
    }
    return safe.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

QString safeCell(const QString& text, bool numeric)
{
    return looksLikeFormula(text) && !(numeric && isNumber(text)) ? QLatin1Char('\'') + text : text;
}

QString tableText(const Exhibit& exhibit)
{
    QString text;
    if (!exhibit.notice.isEmpty()) {
        text += line({exhibit.notice}, {});
    }
    text += line(exhibit.table.columns, {});
    for (const QStringList& row : exhibit.table.rows) {
        text += line(row, exhibit.table.numeric);
    }
    return text;
}

} // namespace rustworthy::presentation
