// New, Open, Save, Export and the questions before answers are lost.
#include "wizard_fixture.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class DocumentFlowTest : public WizardTest
{
protected:
    void showWindow()
    {
        WizardTest::showWindow();
        QObject::connect(window.get(), &wizard::MainWindow::saveRequested, window.get(),
                         [this](const QString& fileName) {
                             if (savingWorks) {
                                 session.markSaved(fileName);
                             }
                         });
    }
    void answerUnsaved(QMessageBox::StandardButton button)
    {
        whenAsked([this, button](QWidget& dialog) {
            auto& box = dynamic_cast<QMessageBox&>(dialog);
            question = box.text() + u' ' + box.informativeText();
            box.button(button)->click();
        });
    }
    bool savingWorks = true;
    QString question;
};

TEST_F(DocumentFlowTest, TheTitleNamesFileStepAndUnsavedChanges)
{
    session.open({}, u"/data/mine.rustworthy"_s);
    showWindow();
    EXPECT_TRUE(window->windowTitle().contains(u"mine.rustworthy[*]"_s));
    EXPECT_TRUE(window->windowTitle().contains(u"Review"_s));
    EXPECT_FALSE(window->isWindowModified());
    session.setAnswer(u"systems"_s, u"yes"_s);
    EXPECT_TRUE(window->isWindowModified());
    session.setAnswer(u"systems"_s, {});
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(DocumentFlowTest, ClosingWithoutChangesAsksNothing)
{
    showWindow();
    EXPECT_TRUE(window->close());
}

TEST_F(DocumentFlowTest, CancelKeepsTheWindowAndTheAnswers)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    session.setAnswer(u"games"_s, u"no"_s);
    answerUnsaved(QMessageBox::Cancel);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(asked);
    EXPECT_TRUE(question.contains(u"2"_s)) << question.toStdString();
    EXPECT_EQ(given(u"systems"_s), u"yes"_s);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(DocumentFlowTest, DiscardCloses)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    answerUnsaved(QMessageBox::Discard);
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(files.asked.isEmpty());
}

TEST_F(DocumentFlowTest, SaveAsksForANameAndThenCloses)
{
    showWindow();
    files.save = u"/data/new.rustworthy"_s;
    session.setAnswer(u"systems"_s, u"yes"_s);
    answerUnsaved(QMessageBox::Save);
    EXPECT_TRUE(window->close());
    EXPECT_EQ(session.fileName(), files.save);
    EXPECT_TRUE(files.suggestion.endsWith(u".rustworthy"_s));
}

TEST_F(DocumentFlowTest, AFailedSaveKeepsTheWindow)
{
    showWindow();
    files.save = u"/data/new.rustworthy"_s;
    savingWorks = false;
    session.setAnswer(u"systems"_s, u"yes"_s);
    answerUnsaved(QMessageBox::Save);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(session.isModified());
}

