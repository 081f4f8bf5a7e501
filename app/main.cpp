// The composition root: with window_actions the only place that knows every layer.
#include "batch/command_line.h"
#include "catalog/loader.h"
#include "storage/problem.h"
#include "translator.h"
#include "window_actions.h"
#include "window_exports.h"
#include "wizard/main_window.h"
#include "wizard/preferences.h"
#include "wizard/session.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <chrono>
#include <cstdlib>
#include <utility>

namespace {

using namespace rustworthy;
using batch::CommandLine;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

CommandLine understood(const QStringList& arguments)
{
    CommandLine commandLine = batch::parse(arguments);
    if (commandLine.language.isEmpty() || Translator::isAvailable(commandLine.language)) {
        return commandLine;
    }
    return batch::usageError(
        Words::tr("there is no translation for the language %1, only for %2")
            .arg(commandLine.language, wizard::availableLanguages().join(QLatin1String(", "))));
}

// Qt would abort where it finds no display.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith(QLatin1String("xcb")) &&
        !platform.startsWith(QLatin1String("wayland"))) {
        return true;
    }
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void printNoDisplay()
{
    batch::printError(
        Words::tr("rustworthy: no display was found, so that no window can open; rustworthy --export "
                  "summary.pdf ANSWERS works without one."));
}

// A display that is named but does not answer ends in qFatal(), after warnings in Qt's own words.
void reportFatalStart(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type == QtFatalMsg) {
        printNoDisplay();
        std::_Exit(batch::InputOutputError);
    }
}

// On stderr a script finds the program's own messages, not what Qt thinks of the surroundings.
void ignoreWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        batch::printError(message);
    }
}

QIcon programIcon()
{
    QIcon icon;
    // All are decoded and sent to the display; launchers find larger ones among the installed files.
    for (const int size : {16, 32, 48}) {
        icon.addFile(QStringLiteral(":/icons/rustworthy-%1.png").arg(size), QSize(size, size));
    }
    return icon;
}

int showWindow(const CommandLine& commandLine)
{
    const QString setAside = wizard::Preferences::setAsideBadFile();
    Translator translator;
    translator.setLanguage(commandLine.language.isEmpty() ? wizard::Preferences().language()
                                                          : commandLine.language);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.rustworthy.rustworthy"));

    catalog::LoadResult catalog = catalog::loadFile(batch::catalogFile(commandLine));
    if (!catalog.catalog) {
        return batch::printProblems(catalog.problems);
    }
    wizard::Session session(*std::move(catalog.catalog));
    wizard::MainWindow window(session);
    WindowActions actions(window, session);
    const WindowExports exports(window, session, [](const QString& fileName) {
        return QDesktopServices::openUrl(QUrl::fromLocalFile(fileName));
    });
    QObject::connect(&window, &wizard::MainWindow::languageRequested, &window,
                     [&translator](const QString& code) { translator.setLanguage(code); });
    window.show();
    // Decoding the icons takes as long as a good part of the first page: they follow its paint.
    constexpr auto afterFirstPaint = std::chrono::milliseconds(100);
    QTimer::singleShot(afterFirstPaint, &window, [&window, &actions, setAside] {
        const QIcon icon = programIcon();
        QGuiApplication::setWindowIcon(icon); // for dialogs to come
        window.setWindowIcon(icon);
        if (!setAside.isEmpty()) {
            window.showConfirmation(Words::tr("The preferences could not be read and are the usual ones now; "
                                              "the old file is kept as %1")
                                        .arg(storage::printable(setAside)));
        }
        actions.finishStart();
    });
    if (!commandLine.answers.isEmpty()) {
        actions.open(commandLine.answers);
    }
    return QCoreApplication::exec();
}

// The arguments are read once more so that messages about them are in the person's language.
int runBatch(const QStringList& arguments, const QString& language)
{
    Translator translator;
    translator.setLanguage(language);
    return batch::run(understood(arguments));
}

int runWindow(int& count, char** arguments, const CommandLine& commandLine)
{
    if (!hasDisplay()) {
        qInstallMessageHandler(ignoreWarnings);
        const QCoreApplication application(count, arguments);
        Translator translator;
        translator.setLanguage(commandLine.language);
        printNoDisplay();
        return batch::InputOutputError;
    }
    const QtMessageHandler usual = qInstallMessageHandler(reportFatalStart);
    const QApplication application(count, arguments);
    qInstallMessageHandler(usual);
    return showWindow(commandLine);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("rustworthy"));
    QCoreApplication::setOrganizationName(QStringLiteral("rustworthy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RUSTWORTHY_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    // Qt gets none of them: it would take some of its own out.
    int count = argc > 0 ? 1 : 0;

    const CommandLine commandLine = understood(arguments);
    switch (commandLine.action) {
    case CommandLine::Action::Version:
        return batch::run(commandLine);
    case CommandLine::Action::Export: {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(ignoreWarnings);
        const QApplication application(count, argv);
        return runBatch(arguments, commandLine.language);
    }
    case CommandLine::Action::Help:
    case CommandLine::Action::Usage:
    case CommandLine::Action::Check:
    case CommandLine::Action::Resave: {
        qInstallMessageHandler(ignoreWarnings);
        const QCoreApplication application(count, argv);
        return runBatch(arguments, commandLine.language);
    }
    case CommandLine::Action::Window:
        break;
    }
    return runWindow(count, argv, commandLine);
}
