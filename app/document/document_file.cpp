#include "document/answers_document.h"
#include "document/share_string.h"
#include "storage/json.h"
#include "storage/save.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

namespace rustworthy::document {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(document)
};

} // namespace

LoadResult loadFile(const QString& fileName, const decision::Model& model, const CatalogKey& catalog)
{
    const storage::BytesResult read = storage::readFile(fileName, maximumDocumentBytes);
    if (!read.bytes) {
        return {.document = std::nullopt, .problems = read.problems};
    }
    if (holdsShareString(*read.bytes)) {
        return {
            .document = std::nullopt,
            .problems = {{.kind = storage::ProblemKind::BadInput,
                          .file = fileName,
                          .place = {},
                          .what = Words::tr("the file holds the text of shared answers, and is no document"),
                          .next = Words::tr("Nothing was changed; copy the text and choose File, Open "
                                            "Shared Answers.")}},
            .fingerprint = fingerprintOf(*read.bytes)};
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
    if (fingerprint.isEmpty()) {
        return DiskState::Unknown;
    }
    const storage::BytesResult read = storage::readFile(fileName, maximumDocumentBytes);
    if (!read.bytes) {
        // What has grown too large to be a document was written by somebody else, too.
        const bool isChanged = read.problems.value(0).kind == storage::ProblemKind::BadInput;
        return isChanged ? DiskState::Changed : DiskState::Unknown;
    }
    return fingerprintOf(*read.bytes) == fingerprint ? DiskState::Same : DiskState::Changed;
}

std::optional<storage::Problem> saveFile(const QString& fileName, const AnswersDocument& document,
                                         const QString& application)
{
    return storage::save(fileName, serialise(document, application), storage::Access::Private);
}

} // namespace rustworthy::document