TEST_F(DocumentFlowTest, SaveUsesTheNameItHas)
{
    session.open({}, u"/data/mine.rustworthy"_s);
    showWindow();
    const QSignalSpy saves(window.get(), &wizard::MainWindow::saveRequested);
    session.setAnswer(u"systems"_s, u"yes"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(saves.size(), 1);
    EXPECT_EQ(saves.front().front().toString(), u"/data/mine.rustworthy"_s);
    EXPECT_TRUE(files.asked.isEmpty());
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(DocumentFlowTest, OpenAsksFirstAndShowsTheReview)
{
    showWindow();
    files.open = u"/data/other.rustworthy"_s;
    QObject::connect(window.get(), &wizard::MainWindow::openRequested, window.get(),
                     [this](const QString& fileName) {
                         document::AnswersDocument other;
                         other.answers.given["games"] = "no";
                         session.open(other, fileName);
                     });
    session.setAnswer(u"systems"_s, u"yes"_s);
    answerUnsaved(QMessageBox::Cancel);
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_TRUE(files.asked.isEmpty());
    EXPECT_EQ(given(u"systems"_s), u"yes"_s);

    answerUnsaved(QMessageBox::Discard);
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(files.asked, QStringList{u"open"_s});
    EXPECT_EQ(given(u"games"_s), u"no"_s);
    EXPECT_EQ(window->currentStep(), u"review"_s);
}

TEST_F(DocumentFlowTest, ClosingAsksWhatBecomesOfAWhatIf)
{
    showWindow();
    session.tryAnswer(u"systems"_s, u"yes"_s);
    answerUnsaved(QMessageBox::Cancel);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(session.isWhatIf());

    answerUnsaved(QMessageBox::No);
    EXPECT_TRUE(window->close());
    EXPECT_FALSE(session.isWhatIf());
    EXPECT_EQ(session.ownAnswers(), decision::Answers());
}

TEST_F(DocumentFlowTest, AKeptWhatIfStillHasToBeSaved)
{
    showWindow();
    session.tryAnswer(u"systems"_s, u"yes"_s);
    whenAsked([this](QWidget& dialog) {
        // The second question follows the first while that is being answered.
        answerUnsaved(QMessageBox::Cancel);
        dynamic_cast<QMessageBox&>(dialog).button(QMessageBox::Yes)->click();
    });
    EXPECT_FALSE(window->close());
    EXPECT_EQ(session.ownAnswers().given.at("systems"), "yes");
    EXPECT_TRUE(session.isModified());
    EXPECT_TRUE(question.contains(u"not been saved"_s)) << question.toStdString();
}

TEST_F(DocumentFlowTest, NewBeginsAgainAtStart)
{
    showWindow();
    window->goToStep(u"review"_s);
    session.setAnswer(u"systems"_s, u"yes"_s);
    answerUnsaved(QMessageBox::Discard);
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(window->currentStep(), u"start"_s);
    EXPECT_EQ(session.answers(), decision::Answers());
    EXPECT_FALSE(session.isModified());
}

TEST_F(DocumentFlowTest, ASampleOpensAtItsResultAsACopy)
{
    showWindow();
    click(u"sample_embedded"_s);
    EXPECT_EQ(window->currentStep(), u"result"_s);
    EXPECT_EQ(session.answers(), session.sampleDocument(u"embedded"_s)->answers);
    EXPECT_TRUE(session.fileName().isEmpty());
    EXPECT_FALSE(session.isModified());
}

TEST_F(DocumentFlowTest, ClearAnswersAsksFirst)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    whenAsked([](QWidget& dialog) { dynamic_cast<QDialog&>(dialog).reject(); });
    trigger(u"actionClearAnswers"_s);
    EXPECT_EQ(given(u"systems"_s), u"yes"_s);
    session.tryAnswer(u"games"_s, u"no"_s);
    whenAsked([](QWidget& dialog) { dialog.findChild<QPushButton*>(u"confirmClear"_s)->click(); });
    trigger(u"actionClearAnswers"_s);
    EXPECT_FALSE(session.isWhatIf());
    EXPECT_EQ(session.ownAnswers(), decision::Answers());
}

TEST_F(DocumentFlowTest, ProblemsAreListedAsPlainTextWithOneNextStep)
{
    showWindow();
    const storage::Problem problem{.kind = storage::ProblemKind::BadInput,
                                   .file = u"<b>x</b>.rustworthy"_s,
                                   .place = u"/answers/systems"_s,
                                   .what = u"“<img src=x>” is not allowed here"_s};
    window->showProblems(u"Cannot open <i>it</i>"_s, {problem});
    QWidget* dialog = window->findChild<QDialog*>(u"problemsDialog"_s);
    ASSERT_NE(dialog, nullptr);
    const QString listed = dialog->findChild<QPlainTextEdit*>(u"problemList"_s)->toPlainText();
    EXPECT_EQ(listed, problem.finding());
    EXPECT_TRUE(problem.message().startsWith(problem.finding() + u' '));
    EXPECT_FALSE(dialog->findChild<QLabel*>(u"nextStep"_s)->text().isEmpty());
    EXPECT_EQ(dialog->findChild<QPushButton*>(u"problemAction"_s), nullptr);
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    }
    const QPointer<QWidget> closed = dialog;
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&closed] { return closed.isNull(); }));
}

TEST_F(DocumentFlowTest, RemarksOnAnOpenedFileDoNotSayThatNothingWasOpened)
{
    showWindow();
    window->showRemarks(u"Part has no effect"_s, {{.what = u"unknown here"_s}});
    QWidget* dialog = window->findChild<QDialog*>(u"problemsDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(
        dialog->findChild<QPlainTextEdit*>(u"problemList"_s)->toPlainText().contains(u"unknown here"_s));
    const QString next = dialog->findChild<QLabel*>(u"nextStep"_s)->text();
    EXPECT_TRUE(next.contains(u"was opened"_s)) << next.toStdString();
    EXPECT_FALSE(next.contains(u"unchanged"_s)) << next.toStdString();
}

