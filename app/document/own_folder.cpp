#include "own_folder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace rustworthy::document {

bool makeOwnFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir()) {
        return true;
    }
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder,
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace rustworthy::document
