// What every file of this layer needs to speak of places and faults.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace rustworthy::storage {

/// Words::tr() translates in the context "storage".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

/// "/name" with ~ and / escaped as JSON pointers have them.
[[nodiscard]] inline QString pointerStep(const QString& name)
{
    QString escaped = name;
    if (escaped.contains(QLatin1Char('~')) || escaped.contains(QLatin1Char('/'))) {
        escaped.replace(QLatin1Char('~'), QLatin1String("~0"));
        escaped.replace(QLatin1Char('/'), QLatin1String("~1"));
    }
    return QLatin1Char('/') + escaped;
}

} // namespace rustworthy::storage
