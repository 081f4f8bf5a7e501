// Names that people have given their documents, fit to stand beside each other.
#pragma once

#include <QtCore/QStringList>

namespace rustworthy::presentation {

/// One line of plain text each, of a length that a table or chart has room for; no two are equal, and none is
/// empty. Control characters and direction overrides become U+FFFD.
[[nodiscard]] QStringList distinctNames(const QStringList& names);

} // namespace rustworthy::presentation
