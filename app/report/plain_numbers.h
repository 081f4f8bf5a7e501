// Numbers as programs read them.
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>

namespace rustworthy::report {

/// Rewrites the numbers in cells that were written in the way of one locale.
class PlainNumbers
{
public:
    explicit PlainNumbers(const QLocale& locale);

    /// "90.000–120.000+" to "90000–120000+", "−7,5 %" to "-7.5%", ">99 %" to ">99%"; what is no number stays.
    [[nodiscard]] QString in(const QString& cell) const;

private:
    QString m_group;
    QString m_point;
    QRegularExpression m_number;
};

} // namespace rustworthy::report
