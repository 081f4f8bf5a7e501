#include "formatting.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace rustworthy::presentation {

namespace {

// Rounds first, so that a small negative value does not print as minus zero.
double rounded(double value, int digits)
{
    const double scale = std::pow(10.0, digits);
    const double result = std::round(value * scale) / scale;
    return result == 0.0 ? 0.0 : result;
}

int digitsNeeded(double value, int digits)
{
    int needed = 0;
    while (needed < digits && std::abs(rounded(value, needed) - rounded(value, digits)) > 1e-9) {
        ++needed;
    }
    return needed;
}

} // namespace

QString translate(const char* context, const char* source, const char* disambiguation, int n)
{
    return QCoreApplication::translate(context, source, disambiguation, n);
}

QString joined(const QStringList& items)
{
    if (items.isEmpty()) {
        return {};
    }
    QString result = items.first();
    for (qsizetype i = 1; i + 1 < items.size(); ++i) {
        //: A list of three or more: everything so far, the next item.
        result = translate("presentation", "%1, %2").arg(result, items.at(i));
    }
    if (items.size() > 1) {
        //: The end of a list: everything so far, the last item.
        result = translate("presentation", "%1 and %2").arg(result, items.last());
    }
    return result;
}

QString quoted(const QString& text)
{
    //: Quotation marks around a name or heading.
    return translate("presentation", "“%1”").arg(text);
}

QStringList quotedEach(const QStringList& items)
{
    const QString pattern = translate("presentation", "“%1”");
    QStringList result;
    for (const QString& item : items) {
        result.append(pattern.arg(item));
    }
    return result;
}

QString dashed(const QString& low, const QString& high)
{
    return low + QChar(0x2013) + high;
}

QString paragraph(const QStringList& sentences)
{
    QStringList kept = sentences;
    kept.removeAll(QString());
    return kept.join(QLatin1Char(' '));
}

int pluralCount(std::uint64_t count)
{
    // The last digits decide the plural form in every language that has more than two forms.
    constexpr std::uint64_t million = 1'000'000;
    return static_cast<int>(count <= million ? count : million + count % million);
}

Format::Format(const QLocale& locale) : m_locale(locale), m_ungrouped(locale)
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
    m_ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
}

QString Format::integer(double value) const
{
    return decimal(value, 0);
}

QString Format::count(std::uint64_t value) const
{
    return m_locale.toString(static_cast<qulonglong>(value));
}

QString Format::year(int value) const
{
    return m_ungrouped.toString(value);
}

QString Format::decimal(double value, int digits) const
{
    return withSign(m_locale.toString(rounded(value, digits), 'f', digits));
}

QString Format::shortDecimal(double value, int digits) const
{
    return decimal(value, digitsNeeded(value, digits));
}

QString Format::percent(double fraction, int digits) const
{
    return percentOf(decimal(fraction * 100.0, digits));
}

QString Format::shortPercent(double fraction) const
{
    return percentOf(shortDecimal(fraction * 100.0, 1));
}

QString Format::date(const QDate& date) const
{
    //: Format of a date, see the documentation of QDate::toString().
    return m_locale.toString(date, translate("presentation", "d MMM yyyy", "date format"));
}

QString Format::month(const QDate& date) const
{
    //: Format of a month and its year, see the documentation of QDate::toString().
    return m_locale.toString(date, translate("presentation", "MMM yyyy", "date format"));
}

QString Format::integers(int low, int high) const
{
    return low == high ? integer(low) : dashed(integer(low), integer(high));
}

QString Format::percents(double low, double high, int digits) const
{
    const QString lowText = percent(low, digits);
    const QString highText = percent(high, digits);
    return lowText == highText ? lowText
                               : translate("presentation", "%1 to %2", "range").arg(lowText, highText);
}

QString Format::withSign(QString text) const
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString Format::percentOf(const QString& number) const
{
    //: A number and its per cent sign; put a no-break space between them where your language has one.
    return translate("presentation", "%1%2", "percentage").arg(number, m_locale.percent());
}

} // namespace rustworthy::presentation
