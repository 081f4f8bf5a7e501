#include "program.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>

namespace rustworthy::batch::test {

Outcome run(const QStringList& arguments, const QMap<QString, QString>& environment)
{
    QTemporaryDir home;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LANG"}) {
        variables.remove(QString::fromLatin1(name));
    }
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    variables.insert(QStringLiteral("HOME"), home.path());
    variables.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    for (auto variable = environment.begin(); variable != environment.end(); ++variable) {
        variables.insert(variable.key(), variable.value());
    }

    QProcess process;
    process.setProcessEnvironment(variables);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(RUSTWORTHY_PROGRAM), arguments);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    Outcome outcome;
    outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.output = process.readAllStandardOutput();
    outcome.errors =
        QString::fromUtf8(process.readAllStandardError()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return outcome;
}

QString ProgramTest::write(const char* name, const QByteArray& bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QByteArray ProgramTest::read(const QString& fileName)
{
    QFile file(fileName);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(fileName);
    return file.readAll();
}

QString ProgramTest::sample(const char* name)
{
    return QStringLiteral(RUSTWORTHY_RESOURCES "/samples/%1.rustworthy").arg(QString::fromLatin1(name));
}

QString ProgramTest::fixture(const char* name)
{
    return QStringLiteral(RUSTWORTHY_FIXTURES "/%1.rustworthy").arg(QString::fromLatin1(name));
}

QString ProgramTest::builtInCatalog()
{
    return QStringLiteral(RUSTWORTHY_RESOURCES "/catalog/rust-2026.json");
}

void expectOneError(const Outcome& outcome, int code, const QStringList& texts)
{
    EXPECT_EQ(outcome.code, code);
    ASSERT_EQ(outcome.errors.size(), 1) << qPrintable(outcome.errors.join(QLatin1Char('\n')));
    for (const QString& text : texts) {
        EXPECT_TRUE(outcome.errors.front().contains(text))
            << qPrintable(text) << " in " << qPrintable(outcome.errors.front());
    }
}

} // namespace rustworthy::batch::test
