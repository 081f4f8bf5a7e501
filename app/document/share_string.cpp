#include "document/share_string.h"

#include "members.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace rustworthy::document {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(document)
};

// "rw1-" and, in base64url, a checksum and the deflated document without what is private.
const QString prefix = QStringLiteral("rw1-");
constexpr qsizetype checksumBytes = 6;
constexpr qsizetype maximumCharacters = 16'000;
constexpr qsizetype maximumContent = 64LL * 1024;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype lengthBytes = 4; ///< with which qCompress() begins, big-endian

QByteArray checksumOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(checksumBytes);
}

QString withoutBlanks(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString(text).remove(blanks);
}

QString shownName()
{
    return Words::tr("shared answers");
}

LoadResult refused(const QString& what,
                   const QString& next = Words::tr("Nothing was changed; copy the whole text once more."))
{
    return {.document = std::nullopt,
            .problems = {{.kind = storage::ProblemKind::BadInput,
                          .file = shownName(),
                          .place = {},
                          .what = what,
                          .next = next}}};
}

std::optional<QByteArray> decoded(const QString& text)
{
    const QByteArray characters = text.mid(prefix.size()).toUtf8();
    const auto bytes =
        QByteArray::fromBase64Encoding(characters, encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Bits that stand for nothing may not be set: one text for one content.
    if (!bytes || bytes.decoded.toBase64(encoding) != characters || bytes.decoded.size() <= checksumBytes) {
        return std::nullopt;
    }
    const QByteArray content = bytes.decoded.mid(checksumBytes);
    return checksumOf(content) == bytes.decoded.first(checksumBytes) ? std::optional(content) : std::nullopt;
}

std::optional<QByteArray> inflated(const QByteArray& content)
{
    qsizetype length = 0;
    for (const char byte : content.first(std::min(lengthBytes, content.size()))) {
        length = length * 256 + static_cast<unsigned char>(byte);
    }
    if (content.size() <= lengthBytes || length > maximumContent) {
        return std::nullopt;
    }
    const QByteArray json = qUncompress(content);
    return json.size() == length ? std::optional(json) : std::nullopt;
}

} // namespace

QString shareString(const decision::Answers& answers, const CatalogKey& catalog)
{
    AnswersDocument shared{.answers = answers, .catalog = catalog};
    shared.answers.profile = {};
    QJsonObject root = QJsonDocument::fromJson(serialise(shared, {})).object();
    root.remove(member::application);
    const QByteArray content = qCompress(QJsonDocument(root).toJson(QJsonDocument::Compact), 9);
    return prefix + QString::fromLatin1((checksumOf(content) + content).toBase64(encoding));
}

bool haveSameShareString(const decision::Answers& first, const decision::Answers& second)
{
    decision::Answers shared = second;
    shared.profile = first.profile;
    return shared == first;
}

bool isShareString(const QString& text)
{
    static const QRegularExpression beginning(QStringLiteral("^rw[0-9]+-"));
    return beginning.match(withoutBlanks(text.left(maximumCharacters))).hasMatch();
}

bool holdsShareString(const QByteArray& contents)
{
    constexpr qsizetype enoughToTell = 64;
    return isShareString(QString::fromUtf8(contents.first(std::min(enoughToTell, contents.size()))));
}

LoadResult loadShareString(const QString& text, const decision::Model& model, const CatalogKey& catalog)
{
    if (text.size() > maximumCharacters) {
        return refused(Words::tr("the text is too long to be one of shared answers"));
    }
    const QString whole = withoutBlanks(text);
    if (!isShareString(whole)) {
        return refused(
            Words::tr("this is no text of shared answers: expected one that begins with \"%1\"").arg(prefix));
    }
    if (!whole.startsWith(prefix)) {
        return refused(Words::tr("the text was made by a newer version of the program; this one reads those "
                                 "that begin with \"%1\"")
                           .arg(prefix),
                       Words::tr("Nothing was changed; a newer version of the program can open it."));
    }
    const std::optional<QByteArray> content = decoded(whole);
    if (!content) {
        return refused(Words::tr("the text is damaged or not complete: its checksum does not fit"));
    }
    const std::optional<QByteArray> json = inflated(*content);
    if (!json) {
        return refused(Words::tr("the text does not hold answers"));
    }
    LoadResult loaded = load(*json, shownName(), model, catalog);
    // Whoever made it by hand: what is private has no business here.
    if (loaded.document &&
        (loaded.document->answers.profile != decision::Profile() || loaded.document->result ||
         loaded.document->reviewOn.isValid() || !loaded.document->unknownMembers.isEmpty())) {
        return refused(Words::tr("the text holds more than answers, which shared answers never do"));
    }
    return loaded;
}

LoadResult loadAnswers(const QString& fileOrShareString, const decision::Model& model,
                       const CatalogKey& catalog)
{
    if (isShareString(fileOrShareString) && !QFileInfo::exists(fileOrShareString)) {
        return loadShareString(fileOrShareString, model, catalog);
    }
    return loadFile(fileOrShareString, model, catalog);
}

} // namespace rustworthy::document
