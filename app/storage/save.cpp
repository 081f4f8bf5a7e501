#include "storage/save.h"

#include "replacement.h"
#include "retried.h"
#include "words.h"
#include "write_fault.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace rustworthy::storage {

namespace {

Problem problem(const QString& fileName, const QString& what, const QString& next)
{
    return {.kind = ProblemKind::InputOutput, .file = fileName, .place = {}, .what = what, .next = next};
}

Problem refused(const QString& fileName, const QString& what)
{
    return problem(fileName, what, Words::tr("Nothing was changed; save under another name."));
}

Problem failed(const QString& fileName, int error)
{
    const WriteFault fault = writeFault(error);
    return problem(fileName, Words::tr("the file cannot be written (%1)").arg(fault.reason), fault.next);
}

/// Why the target cannot be saved to; empty when it can.
QString unfitTarget(const QFileInfo& target)
{
    if (target.fileName().isEmpty()) {
        return Words::tr("a file name is needed");
    }
    // A link that leads nowhere is more often a moved folder or a missing disk than a wish for a new file
    // there.
    if (target.isSymLink() && !target.exists()) {
        return Words::tr("the symbolic link leads to no file; only links to an existing file are followed");
    }
    if (target.isDir()) {
        return Words::tr("this is a folder; expected the name of a file");
    }
    if (target.exists() && !target.isFile()) {
        return Words::tr(
            "this is not a plain file but a device, a pipe or a socket; only plain files are replaced");
    }
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists()) {
        return Words::tr("the folder %1 does not exist").arg(folder.filePath());
    }
    if (!folder.isDir()) {
        return Words::tr("%1 is not a folder").arg(folder.filePath());
    }
    return {};
}

/// Makes the rename last. A folder that cannot be opened for reading, or a file system that cannot sync
/// folders, is no failure.
QString syncFolder(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const int handle =
        retried([&path] { return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (handle == -1) {
        return errno == EACCES ? QString() : writeFault(errno).reason;
    }
    const int result = retried([handle] { return ::fsync(handle); });
    const int error = errno;
    ::close(handle);
    return result == 0 || error == EINVAL ? QString() : writeFault(error).reason;
}

} // namespace

std::optional<Problem> save(const QString& fileName, const QByteArray& bytes, Access access)
{
    const QFileInfo named(fileName);
    if (const QString unfit = fileName.isEmpty() ? Words::tr("a file name is needed") : unfitTarget(named);
        !unfit.isEmpty()) {
        return refused(fileName, unfit);
    }
    const QString target = named.isSymLink() ? named.canonicalFilePath() : named.absoluteFilePath();

    Replacement replacement(target);
    int error = replacement.open(access);
    if (error == 0) {
        error = replacement.write(bytes);
    }
    if (error == 0) {
        error = replacement.putInPlace();
    }
    if (error != 0) {
        return failed(fileName, error);
    }
    if (const QString reason = syncFolder(QFileInfo(target).absolutePath()); !reason.isEmpty()) {
        return problem(
            fileName, Words::tr("the file was written, but its folder cannot be synced (%1)").arg(reason),
            Words::tr("The new content may be lost in a power failure; save again in another folder."));
    }
    return std::nullopt;
}

void removeUnfinished(const QString& fileName)
{
    Replacement(QFileInfo(fileName).absoluteFilePath()).removeLeftovers();
}

} // namespace rustworthy::storage
