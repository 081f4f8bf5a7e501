#include "batch/command_line.h"

#include "catalog/loader.h"
#include "document/share_string.h"
#include "exports.h"
#include "storage/json.h"
#include "words.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <cstdio>

namespace rustworthy::batch {

namespace {

constexpr qint64 maximumBytes = 16LL * 1024 * 1024; ///< of the largest file that --check reads

void print(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

document::CatalogKey keyOf(const catalog::Catalog& catalog)
{
    return {.id = catalog.id, .version = catalog.version};
}

/// What is named is itself the answers, not a file of them.
bool isShared(const QString& answers)
{
    return document::isShareString(answers) && !QFileInfo::exists(answers);
}

QString shownName(const QString& answers)
{
    return isShared(answers) ? Words::tr("shared answers") : answers;
}

document::LoadResult loadAnswers(const QString& fileName, const catalog::Catalog& catalog)
{
    document::LoadResult loaded = document::loadAnswers(fileName, catalog.model, keyOf(catalog));
    if (loaded.document) {
        // They have no effect here: not a fault, but the person should know.
        for (const QString& line : storage::messages(unrecognisedIn(*loaded.document, shownName(fileName)))) {
            printError(line);
        }
    }
    return loaded;
}

// Hands the catalog and the answers on (none named: a document without any), or says what is wrong with them.
template <typename Use>
ExitCode withInput(const CommandLine& commandLine, Use use)
{
    const catalog::LoadResult catalog = catalog::loadFile(catalogFile(commandLine));
    if (!catalog.catalog) {
        return printProblems(catalog.problems);
    }
    if (commandLine.answers.isEmpty()) {
        return use(*catalog.catalog, document::AnswersDocument());
    }
    const document::LoadResult loaded = loadAnswers(commandLine.answers, *catalog.catalog);
    if (!loaded.document) {
        return printProblems(loaded.problems);
    }
    return use(*catalog.catalog, *loaded.document);
}

ExitCode checkAnswers(const CommandLine& commandLine)
{
    return withInput(commandLine, [&](const catalog::Catalog&, const document::AnswersDocument&) {
        return printResult(
            storage::printable(Words::tr("%1: answers without a fault").arg(shownName(commandLine.answers))));
    });
}

ExitCode checkCatalog(const QString& fileName)
{
    const catalog::LoadResult loaded = catalog::loadFile(fileName);
    if (!loaded.catalog) {
        return printProblems(loaded.problems);
    }
    return printResult(storage::printable(Words::tr("%1: a catalog without a fault").arg(fileName)));
}

ExitCode check(const CommandLine& commandLine)
{
    const QString& fileName = commandLine.answers;
    if (isShared(fileName)) {
        return checkAnswers(commandLine);
    }
    const storage::BytesResult read = storage::readFile(fileName, maximumBytes);
    if (!read.bytes) {
        return printProblems(read.problems);
    }
    if (document::holdsShareString(*read.bytes)) {
        return checkAnswers(commandLine); // says what to do with it
    }
    const storage::JsonResult parsed = storage::parseJson(*read.bytes, fileName);
    if (!parsed.object) {
        return printProblems(parsed.problems);
    }
    const QString format = parsed.object->value(QLatin1String("format")).toString();
    if (format == QLatin1String("rustworthy-answers")) {
        return checkAnswers(commandLine);
    }
    if (format == QLatin1String("rustworthy-catalog")) {
        return checkCatalog(fileName);
    }
    return printProblems({{.kind = storage::ProblemKind::BadInput,
                           .file = fileName,
                           .place = QStringLiteral("/format"),
                           .what = Words::tr("expected \"rustworthy-answers\" or \"rustworthy-catalog\"")}});
}

ExitCode resave(const CommandLine& commandLine)
{
    return withInput(commandLine, [&](const catalog::Catalog&, const document::AnswersDocument& document) {
        const auto problem = document::saveFile(commandLine.resaveTo, document, applicationName());
        return problem ? printProblems({*problem}) : Done;
    });
}

ExitCode exportAll(const CommandLine& commandLine)
{
    return withInput(
        commandLine, [&](const catalog::Catalog& catalog, const document::AnswersDocument& document) {
            return writeAll(commandLine.exports,
                            {.catalog = catalog,
                             .answers = document.answers,
                             .evaluation = decision::Evaluator(catalog.model).evaluate(document.answers),
                             .answersName = isShared(commandLine.answers)
                                                ? QString()
                                                : QFileInfo(commandLine.answers).fileName(),
                             .shareString = document.answers == decision::Answers()
                                                ? QString()
                                                : document::shareString(document.answers, keyOf(catalog))});
        });
}

} // namespace

QString catalogFile(const CommandLine& commandLine)
{
    return commandLine.catalog.isEmpty() ? QStringLiteral(":/catalog/rust-2026.digest") : commandLine.catalog;
}

QString applicationName()
{
    return QStringLiteral("rustworthy/%1").arg(QCoreApplication::applicationVersion());
}

QList<storage::Problem> unrecognisedIn(const document::AnswersDocument& document, const QString& fileName)
{
    QList<storage::Problem> problems;
    for (const document::Unrecognised& entry : document.unrecognised) {
        problems.append(
            {.kind = storage::ProblemKind::BadInput,
             .file = fileName,
             .place = entry.pointer,
             .what = Words::tr("this version of the catalog does not know it, so that it has no effect"),
             .next = Words::tr("It is kept and saved again with the answers.")});
    }
    return problems;
}

ExitCode printResult(const QString& text)
{
    print(stdout, text);
    if (std::ferror(stdout) != 0) {
        printError(Words::tr("The output cannot be written."));
        return InputOutputError;
    }
    return Done;
}

ExitCode printProblems(const QList<storage::Problem>& problems)
{
    for (const QString& line : storage::messages(problems)) {
        printError(line);
    }
    const bool inputOutput = std::ranges::any_of(problems, [](const storage::Problem& problem) {
        return problem.kind == storage::ProblemKind::InputOutput;
    });
    return inputOutput ? InputOutputError : BadInput;
}

void printError(const QString& line)
{
    print(stderr, storage::printable(line));
}

ExitCode run(const CommandLine& commandLine)
{
    switch (commandLine.action) {
    case CommandLine::Action::Help:
        return printResult(helpText());
    case CommandLine::Action::Version:
        return printResult(QStringLiteral("Rustworthy %1").arg(QCoreApplication::applicationVersion()));
    case CommandLine::Action::Check:
        return check(commandLine);
    case CommandLine::Action::Resave:
        return resave(commandLine);
    case CommandLine::Action::Export:
        return exportAll(commandLine);
    case CommandLine::Action::Usage:
    case CommandLine::Action::Window:
        break;
    }
    printError(Words::tr("rustworthy: %1; rustworthy --help shows what can be asked for.")
                   .arg(commandLine.usageError));
    return UsageError;
}

} // namespace rustworthy::batch
