#include "plain_numbers.h"

namespace rustworthy::report {

namespace {

QString inAsciiDigits(QString text)
{
    for (QChar& c : text) {
        if (const int digit = c.digitValue(); c.isDigit() && digit >= 0) {
            c = QChar(u'0' + digit);
        }
    }
    return text;
}

} // namespace

PlainNumbers::PlainNumbers(const QLocale& locale)
    : m_group(locale.groupSeparator().isEmpty() ? QStringLiteral(",") : locale.groupSeparator()),
      m_point(locale.decimalPoint())
{
    // Indian groups have two digits but for the last.
    m_number.setPattern(QStringLiteral("[0-9]+(?:(?:%1[0-9]{2,3})*%1[0-9]{3})?(?:%2[0-9]+)?")
                            .arg(QRegularExpression::escape(m_group), QRegularExpression::escape(m_point)));
}

QString PlainNumbers::in(const QString& cell) const
{
    QString text = inAsciiDigits(cell);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = m_number.match(text); match.hasMatch();
         match = m_number.match(text, from)) {
        QString number = match.captured();
        number.remove(m_group).replace(m_point, QLatin1String("."));
        text.replace(match.capturedStart(), match.capturedLength(), number);
        from = match.capturedStart() + number.size();
    }
    static const QRegularExpression beforePercent(QStringLiteral("([0-9])[\\s\u00A0\u202F]+%"));
    text.replace(beforePercent, QStringLiteral("\\1%"));
    static const QRegularExpression alone(QStringLiteral("^[\u2212-]?([0-9.]+%?)$"));
    const QRegularExpressionMatch match = alone.match(text);
    if (!match.hasMatch()) {
        return text;
    }
    const bool negative = !text.front().isDigit();
    return (negative ? QStringLiteral("-") : QString()) + match.captured(1);
}

} // namespace rustworthy::report
