#include "document/answers_document.h"
#include "storage/json.h"
#include "storage/save.h"

namespace rustworthy::document {

LoadResult loadFile(const QString& fileName, const decision::Model& model, const CatalogKey& catalog)
{
    const storage::BytesResult read = storage::readFile(fileName, maximumDocumentBytes);
    if (!read.bytes) {
        return {.document = std::nullopt, .problems = read.problems};
    }
    return load(*read.bytes, fileName, model, catalog);
}

std::optional<storage::Problem> saveFile(const QString& fileName, const AnswersDocument& document,
                                         const QString& application)
{
    return storage::save(fileName, serialise(document, application), storage::Access::Private);
}

} // namespace rustworthy::document
