// The command line without a window.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::batch {

enum ExitCode { Done = 0, InputOutputError = 1, BadInput = 2, UsageError = 64 };

/// What the arguments ask for. Parsed before any application object exists.
struct CommandLine
{
    enum class Action { Window, Help, Version, Check, Resave, Export, Usage };
    Action action = Action::Window;
    QString answers;     ///< file to open, check, export or resave; may be empty for Window and Export
    QString resaveTo;    ///< for Resave
    QStringList exports; ///< for Export, in the order given
    QString catalog;     ///< file of another catalog; empty = the built-in one
    QString language;    ///< code; empty = the system's
    QString usageError;  ///< for Usage: one line
};

[[nodiscard]] CommandLine parse(const QStringList& arguments);
[[nodiscard]] QString helpText();

/// Runs anything but Window. Needs a QCoreApplication for Check and Resave, a QApplication for Export. Prints
/// to stdout and stderr, one line for each problem.
[[nodiscard]] int run(const CommandLine& commandLine);

} // namespace rustworthy::batch
