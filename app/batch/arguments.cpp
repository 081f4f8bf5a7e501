#include "arguments.h"

#include "words.h"

namespace rustworthy::batch {

namespace {

QStringList* valuesOf(Arguments& arguments, const QString& option)
{
    if (option == QLatin1String("--check")) {
        return &arguments.check;
    }
    if (option == QLatin1String("--export")) {
        return &arguments.exports;
    }
    if (option == QLatin1String("--resave")) {
        return &arguments.resave;
    }
    if (option == QLatin1String("--catalog")) {
        return &arguments.catalog;
    }
    if (option == QLatin1String("--language")) {
        return &arguments.language;
    }
    return nullptr;
}

bool* flagOf(Arguments& arguments, const QString& option)
{
    if (option == QLatin1String("--help")) {
        return &arguments.help;
    }
    return option == QLatin1String("--version") ? &arguments.version : nullptr;
}

bool isOption(const QString& argument)
{
    return argument.startsWith(QLatin1Char('-')) && argument != QLatin1String("-");
}

// Takes the option at `index` and, for "--name value", moves on to its value.
QString takeOption(Arguments& result, const QStringList& arguments, qsizetype& index)
{
    const QString& argument = arguments.at(index);
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    const QString name = argument.left(equals);
    if (bool* flag = flagOf(result, name)) {
        *flag = true;
        return equals == -1 ? QString() : Words::tr("%1 takes no value").arg(name);
    }
    QStringList* values = valuesOf(result, name);
    if (values == nullptr) {
        return Words::tr("unknown option %1").arg(name);
    }
    if (equals == -1 && (index + 1 == arguments.size() || isOption(arguments.at(index + 1)))) {
        return Words::tr("%1 needs a value").arg(name);
    }
    const QString value = equals == -1 ? arguments.at(++index) : argument.mid(equals + 1);
    values->append(value);
    return value.isEmpty() ? Words::tr("%1 needs a value").arg(name) : QString();
}

} // namespace

Arguments split(const QStringList& arguments)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size() && result.fault.isEmpty(); ++i) {
        const QString& argument = arguments.at(i);
        if (!optionsEnded && argument == QLatin1String("--")) {
            optionsEnded = true;
        } else if (!optionsEnded && isOption(argument)) {
            result.fault = takeOption(result, arguments, i);
        } else if (argument.isEmpty()) {
            result.fault = Words::tr("a file name is empty");
        } else {
            result.files.append(argument);
        }
    }
    return result;
}

} // namespace rustworthy::batch
