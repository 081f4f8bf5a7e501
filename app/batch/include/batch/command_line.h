// The command line without a window.
#pragma once

#include "document/answers_document.h"
#include "storage/problem.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::batch {

enum ExitCode { Done = 0, InputOutputError = 1, BadInput = 2, UsageError = 64 };

/// What the arguments ask for.
struct CommandLine
{
    enum class Action { Window, Help, Version, Check, Resave, Export, Usage };
    Action action = Action::Window;
    QString answers;     ///< file to open, check, export or resave; may be empty for Window and Export
    QString resaveTo;    ///< for Resave
    QStringList exports; ///< for Export, in the order given
    QString catalog;     ///< file of another catalog; empty = the built-in one
    QString language;    ///< code, not checked here; empty = the system's
    QString usageError;  ///< for Usage: one sentence
};

/// `arguments` without the program's name. Needs no application object.
[[nodiscard]] CommandLine parse(const QStringList& arguments);
/// The command line that answers `what` with one line on stderr and UsageError.
[[nodiscard]] CommandLine usageError(const QString& what);
[[nodiscard]] QString helpText();

/// Runs anything but Window. Help, Version and Usage need no application object, Check and Resave a
/// QCoreApplication, Export a QApplication. Prints to stdout, and to stderr one line for each problem. The
/// version is QCoreApplication::applicationVersion().
[[nodiscard]] ExitCode run(const CommandLine& commandLine);

/// Resource path of the catalog that is used unless another is named.
[[nodiscard]] QString catalogFile(const CommandLine& commandLine);
/// "rustworthy/VERSION", as documents name the program that wrote them.
[[nodiscard]] QString applicationName();

/// What a document holds and this version of the catalog does not know: no faults, but things to be told.
[[nodiscard]] QList<storage::Problem> unrecognisedIn(const document::AnswersDocument& document,
                                                     const QString& fileName);

/// One line on stderr, with control characters made visible.
void printError(const QString& line);
/// The first ten on stderr, one line each; the exit code they amount to.
ExitCode printProblems(const QList<storage::Problem>& problems);

} // namespace rustworthy::batch
