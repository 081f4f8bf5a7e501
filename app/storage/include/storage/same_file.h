// Which names stand for one file.
#pragma once

#include <QtCore/QString>

namespace rustworthy::storage {

/// Whether two names stand for one file, links followed; of files that are not there, whether the names lead
/// to the same place. An empty name is no file.
[[nodiscard]] bool isSameFile(const QString& one, const QString& other);

} // namespace rustworthy::storage
