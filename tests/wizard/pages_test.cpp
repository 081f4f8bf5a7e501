// Step states, About you, the project's page and Review.
#include "wizard_fixture.h"

#include "navigator.h"
#include "step_list.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class PagesTest : public WizardTest
{
protected:
    QString stepText(int row)
    {
        const auto* item = window->findChild<QListWidget*>(u"stepList"_s)->item(row);
        return item->data(Qt::AccessibleTextRole).toString();
    }
    int stepMark(int row)
    {
        const auto* item = window->findChild<QListWidget*>(u"stepList"_s)->item(row);
        return item->data(wizard::StepList::stateRole).toInt();
    }
};

TEST_F(PagesTest, TheStepListTellsStatesInWordsAndMarks)
{
    showWindow();
    const catalog::Group& group = catalog.groups.front();
    const int row = 2;
    EXPECT_EQ(stepText(row), group.title.source + u": to do"_s);
    const int toDo = stepMark(row);
    QStringList questions;
    for (const catalog::Question& question : std::as_const(catalog.questions)) {
        if (question.group == group.id) {
            questions.append(question.id);
        }
    }
    session.setAnswer(questions.front(), u"unsure"_s);
    EXPECT_EQ(stepText(row), u"%1: 1 of %2"_s.arg(group.title.source).arg(questions.size()));
    const int partly = stepMark(row);
    for (const QString& question : std::as_const(questions)) {
        session.setAnswer(question, catalog.question(question)->answers.front().id);
    }
    EXPECT_EQ(stepText(row), group.title.source + u": done"_s);
    EXPECT_NE(toDo, partly);
    EXPECT_NE(partly, stepMark(row));
    EXPECT_NE(toDo, stepMark(row));
}

TEST_F(PagesTest, TheStepListOpensStepsAndFoldsAwayOnTheResult)
{
    showWindow();
    auto* list = find<QListWidget>(u"stepList"_s);
    ASSERT_NE(list, nullptr);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    EXPECT_EQ(window->currentStep(), u"about"_s);
    EXPECT_EQ(focused(), u"level"_s);
    // Arrows look, and Enter goes in.
    list->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(window->currentStep(), catalog.groups.front().id);
    EXPECT_EQ(QApplication::focusWidget(), list);
    press(Qt::Key_Return);
    EXPECT_NE(QApplication::focusWidget(), list);
    EXPECT_EQ(window->currentStep(), catalog.groups.front().id);

    window->goToStep(u"result"_s);
    EXPECT_EQ(find(u"stepList"_s), nullptr);
    press(Qt::Key_F9);
    EXPECT_NE(find(u"stepList"_s), nullptr);
    window->goToStep(u"review"_s);
    EXPECT_NE(find(u"stepList"_s), nullptr);
    press(Qt::Key_F9);
    EXPECT_EQ(find(u"stepList"_s), nullptr);
}

