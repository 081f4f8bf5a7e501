#include "wizard/export_choices.h"

namespace rustworthy::wizard {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    case ExportFormat::Png:
    case ExportFormat::DoublePng:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

bool isSummary(ExportFormat format)
{
    return format == ExportFormat::Pdf || format == ExportFormat::Html || format == ExportFormat::Markdown;
}

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::DoublePng || format == ExportFormat::Svg;
}

} // namespace rustworthy::wizard
