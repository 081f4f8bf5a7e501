// The answers document (*.rustworthy): what a person has said, bound to a catalog.
#pragma once

#include "decision/answers.h"
#include "decision/model.h"
#include "storage/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <optional>

namespace rustworthy::document {

inline constexpr int formatVersion = 1;
inline constexpr qint64 maximumDocumentBytes = 4 * 1024 * 1024;

/// The catalog a document belongs to. Ids are checked against the model that this catalog filled.
struct CatalogKey
{
    QString id;
    QString version;
};

/// Something a document written for another version of the same catalog holds and this catalog does not know.
struct Unrecognised
{
    QString pointer; ///< "/answers/old-question"
    QJsonValue value;
};

struct AnswersDocument
{
    decision::Answers answers;
    CatalogKey catalog;               ///< what it was written for
    QJsonObject unknownMembers;       ///< top level only; written back unchanged
    QList<Unrecognised> unrecognised; ///< written back unchanged; listed to the person
};

struct LoadResult
{
    std::optional<AnswersDocument> document; ///< empty when there is any problem
    QList<storage::Problem> problems;
};

[[nodiscard]] LoadResult load(const QByteArray& json, const QString& fileName, const decision::Model& model,
                              const CatalogKey& catalog);
[[nodiscard]] LoadResult loadFile(const QString& fileName, const decision::Model& model,
                                  const CatalogKey& catalog);

/// UTF-8 JSON, indented; equal documents and application names give equal bytes.
[[nodiscard]] QByteArray serialise(const AnswersDocument& document, const QString& application);
/// Serialises and saves with mode 0600. None = saved.
[[nodiscard]] std::optional<storage::Problem>
saveFile(const QString& fileName, const AnswersDocument& document, const QString& application);

} // namespace rustworthy::document
