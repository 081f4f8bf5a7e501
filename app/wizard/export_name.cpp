#include "export_name.h"

#include "presentation/exhibits.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::ExportName)
};

} // namespace

QString fileNamePart(const QString& text, qsizetype longest)
{
    QString part;
    const QString lower = QLocale().toLower(text.normalized(QString::NormalizationForm_C));
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || (c.isMark() && !part.isEmpty())) {
            part += c;
        } else if (!part.isEmpty() && !part.endsWith(QLatin1Char('-'))) {
            part += QLatin1Char('-');
        }
    }
    if (part.size() > longest) {
        const qsizetype end = part.lastIndexOf(QLatin1Char('-'), longest);
        part.truncate(end > 0 ? end : longest);
    }
    while (part.endsWith(QLatin1Char('-'))) {
        part.chop(1);
    }
    return part;
}

QString exportName(const QString& document, const QString& said, const QDate& day)
{
    const QString whose = fileNamePart(document);
    QStringList parts{whose.isEmpty() ? QStringLiteral("rustworthy") : whose, fileNamePart(said),
                      day.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-'));
}

QString verdictInBrief(const presentation::ResultView& result, bool includePay)
{
    const auto& bands = result.verdict.bands;
    const auto band = std::ranges::find(bands, result.verdict.band, &presentation::BandRow::id);
    //: Part of a file name: the verdict is still open.
    const QString verdict =
        result.verdict.decided && band != bands.end() ? band->name : Texts::tr("verdict open");
    //: Part of a file name; %1 is the verdict.
    return presentation::noticeOf(result, includePay).isEmpty() ? verdict
                                                                : Texts::tr("what-if %1").arg(verdict);
}

} // namespace rustworthy::wizard
