// A team's result and a comparison of documents, as PDF and as CSV, made in memory.
#pragma once

#include "presentation/compare_view.h"
#include "presentation/team_view.h"
#include "report/csv.h"
#include "report/report.h"

#include <QtCore/QByteArray>
#include <QtCore/QLocale>

namespace rustworthy::report {

/// Always light. Needs a QApplication. `options.documentName` stands at the top of each page.
[[nodiscard]] QByteArray teamPdf(const presentation::TeamView& view, const QLocale& locale,
                                 const SummaryOptions& options);
[[nodiscard]] QByteArray comparePdf(const presentation::CompareView& view, const QLocale& locale,
                                    const SummaryOptions& options);

/// All tables of the view, each after a record with its title, with an empty line between two; see csv.h.
[[nodiscard]] QByteArray teamCsv(const presentation::TeamView& view, const QLocale& locale);
[[nodiscard]] QByteArray compareCsv(const presentation::CompareView& view, const QLocale& locale);

} // namespace rustworthy::report
