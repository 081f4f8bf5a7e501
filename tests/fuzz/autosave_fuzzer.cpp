// The reader of work that was kept for recovery.
#include "built_in_catalog.h"
#include "document/autosave.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace rustworthy;

namespace {

// In memory where there is such a place: locks are synced to their disk.
QString pattern()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/fuzz-XXXXXX");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir folder(pattern());
    QFile file(folder.filePath(QStringLiteral("work.autosave")));
    fuzz::require(file.open(QIODevice::WriteOnly) &&
                      file.write(fuzz::bytesOf(data, size)) == static_cast<qint64>(size),
                  "a file to read");
    file.close();
    const QList<document::Recovered> works =
        document::findRecovered(folder.path(), fuzz::builtInCatalog().model, fuzz::catalogKey());
    fuzz::require(works.size() == 1, "one work, whatever is in it");
    const document::Recovered& work = works.front();
    fuzz::require(work.loaded.document.has_value() != !work.loaded.problems.isEmpty(), "work or problems");
    fuzz::requirePlain(work.loaded.problems);
    fuzz::require(work.keptAt.isValid(), "a time");
    fuzz::require(QFile::exists(file.fileName()), "the file is still there");
    return 0;
}
