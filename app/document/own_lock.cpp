#include "own_lock.h"

#include "storage/save.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

namespace rustworthy::document {

std::unique_ptr<QLockFile> newLock(const QString& fileName)
{
    removeAbandonedLock(fileName);
    auto lock = std::make_unique<QLockFile>(fileName);
    lock->setStaleLockTime(0);
    return lock;
}

void removeAbandonedLock(const QString& fileName)
{
    // QLockFile takes an empty file for a lock for good: it names no process that could be gone.
    constexpr qint64 longAgo = 60; // seconds
    const QFileInfo lock(fileName);
    if (lock.exists() && lock.size() == 0 &&
        lock.lastModified().secsTo(QDateTime::currentDateTime()) > longAgo) {
        storage::removeUnlessLocked(fileName);
    }
}

} // namespace rustworthy::document
