// Tables as CSV: RFC 4180 in UTF-8, lines end in CR LF. A text that a spreadsheet would take for a formula
// gets an apostrophe; numbers in numeric columns do not.
#pragma once

#include "presentation/exhibits.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace rustworthy::report {

/// The first record holds the names of the columns.
[[nodiscard]] QByteArray csv(const presentation::TableData& table);
/// The same; a notice, if there is one, stands in a last column of each row.
[[nodiscard]] QByteArray csv(const presentation::Exhibit& exhibit);
/// All tables, each after a record with its title, with an empty line between two; a notice stands first.
[[nodiscard]] QByteArray csv(const QList<presentation::Exhibit>& exhibits);

} // namespace rustworthy::report
