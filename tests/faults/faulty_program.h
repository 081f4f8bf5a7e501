// Runs the built program with faults among its file operations.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <limits>
#include <optional>
#include <string>

namespace rustworthy::faults {

/// What happens to the operations of a kind ("any": of every kind), counted from 1.
struct Fault
{
    static constexpr int forEver = std::numeric_limits<int>::max();

    QByteArray kind;
    int from = 1;
    int to = 1;
    int error = 0; ///< errno; 0 = the process is killed before the first of them
};
[[nodiscard]] Fault killedBefore(int operation);
[[nodiscard]] std::string nameOf(const Fault& fault);

struct Operation
{
    QByteArray kind; ///< open, read, write, sync, rename, link, unlink, mode, truncate, folder
    QByteArray path;
};

struct Outcome
{
    int code = -1; ///< -1 when it was killed, crashed or did not end in time
    bool killed = false;
    QString output;
    QStringList errors; ///< lines of stderr
};

struct Surroundings
{
    QString faultFolder = {}; ///< only operations in it count
    QList<Fault> faults = {};
    QString log = {};                        ///< gets the operations; see operationsIn()
    QMap<QString, QString> environment = {}; ///< on top; a null value removes
    std::optional<int> killAfterMicroseconds = {};
    QString program = {}; ///< that is run instead of the built one
};

/// Without a display, in English, with a home of its own.
[[nodiscard]] Outcome run(const QStringList& arguments, const Surroundings& surroundings = {});
[[nodiscard]] QList<Operation> operationsIn(const QString& log);

/// Why there can be no faults in this build; empty when there can.
[[nodiscard]] const char* obstacleToFaults();

} // namespace rustworthy::faults
