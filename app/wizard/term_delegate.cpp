#include "term_delegate.h"

#include <QtCore/QRegularExpression>

namespace rustworthy::wizard {

QString TermDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    // A line may end after the first + and after a dash: https://www.unicode.org/reports/tr14/.
    static const QRegularExpression within(QStringLiteral("(?<=\\+)(?=\\+)|(?<=\\d[-–])(?=\\d)"));
    constexpr QChar wordJoiner(0x2060);
    return QStyledItemDelegate::displayText(value, locale).replace(within, wordJoiner);
}

} // namespace rustworthy::wizard
