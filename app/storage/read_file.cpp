#include "storage/json.h"

#include "words.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace rustworthy::storage {

namespace {

BytesResult failure(ProblemKind kind, const QString& fileName, const QString& what, const QString& next)
{
    return {.bytes = std::nullopt,
            .problems = {{.kind = kind, .file = fileName, .place = {}, .what = what, .next = next}}};
}

BytesResult notReadable(const QString& fileName, const QString& what)
{
    return failure(ProblemKind::InputOutput, fileName, what,
                   Words::tr("Nothing was changed; choose a file that can be read."));
}

BytesResult tooLarge(const QString& fileName, qint64 maximumBytes)
{
    return failure(ProblemKind::BadInput, fileName,
                   Words::tr("the file is larger than %1, the most that is read")
                       .arg(QLocale().formattedDataSize(maximumBytes, 0, QLocale::DataSizeTraditionalFormat)),
                   {});
}

} // namespace

BytesResult readFile(const QString& fileName, qint64 maximumBytes)
{
    const QFileInfo info(fileName);
    if (fileName.isEmpty() || (!info.exists() && !info.isSymLink())) {
        return notReadable(fileName, Words::tr("there is no such file"));
    }
    if (!info.exists()) {
        return notReadable(fileName, Words::tr("the symbolic link leads to no file"));
    }
    if (info.isDir()) {
        return notReadable(fileName, Words::tr("this is a folder; expected a file"));
    }
    // Before opening: a FIFO would wait for a writer.
    if (!info.isFile()) {
        return notReadable(fileName, Words::tr("this is not a plain file but a device, a pipe or a socket"));
    }
    if (info.size() > maximumBytes) {
        return tooLarge(fileName, maximumBytes);
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return file.error() == QFileDevice::PermissionsError || !info.isReadable()
                   ? notReadable(fileName, Words::tr("there is no permission to read the file"))
                   : notReadable(fileName,
                                 Words::tr("the file cannot be opened (%1)").arg(file.errorString()));
    }
    // The file may have grown since its size was checked.
    QByteArray bytes = file.read(maximumBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return notReadable(fileName, Words::tr("the file cannot be read (%1)").arg(file.errorString()));
    }
    if (bytes.size() > maximumBytes) {
        return tooLarge(fileName, maximumBytes);
    }
    return {.bytes = std::move(bytes), .problems = {}};
}

} // namespace rustworthy::storage
