// Answers as a short text to copy and paste between people: answers, pins, kinds, circumstances and
// priorities with the catalog's version and a checksum. The profile is private and never part of it.
#pragma once

#include "document/answers_document.h"

#include <QtCore/QString>

namespace rustworthy::document {

/// ASCII without blanks; it survives being wrapped by a mail program. Equal answers give equal strings.
[[nodiscard]] QString shareString(const decision::Answers& answers, const CatalogKey& catalog);

/// Whether their strings are the same: only what is said about the person may differ.
[[nodiscard]] bool haveSameShareString(const decision::Answers& first, const decision::Answers& second);

/// Whether the text, blanks aside, begins as a share string does: it is meant as one, even if damaged.
[[nodiscard]] bool isShareString(const QString& text);
/// The same of what is in a file, which then is no document.
[[nodiscard]] bool holdsShareString(const QByteArray& contents);

/// As strict as load(). Blanks and line breaks inside the text are ignored; a damaged text is refused with
/// the reason. Problems name the text as "shared answers".
[[nodiscard]] LoadResult loadShareString(const QString& text, const decision::Model& model,
                                         const CatalogKey& catalog);

/// What the command line names: a share string, unless there is a file of that name.
[[nodiscard]] LoadResult loadAnswers(const QString& fileOrShareString, const decision::Model& model,
                                     const CatalogKey& catalog);

} // namespace rustworthy::document
