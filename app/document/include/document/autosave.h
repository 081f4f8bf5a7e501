// Work that is not saved yet, kept for the case that the program ends without being asked to.
#pragma once

#include "document/answers_document.h"
#include "storage/problem.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <optional>

class QLockFile;

namespace rustworthy::document {

/// Where autosaves and locks are kept: a folder of the person's own (mode 0700), made when first needed.
[[nodiscard]] QString autosaveFolder();

/// The autosave of one open document. Each has a file and a lock of its own in the folder, so that instances
/// never take each other's.
class Autosave
{
public:
    explicit Autosave(QString folder);
    ~Autosave(); ///< leaves the file, if there is one, to be recovered

    Autosave(const Autosave&) = delete;
    Autosave& operator=(const Autosave&) = delete;

    /// Replaces what was kept before. `fileName` is the document's file; empty = never saved. `fingerprint`
    /// is that of the file when it was read or written last. Mode 0600.
    [[nodiscard]] std::optional<storage::Problem> write(const AnswersDocument& document,
                                                        const QString& fileName, const QString& application,
                                                        const QByteArray& fingerprint = {});
    /// After a good save or an explicit Discard. Does nothing where nothing is kept.
    [[nodiscard]] std::optional<storage::Problem> remove();
    [[nodiscard]] bool isKept() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Work of an instance that is no longer alive.
struct Recovered
{
    QString autosaveFile;
    QString fileName;       ///< of the document, absolute; empty = never saved, or nobody knows where
    QByteArray fingerprint; ///< of the file that the work began with, see diskState(); empty = not known
    QDateTime keptAt;
    LoadResult loaded; ///< problems where the autosave cannot be read: it is still there
    /// Held, so that no other instance offers the same work meanwhile.
    std::shared_ptr<QLockFile> claim;
};

/// Newest first; those of living instances are left alone. No work is removed.
[[nodiscard]] QList<Recovered> findRecovered(const QString& folder, const decision::Model& model,
                                             const CatalogKey& catalog);
/// Once the person has decided. None = removed.
[[nodiscard]] std::optional<storage::Problem> removeRecovered(const Recovered& recovered);

/// Tells a second start on the same document. Held until it is destroyed or another document is locked.
class DocumentLock
{
public:
    explicit DocumentLock(QString folder);
    ~DocumentLock();

    DocumentLock(const DocumentLock&) = delete;
    DocumentLock& operator=(const DocumentLock&) = delete;

    /// False when a living instance, this one aside, has the same file open (links followed). An empty name
    /// only releases. A folder that cannot be written locks nothing and is no obstacle: true.
    [[nodiscard]] bool lock(const QString& fileName);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::document
