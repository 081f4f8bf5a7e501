// Tables for other programs: what is safe to open in a spreadsheet, and the text of the clipboard.
#pragma once

#include "presentation/exhibits.h"

namespace rustworthy::presentation {

/// A text that a spreadsheet would take for a formula gets an apostrophe; a number in a numeric column does
/// not.
[[nodiscard]] QString safeCell(const QString& text, bool numeric);

/// A line for each row, the names of the columns first, cells apart by tabs; a notice stands on a line of its
/// own above. Tabs and line breaks in cells become spaces.
[[nodiscard]] QString tableText(const Exhibit& exhibit);

} // namespace rustworthy::presentation
