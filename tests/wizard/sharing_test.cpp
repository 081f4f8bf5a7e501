// Answers as text, and the day to look at them again.
#include "wizard_fixture.h"

#include "document/share_string.h"
#include "presentation/since_saved_view.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class SharingTest : public WizardTest
{
protected:
    SharingTest() { QApplication::clipboard()->clear(); }

    [[nodiscard]] static QString copied() { return QApplication::clipboard()->text(); }
    [[nodiscard]] decision::Answers inText(const QString& text) const
    {
        const auto loaded =
            document::loadShareString(text, catalog.model, {.id = catalog.id, .version = catalog.version});
        EXPECT_TRUE(loaded.document);
        return loaded.document ? loaded.document->answers : decision::Answers();
    }
    void answer(const QString& button)
    {
        whenAsked([button](QWidget& dialog) { dialog.findChild<QAbstractButton*>(button)->click(); });
    }
};

TEST_F(SharingTest, TheTextHasTheAnswersButNothingAboutThePerson)
{
    showWindow();
    decision::Answers answers;
    answers.given["games"] = "no";
    answers.profile.pay = 90'000;
    session.setAnswers(answers);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(inText(copied()).given, answers.given);
    EXPECT_EQ(inText(copied()).profile, decision::Profile());
    EXPECT_TRUE(find<QStatusBar>(u"confirmation"_s)->currentMessage().contains(u"without"_s));
}

TEST_F(SharingTest, AWhatIfIsCopiedOnlyWhenThatIsMeant)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s);
    session.tryAnswer(u"games"_s, u"yes"_s);
    whenAsked([](QWidget& dialog) { dynamic_cast<QDialog&>(dialog).reject(); });
    trigger(u"actionCopyAnswers"_s);
    EXPECT_TRUE(asked);
    EXPECT_TRUE(copied().isEmpty());
    answer(u"copyOwn"_s);
    trigger(u"actionCopyAnswers"_s);
    EXPECT_EQ(inText(copied()).given.at("games"), "no");
    answer(u"copyWhatIf"_s);
    trigger(u"actionCopyAnswers"_s);
    EXPECT_EQ(inText(copied()).given.at("games"), "yes");
    EXPECT_TRUE(find<QStatusBar>(u"confirmation"_s)->currentMessage().contains(u"what-if"_s));
}

TEST_F(SharingTest, AWhatIfOfTheProfileAloneLeavesNothingToChoose)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s);
    decision::Answers answers = session.answers();
    answers.profile.pay = 90'000;
    answers.profile.hoursPerWeek = 5;
    session.tryAnswers(answers);
    ASSERT_TRUE(session.isWhatIf());
    whenAsked([](QWidget& dialog) { dynamic_cast<QDialog&>(dialog).reject(); });
    trigger(u"actionCopyAnswers"_s);
    EXPECT_FALSE(asked);
    EXPECT_EQ(inText(copied()), session.ownAnswers());
    EXPECT_TRUE(find<QStatusBar>(u"confirmation"_s)->currentMessage().startsWith(u"Your answers"_s));
}

TEST_F(SharingTest, TheDialogBeginsWithWhatTheClipboardHolds)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s);
    trigger(u"actionCopyAnswers"_s);
    session.open({}, {});
    answer(u"openShared"_s);
    trigger(u"actionOpenShared"_s);
    EXPECT_EQ(given(u"games"_s), u"no"_s);
    EXPECT_TRUE(session.fileName().isEmpty());
    EXPECT_EQ(window->currentStep(), u"review"_s);
}

TEST_F(SharingTest, ADamagedTextIsRefusedInPlace)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s);
    session.markSaved(u"/data/mine.rustworthy"_s);
    QApplication::clipboard()->setText(u"nothing of ours"_s);
    QString reason;
    bool offered = true;
    whenAsked([&](QWidget& dialog) {
        auto* text = dialog.findChild<QPlainTextEdit*>(u"sharedText"_s);
        auto* open = dialog.findChild<QAbstractButton*>(u"openShared"_s);
        EXPECT_TRUE(text->toPlainText().isEmpty());
        offered = open->isEnabled();
        text->setPlainText(u"rw1-damaged"_s);
        open->click();
        reason = dialog.findChild<QLabel*>(u"sharedReason"_s)->text();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(QApplication::focusWidget(), text);
        dynamic_cast<QDialog&>(dialog).reject();
    });
    trigger(u"actionOpenShared"_s);
    EXPECT_FALSE(offered);
    EXPECT_FALSE(reason.isEmpty());
    EXPECT_EQ(given(u"games"_s), u"no"_s);
    EXPECT_EQ(session.fileName(), u"/data/mine.rustworthy"_s);
}

