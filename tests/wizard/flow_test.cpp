// The whole way from the first click to the result.
#include "wizard_fixture.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class FlowTest : public WizardTest
{
protected:
    QStringList questionsOf(const QString& group) const
    {
        QStringList ids;
        for (const catalog::Question& question : catalog.questions) {
            if (question.group == group) {
                ids.append(question.id);
            }
        }
        return ids;
    }
};

// Collects the windows that come up beside the main one, even for a moment.
class OtherWindows : public QObject
{
public:
    OtherWindows() { qApp->installEventFilter(this); }
    [[nodiscard]] const QStringList& shown() const { return m_shown; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow() &&
            qobject_cast<const wizard::MainWindow*>(watched) == nullptr) {
            m_shown.append(QLatin1String(watched->metaObject()->className()) + u' ' + watched->objectName());
        }
        return false;
    }

private:
    QStringList m_shown;
};

TEST_F(FlowTest, NoStepOpensAWindowOfItsOwn)
{
    const OtherWindows others;
    showWindow();
    session.setAnswers(session.sampleDocument(u"embedded"_s)->answers);
    QStringList steps = {u"start"_s, u"about"_s};
    for (const catalog::Group& group : std::as_const(catalog.groups)) {
        steps.append(group.id);
    }
    steps.append({u"priorities"_s, u"review"_s, u"result"_s});
    for (const QString& step : std::as_const(steps)) {
        window->goToStep(step);
        ASSERT_EQ(window->currentStep(), step);
    }
    const QString question = catalog.questions.front().id;
    const auto& answers = catalog.question(question)->answers;
    session.tryAnswer(question,
                      session.answers().given.at(question.toStdString()) == answers.front().id.toStdString()
                          ? answers.back().id
                          : answers.front().id);
    EXPECT_TRUE(session.isWhatIf());
    EXPECT_EQ(others.shown().join(u' ').toStdString(), std::string());
}

