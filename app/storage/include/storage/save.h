// The one function through which everything is saved: documents and every export.
#pragma once

#include "storage/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace rustworthy::storage {

enum class Access {
    Private, ///< mode 0600: documents
    Shared   ///< a new file follows the umask; a file that is replaced keeps its mode
};

/// Replaces the file atomically: serialised bytes to a temporary file beside it, flushed and synced, renamed,
/// folder synced. A symbolic link is followed to its file; anything but a plain file is refused. After a
/// problem the old file is whole and no temporary file is left; only when the folder cannot be synced the new
/// content is there, and the problem says so. None = saved.
[[nodiscard]] std::optional<Problem> save(const QString& fileName, const QByteArray& bytes, Access access);

/// Removes what processes that were killed have left of saving this file. The next save() does the same.
void removeUnfinished(const QString& fileName);

/// Removes a plain file of one's own that nobody has locked (flock(2), as QLockFile does); else nothing.
void removeUnlessLocked(const QString& fileName);

} // namespace rustworthy::storage
