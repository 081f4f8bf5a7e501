// What a person wants to hand over, and how.
#pragma once

#include "presentation/exhibits.h"
#include "presentation/summary_parts.h"
#include "wizard/preferences.h"

#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <array>
#include <functional>
#include <optional>

class QPainter;

namespace rustworthy::wizard {

enum class ExportFormat {
    Pdf,
    Html,
    Markdown,
    Png,
    DoublePng, ///< of twice as many pixels each way
    Svg,
    Csv,
    Json ///< the evaluation
};

inline constexpr std::array exportFormats = {
    ExportFormat::Pdf,       ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Png,
    ExportFormat::DoublePng, ExportFormat::Svg,  ExportFormat::Csv,      ExportFormat::Json};

/// Without the dot.
[[nodiscard]] QString suffixOf(ExportFormat format);
[[nodiscard]] bool isSummary(ExportFormat format);
[[nodiscard]] bool isPicture(ExportFormat format);

struct ExportChoices
{
    ExportFormat format = ExportFormat::Pdf;
    PaperChoice paper = PaperChoice::ByLocale; ///< of a PDF
    presentation::LeftOut leftOut = {};        ///< of a summary
    QString exhibit =
        {}; ///< id of the chart or table; empty = all charts as one picture, or all tables in one file
    /// This one, as it is shown on the screen, instead of the one with that id.
    std::optional<presentation::Exhibit> shown = std::nullopt;
    bool includesPay = false; ///< present pay and what rests on it; never remembered
    bool opensWhenDone = false;
};

/// Pages as they will be printed.
struct PreviewPages
{
    int count = 0;
    QSizeF paper; ///< points
    /// Page 0 and on, by a painter whose units are points, from the top left of the paper.
    std::function<void(QPainter& painter, int page)> draw;
};

} // namespace rustworthy::wizard
