// The reader of share strings. An input that begins with "rw" is one; any other is what a forged one holds,
// packed as it has to be, since no mutation would ever hit the checksum.
#include "built_in_catalog.h"
#include "document/share_string.h"

#include <QtCore/QCryptographicHash>

using namespace rustworthy;

namespace {

constexpr qsizetype checksumBytes = 6;

QString forged(const QByteArray& content)
{
    const QByteArray packed = qCompress(content);
    const QByteArray checksum =
        QCryptographicHash::hash(packed, QCryptographicHash::Sha256).first(checksumBytes);
    return QStringLiteral("rw1-") +
           QString::fromLatin1(
               (checksum + packed).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const QString text = input.startsWith("rw") ? QString::fromUtf8(input) : forged(input);
    const decision::Model& model = fuzz::builtInCatalog().model;
    const document::LoadResult read = document::loadShareString(text, model, fuzz::catalogKey());
    fuzz::require(read.document.has_value() != !read.problems.isEmpty(), "answers or problems");
    fuzz::requirePlain(read.problems);
    if (read.document) {
        fuzz::require(read.document->answers.profile == decision::Profile(), "nothing private");
        const QString again = document::shareString(read.document->answers, read.document->catalog);
        const document::LoadResult back = document::loadShareString(again, model, fuzz::catalogKey());
        fuzz::require(back.document && back.document->answers == read.document->answers, "the same answers");
    }
    return 0;
}
