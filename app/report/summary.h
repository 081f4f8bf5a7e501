// What every form of the summary shares: what is worded for it, and its sections in their order.
#pragma once

#include "report/report.h"
#include "summary_sections.h"

namespace rustworthy::report {

/// Pay also moves axes and notes, so it is taken out before anything is worded, payback with it.
[[nodiscard]] presentation::ResultView presentedFor(const Material& material, const SummaryOptions& options);

/// `result` is presentedFor() of the same.
[[nodiscard]] Summary summaryOf(const presentation::ResultView& result, const Material& material,
                                const SummaryOptions& options);

void addSummary(Flow& flow, const Summary& summary);

[[nodiscard]] QString summaryTitle(bool whatIf);
/// Without line ends and other controls, and cut where it is long, with an ellipsis.
[[nodiscard]] QString oneLine(const QString& text);
/// The title for lists of files and tabs, with the name of the answers.
[[nodiscard]] QString fileTitle(const QString& title, const QString& documentName);
/// Date, catalog and versions.
[[nodiscard]] QString colophon(const Material& material, const SummaryOptions& options);

} // namespace rustworthy::report
