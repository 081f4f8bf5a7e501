// Tables as CSV: RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets take it for something
// older; lines end in CR LF. A text that a spreadsheet would take for a formula gets an apostrophe; numbers
// in numeric columns do not. They are written for programs, whatever the language: 170000 or 7.5.
#pragma once

#include "presentation/exhibits.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QLocale>

namespace rustworthy::report {

/// One exhibit: the names of the columns, then a record for each row; a notice, if there is one, stands in a
/// last column of each. Several: the same of each after a record with its title, with an empty line between
/// two; a notice stands first. `locale` is the one that the numbers of the tables were written with.
[[nodiscard]] QByteArray csv(const QList<presentation::Exhibit>& exhibits, const QLocale& locale);

} // namespace rustworthy::report
