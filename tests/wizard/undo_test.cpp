// Undo and redo of everything a person edits, from the menu and by the keyboard.
#include "wizard_fixture.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

using decision::Answers;

class UndoTest : public WizardTest
{
protected:
    [[nodiscard]] QString undoText() const { return window->findChild<QAction*>(u"actionUndo"_s)->text(); }
    [[nodiscard]] QString redoText() const { return window->findChild<QAction*>(u"actionRedo"_s)->text(); }
    [[nodiscard]] QString shortName(const QString& question) const
    {
        return catalog.question(question)->shortName.translated();
    }
};

struct Edit
{
    const char* name;
    std::function<void(wizard::Session&)> apply;
    QString named;
};

void PrintTo(const Edit& edit, std::ostream* out)
{
    *out << edit.name;
}

class OfEachKind : public UndoTest, public testing::WithParamInterface<Edit>
{};

template <typename Change>
std::function<void(wizard::Session&)> changing(Change change)
{
    return [change](wizard::Session& session) {
        Answers answers = session.answers();
        change(answers);
        session.setAnswers(answers);
    };
}

const std::vector<Edit>& edits()
{
    static const std::vector<Edit> all = {
        {"answer", [](auto& session) { session.setAnswer(u"games"_s, u"no"_s); }, u"answer to"_s},
        {"pin", [](auto& session) { session.setPinned(u"systems"_s, true); }, u"pin of"_s},
        {"level", changing([](Answers& a) { a.profile.level = "senior"; }), u"experience level"_s},
        {"pay", changing([](Answers& a) { a.profile.pay = 90'000; }), u"present pay"_s},
        {"kind", changing([](Answers& a) { a.projectKinds.insert("embedded"); }), u"what is being built"_s},
        {"circumstance", changing([](Answers& a) { a.circumstances.insert("experts"); }), u"circumstance"_s},
        {"priority", changing([](Answers& a) { a.priorities["safety"] = "high"; }), u"priority of"_s},
        {"priorities", changing([](Answers& a) {
             a.priorities["safety"] = "high";
             a.priorities["other"] = "low";
         }),
         u"priorities"_s},
        {"reviewDate", [](auto& session) { session.setReviewOn(QDate(2027, 1, 2)); }, u"look again"_s},
        {"clear", [](auto& session) { session.clearAnswers(); }, u"clear answers"_s},
        {"keep",
         [](auto& session) {
             session.tryAnswer(u"games"_s, u"yes"_s);
             session.keepWhatIf();
         },
         u"keep what-if"_s},
    };
    return all;
}

TEST_P(OfEachKind, OneNamedStepGoesBackAndForth)
{
    document::AnswersDocument opened;
    opened.answers.given["systems"] = "yes";
    session.open(opened, u"/data/mine.rustworthy"_s);
    showWindow();
    const Answers before = session.answers();
    GetParam().apply(session);
    const Answers after = session.answers();
    const QDate day = session.document().reviewOn;
    EXPECT_TRUE(undoText().contains(GetParam().named)) << undoText().toStdString();
    EXPECT_TRUE(session.isModified());

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session.answers(), before);
    EXPECT_FALSE(session.document().reviewOn.isValid());
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_FALSE(session.canUndo());
    EXPECT_TRUE(redoText().contains(GetParam().named)) << redoText().toStdString();
    EXPECT_TRUE(find<QStatusBar>(u"confirmation"_s)->currentMessage().contains(GetParam().named));

    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session.answers(), after);
    EXPECT_EQ(session.document().reviewOn, day);
    EXPECT_TRUE(window->isWindowModified());
}

INSTANTIATE_TEST_SUITE_P(UndoTest, OfEachKind, testing::ValuesIn(edits()),
                         [](const auto& row) { return row.param.name; });

TEST_F(UndoTest, NothingToUndoIsSaidByTheMenu)
{
    showWindow();
    EXPECT_FALSE(window->findChild<QAction*>(u"actionUndo"_s)->isEnabled());
    EXPECT_FALSE(window->findChild<QAction*>(u"actionRedo"_s)->isEnabled());
    session.setAnswer(u"games"_s, u"no"_s);
    EXPECT_EQ(undoText(), u"&Undo answer to %1"_s.arg(shortName(u"games"_s)));
    trigger(u"actionUndo"_s);
    EXPECT_FALSE(window->findChild<QAction*>(u"actionUndo"_s)->isEnabled());
}

TEST_F(UndoTest, ANumberIsOneStepHoweverManyDigitsItHas)
{
    showWindow();
    window->goToStep(u"about"_s);
    session.setAnswer(u"games"_s, u"no"_s);
    auto* pay = find<QSpinBox>(u"pay"_s);
    pay->setFocus();
    pay->selectAll();
    type(u"90000"_s);
    ASSERT_EQ(session.answers().profile.pay, 90'000);
    trigger(u"actionUndo"_s);
    EXPECT_FALSE(session.answers().profile.pay);
    EXPECT_EQ(undoText(), u"&Undo answer to %1"_s.arg(shortName(u"games"_s)));
}

TEST_F(UndoTest, ANumberTypedBackLeavesNoStep)
{
    showWindow();
    Answers answers;
    answers.profile.hoursPerWeek = 5;
    session.setAnswers(answers);
    session.setAnswers({});
    EXPECT_FALSE(session.canUndo());
}

TEST_F(UndoTest, ASaveSeparatesTwoEditsOfANumber)
{
    showWindow();
    Answers answers;
    answers.profile.pay = 5;
    session.setAnswers(answers);
    session.markSaved(u"/data/mine.rustworthy"_s);
    answers.profile.pay = 50;
    session.setAnswers(answers);
    session.undo();
    EXPECT_EQ(session.answers().profile.pay, 5);
    EXPECT_FALSE(session.isModified());
}

TEST_F(UndoTest, AFieldWithNothingTypedLeavesTheKeysToTheWindow)
{
    showWindow();
    window->goToStep(u"about"_s);
    auto* hours = find<QSpinBox>(u"hoursPerWeek"_s);
    hours->setFocus();
    press(Qt::Key_Up);
    ASSERT_TRUE(session.answers().profile.hoursPerWeek);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(session.answers().profile.hoursPerWeek);
    EXPECT_EQ(hours->value(), hours->minimum());
}

TEST_F(UndoTest, ThePageFollowsTheChange)
{
    showWindow();
    window->goToStep(u"career"_s);
    const QString question = catalog.questions.front().id;
    ASSERT_EQ(catalog.questions.front().group, u"career"_s);
    session.setAnswer(question, u"unsure"_s);
    window->goToStep(u"about"_s);
    trigger(u"actionUndo"_s);
    EXPECT_EQ(window->currentStep(), u"career"_s);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(find(u"card_"_s + question)->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(UndoTest, ThePageStaysWhereEverythingShows)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s);
    for (const QString& step : {u"review"_s, u"result"_s}) {
        window->goToStep(step);
        session.undo();
        EXPECT_EQ(window->currentStep(), step);
        session.redo();
        EXPECT_EQ(window->currentStep(), step);
    }
}

TEST_F(UndoTest, AChangeOfManyPagesIsShownOnTheReview)
{
    showWindow();
    Answers answers;
    answers.profile.level = "senior";
    answers.given["games"] = "no";
    answers.given["job-soon"] = "no";
    session.setAnswers(answers);
    window->goToStep(u"start"_s);
    session.clearAnswers();
    trigger(u"actionUndo"_s);
    EXPECT_EQ(window->currentStep(), u"review"_s);
    EXPECT_EQ(session.answers(), answers);
}

TEST_F(UndoTest, AWhatIfHasStepsOfItsOwn)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    session.tryAnswer(u"games"_s, u"yes"_s);
    session.tryAnswer(u"games"_s, u"no"_s);
    const Answers tried = session.answers();
    session.undo();
    EXPECT_EQ(given(u"games"_s), u"yes"_s);
    session.undo();
    EXPECT_FALSE(session.isWhatIf());
    EXPECT_EQ(given(u"systems"_s), u"yes"_s);
    session.redo();
    session.redo();
    EXPECT_TRUE(session.isWhatIf());
    EXPECT_EQ(session.answers(), tried);

    session.dropWhatIf();
    EXPECT_FALSE(session.canRedo());
    session.undo();
    EXPECT_EQ(given(u"systems"_s), QString());
}

TEST_F(UndoTest, AnEditOfTheOwnAnswersForgetsAWhatIfThatWasUndone)
{
    showWindow();
    session.tryAnswer(u"games"_s, u"yes"_s);
    session.undo();
    ASSERT_TRUE(session.canRedo());
    session.setAnswer(u"systems"_s, u"yes"_s);
    EXPECT_FALSE(session.canRedo());
}

TEST_F(UndoTest, AnotherDocumentHasNothingToUndo)
{
    showWindow();
    session.setAnswer(u"systems"_s, u"yes"_s);
    session.undo();
    session.setAnswer(u"games"_s, u"yes"_s);
    session.open({}, {});
    EXPECT_FALSE(session.canUndo());
    EXPECT_FALSE(session.canRedo());
    EXPECT_EQ(undoText(), u"&Undo"_s);
}

} // namespace
} // namespace rustworthy::test
