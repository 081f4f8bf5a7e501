// What is wrong with a file, and where: the one form in which readers and writers report.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace rustworthy::storage {

enum class ProblemKind {
    InputOutput, ///< the file cannot be read or written: exit code 1
    BadInput     ///< its content is not acceptable: exit code 2
};

/// A problem in the person's language. `message()` is one line, control characters shown as U+FFFD.
struct Problem
{
    ProblemKind kind = ProblemKind::BadInput;
    QString file;  ///< as the person named it
    QString place; ///< "line 3, column 14" or a JSON pointer; empty for the file as a whole
    QString what;  ///< what is wrong and what is allowed, one sentence, not escaped
    QString next;  ///< that nothing was changed, and one next step, one sentence; empty = the usual one

    /// "file: place: what. next."
    [[nodiscard]] QString message() const;
    /// The same without the usual next step, for where that is said once for all problems.
    [[nodiscard]] QString finding() const;
};

/// At most `limit` messages, one line each, then one line that counts the rest. Same words in window and on
/// stderr.
[[nodiscard]] QStringList messages(const QList<Problem>& problems, int limit = 10);

/// The same of findings.
[[nodiscard]] QStringList findings(const QList<Problem>& problems, int limit = 10);

/// Control characters (line breaks and direction overrides included) and lone surrogates replaced by U+FFFD.
[[nodiscard]] QString printable(const QString& text);

} // namespace rustworthy::storage
