#include "faulty_program.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

namespace rustworthy::faults {

namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

QProcessEnvironment environmentOf(const Surroundings& surroundings, const QString& home)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LANG",
                             "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        variables.remove(text(name));
    }
    variables.insert(text("LC_ALL"), text("C.UTF-8"));
    variables.insert(text("HOME"), home);
    variables.insert(text("XDG_CONFIG_HOME"), home);
    variables.insert(text("XDG_RUNTIME_DIR"), home);
    if (*obstacleToFaults() == '\0') {
        variables.insert(text("LD_PRELOAD"), text(RUSTWORTHY_FAULT_SHIM));
    }
    variables.insert(text("RUSTWORTHY_FAULT_TIME"), text("1800000000"));
    if (!surroundings.faultFolder.isEmpty()) {
        variables.insert(text("RUSTWORTHY_FAULT_FOLDER"), surroundings.faultFolder);
        variables.insert(text("RUSTWORTHY_FAULT_LOG"), surroundings.log);
    }
    QStringList faults;
    for (const Fault& fault : surroundings.faults) {
        faults.append(QStringLiteral("%1 %2 %3 %4")
                          .arg(QString::fromLatin1(fault.kind))
                          .arg(fault.from)
                          .arg(fault.to)
                          .arg(fault.error));
    }
    variables.insert(text("RUSTWORTHY_FAULT"), faults.join(QLatin1Char(';')));
    const QMap<QString, QString>& own = surroundings.environment;
    for (auto variable = own.begin(); variable != own.end(); ++variable) {
        if (variable->isNull()) {
            variables.remove(variable.key());
        } else {
            variables.insert(variable.key(), variable.value());
        }
    }
    return variables;
}

} // namespace

Fault killedBefore(int operation)
{
    return {.kind = "any", .from = operation, .to = operation};
}

std::string nameOf(const Fault& fault)
{
    const std::string number = std::to_string(fault.from);
    if (fault.error == 0) {
        return "killed before operation " + number;
    }
    return fault.kind.toStdString() + ' ' + number + (fault.to == Fault::forEver ? " and all later" : "") +
           " fails with " + std::strerror(fault.error);
}

Outcome run(const QStringList& arguments, const Surroundings& surroundings)
{
    QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentOf(surroundings, home.path()));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(surroundings.program.isEmpty() ? text(RUSTWORTHY_PROGRAM) : surroundings.program,
                  arguments);
    if (surroundings.killAfterMicroseconds && process.waitForStarted()) {
        std::this_thread::sleep_for(std::chrono::microseconds(*surroundings.killAfterMicroseconds));
        process.kill();
    }
    Outcome outcome;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    // Qt names the signal in the exit code.
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    outcome.killed = crashed && process.exitCode() == SIGKILL;
    outcome.code = crashed ? -1 : process.exitCode();
    outcome.output = QString::fromUtf8(process.readAllStandardOutput());
    outcome.errors =
        QString::fromUtf8(process.readAllStandardError()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return outcome;
}

QList<Operation> operationsIn(const QString& log)
{
    QFile file(log);
    QList<Operation> operations;
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (const qsizetype blank = line.indexOf(' '); blank > 0) {
                operations.append({.kind = line.first(blank), .path = line.mid(blank + 1)});
            }
        }
    }
    return operations;
}

const char* obstacleToFaults()
{
#if defined(__SANITIZE_ADDRESS__)
    return "AddressSanitizer has to be the first library that is loaded";
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    return "AddressSanitizer has to be the first library that is loaded";
#endif
#endif
    return "";
}

} // namespace rustworthy::faults
