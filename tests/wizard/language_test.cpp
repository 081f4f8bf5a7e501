// A translator that brackets every source text: whatever shows without brackets is not translated live.
#include "wizard_fixture.h"

#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class BracketingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Qt's own texts, among them the one that sets the layout direction.
        const QByteArray where(context);
        if (where.startsWith('Q') || where == "CloseButton") {
            return {};
        }
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }
};

class LanguageTest : public WizardTest
{
protected:
    ~LanguageTest() override { QCoreApplication::removeTranslator(&translator); }

    void bracket()
    {
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
    }
    static void expectBracketed(const QString& text, const QObject& owner)
    {
        // Signs and addresses are the same in every language.
        const bool words = std::ranges::any_of(text, [](QChar each) { return each.isLetter(); });
        if (words && !text.startsWith(u"https:"_s)) {
            EXPECT_TRUE(text.contains(u"⟦"_s))
                << owner.objectName().toStdString() << ": " << text.toStdString();
        }
    }
    // Our widgets on our pages: the charts have tests of their own, and languages are named alike everywhere.
    static void walk(const QWidget& root)
    {
        const auto each = [&root]<typename Widget>(auto text, const Widget*) {
            for (const Widget* widget : root.findChildren<Widget*>()) {
                if (widget->isVisible() && !widget->objectName().startsWith(u"languageToggle_"_s)) {
                    expectBracketed(text(*widget), *widget);
                }
            }
        };
        each([](const QLabel& label) { return label.text(); }, static_cast<QLabel*>(nullptr));
        each([](const QAbstractButton& button) { return button.text(); },
             static_cast<QAbstractButton*>(nullptr));
        each([](const QAbstractButton& button) { return button.accessibleName(); },
             static_cast<QAbstractButton*>(nullptr));
        each([](const QGroupBox& box) { return box.title(); }, static_cast<QGroupBox*>(nullptr));
        each([](const QGroupBox& box) { return box.accessibleDescription(); },
             static_cast<QGroupBox*>(nullptr));
        for (const QComboBox* box : root.findChildren<QComboBox*>()) {
            for (int i = 0; i < box->count(); ++i) {
                expectBracketed(box->itemText(i), *box);
            }
        }
    }
    void walkMenus()
    {
        for (const QMenu* menu : window->findChildren<QMenu*>()) {
            expectBracketed(menu->title(), *menu);
            const bool languages = menu->objectName() == u"menuLanguage"_s;
            const QList<QAction*> actions = menu->actions();
            for (const QAction* action : actions) {
                // A language is named in itself.
                if (!languages || action->objectName() == u"languageSystem"_s) {
                    expectBracketed(action->text(), *action);
                }
            }
        }
    }

    BracketingTranslator translator;
};

TEST_F(LanguageTest, EveryTextOnEveryStepFollowsTheLanguage)
{
    const catalog::Contradiction& contradiction = catalog.contradictions.front();
    for (const auto& given : contradiction.all) {
        session.setAnswer(given.question, given.answer);
    }
    showWindow();
    QStringList steps = {u"start"_s, u"about"_s, u"review"_s, u"result"_s};
    for (const catalog::Group& group : std::as_const(catalog.groups)) {
        steps.append(group.id);
    }
    for (const QString& step : std::as_const(steps)) {
        window->goToStep(step); // built in the old language
    }
    session.tryAnswer(u"tech-hub"_s, u"unsure"_s);
    bracket();
    for (const QString& step : std::as_const(steps)) {
        window->goToStep(step);
        walk(*window);
        expectBracketed(window->windowTitle(), *window);
    }
    walkMenus();
}

