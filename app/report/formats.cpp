#include "report/report.h"

#include <QtCore/QFileInfo>

namespace rustworthy::report {

QPageSize::PageSizeId paperFor(const QLocale& locale)
{
    // Territories with paper size US-Letter in CLDR.
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Venezuela:
    case QLocale::Belize:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

std::optional<Format> formatFor(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        return Format::Pdf;
    }
    if (suffix == QLatin1String("json")) {
        return Format::Json;
    }
    return std::nullopt;
}

QStringList supportedSuffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("json")};
}

} // namespace rustworthy::report
