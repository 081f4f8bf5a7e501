// From the window's menus to files and back: only the file dialogs are answered for.
#include "pdf_tools.h"
#include "window_files.h"

#include "document/answers_document.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class WindowActionsTest : public WindowFilesTest
{
protected:
    /// The headlines that the dialog shows.
    static QStringList toldBy(const QWidget& dialog)
    {
        QStringList told;
        for (const QString& name : {u"compareHeadline"_s, u"teamHeadline"_s, u"teamRankingHeadline"_s}) {
            if (const auto* label = dialog.findChild<QLabel*>(name)) {
                told.append(label->text());
            }
        }
        EXPECT_FALSE(told.isEmpty());
        return told;
    }
    /// Presses Ctrl+E, answers the question about pay, and gives the text of the PDF that is written.
    QString exported(bool includePay)
    {
        files.exportTo = path(u"out.pdf"_s);
        QFile::remove(files.exportTo);
        whenAsked([includePay](QWidget& dialog) {
            dialog.findChild<QCheckBox*>(u"includePay"_s)->setChecked(includePay);
            dialog.findChild<QPushButton*>(u"chooseFile"_s)->click();
        });
        press(Qt::Key_E, Qt::ControlModifier);
        return pdfText(contents(files.exportTo));
    }
};

TEST_F(WindowActionsTest, WhatIsSavedOpensAgain)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    session.setAnswer(u"games"_s, u"unsure"_s);
    session.setPinned(u"systems"_s, true);
    const decision::Answers answers = session.answers();
    files.save = path(u"mine.rustworthy"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(session.isModified());
    EXPECT_EQ(session.fileName(), files.save);
    EXPECT_EQ(QFileInfo(files.save).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());

    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_EQ(session.answers(), decision::Answers());
    files.open = files.save;
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(session.answers(), answers);
}

TEST_F(WindowActionsTest, ATeamsResultIsWrittenAsPdfAndAsCsv)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    files.save = path(u"mine.rustworthy"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    session.setAnswer(u"systems"_s, u"no"_s);
    for (const QString& kind : {u"Team"_s, u"Compare"_s}) {
        const QString name = kind.toLower() + u"Dialog"_s;
        trigger(u"action"_s + kind);
        ASSERT_TRUE(QTest::qWaitFor([&] { return find(name) != nullptr; }));
        QCoreApplication::processEvents();
        files.add = {files.save};
        click(name + u"Add"_s);
        files.exportTo = path(u"out.pdf"_s);
        click(name + u"Export"_s);
        const QString text = pdfText(contents(files.exportTo));
        EXPECT_TRUE(text.contains(u"mine"_s)) << text.toStdString();
        files.exportTo = path(u"out.csv"_s);
        click(name + u"Export"_s);
        const QByteArray csv = contents(files.exportTo);
        EXPECT_TRUE(csv.contains("mine")) << csv.toStdString();
        EXPECT_TRUE(csv.contains("\r\n"));
        const auto* bar = find<QStatusBar>(name + u"Confirmation"_s);
        ASSERT_NE(bar, nullptr);
        EXPECT_TRUE(bar->currentMessage().contains(u"out.csv"_s)) << bar->currentMessage().toStdString();
        for (const QString& told : toldBy(*find(name))) {
            EXPECT_TRUE(csv.contains(told.toUtf8())) << told.toStdString();
        }
        files.exportTo = path(u"no/such/folder/out.pdf"_s);
        click(name + u"Export"_s);
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }))
            << "told that it was not written";
        const auto* list = QApplication::activeModalWidget()->findChild<QPlainTextEdit*>(u"problemList"_s);
        ASSERT_NE(list, nullptr);
        EXPECT_TRUE(list->toPlainText().contains(u"no/such/folder"_s)) << list->toPlainText().toStdString();
        QApplication::activeModalWidget()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        find(name)->close();
    }
}

TEST_F(WindowActionsTest, AWhatIfIsNotSaved)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    session.tryAnswer(u"systems"_s, u"no"_s);
    files.save = path(u"mine.rustworthy"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto loaded =
        document::loadFile(files.save, catalog.model, {.id = catalog.id, .version = catalog.version});
    ASSERT_TRUE(loaded.document);
    EXPECT_EQ(loaded.document->answers.given.at("systems"), "yes");
    EXPECT_TRUE(session.isWhatIf());
}

TEST_F(WindowActionsTest, ABrokenFileLeavesTheAnswersAndSaysWhere)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    const decision::Answers before = session.answers();
    QFile broken(path(u"broken.rustworthy"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\":");
    broken.close();
    QString shown;
    whenAsked([&shown](QWidget& dialog) {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            shown += label->text();
        }
        shown += dialog.windowTitle();
        dialog.close();
    });
    actions->open(broken.fileName());
    EXPECT_TRUE(QTest::qWaitFor([this] { return asked; }));
    EXPECT_TRUE(shown.contains(u"not opened"_s)) << shown.toStdString();
    EXPECT_EQ(session.answers(), before);
}

TEST_F(WindowActionsTest, AFailedSaveKeepsTheAnswersModified)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    files.save = path(u"absent/mine.rustworthy"_s);
    whenAsked([](QWidget& dialog) { dialog.close(); });
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return asked; }));
    EXPECT_TRUE(session.isModified());
    EXPECT_FALSE(QFileInfo::exists(files.save));
}

TEST_F(WindowActionsTest, PayIsInThePdfOnlyWhenAskedFor)
{
    showWindow();
    decision::Answers answers;
    answers.profile.pay = 123'456;
    session.setAnswers(answers);
    const QString pay = QLocale().toString(123'456);
    EXPECT_FALSE(exported(false).contains(pay));
    EXPECT_TRUE(exported(true).contains(pay));
}

TEST_F(WindowActionsTest, AWhatIfIsMarkedInThePdf)
{
    showWindow();
    decision::Answers answers;
    answers.profile.pay = 1;
    session.setAnswers(answers);
    EXPECT_FALSE(exported(false).contains(u"(what-if)"_s));
    session.tryAnswer(u"systems"_s, u"yes"_s);
    EXPECT_TRUE(exported(false).contains(u"(what-if)"_s));
}

} // namespace
} // namespace rustworthy::test
