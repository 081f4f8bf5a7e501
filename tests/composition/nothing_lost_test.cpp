// Answers are neither lost nor written over somebody else's, whatever happens to files and folders meanwhile.
#include "window_files.h"

#include "document/share_string.h"

#include <QtCore/QDate>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

const QString mine = u"mine.rustworthy"_s;

class NothingLostTest : public WindowFilesTest
{
protected:
    ~NothingLostTest() override { QDir::setCurrent(startedIn); }

    /// Answers the questions that come one after the other, each by a button, and says what they were.
    void answerInTurn(const QStringList& buttons, QStringList& questions)
    {
        whenAsked([this, buttons, &questions](QWidget& dialog) {
            questions.append(dialog.objectName());
            if (buttons.size() > 1) {
                answerInTurn(buttons.mid(1), questions);
            }
            auto* box = dynamic_cast<QMessageBox*>(&dialog);
            QAbstractButton* button = buttons.front() == u"save"_s ? box->button(QMessageBox::Save)
                                      : buttons.front() == u"cancel"_s
                                          ? box->button(QMessageBox::Cancel)
                                          : dialog.findChild<QAbstractButton*>(buttons.front());
            ASSERT_NE(button, nullptr) << buttons.front().toStdString();
            button->click();
        });
    }
    void openAndChange()
    {
        actions->open(saved(mine, u"systems"_s, u"yes"_s));
        session.setAnswer(u"games"_s, u"no"_s);
    }
    [[nodiscard]] bool waitUntilKept()
    {
        return QTest::qWaitFor(
            [this] { return !QDir(keptIn()).entryList({u"*.autosave"_s}, QDir::Files).isEmpty(); });
    }
    /// Edits a document, ends without asking anybody, and lets something happen to the file. Then starts
    /// again and recovers the answers; gives the text they were offered with.
    QString recoverAfter(const std::function<void()>& meanwhile)
    {
        showWindow();
        openAndChange();
        EXPECT_TRUE(waitUntilKept());
        actions.reset();
        window.reset();
        meanwhile();
        session.open({}, {});
        WizardTest::showWindow();
        QString offered;
        whenAsked([&offered](QWidget& dialog) {
            offered = dialog.findChild<QListWidget*>(u"recoveredList"_s)->currentItem()->text();
            dialog.findChild<QAbstractButton*>(u"recover"_s)->click();
        });
        startActions();
        EXPECT_TRUE(waitUntilAsked());
        EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }));
        EXPECT_EQ(given(u"games"_s), u"no"_s);
        return offered;
    }
    void put(const QByteArray& bytes) const
    {
        QFile file(path(mine));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    const QString startedIn = QDir::currentPath();
};

TEST_F(NothingLostTest, ReloadingInsteadOfSavingKeepsTheWindowOpen)
{
    showWindow();
    openAndChange();
    saved(mine, u"patience"_s, u"no"_s);
    QStringList questions;
    answerInTurn({u"save"_s, u"reloadFile"_s}, questions);
    EXPECT_FALSE(window->close());
    EXPECT_EQ(questions.value(1), u"changedQuestion"_s);
    EXPECT_EQ(session.answers(), inFile(path(mine)));
    session.undo();
    EXPECT_EQ(given(u"games"_s), u"no"_s);

    saved(mine, u"patience"_s, u"yes"_s);
    answerInTurn({u"save"_s, u"reloadFile"_s}, questions);
    trigger(u"actionNew"_s);
    EXPECT_EQ(questions.size(), 4);
    EXPECT_EQ(session.fileName(), path(mine)) << "no new document either";
    session.undo();
    saved(mine, u"patience"_s, u"no"_s);
    answerInTurn({u"save"_s, u"overwriteFile"_s}, questions);
    EXPECT_TRUE(window->close());
    EXPECT_EQ(questions.size(), 6);
    EXPECT_EQ(inFile(path(mine)).given.at("games"), "no");
}

