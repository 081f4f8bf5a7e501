#include "batch/command_line.h"

#include "arguments.h"
#include "report/exhibits.h"
#include "report/report.h"
#include "storage/same_file.h"
#include "words.h"

#include <QtCore/QFileInfo>

namespace rustworthy::batch {

namespace {

using Action = CommandLine::Action;

QString repeatedOption(const Arguments& arguments)
{
    const std::pair<const QStringList&, const char*> once[] = {{arguments.check, "--check"},
                                                               {arguments.resave, "--resave"},
                                                               {arguments.catalog, "--catalog"},
                                                               {arguments.language, "--language"}};
    for (const auto& [values, name] : once) {
        if (values.size() > 1) {
            return Words::tr("%1 can be given only once").arg(QLatin1String(name));
        }
    }
    return {};
}

QString combinedActions(const Arguments& arguments)
{
    QStringList actions;
    if (arguments.version) {
        actions.append(QStringLiteral("--version"));
    }
    if (!arguments.check.isEmpty()) {
        actions.append(QStringLiteral("--check"));
    }
    if (!arguments.exports.isEmpty()) {
        actions.append(QStringLiteral("--export"));
    }
    if (!arguments.resave.isEmpty()) {
        actions.append(QStringLiteral("--resave"));
    }
    return actions.size() > 1 ? Words::tr("%1 and %2 cannot be combined").arg(actions.at(0), actions.at(1))
                              : QString();
}

Action actionOf(const Arguments& arguments)
{
    if (arguments.help) {
        return Action::Help;
    }
    if (arguments.version) {
        return Action::Version;
    }
    if (!arguments.check.isEmpty()) {
        return Action::Check;
    }
    if (!arguments.exports.isEmpty()) {
        return Action::Export;
    }
    return arguments.resave.isEmpty() ? Action::Window : Action::Resave;
}

QString wrongFiles(Action action, const QStringList& files)
{
    switch (action) {
    case Action::Help:
    case Action::Usage:
        return {};
    case Action::Version:
        return files.isEmpty() ? QString() : Words::tr("--version takes no file");
    case Action::Check:
        return files.isEmpty()
                   ? QString()
                   : Words::tr("--check takes one file, so that %1 is one too many").arg(files[0]);
    case Action::Resave:
        return files.size() == 1
                   ? QString()
                   : Words::tr("--resave needs the file to write and one file of answers to read");
    case Action::Export:
    case Action::Window:
        break;
    }
    return files.size() <= 1 ? QString() : Words::tr("more than one file of answers: %1").arg(files[1]);
}

QString wrongTarget(const QString& target, const Arguments& arguments)
{
    if (!report::formatFor(target)) {
        return Words::tr("%1 cannot be written: the suffix has to be one of %2")
            .arg(target, report::supportedSuffixes().join(QLatin1String(", ")));
    }
    if (const QString scale = report::unknownScale(target); !scale.isEmpty()) {
        //: %1 is a file name, %2 a part of it such as “@3x”.
        return Words::tr("%1 cannot be written: there is no “%2”, only the usual size (@1x) and twice "
                         "that (@2x)")
            .arg(target, scale);
    }
    for (const QString& source : arguments.files + arguments.catalog) {
        if (storage::isSameFile(target, source)) {
            return Words::tr("the result would replace %1, which it is made from").arg(source);
        }
    }
    return {};
}

QString wrongTargets(const Arguments& arguments)
{
    for (qsizetype i = 0; i < arguments.exports.size(); ++i) {
        const QString& target = arguments.exports.at(i);
        if (QString fault = wrongTarget(target, arguments); !fault.isEmpty()) {
            return fault;
        }
        for (const QString& earlier : arguments.exports.first(i)) {
            if (storage::isSameFile(target, earlier)) {
                return Words::tr("%1 is named twice").arg(target);
            }
        }
    }
    return {};
}

QString faultIn(const Arguments& arguments)
{
    for (const QString& fault : {arguments.fault, repeatedOption(arguments), combinedActions(arguments),
                                 wrongFiles(actionOf(arguments), arguments.files), wrongTargets(arguments)}) {
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

} // namespace

CommandLine usageError(const QString& what)
{
    return {.action = Action::Usage, .usageError = what};
}

CommandLine parse(const QStringList& given)
{
    const Arguments arguments = split(given);
    if (const QString fault = faultIn(arguments); !fault.isEmpty()) {
        return usageError(fault);
    }
    return {.action = actionOf(arguments),
            .answers = arguments.check.value(0, arguments.files.value(0)),
            .resaveTo = arguments.resave.value(0),
            .exports = arguments.exports,
            .catalog = arguments.catalog.value(0),
            .language = arguments.language.value(0)};
}

QString helpText()
{
    return Words::tr(
        "Usage: rustworthy [options] [ANSWERS]\n"
        "Helps to decide whether Rust is worth it, for you and for your project.\n"
        "\n"
        "Without an action the window opens, with the answers if some are named: a file, or\n"
        "the text of shared answers, which begins with rw1-.\n"
        "\n"
        "Actions, none of which needs a display:\n"
        "  --export OUT [ANSWERS]  write the result as pdf, html, md or json, its tables as csv, or\n"
        "                          its charts as png or svg, by suffix; NAME.salaries.svg is one\n"
        "                          chart alone (a word there that names none writes all, and says\n"
        "                          which there are), NAME@2x.png is twice as large; can be\n"
        "                          repeated; without ANSWERS the result of an empty sheet\n"
        "  --check FILE            report every fault of a file of answers, of shared answers or of\n"
        "                          a catalog\n"
        "  --resave OUT ANSWERS    load answers and save them to OUT\n"
        "  --help                  show this text\n"
        "  --version               show the version\n"
        "\n"
        "Options:\n"
        "  --catalog FILE          use another catalog than the built-in one\n"
        "  --language CODE         use this language instead of the system's\n"
        "  --                      what follows is a file, even if it starts with a hyphen\n"
        "\n"
        "Exit status: 0 done, 1 a file cannot be read or written, 2 the content of a file is not\n"
        "acceptable, 64 the arguments are wrong.");
}

} // namespace rustworthy::batch
