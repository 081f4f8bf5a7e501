// Bytes of a text file: where they are wrong, and which line and column a byte is on.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>
#include <string_view>

namespace rustworthy::storage {

/// Offset of the first byte that is not well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates).
[[nodiscard]] std::optional<qsizetype> firstInvalidUtf8(QByteArrayView bytes);

/// "line 3, column 14", both 1-based, the column in characters; an offset past the end is the place after the
/// last character.
[[nodiscard]] QString placeOf(QByteArrayView bytes, qsizetype offset);

/// Keeps a byte order mark at the start of the text, which QString::fromUtf8() drops.
[[nodiscard]] QString textFromUtf8(std::string_view utf8);

/// Length in code points.
[[nodiscard]] qsizetype characterCount(const QString& text);

} // namespace rustworthy::storage
