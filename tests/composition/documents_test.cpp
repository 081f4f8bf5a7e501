// Documents from the window to the disk and back: steps, changes by others, second windows, revert.
#include "window_files.h"

#include <QtCore/QDate>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

const QString mine = u"mine.rustworthy"_s;

class DocumentsTest : public WindowFilesTest
{
protected:
    /// Opens a file, changes an answer, and lets somebody else change the file.
    void openAndChangeBoth()
    {
        actions->open(saved(mine, u"systems"_s, u"yes"_s));
        session.setAnswer(u"games"_s, u"no"_s);
        saved(mine, u"patience"_s, u"no"_s);
    }
    void drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }
};

TEST_F(DocumentsTest, StepAndResultAreSavedAndTheStepIsRestored)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    window->goToStep(u"project"_s);
    files.save = path(mine);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto loaded = document::loadFile(path(mine), catalog.model, key());
    ASSERT_TRUE(loaded.document);
    EXPECT_EQ(loaded.document->step, u"project"_s);
    ASSERT_TRUE(loaded.document->result);
    EXPECT_EQ(*loaded.document->result,
              document::storedResult(session.evaluation(), key(), QDate::currentDate()));

    window->goToStep(u"about"_s);
    EXPECT_FALSE(session.isModified());
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(window->currentStep(), u"start"_s);
    actions->open(path(mine));
    EXPECT_EQ(window->currentStep(), u"project"_s);
}

TEST_F(DocumentsTest, TheStoredResultIsThatOfTheOwnAnswers)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    const auto own = document::storedResult(session.evaluation(), key(), QDate::currentDate());
    session.tryAnswer(u"systems"_s, u"no"_s);
    files.save = path(mine);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(document::loadFile(path(mine), catalog.model, key()).document->result, own);
    EXPECT_TRUE(confirmation().contains(u"without the what-if"_s)) << confirmation().toStdString();
    session.dropWhatIf();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(confirmation().startsWith(u"Saved as"_s)) << confirmation().toStdString();
    EXPECT_FALSE(confirmation().contains(u"what-if"_s)) << confirmation().toStdString();
}

TEST_F(DocumentsTest, AFileThatSomebodyElseChangedIsNotOverwrittenUnasked)
{
    showWindow();
    openAndChangeBoth();
    const QByteArray theirs = contents(path(mine));
    whenAsked([](QWidget& dialog) { dynamic_cast<QDialog&>(dialog).reject(); });
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(asked);
    EXPECT_EQ(contents(path(mine)), theirs);
    EXPECT_TRUE(session.isModified());
}

TEST_F(DocumentsTest, OverwriteReplacesIt)
{
    showWindow();
    openAndChangeBoth();
    answer(u"overwriteFile"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(inFile(path(mine)), session.answers());
    EXPECT_FALSE(session.isModified());
    session.setAnswer(u"games"_s, u"yes"_s);
    press(Qt::Key_S, Qt::ControlModifier); // its own write is no change by somebody else
    EXPECT_FALSE(session.isModified());
}

TEST_F(DocumentsTest, ReloadTakesTheFileAndUndoTakesItBack)
{
    showWindow();
    openAndChangeBoth();
    const decision::Answers before = session.answers();
    answer(u"reloadFile"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(session.answers(), inFile(path(mine)));
    EXPECT_FALSE(session.isModified());
    session.undo();
    EXPECT_EQ(session.answers(), before);
    EXPECT_TRUE(session.isModified());
}

TEST_F(DocumentsTest, SaveAsLeavesBothVersions)
{
    showWindow();
    openAndChangeBoth();
    const QByteArray theirs = contents(path(mine));
    files.save = path(u"other.rustworthy"_s);
    answer(u"saveAsInstead"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(contents(path(mine)), theirs);
    EXPECT_EQ(inFile(files.save), session.answers());
    EXPECT_EQ(session.fileName(), files.save);
}

TEST_F(DocumentsTest, AFileThatIsGoneIsSavedAgainAndThatIsSaid)
{
    showWindow();
    actions->open(saved(mine, u"systems"_s, u"yes"_s));
    ASSERT_TRUE(QFile::remove(path(mine)));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(inFile(path(mine)), session.answers());
    EXPECT_TRUE(confirmation().contains(u"no longer there"_s)) << confirmation().toStdString();
}

TEST_F(DocumentsTest, AChangeBySomebodyElseIsToldOnceWhenTheWindowIsActivated)
{
    showWindow();
    openAndChangeBoth();
    Q_EMIT window->activated();
    auto* notice = window->findChild<QMessageBox*>(u"changedNotice"_s);
    ASSERT_NE(notice, nullptr);
    QTest::keyClick(notice, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->findChild<QMessageBox*>() == nullptr; }));
    Q_EMIT window->activated();
    EXPECT_EQ(window->findChild<QMessageBox*>(u"changedNotice"_s), nullptr);
    EXPECT_EQ(given(u"games"_s), u"no"_s);
}

TEST_F(DocumentsTest, RevertAsksAndCanBeUndone)
{
    showWindow();
    EXPECT_FALSE(window->findChild<QAction*>(u"actionRevert"_s)->isEnabled());
    actions->open(saved(mine, u"systems"_s, u"yes"_s));
    session.setAnswer(u"systems"_s, u"no"_s);
    session.tryAnswer(u"games"_s, u"yes"_s);
    whenAsked([](QWidget& dialog) { dynamic_cast<QDialog&>(dialog).reject(); });
    trigger(u"actionRevert"_s);
    EXPECT_TRUE(session.isWhatIf());
    answer(u"confirmRevert"_s);
    trigger(u"actionRevert"_s);
    EXPECT_FALSE(session.isWhatIf());
    EXPECT_EQ(given(u"systems"_s), u"yes"_s);
    EXPECT_FALSE(session.isModified());
    EXPECT_TRUE(session.undoName().contains(u"revert"_s));
    session.undo();
    EXPECT_EQ(given(u"systems"_s), u"no"_s);
    EXPECT_TRUE(session.isModified());
}

TEST_F(DocumentsTest, ASecondWindowOnTheSameFileIsWarned)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s);
    session.markSaved({});
    document::DocumentLock other(keptIn());
    ASSERT_TRUE(other.lock(saved(mine, u"systems"_s, u"yes"_s)));
    whenAsked([](QWidget& dialog) { dynamic_cast<QDialog&>(dialog).reject(); });
    actions->open(path(mine));
    EXPECT_TRUE(asked);
    EXPECT_EQ(given(u"games"_s), u"no"_s);
    EXPECT_TRUE(session.fileName().isEmpty());
    answer(u"openAnyway"_s);
    actions->open(path(mine));
    EXPECT_EQ(given(u"systems"_s), u"yes"_s);
    (void)other.lock({});
    actions->open(path(mine));
    EXPECT_FALSE(other.lock(path(mine))) << "the window has locked it";
    session.open({}, {});
    EXPECT_TRUE(other.lock(path(mine)));
}

