// New content for a file, which is not seen before it is whole.
#pragma once

#include "storage/save.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace rustworthy::storage {

/// Where the file system can, the content has no name until it is put in place, so that nothing is left of a
/// process that is killed. Where a name is needed it is one that only this class gives, and the file is
/// locked for as long as its process lives: what a killed one leaves is told apart from what another process
/// is writing, and removed by the next replacement of the same file. (QSaveFile leaves `name.XXXXXX`, which
/// nobody may remove: it could be a person's own copy.)
class Replacement
{
public:
    /// `target`: absolute, not a symbolic link.
    explicit Replacement(const QString& target);
    ~Replacement();

    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    /// Each returns errno, or 0. To be called in this order, and no further after a failure.
    [[nodiscard]] int open(Access access);
    [[nodiscard]] int write(const QByteArray& bytes); ///< and syncs
    [[nodiscard]] int putInPlace();

    /// What killed processes have left of replacing this target. open() begins with it.
    void removeLeftovers() const;

private:
    [[nodiscard]] int openUnnamed(unsigned int mode);
    [[nodiscard]] int openNamed(unsigned int mode);
    [[nodiscard]] int giveName();
    void newName();

    QString m_folderName;
    QString m_prefix; ///< of the temporary names for this target
    QByteArray m_target;
    QByteArray m_folder;
    QByteArray m_temporary; ///< empty while the content has no name of its own
    int m_handle = -1;
    bool m_targetExists = false;
};

} // namespace rustworthy::storage
