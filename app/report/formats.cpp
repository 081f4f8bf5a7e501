#include "report/report.h"

#include <QtCore/QFileInfo>

#include <array>
#include <utility>

namespace rustworthy::report {

namespace {

constexpr std::array<std::pair<const char*, Format>, 7> formats = {{
    {"pdf", Format::Pdf},
    {"html", Format::Html},
    {"md", Format::Markdown},
    {"json", Format::Json},
    {"csv", Format::Csv},
    {"png", Format::Png},
    {"svg", Format::Svg},
}};

} // namespace

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
    for (const auto& [known, format] : formats) {
        if (suffix == QLatin1String(known)) {
            return format;
        }
    }
    return std::nullopt;
}

QStringList supportedSuffixes()
{
    QStringList suffixes;
    for (const auto& [suffix, format] : formats) {
        suffixes.append(QLatin1String(suffix));
    }
    return suffixes;
}

bool isPicture(Format format)
{
    return format == Format::Png || format == Format::Svg;
}

} // namespace rustworthy::report
