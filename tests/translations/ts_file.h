// The messages of a .ts file, and what lupdate makes of one.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::translations {

struct Message
{
    QString context;
    QString source;
    QString hint;  ///< what the programmer tells the translator
    QString state; ///< empty when finished; else "unfinished", "vanished" or "obsolete"
    bool plural = false;
    QStringList forms; ///< one, or one for each plural form
};

/// Empty when the file cannot be read.
[[nodiscard]] QList<Message> readTs(const QString& path);

struct Updated
{
    QString output; ///< of lupdate
    QList<Message> messages;
};

/// Lets lupdate work on a copy of translations/rustworthy_LANGUAGE.ts, with the sources as they are now.
[[nodiscard]] Updated updatedCopy(const QString& language, const QStringList& options = {});
/// Lets lupdate make a new .ts file from one source file.
[[nodiscard]] Updated extracted(const QString& sourceFile);

} // namespace rustworthy::translations
