// Preloaded into the built program: works its window by keys without end.
//   RUSTWORTHY_PLAYER_SEED  which keys
//   RUSTWORTHY_PLAYER_LOG   gets a line for each change of the answers: the milliseconds since 1970 and the
//                           answers, as the window copies them as text
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

#include <array>
#include <chrono>
#include <random>

namespace {

constexpr std::chrono::milliseconds betweenKeys(15);

struct Stroke
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

// Answers most of the time; walks, changes its mind and takes back what it did in between.
constexpr std::array strokes{Stroke{Qt::Key_1},
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

class Player : public QObject
{
public:
    explicit Player(QObject* parent)
        : QObject(parent),
          m_log(qEnvironmentVariable("RUSTWORTHY_PLAYER_LOG")),
          m_random(
              static_cast<std::mt19937::result_type>(qEnvironmentVariableIntValue("RUSTWORTHY_PLAYER_SEED")))
    {
        if (!m_log.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            return;
        }
        connect(&m_keys, &QTimer::timeout, this, &Player::play);
        m_keys.start(betweenKeys);
    }

private:
    void play()
    {
        QWidget* const window = QApplication::activeWindow();
        if (window == nullptr) {
            return;
        }
        if (!m_begun) {
            m_begun = press(*window, "begin");
            return;
        }
        const Stroke& stroke = strokes[m_random() % strokes.size()];
        QWidget* const focused = QApplication::focusWidget();
        QTest::keyClick(focused == nullptr ? window : focused, stroke.key, stroke.modifiers);
        press(*window, "keepWhatIf"); // what is only tried out is not kept
        note(*window);
    }

    static bool press(const QWidget& window, const char* name)
    {
        auto* button = window.findChild<QAbstractButton*>(QString::fromLatin1(name));
        if (button == nullptr || !button->isVisible()) {
            return false;
        }
        button->click();
        return true;
    }

    void note(const QWidget& window)
    {
        auto* copy = window.findChild<QAction*>(QStringLiteral("actionCopyAnswers"));
        if (copy == nullptr) {
            return;
        }
        copy->trigger();
        const QString text = QApplication::clipboard()->text();
        if (text != m_last) {
            m_last = text;
            m_log.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ' ' + text.toLatin1() +
                        '\n');
        }
    }

    QFile m_log;
    std::mt19937 m_random;
    QTimer m_keys;
    bool m_begun = false;
    QString m_last;
};

// The program is being set up: the keys come once it runs.
void play()
{
    new Player(QCoreApplication::instance());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(play)