TEST_F(FlowTest, KeysAloneReachTheResult)
{
    showWindow();
    EXPECT_EQ(window->currentStep(), u"start"_s);
    EXPECT_EQ(focused(), u"begin"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window->currentStep(), u"about"_s);
    EXPECT_EQ(focused(), u"level"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    for (const catalog::Group& group : std::as_const(catalog.groups)) {
        ASSERT_EQ(window->currentStep(), group.id);
        const QStringList questions = questionsOf(group.id);
        for (qsizetype i = 0; i < questions.size(); ++i) {
            press(i % 3 == 0 ? Qt::Key_1 : i % 3 == 1 ? Qt::Key_2 : Qt::Key_3);
        }
        press(Qt::Key_Return);
    }
    EXPECT_EQ(window->currentStep(), u"priorities"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window->currentStep(), u"review"_s);
    EXPECT_EQ(session.result().answeredCount, int(catalog.questions.size()));
    EXPECT_TRUE(session.answers().profile.level.has_value());
    press(Qt::Key_Return);
    EXPECT_EQ(window->currentStep(), u"result"_s);
    // There is no way to go on, and none that closes.
    press(Qt::Key_Escape);
    EXPECT_EQ(window->currentStep(), u"result"_s);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(FlowTest, TheMouseAloneReachesTheResult)
{
    showWindow();
    click(u"begin"_s);
    click(u"next"_s);
    for (const catalog::Group& group : std::as_const(catalog.groups)) {
        const QStringList questions = questionsOf(group.id);
        for (const QString& question : questions) {
            clickSegment(question, catalog.question(question)->answers.front().id);
        }
        click(u"next"_s);
    }
    EXPECT_EQ(window->currentStep(), u"priorities"_s);
    click(u"next"_s);
    EXPECT_EQ(window->currentStep(), u"review"_s);
    click(u"next"_s);
    EXPECT_EQ(window->currentStep(), u"result"_s);
    EXPECT_EQ(session.result().answeredCount, int(catalog.questions.size()));
    EXPECT_EQ(find(u"next"_s), nullptr);
}

TEST_F(FlowTest, KeysAnswerTheFocusedCardAndMoveOn)
{
    showWindow();
    const QString group = catalog.groups.front().id;
    window->goToStep(group);
    const QStringList questions = questionsOf(group);
    EXPECT_EQ(QApplication::focusWidget(), segment(questions.at(0), u"yes"_s));
    press(Qt::Key_1);
    EXPECT_EQ(given(questions.at(0)), u"yes"_s);
    EXPECT_EQ(QApplication::focusWidget(), segment(questions.at(1), u"yes"_s));
    press(Qt::Key_N);
    EXPECT_EQ(given(questions.at(1)), u"no"_s);
    press(Qt::Key_U);
    EXPECT_EQ(given(questions.at(2)), u"unsure"_s);
    EXPECT_EQ(QApplication::focusWidget(), segment(questions.at(3), u"yes"_s));
    // Cleared, the answer is gone and Clear with it.
    segment(questions.at(0), u"yes"_s)->setFocus();
    ASSERT_NE(find(u"clear_"_s + questions.at(0)), nullptr);
    press(Qt::Key_Delete);
    EXPECT_EQ(given(questions.at(0)), QString());
    EXPECT_EQ(find(u"clear_"_s + questions.at(0)), nullptr);
    click(u"clear_"_s + questions.at(1));
    EXPECT_EQ(given(questions.at(1)), QString());
}

TEST_F(FlowTest, TheLastCardLeadsToNext)
{
    showWindow();
    const QString group = catalog.groups.front().id;
    window->goToStep(group);
    for (qsizetype i = 0; i < questionsOf(group).size(); ++i) {
        press(Qt::Key_1);
    }
    EXPECT_EQ(focused(), u"next"_s);
}

TEST_F(FlowTest, GoingBackLosesNothing)
{
    showWindow();
    const QString group = catalog.groups.front().id;
    const QString question = questionsOf(group).front();
    window->goToStep(group);
    press(Qt::Key_1);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentStep(), u"about"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->currentStep(), group);
    EXPECT_TRUE(segment(question, u"yes"_s)->isChecked());
    press(Qt::Key_B, Qt::AltModifier);
    EXPECT_TRUE(waitForStep(u"about"_s));
    press(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(waitForStep(group));
    EXPECT_EQ(given(question), u"yes"_s);
}

TEST_F(FlowTest, TabNeverGetsStuckOnAnyStep)
{
    showWindow();
    for (const QString& step : {u"start"_s, u"about"_s, catalog.groups.back().id, u"review"_s}) {
        window->goToStep(step);
        const QWidget* const first = QApplication::focusWidget();
        int presses = 0;
        do {
            const QWidget* const before = QApplication::focusWidget();
            press(Qt::Key_Tab);
            ASSERT_NE(QApplication::focusWidget(), before) << step.toStdString();
            ++presses;
        } while (QApplication::focusWidget() != first && presses < 200);
        EXPECT_EQ(QApplication::focusWidget(), first) << step.toStdString();
    }
}

TEST_F(FlowTest, AnyStepCanBeOpenedAtAnyTime)
{
    showWindow();
    trigger(u"goTo_result"_s);
    EXPECT_EQ(window->currentStep(), u"result"_s);
    trigger(u"goTo_about"_s);
    EXPECT_EQ(window->currentStep(), u"about"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window->currentStep(), catalog.groups.front().id);
}

TEST_F(FlowTest, PagesAreBuiltWhenFirstShownAndOnce)
{
    showWindow();
    auto* pages = window->findChild<QStackedWidget*>(u"pages"_s);
    EXPECT_EQ(pages->count(), 1);
    for (int round = 0; round < 3; ++round) {
        window->goToStep(u"about"_s);
        window->goToStep(u"review"_s);
        window->goToStep(u"start"_s);
    }
    EXPECT_EQ(pages->count(), 3);
    QList<QPointer<QWidget>> alive;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        if (widget->objectName().startsWith(u"page_"_s)) {
            alive.append(widget);
        }
    }
    EXPECT_EQ(alive.size(), 3);
    window.reset();
    for (const QPointer<QWidget>& page : alive) {
        EXPECT_TRUE(page.isNull());
    }
}

TEST_F(FlowTest, ASmallWindowNeverScrollsSideways)
{
    showWindow();
    window->resize(900, 600);
    for (const QString& step : {u"start"_s, u"about"_s, catalog.groups.back().id, u"review"_s}) {
        window->goToStep(step);
        QTest::qWait(1);
        for (QWidget* bar : window->findChildren<QWidget*>(u"qt_scrollarea_hcontainer"_s)) {
            EXPECT_FALSE(bar->isVisible()) << step.toStdString();
        }
    }
    EXPECT_EQ(window->size(), QSize(900, 600));
}

} // namespace
} // namespace rustworthy::test
