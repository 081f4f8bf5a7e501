// The program's window, worked by keys without end:
//   scripted_window FOLDER DELAY LOG SEED    keeps work in FOLDER, DELAY ms after an edit
// LOG gets a line for each change of the answers: the milliseconds since the start and the answers.
#include "catalog/loader.h"
#include "document/share_string.h"
#include "window_actions.h"
#include "wizard/main_window.h"
#include "wizard/session.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

#include <chrono>
#include <random>

using namespace rustworthy;

namespace {

constexpr std::chrono::milliseconds betweenKeys(15);

catalog::Catalog builtInCatalog()
{
    catalog::LoadResult loaded =
        catalog::loadFile(QStringLiteral(RUSTWORTHY_RESOURCES "/catalog/rust-2026.json"));
    return *std::move(loaded.catalog);
}

// Answers most of the time; walks, changes its mind and takes back what it did in between.
void pressSomething(QWidget& window, std::mt19937& random)
{
    struct Stroke
    {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    };
    static const std::array strokes{Stroke{Qt::Key_1},
                                    Stroke{Qt::Key_1},
                                    Stroke{Qt::Key_2},
                                    Stroke{Qt::Key_2},
                                    Stroke{Qt::Key_3},
                                    Stroke{Qt::Key_Tab},
                                    Stroke{Qt::Key_Up},
                                    Stroke{Qt::Key_Right},
                                    Stroke{Qt::Key_Right, Qt::AltModifier},
                                    Stroke{Qt::Key_Left, Qt::AltModifier},
                                    Stroke{Qt::Key_Z, Qt::ControlModifier}};
    const Stroke& stroke = strokes[random() % strokes.size()];
    QWidget* const focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? &window : focused, stroke.key, stroke.modifiers);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        return 64;
    }
    wizard::Session session(builtInCatalog());
    wizard::MainWindow window(session);
    const WindowActions actions(
        window, session,
        {.folder = arguments.at(1), .delay = std::chrono::milliseconds(arguments.at(2).toInt())});
    window.show();
    window.findChild<QAbstractButton*>(QStringLiteral("begin"))->click();

    QFile log(arguments.at(3));
    if (!log.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return 1;
    }
    QElapsedTimer clock;
    clock.start();
    const auto note = [&] {
        const QString text = document::shareString(
            session.ownAnswers(), {.id = session.catalog().id, .version = session.catalog().version});
        log.write(QByteArray::number(clock.elapsed()) + ' ' + text.toLatin1() + '\n');
    };
    note();
    QObject::connect(&session, &wizard::Session::answersChanged, &log, note);

    std::mt19937 random(arguments.at(4).toUInt());
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &window, [&] { pressSomething(window, random); });
    keys.start(betweenKeys);
    return QCoreApplication::exec();
}
