// Runs the built program as a child process, the way a script would.
#pragma once

#include <gtest/gtest.h>

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace rustworthy::batch::test {

struct Outcome
{
    int code = -1; ///< -1 when it crashed or did not end in time
    QByteArray output;
    QStringList errors; ///< lines of stderr
};

/// Without a display, in English and with settings of its own. `environment` is set on top; an empty value
/// removes.
Outcome run(const QStringList& arguments, const QMap<QString, QString>& environment = {});

/// A folder of its own for each test.
class ProgramTest : public testing::Test
{
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& bytes) const;
    static QByteArray read(const QString& fileName);
    static QString sample(const char* name);
    static QString fixture(const char* name);
    static QString builtInCatalog();

private:
    QTemporaryDir m_folder;
};

/// Fails unless there is exactly one line on stderr and it holds every one of the texts.
void expectOneError(const Outcome& outcome, int code, const QStringList& texts);

} // namespace rustworthy::batch::test
