// Unsaved work is kept, and offered again after an end that nobody asked for.
#include "window_files.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class KeepingTest : public WindowFilesTest
{
protected:
    /// Files of work that is kept by an instance that lives.
    [[nodiscard]] QList<QByteArray> kept() const
    {
        QList<QByteArray> all;
        for (const QFileInfo& file : QDir(keptIn()).entryInfoList(QDir::Files)) {
            if (const QByteArray bytes = contents(file.filePath()); bytes.contains("\"answers\"")) {
                all.append(bytes);
            }
        }
        return all;
    }
    [[nodiscard]] bool waitUntilKept()
    {
        return QTest::qWaitFor([this] { return !kept().isEmpty(); });
    }
    /// Ends the program without asking anybody, as a crash does.
    void crash()
    {
        actions.reset();
        window.reset();
    }
    /// Starts again on answers of its own, and does something to the dialog that offers what was found.
    void startAgain(const std::function<void(QWidget&)>& decide)
    {
        session.open({}, {});
        WizardTest::showWindow();
        whenAsked(decide);
        startActions();
        EXPECT_TRUE(waitUntilAsked());
        EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }));
    }
};

TEST_F(KeepingTest, NothingIsKeptBeforeAnEdit)
{
    showWindow();
    QTest::qWait(60);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(KeepingTest, AnEditIsKeptAndASaveEndsThat)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    ASSERT_TRUE(waitUntilKept());
    files.save = path(u"mine.rustworthy"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(KeepingTest, AFailedSaveKeepsIt)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    ASSERT_TRUE(waitUntilKept());
    files.save = path(u"absent/mine.rustworthy"_s);
    whenAsked([](QWidget& dialog) { dialog.close(); });
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(waitUntilAsked());
    EXPECT_FALSE(kept().isEmpty());
}

TEST_F(KeepingTest, UndoingEverythingEndsIt)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    ASSERT_TRUE(waitUntilKept());
    session.undo();
    EXPECT_TRUE(kept().isEmpty());
    session.redo();
    EXPECT_TRUE(waitUntilKept());
}

TEST_F(KeepingTest, DiscardOnClosingEndsItAndCancelDoesNot)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    ASSERT_TRUE(waitUntilKept());
    const auto choose = [this](QMessageBox::StandardButton button) {
        whenAsked([button](QWidget& dialog) { dynamic_cast<QMessageBox&>(dialog).button(button)->click(); });
    };
    choose(QMessageBox::Cancel);
    EXPECT_FALSE(window->close());
    EXPECT_FALSE(kept().isEmpty());
    choose(QMessageBox::Discard);
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(KeepingTest, AWhatIfIsNotWhatIsKept)
{
    showWindow();
    session.tryAnswer(u"games"_s, u"yes"_s);
    QTest::qWait(60);
    EXPECT_TRUE(kept().isEmpty());
    session.dropWhatIf();
    session.setAnswer(u"systems"_s, u"yes"_s);
    session.tryAnswer(u"games"_s, u"yes"_s);
    ASSERT_TRUE(waitUntilKept());
    EXPECT_TRUE(kept().front().contains("systems"));
    EXPECT_FALSE(kept().front().contains("games"));
}

TEST_F(KeepingTest, EditsAfterTheFirstAreKeptAsWell)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    ASSERT_TRUE(waitUntilKept());
    session.setAnswer(u"games"_s, u"no"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return kept().value(0).contains("games"); }));
}

TEST_F(KeepingTest, ThatNothingCanBeKeptIsToldOnceAndNotInADialog)
{
    QFile obstacle(keptIn());
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return confirmation().contains(u"not kept"_s); }));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    find<QStatusBar>(u"confirmation"_s)->clearMessage();
    session.setAnswer(u"games"_s, u"no"_s);
    QTest::qWait(60);
    EXPECT_TRUE(confirmation().isEmpty()) << confirmation().toStdString();
}

TEST_F(KeepingTest, RecoveredWorkOpensUnderItsNameAndIsStillUnsaved)
{
    showWindow();
    actions->open(saved(u"mine.rustworthy"_s, u"systems"_s, u"yes"_s));
    session.setAnswer(u"games"_s, u"no"_s);
    const decision::Answers lost = session.answers();
    ASSERT_TRUE(waitUntilKept());
    crash();
    QString offered;
    startAgain([&offered](QWidget& dialog) {
        offered = dialog.findChild<QListWidget*>(u"recoveredList"_s)->currentItem()->text();
        dialog.findChild<QAbstractButton*>(u"recover"_s)->click();
    });
    EXPECT_TRUE(offered.contains(u"mine.rustworthy"_s)) << offered.toStdString();
    EXPECT_TRUE(offered.contains(u"1 answer"_s)) << offered.toStdString();
    EXPECT_EQ(session.answers(), lost);
    EXPECT_EQ(session.fileName(), path(u"mine.rustworthy"_s));
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_FALSE(inFile(session.fileName()).given.contains("games"));
    EXPECT_TRUE(found().isEmpty()) << "another instance must not offer it as well";
    EXPECT_EQ(kept().size(), 1) << "and it is kept on";
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(inFile(session.fileName()), lost);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(KeepingTest, KeptForLaterItIsOfferedAgain)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    ASSERT_TRUE(waitUntilKept());
    crash();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Escape}) {
        startAgain([key](QWidget& dialog) { QTest::keyClick(&dialog, key); });
        EXPECT_EQ(session.answers(), decision::Answers());
        EXPECT_EQ(kept().size(), 1);
        crash();
    }
    EXPECT_EQ(found().size(), 1);
}

TEST_F(KeepingTest, DiscardAsksAndThenItIsGone)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    ASSERT_TRUE(waitUntilKept());
    crash();
    startAgain([this](QWidget& dialog) {
        QTimer::singleShot(50, &dialog, [this] {
            QWidget* question = QApplication::activeModalWidget();
            EXPECT_EQ(found().size(), 0U) << "claimed while it is offered";
            EXPECT_EQ(kept().size(), 1);
            question->findChild<QAbstractButton*>(u"confirmDiscard"_s)->click();
        });
        dialog.findChild<QAbstractButton*>(u"discardRecovered"_s)->click();
    });
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_EQ(session.answers(), decision::Answers());
}

} // namespace
} // namespace rustworthy::test
