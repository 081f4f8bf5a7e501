#include "support/no_network.h"

#include <gtest/gtest.h>

#include <QtCore/QByteArray>
#include <QtCore/QLocale>
#include <QtCore/QMutex>
#include <QtCore/QStandardPaths>
#include <QtCore/QStringList>
#include <QtWidgets/QApplication>

namespace {

QMutex warningsMutex;
QStringList warnings;

// Qt reports misuse (bad connections, layouts, fonts) as warnings: a test in which one appears fails.
void collectWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    // The offscreen platform says this of windows with a size limit and of menus; nothing is wrong.
    const bool offscreenNote =
        message == QLatin1String("This plugin does not support propagateSizeHints()") ||
        message == QLatin1String("This plugin does not support raise()") ||
        message == QLatin1String("This plugin does not support grabbing the keyboard");
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !offscreenNote) {
        const QMutexLocker lock(&warningsMutex);
        warnings.append(message);
    }
}

class WarningListener : public testing::EmptyTestEventListener
{
    void OnTestStart(const testing::TestInfo&) override
    {
        const QMutexLocker lock(&warningsMutex);
        warnings.clear();
    }
    void OnTestEnd(const testing::TestInfo&) override
    {
        const QMutexLocker lock(&warningsMutex);
        for (const QString& warning : std::as_const(warnings)) {
            ADD_FAILURE() << "unexpected Qt warning: " << warning.toStdString();
        }
    }
};

} // namespace

int main(int argc, char** argv)
{
    // No test, and nothing that a test starts, may use the network: the program does not.
    static_cast<void>(rustworthy::test::dieOnNetworkUse());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    testing::InitGoogleTest(&argc, argv);
    qInstallMessageHandler(collectWarning);
    testing::UnitTest::GetInstance()->listeners().Append(new WarningListener);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
