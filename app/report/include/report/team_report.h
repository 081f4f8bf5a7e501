// A team's result and a comparison of documents, as PDF and as CSV, made in memory.
#pragma once

#include "presentation/compare_view.h"
#include "presentation/team_view.h"
#include "report/report.h"

#include <QtCore/QByteArray>
#include <QtCore/QLocale>

namespace rustworthy::report {

/// Always light. Needs a QApplication. `options.documentName` stands at the top of each page.
[[nodiscard]] QByteArray teamPdf(const presentation::TeamView& view, const QLocale& locale,
                                 const SummaryOptions& options);
[[nodiscard]] QByteArray comparePdf(const presentation::CompareView& view, const QLocale& locale,
                                    const SummaryOptions& options);

/// RFC 4180 in UTF-8, lines end in CR LF, the first record holds the names of the columns. A text that a
/// spreadsheet would take for a formula gets an apostrophe; cells of numeric columns do not.
[[nodiscard]] QByteArray csv(const presentation::TableData& table);

/// All tables of the view, each after a record with its title, with an empty line between two.
[[nodiscard]] QByteArray teamCsv(const presentation::TeamView& view);
[[nodiscard]] QByteArray compareCsv(const presentation::CompareView& view);

} // namespace rustworthy::report