TEST_F(DocumentsTest, OneDroppedFileOfAnswersIsOpened)
{
    showWindow();
    drop({QUrl::fromLocalFile(saved(mine, u"systems"_s, u"yes"_s))});
    EXPECT_TRUE(QTest::qWaitFor([this] { return session.fileName() == path(mine); }));
    EXPECT_EQ(given(u"systems"_s), u"yes"_s);
}

TEST_F(DocumentsTest, AnythingElseDroppedIsRefusedWithWords)
{
    showWindow();
    const QList<QList<QUrl>> refused = {
        {QUrl::fromLocalFile(path(u"notes.txt"_s))},
        {QUrl(u"https://example.org/mine.rustworthy"_s)},
        {QUrl::fromLocalFile(path(mine)), QUrl::fromLocalFile(path(u"b.rustworthy"_s))},
    };
    for (const QList<QUrl>& urls : refused) {
        QString words;
        whenAsked([&words](QWidget& dialog) {
            words = dynamic_cast<QMessageBox&>(dialog).informativeText();
            dynamic_cast<QDialog&>(dialog).reject();
        });
        drop(urls);
        ASSERT_TRUE(waitUntilAsked());
        EXPECT_TRUE(words.contains(u".rustworthy"_s)) << words.toStdString();
    }
    EXPECT_TRUE(session.fileName().isEmpty());
}

TEST_F(DocumentsTest, WhatChangedSinceASaveIsShownWhenTheDayHasCome)
{
    document::AnswersDocument document;
    document.catalog = key();
    document.reviewOn = QDate::currentDate();
    document.result = document::storedResult(session.evaluation(), key(), QDate::currentDate().addYears(-1));
    document.result->low = 9;
    ASSERT_FALSE(document::saveFile(path(mine), document, u"test"_s));
    showWindow();
    bool shown = false;
    whenAsked([&shown](QWidget& dialog) {
        shown = dialog.objectName() == u"sinceSavedDialog"_s;
        dynamic_cast<QDialog&>(dialog).reject();
    });
    actions->open(path(mine));
    EXPECT_TRUE(waitUntilAsked());
    EXPECT_TRUE(shown);

    document.reviewOn = QDate::currentDate().addDays(1);
    ASSERT_FALSE(document::saveFile(path(mine), document, u"test"_s));
    actions->open(path(mine));
    QTest::qWait(30);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(DocumentsTest, SaveAsElsewhereLocksTheNewNameThoughTheOldFileIsGone)
{
    const QString old = saved(mine, u"systems"_s, u"yes"_s);
    showWindow();
    actions->open(old);
    ASSERT_TRUE(QFile::remove(old));
    files.save = path(u"new.rustworthy"_s);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(confirmation().startsWith(u"Saved as"_s)) << confirmation().toStdString();
    document::DocumentLock other(keptIn());
    EXPECT_FALSE(other.lock(files.save));
}

TEST_F(DocumentsTest, WhatChangedSinceAnotherVersionOfTheCatalogIsShown)
{
    document::AnswersDocument document;
    document.catalog = {.id = catalog.id, .version = u"0.1"_s};
    document.result = document::storedResult(session.evaluation(), document.catalog, QDate::currentDate());
    ASSERT_FALSE(document::saveFile(path(mine), document, u"test"_s));
    showWindow();
    QString shown;
    whenAsked([&shown](QWidget& dialog) {
        shown = dialog.objectName();
        dynamic_cast<QDialog&>(dialog).reject();
    });
    actions->open(path(mine));
    EXPECT_TRUE(waitUntilAsked());
    EXPECT_EQ(shown, u"sinceSavedDialog"_s);
}

} // namespace
} // namespace rustworthy::test
