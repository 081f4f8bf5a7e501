// The answers document (*.rustworthy): what a person has said, bound to a catalog.
#pragma once

#include "decision/answers.h"
#include "decision/evaluation.h"
#include "decision/model.h"
#include "storage/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::document {

inline constexpr int formatVersion = 1;
inline constexpr qint64 maximumDocumentBytes = 4LL * 1024 * 1024;

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

/// What the program made of the answers when they were saved, so that a later look can say what changed. Ids
/// are those of that catalog; later ones need not know them.
struct StoredResult
{
    QDate savedOn;
    QString catalogVersion;
    int low = 0; ///< score interval
    int high = 0;
    int maximum = 0;
    QStringList bands;               ///< reachable ones, in rising order
    QString career;                  ///< decision::Leaning: open, for, mixed, against
    QString project;                 ///< the same
    QString rankingVerdict;          ///< decision::RankingVerdict: clear, leans, close, tied, nothing
    QString leader;                  ///< empty = none
    QMap<QString, double> firstRank; ///< first-rank acceptability by alternative, 0..1

    bool operator==(const StoredResult&) const = default;
};
[[nodiscard]] StoredResult storedResult(const decision::Evaluation& evaluation, const CatalogKey& catalog,
                                        const QDate& savedOn);

struct AnswersDocument
{
    decision::Answers answers;
    CatalogKey catalog; ///< what it was written for
    QString step;       ///< the wizard's step it was saved on; empty = not known
    QDate reviewOn;     ///< "look again on"; invalid = no such date
    std::optional<StoredResult> result;
    QJsonObject unknownMembers; ///< top level only; written back unchanged
    /// Listed to the person and written back unchanged, but for members that have a known value by then.
    QList<Unrecognised> unrecognised;
};

struct LoadResult
{
    std::optional<AnswersDocument> document; ///< empty when there is any problem
    QList<storage::Problem> problems;
    QByteArray fingerprint = {}; ///< of the bytes of the file, see diskState(); empty where there is none
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
/// Of the bytes of a file: what tells whether somebody else has written it since.
[[nodiscard]] QByteArray fingerprintOf(const QByteArray& bytes);
/// What a file holds now, against the fingerprint of when it was read or saved last. Unknown: it cannot be
/// read, or there is no fingerprint.
enum class DiskState { Same, Changed, Gone, Unknown };
[[nodiscard]] DiskState diskState(const QString& fileName, const QByteArray& fingerprint);

/// Serialises and saves with mode 0600. None = saved.
[[nodiscard]] std::optional<storage::Problem>
saveFile(const QString& fileName, const AnswersDocument& document, const QString& application);

} // namespace rustworthy::document