TEST_F(LanguageTest, EveryViewThatIsOpenFollowsTheLanguage)
{
    decision::Answers answers;
    for (const decision::Question& question : catalog.model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(true);
    }
    answers.projectKinds = {"mvp", "cli"};
    session.setAnswers(answers);
    showWindow();
    window->goToStep(u"priorities"_s);
    click(u"showMarks_"_s + catalog.criteria.front().id);
    window->goToStep(u"result"_s);
    auto* views = find<QTabBar>(u"resultViews"_s);
    ASSERT_NE(views, nullptr);
    for (int view = 0; view < views->count(); ++view) {
        views->setCurrentIndex(view); // built in the old language
        for (const QString& more : {u"show_priorities"_s, u"show_rankingFigures"_s, u"show_hybrid"_s}) {
            if (auto* button = find<QAbstractButton>(more)) {
                button->click();
            }
        }
    }
    decision::Answers tried = session.answers();
    tried.profile.level = "senior"; // marked as changed
    session.tryAnswers(tried);
    bracket();
    for (int view = 0; view < views->count(); ++view) {
        views->setCurrentIndex(view);
        if (auto* tabs = find<QTabWidget>(u"evidenceTabs"_s)) {
            tabs->setCurrentIndex(1);
            walk(*window);
            tabs->setCurrentIndex(0);
        }
        walk(*window);
        expectBracketed(views->tabText(view), *views);
    }
    window->goToStep(u"priorities"_s);
    walk(*window);
}

TEST_F(LanguageTest, OpenReferenceDialogsFollowTheLanguageOrClose)
{
    showWindow();
    for (const QString& action : {u"actionAboutFigures"_s, u"actionBiasCheck"_s}) {
        trigger(action);
    }
    const QStringList names = {u"figuresDialog"_s, u"biasDialog"_s};
    for (const QString& name : names) {
        ASSERT_NE(find(name), nullptr) << name.toStdString();
    }
    bracket();
    for (const QString& name : names) {
        if (const auto* dialog = find(name)) {
            walk(*dialog);
            expectBracketed(dialog->windowTitle(), *dialog);
        }
    }
}

TEST_F(LanguageTest, AnswersAndFocusOutliveTheSwitch)
{
    showWindow();
    window->goToStep(catalog.groups.front().id);
    press(Qt::Key_1);
    const decision::Answers before = session.answers();
    QWidget* const focus = QApplication::focusWidget();
    bracket();
    EXPECT_EQ(session.answers(), before);
    EXPECT_EQ(QApplication::focusWidget(), focus);
    EXPECT_TRUE(segment(catalog.questions.front().id, u"yes"_s)->isChecked());
    press(Qt::Key_2);
    EXPECT_EQ(session.answers().given.size(), before.given.size() + 1);
}

TEST_F(LanguageTest, DialogsSpeakTheLanguageThatIsInForce)
{
    showWindow();
    bracket();
    for (const QString& action : {u"actionShortcuts"_s, u"actionAbout"_s}) {
        trigger(action);
    }
    for (const QString& name : {u"shortcutsDialog"_s, u"aboutDialog"_s}) {
        auto* dialog = find<QDialog>(name);
        ASSERT_NE(dialog, nullptr);
        expectBracketed(dialog->windowTitle(), *dialog);
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            expectBracketed(label->text(), *label);
        }
    }
    auto* table = find<QTableWidget>(u"shortcutTable"_s);
    for (int row = 0; row < table->rowCount(); ++row) {
        expectBracketed(table->item(row, 1)->text(), *table);
    }
    // A switch with a dialog open must not leave the old language behind.
    const QPointer<QWidget> open = table->window();
    QCoreApplication::removeTranslator(&translator);
    QTest::qWait(1);
    EXPECT_TRUE(open.isNull());
}

TEST_F(LanguageTest, AboutSaysWhatThisIsAndWhatNot)
{
    showWindow();
    trigger(u"actionAbout"_s);
    const QString text = find<QLabel>(u"aboutText"_s)->text();
    EXPECT_TRUE(text.contains(u"not affiliated"_s));
    EXPECT_TRUE(text.contains(u"Rust Foundation"_s));
    EXPECT_TRUE(text.contains(u"GNU General Public License"_s));
    EXPECT_TRUE(text.contains(catalog.version));
    EXPECT_TRUE(text.contains(QLatin1String(qVersion())));
}

TEST_F(LanguageTest, FromRightToLeftTheStepListIsOnTheRight)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showWindow();
    const auto* list = find(u"stepList"_s);
    const auto* pages = find(u"pages"_s);
    EXPECT_GT(list->x(), pages->x());
    EXPECT_LT(find(u"next"_s)->x(), find(u"back"_s)->x());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace
} // namespace rustworthy::test
