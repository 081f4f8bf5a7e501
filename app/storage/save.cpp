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

Problem wrongName(const QString& fileName, const QString& what)
{
    return problem(fileName, what, Words::tr("Nothing was changed; save under another name."));
}

Problem wrongFolder(const QString& fileName, const QString& what)
{
    return problem(fileName, what, Words::tr("Nothing was changed; save in another folder."));
}

Problem failed(const QString& fileName, int error)
{
    const WriteFault fault = writeFault(error);
    return problem(fileName, Words::tr("the file cannot be written (%1)").arg(fault.reason), fault.next);
}

/// Why it cannot be saved to; none when it can.
std::optional<Problem> unfit(const QString& fileName)
{
    const QFileInfo target(fileName);
    if (target.fileName().isEmpty()) {
        return wrongName(fileName, Words::tr("a file name is needed"));
    }
    // A link that leads nowhere is more often a moved folder or a missing disk than a wish for a new file
    // there.
    if (target.isSymLink() && !target.exists()) {
        return wrongName(
            fileName,
            Words::tr("the symbolic link leads to no file; only links to an existing file are followed"));
    }
    if (target.isDir()) {
        return wrongName(fileName, Words::tr("this is a folder; expected the name of a file"));
    }
    if (target.exists() && !target.isFile()) {
        return wrongName(
            fileName,
            Words::tr("this is not a plain file but a device, a pipe or a socket; only plain files are "
                      "replaced"));
    }
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists()) {
        return wrongFolder(fileName, Words::tr("the folder %1 does not exist").arg(folder.filePath()));
    }
    if (!folder.isDir()) {
        return wrongFolder(fileName, Words::tr("%1 is not a folder").arg(folder.filePath()));
    }
    return std::nullopt;
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
    if (const auto problem = unfit(fileName)) {
        return problem;
    }
    const QFileInfo named(fileName);
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
