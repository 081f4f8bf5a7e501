// Numbers, lists and quotation marks in the person's language. Every number that a view shows passes through
// here.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <concepts>
#include <cstdint>
#include <string>

namespace rustworthy::presentation {

/// QCoreApplication::translate, in the short form that keeps sentences readable in the code. Arguments of a
/// sentence are put in with one call of QString::arg(a, b, ...): text that itself holds "%1" then stays as it
/// is.
[[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                                int n = -1);

[[nodiscard]] inline QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// "A", "A and B", "A, B and C"
[[nodiscard]] QString joined(const QStringList& items);
/// “A”
[[nodiscard]] QString quoted(const QString& text);
[[nodiscard]] QStringList quotedEach(const QStringList& items);
/// "6–10"
[[nodiscard]] QString dashed(const QString& low, const QString& high);
/// Sentences of one paragraph; empty ones are left out.
[[nodiscard]] QString paragraph(const QStringList& sentences);
/// A number to choose a plural form by, for counts that are not an int. Inside translate() there may be
/// neither a cast nor brackets: lupdate passes over such a sentence, or never returns from it.
[[nodiscard]] int pluralCount(std::uint64_t count);
template <std::signed_integral Count>
[[nodiscard]] int pluralCount(Count count)
{
    return pluralCount(static_cast<std::uint64_t>(count));
}

class Format
{
public:
    explicit Format(const QLocale& locale);

    /// 170,000
    [[nodiscard]] QString integer(double value) const;
    [[nodiscard]] QString count(std::uint64_t value) const;
    /// 2026, never grouped
    [[nodiscard]] QString year(int value) const;
    /// Exactly `digits` decimals.
    [[nodiscard]] QString decimal(double value, int digits) const;
    /// At most `digits` decimals, none that says nothing: 22.5, 22
    [[nodiscard]] QString shortDecimal(double value, int digits) const;
    /// 30.8%
    [[nodiscard]] QString percent(double fraction, int digits) const;
    /// At most one decimal: 40%, 12.5%
    [[nodiscard]] QString shortPercent(double fraction) const;
    /// 5 Dec 2026
    [[nodiscard]] QString date(const QDate& date) const;
    /// Dec 2026
    [[nodiscard]] QString month(const QDate& date) const;
    /// 6–10, or 6 where both ends are the same
    [[nodiscard]] QString integers(int low, int high) const;
    /// "7.4% to 8.3%", or one figure where both look the same
    [[nodiscard]] QString percents(double low, double high, int digits) const;

private:
    [[nodiscard]] QString withSign(QString text) const;
    [[nodiscard]] QString percentOf(const QString& number) const;

    QLocale m_locale;
    QLocale m_ungrouped;
};

} // namespace rustworthy::presentation