TEST_F(DocumentFlowTest, AButtonOfADialogShowsTheFocusForAsLongAsItHasIt)
{
    showWindow();
    window->showProblems(u"Not opened"_s, {{.what = u"The file is empty"_s}});
    auto* dialog = window->findChild<QDialog*>(u"problemsDialog"_s);
    auto* close = dialog->findChild<QPushButton*>(u"close"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    const auto ring = [close] { return close->findChild<QWidget*>(u"focusRing"_s); };
    dialog->activateWindow();
    close->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&ring] { return ring() != nullptr; }));
    EXPECT_EQ(ring()->geometry(), close->rect());
    dialog->findChild<QPlainTextEdit*>(u"problemList"_s)->setFocus();
    EXPECT_TRUE(QTest::qWaitFor([&ring] { return ring() == nullptr; }));
}

TEST_F(DocumentFlowTest, ASuggestedFileLiesInAFolderThatExists)
{
    const QByteArray home = qgetenv("HOME");
    const QTemporaryDir empty;
    qputenv("HOME", QFile::encodeName(empty.path()));
    showWindow();
    files.exportTo = u"/data/out.pdf"_s;
    whenAsked([](QWidget& dialog) { dialog.findChild<QPushButton*>(u"chooseFile"_s)->click(); });
    press(Qt::Key_E, Qt::ControlModifier);
    qputenv("HOME", home);
    EXPECT_TRUE(QFileInfo(QFileInfo(files.suggestion).absolutePath()).isDir())
        << files.suggestion.toStdString();
}

TEST_F(DocumentFlowTest, TheQuestionAboutUnsavedAnswersNamesItsPicture)
{
    session.setAnswer(catalog.questions.front().id, u"unsure"_s);
    showWindow();
    bool pictured = false;
    whenAsked([&pictured](QWidget& dialog) {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (!label->pixmap(Qt::ReturnByValue).isNull()) {
                pictured = true;
                // It is named when the dialog gets the focus, a moment after it shows.
                EXPECT_TRUE(QTest::qWaitFor([&] { return label->accessibleName() == dialog.windowTitle(); }));
            }
        }
        dynamic_cast<QDialog&>(dialog).reject();
    });
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(pictured);
}

TEST_F(DocumentFlowTest, AFailedSaveOffersAnotherName)
{
    session.open({}, u"/data/mine.rustworthy"_s);
    savingWorks = false;
    showWindow();
    QObject::connect(window.get(), &wizard::MainWindow::saveRequested, window.get(),
                     [this] { window->showProblems(u"Not saved"_s, {{.what = u"The disk is full"_s}}); });
    press(Qt::Key_S, Qt::ControlModifier);
    auto* action = window->findChild<QPushButton*>(u"problemAction"_s);
    ASSERT_NE(action, nullptr);
    action->click();
    EXPECT_EQ(files.asked, QStringList{u"save"_s});
}

TEST_F(DocumentFlowTest, AConfirmationIsShownInTheWindow)
{
    showWindow();
    window->showConfirmation(u"Saved as mine"_s);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    auto* bar = find<QStatusBar>(u"confirmation"_s);
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->currentMessage(), u"Saved as mine"_s);
}

TEST_F(DocumentFlowTest, AConfirmationIsShownWholeHoweverLongItIs)
{
    showWindow();
    window->showConfirmation(u"Saved as mine"_s);
    auto* bar = find<QStatusBar>(u"confirmation"_s);
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->height() >= bar->minimumHeight(); }));
    const int oneLine = bar->height();
    // Nowhere to break it but anywhere.
    window->showConfirmation(u"Saved as /"_s + QString(300, u'm'));
    const int needed = bar->fontMetrics().horizontalAdvance(bar->currentMessage()) / window->width() *
                       bar->fontMetrics().height();
    EXPECT_GT(needed, 2 * oneLine);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->height() >= needed; })) << bar->height();
    window->showConfirmation(u"Saved as mine"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->height() == oneLine; }));
}

TEST_F(DocumentFlowTest, TheQuestionAboutUnsavedAnswersNamesWhatWouldBeLost)
{
    showWindow();
    decision::Answers answers = session.answers();
    answers.given["systems"] = "yes";
    answers.priorities["performance"] = "decisive";
    session.setAnswers(answers);
    session.setReviewOn(QDate::currentDate().addDays(9));
    QString told;
    whenAsked([&told](QWidget& dialog) {
        auto& box = dynamic_cast<QMessageBox&>(dialog);
        told = box.informativeText();
        EXPECT_EQ(told.count(u"Without saving"_s), 1) << told.toStdString();
        EXPECT_EQ(box.button(QMessageBox::Discard)->text(), u"&Discard"_s);
        box.button(QMessageBox::Cancel)->click();
    });
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(told.contains(u"priorities"_s) && told.contains(u"day to look again"_s))
        << told.toStdString();
}

} // namespace
} // namespace rustworthy::test
