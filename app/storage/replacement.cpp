#include "replacement.h"

#include "retried.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rustworthy::storage {

namespace {

constexpr int attempts = 100; ///< at a name that is not taken
constexpr qsizetype randomDigits = 8;

// Of fixed length, so that a target with the longest possible name can be replaced too.
QString prefixFor(const QString& fileName)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFile::encodeName(fileName), QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral(".rustworthy-%1-").arg(QString::fromLatin1(hash));
}

// Whoever holds it writes the file. A file system without locks tells nothing: false.
bool lock(int handle)
{
    return retried([handle] { return ::flock(handle, LOCK_EX | LOCK_NB); }) == 0;
}

int setMode(int handle, mode_t mode)
{
    struct stat status = {};
    if (::fstat(handle, &status) != 0) {
        return errno;
    }
    if ((status.st_mode & 07777U) == mode) {
        return 0;
    }
    return retried([handle, mode] { return ::fchmod(handle, mode); }) == 0 ? 0 : errno;
}

QByteArray nameOfHandle(int handle)
{
    return "/proc/self/fd/" + QByteArray::number(handle);
}

bool canBeLinkedLater()
{
    return ::access("/proc/self/fd", X_OK) == 0;
}

/// Of one's own, plain, and still what the name stands for.
bool isOwnFileAt(const QByteArray& path, int handle)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(handle, &opened) == 0 && ::lstat(path.constData(), &named) == 0 &&
           S_ISREG(opened.st_mode) && opened.st_uid == ::geteuid() && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

} // namespace

void removeUnlessLocked(const QString& fileName)
{
    const QByteArray path = QFile::encodeName(fileName);
    const int handle =
        retried([&path] { return ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); });
    if (handle == -1) {
        return;
    }
    // Whoever else would remove the file needs the lock first: its name stands for it as long as it is held.
    if (lock(handle) && isOwnFileAt(path, handle)) {
        ::unlink(path.constData());
    }
    ::close(handle);
}

Replacement::Replacement(const QString& target)
    : m_folderName(QFileInfo(target).absolutePath()),
      m_prefix(prefixFor(QFileInfo(target).fileName())),
      m_target(QFile::encodeName(target)),
      m_folder(QFile::encodeName(m_folderName))
{}

Replacement::~Replacement()
{
    if (!m_temporary.isEmpty()) {
        ::unlink(m_temporary.constData());
    }
    if (m_handle != -1) {
        ::close(m_handle);
    }
}

int Replacement::open(Access access)
{
    removeLeftovers();
    struct stat old = {};
    m_targetExists = ::stat(m_target.constData(), &old) == 0;
    // A file that is protected against writing is not to be replaced either.
    if (m_targetExists && ::access(m_target.constData(), W_OK) != 0) {
        return errno;
    }
    const bool followsUmask = access == Access::Shared && !m_targetExists;
    const mode_t mode = followsUmask ? 0666 : 0600;
    int error = openUnnamed(mode);
    if (error == EOPNOTSUPP || error == EISDIR || error == EINVAL) {
        error = openNamed(mode);
    }
    if (error != 0 || followsUmask) {
        return error;
    }
    return setMode(m_handle, access == Access::Private ? 0600 : old.st_mode & 0777U);
}

int Replacement::openUnnamed([[maybe_unused]] unsigned int mode)
{
#ifdef O_TMPFILE
    if (!canBeLinkedLater()) {
        return EOPNOTSUPP;
    }
    m_handle = retried([&] { return ::open(m_folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode); });
    if (m_handle == -1) {
        return errno;
    }
    static_cast<void>(lock(m_handle));
    return 0;
#else
    return EOPNOTSUPP;
#endif
}

int Replacement::openNamed(unsigned int mode)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        newName();
        m_handle = retried([&] {
            return ::open(m_temporary.constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC,
                          mode);
        });
        if (m_handle == -1) {
            const int error = errno;
            m_temporary.clear();
            if (error != EEXIST) {
                return error;
            }
            continue;
        }
        static_cast<void>(lock(m_handle));
        // Before it was locked, another process may have taken it for a leftover.
        struct stat status = {};
        if (::fstat(m_handle, &status) != 0 || status.st_nlink > 0) {
            return 0;
        }
        ::close(m_handle);
        m_handle = -1;
        m_temporary.clear();
    }
    return EEXIST;
}

int Replacement::write(const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = retried([&] {
            return ::write(m_handle, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        });
        if (count < 0) {
            return errno;
        }
        done += count;
    }
    return retried([this] { return ::fsync(m_handle); }) == 0 ? 0 : errno;
}

int Replacement::putInPlace()
{
    if (m_temporary.isEmpty()) {
        // Where nothing is replaced, the content gets its final name at once.
        if (!m_targetExists && ::linkat(AT_FDCWD, nameOfHandle(m_handle).constData(), AT_FDCWD,
                                        m_target.constData(), AT_SYMLINK_FOLLOW) == 0) {
            return 0;
        }
        if (const int error = giveName(); error != 0) {
            return error;
        }
    }
    if (::rename(m_temporary.constData(), m_target.constData()) != 0) {
        return errno;
    }
    m_temporary.clear();
    return 0;
}

int Replacement::giveName()
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        newName();
        if (::linkat(AT_FDCWD, nameOfHandle(m_handle).constData(), AT_FDCWD, m_temporary.constData(),
                     AT_SYMLINK_FOLLOW) == 0) {
            return 0;
        }
        const int error = errno;
        m_temporary.clear();
        if (error != EEXIST) {
            return error;
        }
    }
    return EEXIST;
}

void Replacement::newName()
{
    const quint32 number = QRandomGenerator::global()->generate();
    m_temporary = m_folder + '/' + QFile::encodeName(m_prefix) +
                  QByteArray::number(number, 16).rightJustified(randomDigits, '0');
}

void Replacement::removeLeftovers() const
{
    const QStringList names = QDir(m_folderName)
                                  .entryList({m_prefix + QString(randomDigits, QLatin1Char('?'))},
                                             QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        removeUnlessLocked(m_folderName + QLatin1Char('/') + name);
    }
}

} // namespace rustworthy::storage
