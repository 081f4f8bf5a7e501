#include "document/autosave.h"

#include "members.h"
#include "own_folder.h"
#include "own_lock.h"

#include "storage/json.h"
#include "storage/save.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>
#include <QtCore/QUuid>

#include <algorithm>

namespace rustworthy::document {

namespace {

using storage::Problem;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(document)
};

const QString autosaveSuffix = QStringLiteral(".autosave");
const QString lockSuffix = QStringLiteral(".lock");

constexpr QLatin1String autosaveFormat("rustworthy-autosave");
constexpr int autosaveVersion = 1;
constexpr QLatin1String fileMember("file");
constexpr QLatin1String fingerprintMember("fingerprint"); ///< hexadecimal; early autosaves have none
constexpr QLatin1String keptAtMember("keptAt");
constexpr QLatin1String documentMember("document");
/// The document in it, and what stands around that.
constexpr qint64 maximumAutosaveBytes = 2 * maximumDocumentBytes;

QString lockNameOf(const QString& autosaveFile)
{
    return autosaveFile.chopped(autosaveSuffix.size()) + lockSuffix;
}

Problem folderProblem(const QString& folder)
{
    return {.kind = storage::ProblemKind::InputOutput,
            .file = folder,
            .place = {},
            .what = Words::tr("the folder for work that is not saved yet cannot be made or written"),
            .next = Words::tr("Save your answers now and then: they would not survive a crash.")};
}

QByteArray wrapped(const AnswersDocument& document, const QString& fileName, const QString& application,
                   const QByteArray& fingerprint)
{
    QJsonObject root{{member::format, autosaveFormat},
                     {member::version, autosaveVersion},
                     // Whoever recovers it may have been started in another folder.
                     {fileMember, fileName.isEmpty() ? QString() : QFileInfo(fileName).absoluteFilePath()},
                     {keptAtMember, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                     {documentMember, QJsonDocument::fromJson(serialise(document, application)).object()}};
    if (!fingerprint.isEmpty()) {
        root.insert(fingerprintMember, QString::fromLatin1(fingerprint.toHex()));
    }
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

// Which file a relative name meant depends on a folder that nobody knows any more: it was "never saved".
void readOrigin(const storage::JsonNode& root, Recovered& recovered)
{
    const storage::JsonNode file = root.member(fileMember);
    const QString fileName = file.value() == QJsonValue(QString()) ? QString() : file.text();
    const storage::JsonNode fingerprint = root.optionalMember(fingerprintMember);
    const QString digits = fingerprint.isPresent() ? fingerprint.text() : QString();
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    if (QString::fromLatin1(bytes.toHex()) != digits) {
        fingerprint.fault(Words::tr("expected hexadecimal digits"));
    }
    if (QFileInfo(fileName).isAbsolute()) {
        recovered.fileName = fileName;
        recovered.fingerprint = bytes;
    }
}

// Faults of the frame; those of the document come from its own reader.
LoadResult unwrapped(const QByteArray& bytes, Recovered& recovered, const decision::Model& model,
                     const CatalogKey& catalog)
{
    const storage::JsonResult parsed = storage::parseJson(bytes, recovered.autosaveFile);
    if (!parsed.object) {
        return {.document = std::nullopt, .problems = parsed.problems};
    }
    storage::JsonWalk walk(*parsed.object, recovered.autosaveFile);
    const storage::JsonNode root = walk.root();
    root.allowOnly(
        {member::format, member::version, fileMember, fingerprintMember, keptAtMember, documentMember});
    static_cast<void>(root.member(member::format).oneOf({autosaveFormat}));
    static_cast<void>(root.member(member::version).integer(1, autosaveVersion));
    readOrigin(root, recovered);
    const storage::JsonNode keptAt = root.member(keptAtMember);
    const QDateTime time = QDateTime::fromString(keptAt.text(), Qt::ISODate);
    if (time.isValid()) {
        recovered.keptAt = time;
    } else {
        keptAt.fault(Words::tr("expected a time such as 2026-11-21T12:00:00Z"));
    }
    const storage::JsonNode document = root.member(documentMember);
    if (!document.value().isObject()) {
        document.fault(Words::tr("expected an object"));
    }
    if (!walk.problems().isEmpty()) {
        return {.document = std::nullopt, .problems = walk.problems()};
    }
    return load(QJsonDocument(document.value().toObject()).toJson(), recovered.autosaveFile, model, catalog);
}

std::optional<Problem> removed(const QString& fileName)
{
    QFile file(fileName);
    if (!file.exists() || file.remove()) {
        return std::nullopt;
    }
    return Problem{.kind = storage::ProblemKind::InputOutput,
                   .file = fileName,
                   .place = {},
                   .what = Words::tr("the file cannot be removed (%1)").arg(file.errorString()),
                   .next = Words::tr("Remove it yourself, else it is offered again.")};
}

// Of documents that were open in processes which have ended without being asked to.
void removeStaleDocumentLocks(const QDir& folder)
{
    const QStringList locks = folder.entryList({QStringLiteral("open-*.document")}, QDir::Files);
    for (const QString& name : locks) {
        const auto lock = newLock(folder.filePath(name));
        if (lock->tryLock()) {
            lock->unlock(); // and removes it
        }
    }
}

// What a process left that ended between taking a lock and keeping something.
void removeStaleLocks(const QDir& folder)
{
    const QStringList locks = folder.entryList({QStringLiteral("*") + lockSuffix}, QDir::Files);
    for (const QString& name : locks) {
        const QString autosave = folder.filePath(name.chopped(lockSuffix.size()) + autosaveSuffix);
        removeAbandonedLock(folder.filePath(name));
        if (!QFileInfo::exists(autosave) && QFileInfo::exists(folder.filePath(name))) {
            const auto lock = newLock(folder.filePath(name));
            if (lock->tryLock()) {
                storage::removeUnfinished(autosave);
            }
        }
    }
}

} // namespace

QString autosaveFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/autosave");
}

class Autosave::Private
{
public:
    QString folder;
    QString fileName;
    std::unique_ptr<QLockFile> lock; ///< held from the first write on
};

Autosave::Autosave(QString folder) : d(std::make_unique<Private>())
{
    d->folder = std::move(folder);
    d->fileName =
        QDir(d->folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + autosaveSuffix);
}

Autosave::~Autosave() = default;

std::optional<Problem> Autosave::write(const AnswersDocument& document, const QString& fileName,
                                       const QString& application, const QByteArray& fingerprint)
{
    if (!d->lock) {
        if (!makeOwnFolder(d->folder)) {
            return folderProblem(d->folder);
        }
        auto lock = newLock(lockNameOf(d->fileName));
        if (!lock->tryLock()) {
            return folderProblem(d->folder);
        }
        d->lock = std::move(lock);
    }
    return storage::save(d->fileName, wrapped(document, fileName, application, fingerprint),
                         storage::Access::Private);
}

std::optional<Problem> Autosave::remove()
{
    auto problem = removed(d->fileName);
    if (!problem) {
        d->lock.reset();
    }
    return problem;
}

bool Autosave::isKept() const
{
    return QFileInfo::exists(d->fileName);
}

QList<Recovered> findRecovered(const QString& folder, const decision::Model& model, const CatalogKey& catalog)
{
    const QDir dir(folder);
    QList<Recovered> all;
    const QStringList names = dir.entryList({QStringLiteral("*") + autosaveSuffix}, QDir::Files);
    for (const QString& name : names) {
        Recovered recovered;
        recovered.autosaveFile = dir.filePath(name);
        recovered.claim = newLock(lockNameOf(recovered.autosaveFile));
        if (!recovered.claim->tryLock()) {
            continue; // of an instance that is alive, or that is just asking about it
        }
        recovered.keptAt = QFileInfo(recovered.autosaveFile).lastModified();
        const storage::BytesResult read = storage::readFile(recovered.autosaveFile, maximumAutosaveBytes);
        recovered.loaded = read.bytes ? unwrapped(*read.bytes, recovered, model, catalog)
                                      : LoadResult{.document = std::nullopt, .problems = read.problems};
        all.append(recovered);
    }
    removeStaleLocks(dir);
    removeStaleDocumentLocks(dir);
    std::ranges::stable_sort(all, std::ranges::greater(), &Recovered::keptAt);
    return all;
}

std::optional<Problem> removeRecovered(const Recovered& recovered)
{
    storage::removeUnfinished(recovered.autosaveFile);
    return removed(recovered.autosaveFile);
}

} // namespace rustworthy::document
