// Splits arguments into options and files.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::batch {

/// Every option with the values it was given.
struct Arguments
{
    bool help = false;
    bool version = false;
    QStringList check;
    QStringList exports;
    QStringList resave;
    QStringList catalog;
    QStringList language;
    QStringList files; ///< what is no option
    QString fault;     ///< the first thing that cannot be understood; empty = none
};

/// "--name value" and "--name=value"; "--" ends the options.
[[nodiscard]] Arguments split(const QStringList& arguments);

} // namespace rustworthy::batch
