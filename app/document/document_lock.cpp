#include "document/autosave.h"

#include "own_folder.h"
#include "own_lock.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace rustworthy::document {

namespace {

// The same for a file that is still to be written as for the file once it is there.
QString pathOf(const QString& fileName)
{
    const QFileInfo file(fileName);
    if (file.exists()) {
        return file.canonicalFilePath();
    }
    const QString folder = file.dir().canonicalPath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

// Not beside the document: its folder may be read-only, or one that is shared and kept tidy.
QString lockNameFor(const QString& folder, const QString& fileName)
{
    const QString path = pathOf(fileName);
    const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(path), QCryptographicHash::Sha256);
    return QDir(folder).filePath(QStringLiteral("open-%1.document").arg(QString::fromLatin1(hash.toHex())));
}

} // namespace

class DocumentLock::Private
{
public:
    QString folder;
    QString name;
    std::unique_ptr<QLockFile> lock;
};

DocumentLock::DocumentLock(QString folder) : d(std::make_unique<Private>())
{
    d->folder = std::move(folder);
}

DocumentLock::~DocumentLock() = default;

bool DocumentLock::lock(const QString& fileName)
{
    const QString name = fileName.isEmpty() ? QString() : lockNameFor(d->folder, fileName);
    if (d->lock && name == d->name) {
        return true;
    }
    d->lock.reset();
    d->name = name;
    if (name.isEmpty() || !makeOwnFolder(d->folder)) {
        return true;
    }
    auto lock = newLock(name);
    if (lock->tryLock()) {
        d->lock = std::move(lock);
        return true;
    }
    return lock->error() != QLockFile::LockFailedError;
}

} // namespace rustworthy::document