TEST_F(NothingLostTest, ARelativeNameStaysThatOfTheSameFile)
{
    showWindow();
    saved(mine, u"systems"_s, u"yes"_s);
    ASSERT_TRUE(QDir(path({})).mkdir(u"other"_s));
    const QString theirs = saved(u"other/"_s + mine, u"patience"_s, u"no"_s);
    const QByteArray untouched = contents(theirs);
    QDir::setCurrent(path({}));
    actions->open(mine);
    QDir::setCurrent(path(u"other"_s));
    session.setAnswer(u"games"_s, u"no"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(contents(theirs), untouched);
    EXPECT_EQ(inFile(path(mine)), session.answers());
    EXPECT_EQ(session.fileName(), path(mine));
}

TEST_F(NothingLostTest, AFileChangedSinceTheCrashIsNotOverwrittenUnasked)
{
    const QString offered = recoverAfter([this] { saved(mine, u"patience"_s, u"no"_s); });
    EXPECT_TRUE(offered.contains(u"Another program"_s)) << offered.toStdString();
    const QByteArray theirs = contents(path(mine));
    QStringList questions;
    answerInTurn({u"saveAsInstead"_s}, questions);
    files.save.clear();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(questions, QStringList{u"changedQuestion"_s});
    EXPECT_EQ(contents(path(mine)), theirs);
    EXPECT_TRUE(session.isModified());
}

TEST_F(NothingLostTest, NeitherIsOneThatIsRefused)
{
    recoverAfter([this] { put(R"({"format": "rustworthy-answers", "version": 9})"); });
    const QByteArray theirs = contents(path(mine));
    QStringList questions;
    answerInTurn({u"saveAsInstead"_s}, questions);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(questions, QStringList{u"changedQuestion"_s});
    EXPECT_EQ(contents(path(mine)), theirs);
}

TEST_F(NothingLostTest, NorOneOfWhichNobodyKnowsWhatItHeld)
{
    recoverAfter([this] { // as early versions kept it
        const QDir kept(keptIn());
        QFile file(kept.filePath(kept.entryList({u"*.autosave"_s}).value(0)));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        EXPECT_FALSE(root.take(u"fingerprint"_s).toString().isEmpty());
        file.resize(0);
        file.seek(0);
        file.write(QJsonDocument(root).toJson());
    });
    const QByteArray before = contents(path(mine));
    QString words;
    whenAsked([&words](QWidget& dialog) {
        words = dynamic_cast<QMessageBox&>(dialog).text();
        dialog.findChild<QAbstractButton*>(u"saveAsInstead"_s)->click();
    });
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(words.startsWith(u"It cannot be told"_s)) << words.toStdString();
    EXPECT_EQ(contents(path(mine)), before);
}

TEST_F(NothingLostTest, AnUnchangedFileIsSavedWithoutAQuestion)
{
    const QString offered = recoverAfter([] {});
    EXPECT_FALSE(offered.contains(u"Another program"_s)) << offered.toStdString();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(inFile(path(mine)), session.answers());
    EXPECT_FALSE(session.isModified());
}

TEST_F(NothingLostTest, WhatIsOpenElsewhereIsOfferedAgainAndCanBeRecoveredAnyway)
{
    showWindow();
    openAndChange();
    ASSERT_TRUE(waitUntilKept());
    actions.reset();
    window.reset();
    document::DocumentLock other(keptIn());
    ASSERT_TRUE(other.lock(path(mine)));
    session.open({}, {});
    WizardTest::showWindow();
    QStringList questions;
    answerInTurn({u"recover"_s, u"cancel"_s, u"recover"_s, u"openAnyway"_s}, questions);
    startActions();
    ASSERT_TRUE(QTest::qWaitFor([&] { return questions.size() == 4; }));
    EXPECT_EQ(questions.last(), u"openElsewhereQuestion"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return given(u"games"_s) == u"no"_s; }));
}

TEST_F(NothingLostTest, AFailedSaveAsKeepsTheDocumentLocked)
{
    showWindow();
    openAndChange();
    document::DocumentLock other(keptIn());
    ASSERT_FALSE(other.lock(path(mine)));
    files.save = path(u"absent/other.rustworthy"_s);
    whenAsked([](QWidget& dialog) { dialog.close(); });
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitUntilAsked());
    EXPECT_EQ(session.fileName(), path(mine));
    EXPECT_FALSE(other.lock(path(mine)));
}

TEST_F(NothingLostTest, SavingOverWhatIsOpenElsewhereSaysSo)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s);
    document::DocumentLock other(keptIn());
    ASSERT_TRUE(other.lock(saved(mine, u"systems"_s, u"yes"_s)));
    const QByteArray theirs = contents(path(mine));
    files.save = path(mine);
    whenAsked([](QWidget& dialog) {
        EXPECT_EQ(dialog.objectName(), u"replaceElsewhereQuestion"_s);
        EXPECT_NE(dialog.findChild<QAbstractButton*>(u"saveAnyway"_s), nullptr);
        dynamic_cast<QDialog&>(dialog).reject();
    });
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(contents(path(mine)), theirs);
    EXPECT_TRUE(session.isModified());
}

TEST_F(NothingLostTest, SharedAnswersAreNotSavedYet)
{
    showWindow();
    decision::Answers shared;
    shared.given["systems"] = "yes";
    actions->open(document::shareString(shared, key()));
    EXPECT_EQ(session.answers(), shared);
    EXPECT_TRUE(session.fileName().isEmpty());
    EXPECT_TRUE(session.isModified());
    EXPECT_TRUE(waitUntilKept());
}

TEST_F(NothingLostTest, WhoeverSavedOnTheDayToLookAgainHasLooked)
{
    showWindow();
    document::AnswersDocument document;
    document.catalog = key();
    document.reviewOn = QDate::currentDate();
    document.result = document::storedResult(session.evaluation(), key(), QDate::currentDate());
    ASSERT_FALSE(document::saveFile(path(mine), document, u"test"_s));
    actions->open(path(mine));
    QTest::qWait(30);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(NothingLostTest, ADayToLookAgainIsToldAfterARecoveryToo)
{
    document::AnswersDocument document;
    document.catalog = key();
    document.reviewOn = QDate::currentDate();
    document.result = document::storedResult(session.evaluation(), key(), QDate::currentDate().addDays(-1));
    {
        document::Autosave kept(keptIn());
        ASSERT_FALSE(kept.write(document, {}, u"test"_s));
    }
    WizardTest::showWindow();
    answer(u"recover"_s);
    startActions();
    EXPECT_TRUE(QTest::qWaitFor([] {
        QWidget* dialog = QApplication::activeModalWidget();
        return dialog != nullptr && dialog->objectName() == u"sinceSavedDialog"_s;
    }));
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        dialog->close();
    }
}

} // namespace
} // namespace rustworthy::test
