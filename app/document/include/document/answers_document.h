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

/// Something a document written for another version of the same catalog holds and this catalog does not know:
/// a question, answer, kind, ... or a nested member.
struct Unrecognised
{
    QString pointer; ///< "/answers/old-question", "/projectKinds/2"; always of two steps
    QJsonValue value;
};

struct AnswersDocument
{
    decision::Answers answers;
    CatalogKey catalog;         ///< what it was written for
    QJsonObject unknownMembers; ///< top level only; written back unchanged
    /// Listed to the person and written back unchanged, but for members that have a known value by then.
    QList<Unrecognised> unrecognised;
};

struct LoadResult
{
    std::optional<AnswersDocument> document; ///< empty when there is any problem
    QList<storage::Problem> problems;
};

/// Strict: a document with any fault is not used. What this catalog does not know is a fault, unless the
/// document was written for another version of it; members of the top level that nobody knows are kept in any
/// case.
[[nodiscard]] LoadResult load(const QByteArray& json, const QString& fileName, const decision::Model& model,
                              const CatalogKey& catalog);
[[nodiscard]] LoadResult loadFile(const QString& fileName, const decision::Model& model,
                                  const CatalogKey& catalog);

/// UTF-8 JSON, indented; equal documents and application names give equal bytes. Pins that are not on a known
/// answer have no effect and are not written.
[[nodiscard]] QByteArray serialise(const AnswersDocument& document, const QString& application);
/// Serialises and saves with mode 0600. None = saved.
[[nodiscard]] std::optional<storage::Problem>
saveFile(const QString& fileName, const AnswersDocument& document, const QString& application);

} // namespace rustworthy::document
