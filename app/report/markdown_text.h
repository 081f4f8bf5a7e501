// Plain text as Markdown (CommonMark 0.30 with GitHub's tables, strikethrough and autolinks): what is read
// back is the same text, in which nothing has a meaning or is a link. Escaped is only what would have one.
#pragma once

#include <QtCore/QString>

namespace rustworthy::report {

enum class MarkdownPlace {
    Line, ///< a paragraph, heading, bullet or strong line: what stands at its beginning counts
    Cell, ///< of a table
};

/// One line, without blanks around it; line breaks become semicolons.
[[nodiscard]] QString markdownText(const QString& text, MarkdownPlace place);

/// A link of a web address, shown as it is; empty for what is none or cannot be shown so.
[[nodiscard]] QString markdownLink(const QString& url);

} // namespace rustworthy::report
