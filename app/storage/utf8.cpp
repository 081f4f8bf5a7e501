#include "utf8.h"

#include "words.h"

#include <algorithm>

namespace rustworthy::storage {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct Sequence
{
    int length = 0; ///< 0 = no sequence starts with this byte
    unsigned char secondLow = 0x80;
    unsigned char secondHigh = 0xBF;
};

Sequence sequenceOf(unsigned char first)
{
    if (first < 0x80) {
        return {.length = 1};
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return {.length = 2};
    }
    if (first >= 0xE0 && first <= 0xEF) {
        // E0 would be overlong below A0, ED would be a surrogate above 9F.
        return {.length = 3,
                .secondLow = static_cast<unsigned char>(first == 0xE0 ? 0xA0 : 0x80),
                .secondHigh = static_cast<unsigned char>(first == 0xED ? 0x9F : 0xBF)};
    }
    if (first >= 0xF0 && first <= 0xF4) {
        return {.length = 4,
                .secondLow = static_cast<unsigned char>(first == 0xF0 ? 0x90 : 0x80),
                .secondHigh = static_cast<unsigned char>(first == 0xF4 ? 0x8F : 0xBF)};
    }
    return {};
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

} // namespace

std::optional<qsizetype> firstInvalidUtf8(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    qsizetype i = 0;
    while (i < bytes.size()) {
        const Sequence sequence = sequenceOf(at(i));
        if (sequence.length == 0 || i + sequence.length > bytes.size()) {
            return i;
        }
        if (sequence.length > 1 && (at(i + 1) < sequence.secondLow || at(i + 1) > sequence.secondHigh)) {
            return i;
        }
        for (int k = 2; k < sequence.length; ++k) {
            if (!isContinuation(at(i + k))) {
                return i;
            }
        }
        i += sequence.length;
    }
    return std::nullopt;
}

QString placeOf(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::clamp(offset, qsizetype(0), bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const QByteArrayView sameLine = before.sliced(before.lastIndexOf('\n') + 1);
    const auto column = std::count_if(sameLine.begin(), sameLine.end(), [](char byte) {
        return !isContinuation(static_cast<unsigned char>(byte));
    });
    return Words::tr("line %1, column %2").arg(line).arg(column + 1);
}

QString textFromUtf8(std::string_view utf8)
{
    QString marks;
    while (utf8.starts_with(byteOrderMark)) {
        marks.append(QChar(QChar::ByteOrderMark));
        utf8.remove_prefix(byteOrderMark.size());
    }
    return marks + QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

qsizetype characterCount(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); });
}

} // namespace rustworthy::storage
