// What the dialogs of Export and Print say of a what-if, and what the file is called: the same as what is
// handed over says, which without present pay does not tell that another one is tried out.
#include "export_dialog_fixture.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class ExportWhatIfTest : public ExportDialogTest
{
protected:
    void SetUp() override
    {
        showWindow();
        givePay();
        session.setAnswer(u"games"_s, u"no"_s);
        files.printTo = folder.filePath(u"printed.pdf"_s);
    }
    void tryPay()
    {
        decision::Answers answers = session.answers();
        answers.profile.pay = 31'000;
        session.tryAnswers(answers);
    }
    static QString notice(QDialog& dialog)
    {
        auto* label = dialog.findChild<QLabel*>(u"exportNotice"_s);
        return label->isVisible() ? label->text() : QString();
    }
    static void clickPay(QDialog& dialog) { dialog.findChild<QCheckBox*>(u"includePay"_s)->click(); }
    static void goOn(QDialog& dialog)
    {
        auto* file = dialog.findChild<QPushButton*>(u"chooseFile"_s);
        (file != nullptr ? file : dialog.findChild<QPushButton*>(u"choosePrinter"_s))->click();
    }
    /// What is suggested after the box for present pay was clicked so many times.
    QString suggested(Qt::Key key, int clicks)
    {
        files.suggestion.clear();
        inDialog(key, [clicks](QDialog& dialog) {
            for (int i = 0; i < clicks; ++i) {
                clickPay(dialog);
            }
            goOn(dialog);
        });
        return QFileInfo(files.suggestion).fileName(); // the folder follows the last export
    }
};

TEST_F(ExportWhatIfTest, AnotherPayAloneIsSaidOnlyWhilePayIsIncluded)
{
    tryPay();
    const QString whole = session.result().whatIfNotice;
    ASSERT_TRUE(whole.contains(u"Present pay"_s)) << whole.toStdString();
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_P}) {
        inDialog(key, [&](QDialog& dialog) {
            EXPECT_EQ(notice(dialog), QString());
            clickPay(dialog);
            EXPECT_EQ(notice(dialog), whole);
            clickPay(dialog);
            EXPECT_EQ(notice(dialog), QString());
            dialog.reject();
        });
    }
}

TEST_F(ExportWhatIfTest, AnotherPayIsCountedOnlyWhilePayIsIncluded)
{
    session.tryAnswer(u"games"_s, u"yes"_s);
    const QString withoutPay = session.result().whatIfNotice;
    tryPay();
    const QString whole = session.result().whatIfNotice;
    ASSERT_NE(whole, withoutPay);
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_P}) {
        inDialog(key, [&](QDialog& dialog) {
            EXPECT_EQ(notice(dialog), withoutPay);
            clickPay(dialog);
            EXPECT_EQ(notice(dialog), whole);
            dialog.reject();
        });
    }
}

TEST_F(ExportWhatIfTest, DataForProgramsNeverHasPayAndIsNotSaidToHaveIt)
{
    tryPay();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        clickPay(dialog);
        for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Png, ExportFormat::Csv}) {
            choose(dialog, format);
            EXPECT_NE(notice(dialog), QString()) << wizard::suffixOf(format).toStdString();
        }
        choose(dialog, ExportFormat::Json);
        EXPECT_EQ(notice(dialog), QString());
        dialog.reject();
    });
}

TEST_F(ExportWhatIfTest, AChartIsSaidToBeWhatItIsMarkedAs)
{
    tryPay();
    presentation::Exhibit chart = presentation::chartExhibit(session.result().market.salaries);
    for (const QString& mark : {QString(), u"What-if: it is said."_s}) {
        chart.notice = mark;
        whenAsked([&mark](QWidget& widget) {
            auto& dialog = dynamic_cast<QDialog&>(widget);
            EXPECT_EQ(notice(dialog), mark);
            dialog.reject();
        });
        window->exportExhibit(chart);
        EXPECT_TRUE(asked);
    }
}

TEST_F(ExportWhatIfTest, TheNameTellsOfAnotherPayAloneOnlyIfPayIsIncluded)
{
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_P}) {
        const QString own = suggested(key, 0);
        ASSERT_FALSE(own.isEmpty());
        EXPECT_EQ(suggested(key, 1), own) << "nothing is tried out";
        tryPay();
        EXPECT_EQ(suggested(key, 0), own);
        EXPECT_TRUE(suggested(key, 1).contains(u"what-if"_s)) << files.suggestion.toStdString();
        EXPECT_EQ(suggested(key, 2), own) << "ticked and unticked";
        session.dropWhatIf();
    }
}

TEST_F(ExportWhatIfTest, TheNameTellsOfAnythingElseThatIsTriedOut)
{
    session.tryAnswer(u"games"_s, u"yes"_s);
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_P}) {
        const QString without = suggested(key, 0);
        EXPECT_TRUE(without.contains(u"what-if"_s)) << without.toStdString();
        tryPay();
        EXPECT_EQ(suggested(key, 0), without);
    }
}

} // namespace
} // namespace rustworthy::test