TEST_F(PagesTest, EveryFieldAboutThePersonCanBeGivenAndTakenBack)
{
    showWindow();
    window->goToStep(u"about"_s);
    for (const QString& name : {u"level"_s, u"background"_s, u"study"_s, u"language"_s}) {
        auto* box = find<QComboBox>(name);
        EXPECT_EQ(box->currentIndex(), 0);
        box->setFocus();
        press(Qt::Key_Down);
    }
    find(u"hoursPerWeek"_s)->setFocus();
    find<QSpinBox>(u"hoursPerWeek"_s)->selectAll();
    type(u"12"_s);
    find(u"pay"_s)->setFocus();
    find<QSpinBox>(u"pay"_s)->selectAll();
    type(u"90000"_s);
    const decision::Profile& profile = session.answers().profile;
    EXPECT_EQ(profile.level, catalog.levels.front().id.toStdString());
    EXPECT_EQ(profile.background, catalog.backgrounds.front().id.toStdString());
    EXPECT_EQ(profile.study, catalog.studyModes.front().id.toStdString());
    EXPECT_EQ(profile.language, catalog.languages.front().id.toStdString());
    EXPECT_EQ(profile.hoursPerWeek, 12);
    EXPECT_EQ(profile.pay, 90'000);

    find<QSpinBox>(u"pay"_s)->selectAll();
    press(Qt::Key_Delete);
    EXPECT_EQ(session.answers().profile.pay, std::nullopt);
    type(u"0"_s);
    EXPECT_EQ(session.answers().profile.pay, 0);
    auto* level = find<QComboBox>(u"level"_s);
    level->setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(session.answers().profile.level, std::nullopt);
}

TEST_F(PagesTest, NoDigitOfANumberThatIsTooLargeIsDropped)
{
    decision::Answers answers;
    answers.profile.pay = 50'000;
    session.setAnswers(answers);
    showWindow();
    window->goToStep(u"about"_s);
    auto* pay = find<QSpinBox>(u"pay"_s);
    pay->setFocus();
    pay->selectAll();
    type(u"12500000"_s);
    EXPECT_EQ(pay->text(), u"12500000"_s);
    EXPECT_EQ(session.answers().profile.pay, 50'000);
    const QString words =
        u"⚠ “12500000” was not taken: only a whole number from 0 to 10,000,000 can be given "
        "here. What was there before stands: 50,000."_s;
    EXPECT_EQ(find<QLabel>(u"profileHint_pay"_s)->text(), words);
    EXPECT_EQ(pay->accessibleDescription(), words);

    find(u"hoursPerWeek"_s)->setFocus();
    EXPECT_EQ(pay->text(), u"50,000"_s);
    EXPECT_EQ(session.answers().profile.pay, 50'000);
    EXPECT_EQ(find<QLabel>(u"profileHint_pay"_s)->text(), words);

    pay->setFocus();
    pay->selectAll();
    type(u"125000"_s);
    EXPECT_EQ(session.answers().profile.pay, 125'000);
    EXPECT_EQ(find(u"profileHint_pay"_s), nullptr);
}

TEST_F(PagesTest, WhatIsNoNumberOfHoursLeavesThemAsTheyWere)
{
    showWindow();
    window->goToStep(u"about"_s);
    auto* hours = find<QSpinBox>(u"hoursPerWeek"_s);
    for (const QString& typed : {u"169"_s, u"0"_s, u"12.5"_s, u"-3"_s, u"ten"_s, u"99999999999999999999"_s}) {
        hours->setFocus();
        hours->selectAll();
        type(typed);
        EXPECT_EQ(hours->text(), typed);
        EXPECT_EQ(session.answers().profile.hoursPerWeek, std::nullopt) << typed.toStdString();
        const QString words = find<QLabel>(u"profileHint_hoursPerWeek"_s)->text();
        EXPECT_TRUE(words.contains(u"from 1 to 168"_s)) << words.toStdString();
        EXPECT_TRUE(words.endsWith(u"stands: Not given."_s)) << words.toStdString();
        find(u"level"_s)->setFocus();
        EXPECT_EQ(hours->text(), u"Not given"_s);
    }
    hours->setFocus();
    hours->selectAll();
    type(u"168"_s);
    EXPECT_EQ(session.answers().profile.hoursPerWeek, 168);
}

TEST_F(PagesTest, SaysWhichLanguagesPaybackHasBandsFor)
{
    showWindow();
    window->goToStep(u"about"_s);
    EXPECT_EQ(find<QLabel>(u"profileHint_language"_s)->text(),
              u"Salary bands, which payback needs, exist only for Rust, Go and Python."_s);
}

TEST_F(PagesTest, LabelsOfFieldsAreBuddies)
{
    showWindow();
    window->goToStep(u"about"_s);
    QSet<QWidget*> labelled;
    for (const QLabel* label : find(u"page_about"_s)->findChildren<QLabel*>()) {
        labelled.insert(label->buddy());
    }
    for (const QString& name :
         {u"level"_s, u"background"_s, u"study"_s, u"hoursPerWeek"_s, u"language"_s, u"pay"_s}) {
        EXPECT_TRUE(labelled.contains(find(name))) << name.toStdString();
    }
}

TEST_F(PagesTest, TheProjectsPageAsksWhatIsBuiltAndUnderWhichCircumstances)
{
    showWindow();
    window->goToStep(u"project"_s);
    for (const catalog::Named& kind : std::as_const(catalog.projectKinds)) {
        EXPECT_NE(find(u"check_"_s + kind.id), nullptr);
    }
    auto* box = find<QCheckBox>(u"check_cli"_s);
    box->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(session.answers().projectKinds.contains("cli"));
    find(u"check_startup"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(session.answers().circumstances.contains("startup"));
    press(Qt::Key_Space);
    EXPECT_TRUE(session.answers().circumstances.empty());
    window->goToStep(catalog.groups.front().id);
    EXPECT_EQ(find(u"check_cli"_s), nullptr);
}

TEST_F(PagesTest, ReviewShowsEveryAnswerAndMarksWhatIsOpen)
{
    session.setAnswer(u"systems"_s, u"yes"_s);
    showWindow();
    window->goToStep(u"review"_s);
    for (const catalog::Question& question : std::as_const(catalog.questions)) {
        ASSERT_NE(find(u"change_"_s + question.id), nullptr);
        const auto* value = find<QLabel>(u"value_"_s + question.id);
        EXPECT_EQ(value->text().startsWith(u'○'), question.id != u"systems"_s);
        EXPECT_EQ(value->font().bold(), question.id != u"systems"_s);
    }
    EXPECT_NE(find(u"change_pay"_s), nullptr);
    EXPECT_NE(find(u"change_projectKinds"_s), nullptr);
}

TEST_F(PagesTest, ChangeLeadsToTheQuestionAndBackToReview)
{
    showWindow();
    window->goToStep(u"review"_s);
    const QString question = catalog.questions.back().id;
    click(u"change_"_s + question);
    EXPECT_EQ(window->currentStep(), catalog.questions.back().group);
    const QString answer = catalog.questions.back().answers.front().id;
    EXPECT_EQ(QApplication::focusWidget(), segment(question, answer));
    EXPECT_FALSE(segment(question, answer)->visibleRegion().isEmpty());
    press(Qt::Key_1);
    ASSERT_NE(find(u"returnToReview"_s), nullptr);
    press(Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(waitForStep(u"review"_s));
    EXPECT_EQ(focused(), u"change_"_s + question);
    EXPECT_EQ(find<QLabel>(u"value_"_s + question)->text(),
              catalog.questions.back().answers.front().label.source);
    EXPECT_EQ(find(u"returnToReview"_s), nullptr);
}

TEST_F(PagesTest, ChangeReachesFieldsAndTheProject)
{
    showWindow();
    window->goToStep(u"review"_s);
    click(u"change_pay"_s);
    EXPECT_EQ(window->currentStep(), u"about"_s);
    EXPECT_EQ(focused(), u"pay"_s);
    click(u"returnToReview"_s);
    click(u"change_circumstances"_s);
    EXPECT_EQ(window->currentStep(), u"project"_s);
    EXPECT_EQ(focused(), u"check_"_s + catalog.circumstances.front().id);
    // Going anywhere else ends the offer to return.
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(find(u"returnToReview"_s), nullptr);
}

TEST_F(PagesTest, ContradictionsAreAskedAbout)
{
    showWindow();
    window->goToStep(u"review"_s);
    EXPECT_EQ(find(u"contradictions"_s), nullptr);
    const catalog::Contradiction& contradiction = catalog.contradictions.front();
    for (const auto& given : contradiction.all) {
        session.setAnswer(given.question, given.answer);
    }
    ASSERT_NE(find(u"contradictions"_s), nullptr);
    EXPECT_TRUE(find<QLabel>(u"contradictionNotes"_s)->text().contains(contradiction.note.source));
}

TEST_F(PagesTest, AnotherCatalogBringsItsOwnStepsAndQuestions)
{
    wizard::Session other(fourteenQuestionCatalog());
    const QStringList ids = wizard::stepIds(other.catalog());
    EXPECT_EQ(ids.size(), other.catalog().groups.size() + 5);
    EXPECT_TRUE(other.result().verdict.answered.contains(u"14"_s));
    EXPECT_EQ(wizard::stepFor(other.catalog(), u"games"_s), QString());
}

} // namespace
} // namespace rustworthy::test
