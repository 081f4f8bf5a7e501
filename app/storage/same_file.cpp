#include "storage/same_file.h"

#include <QtCore/QFileInfo>

namespace rustworthy::storage {

bool isSameFile(const QString& one, const QString& other)
{
    if (one.isEmpty() || other.isEmpty()) {
        return false;
    }
    const QFileInfo first(one);
    const QFileInfo second(other);
    if (first.exists() && second.exists()) {
        return first.canonicalFilePath() == second.canonicalFilePath();
    }
    return first.absoluteFilePath() == second.absoluteFilePath();
}

} // namespace rustworthy::storage
