// Locks that tell whether the process that took them is alive.
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QString>

#include <memory>

namespace rustworthy::document {

/// Stale when its process is gone, however old it is. One that a process left which was killed between making
/// the file and writing into it who it is, is removed a minute later.
[[nodiscard]] std::unique_ptr<QLockFile> newLock(const QString& fileName);

/// Left by a process that was killed before it wrote into the file.
void removeAbandonedLock(const QString& fileName);

} // namespace rustworthy::document