TEST_F(SharingTest, EnterOpensAndTabGoesThereFirst)
{
    showWindow();
    whenAsked([](QWidget& dialog) {
        auto* text = dialog.findChild<QPlainTextEdit*>(u"sharedText"_s);
        text->setPlainText(u"rw1-damaged"_s);
        QTest::keyClick(text, Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), u"openShared"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        text->setFocus();
        QTest::keyClick(&dialog, Qt::Key_Return);
        EXPECT_TRUE(dialog.findChild<QLabel*>(u"sharedReason"_s)->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible());
    });
    trigger(u"actionOpenShared"_s);
    EXPECT_TRUE(asked);
}

TEST_F(SharingTest, OpenedTheyExistNowhereElse)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s);
    trigger(u"actionCopyAnswers"_s);
    session.open({}, {});
    answer(u"openShared"_s);
    trigger(u"actionOpenShared"_s);
    EXPECT_TRUE(session.isModified());
}

TEST_F(SharingTest, ADayThatHasComeIsNotOneToLookAgainOn)
{
    showWindow();
    document::AnswersDocument document;
    document.reviewOn = QDate::currentDate().addDays(-1);
    session.open(document, {});
    whenAsked([](QWidget& dialog) {
        auto* edit = dialog.findChild<QDateEdit*>(u"reviewDay"_s);
        EXPECT_GT(edit->date(), QDate::currentDate().addMonths(6)) << "a proposal";
        edit->setDate(QDate::currentDate());
        dialog.findChild<QAbstractButton*>(u"setReviewDate"_s)->click();
    });
    trigger(u"actionLookAgain"_s);
    EXPECT_EQ(session.document().reviewOn, QDate::currentDate().addDays(1));
}

TEST_F(SharingTest, WhoeverHasLookedCanSetTheNextDay)
{
    showWindow();
    window->showSinceSaved({.summary = u"The same as then."_s});
    QString next;
    whenAsked([&](QWidget& dialog) {
        whenAsked([&next](QWidget& following) {
            next = following.objectName();
            dynamic_cast<QDialog&>(following).reject();
        });
        dialog.findChild<QAbstractButton*>(u"lookAgain"_s)->click();
    });
    EXPECT_TRUE(QTest::qWaitFor([&next] { return !next.isEmpty(); }));
    EXPECT_EQ(next, u"reviewDateDialog"_s);
}

TEST_F(SharingTest, ADayIsSetAndTakenBack)
{
    showWindow();
    const QDate day = QDate::currentDate().addMonths(6);
    whenAsked([day](QWidget& dialog) {
        auto* edit = dialog.findChild<QDateEdit*>(u"reviewDay"_s);
        EXPECT_FALSE(edit->isEnabled());
        EXPECT_TRUE(edit->displayFormat().contains(u"yyyy"_s));
        dialog.findChild<QCheckBox*>(u"reviewWanted"_s)->click();
        edit->setDate(day);
        dialog.findChild<QAbstractButton*>(u"setReviewDate"_s)->click();
    });
    trigger(u"actionLookAgain"_s);
    EXPECT_EQ(session.document().reviewOn, day);
    EXPECT_TRUE(window->isWindowModified());
    whenAsked([day](QWidget& dialog) {
        EXPECT_EQ(dialog.findChild<QDateEdit*>(u"reviewDay"_s)->date(), day);
        dialog.findChild<QCheckBox*>(u"reviewWanted"_s)->click();
        dialog.findChild<QAbstractButton*>(u"setReviewDate"_s)->click();
    });
    trigger(u"actionLookAgain"_s);
    EXPECT_FALSE(session.document().reviewOn.isValid());
    EXPECT_FALSE(window->isWindowModified());
    session.undo();
    EXPECT_EQ(session.document().reviewOn, day);
}

} // namespace
} // namespace rustworthy::test
