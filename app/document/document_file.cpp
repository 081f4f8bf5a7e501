#include "document/answers_document.h"
#include "storage/json.h"
#include "storage/save.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

namespace rustworthy::document {

LoadResult loadFile(const QString& fileName, const decision::Model& model, const CatalogKey& catalog)
{
    const storage::BytesResult read = storage::readFile(fileName, maximumDocumentBytes);
    if (!read.bytes) {
        return {.document = std::nullopt, .problems = read.problems};
    }
    LoadResult loaded = load(*read.bytes, fileName, model, catalog);
    loaded.fingerprint = fingerprintOf(*read.bytes);
    return loaded;
}

QByteArray fingerprintOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

DiskState diskState(const QString& fileName, const QByteArray& fingerprint)
{
    if (!QFileInfo::exists(fileName)) {
        return DiskState::Gone;
    }
    const storage::BytesResult read = storage::readFile(fileName, maximumDocumentBytes);
    if (!read.bytes) {
        // What has grown too large to be a document was written by somebody else, too.
        const bool isChanged = read.problems.value(0).kind == storage::ProblemKind::BadInput;
        return isChanged ? DiskState::Changed : DiskState::Unreadable;
    }
    return fingerprintOf(*read.bytes) == fingerprint ? DiskState::Same : DiskState::Changed;
}

std::optional<storage::Problem> saveFile(const QString& fileName, const AnswersDocument& document,
                                         const QString& application)
{
    return storage::save(fileName, serialise(document, application), storage::Access::Private);
}

} // namespace rustworthy::document
