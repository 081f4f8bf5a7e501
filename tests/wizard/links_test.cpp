// Links from the views of the result to where something stands, and how the keyboard gets around them.
#include "result_page.h"
#include "wizard_fixture.h"

#include "support/catalogs.h"
#include "wizard/session.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

enum View { Verdict, Market, Languages, Plan, Evidence };

class LinksTest : public testing::Test
{
protected:
    void open(View view)
    {
        decision::Answers answers;
        for (const decision::Question& question : session.catalog().model.questions) {
            answers.given[question.id] = question.answerThatSpeaks(true);
        }
        answers.projectKinds = {"mvp", "cli"};
        session.setAnswers(answers);
        page = std::make_unique<wizard::ResultPage>(session);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        turnTo(view);
    }
    [[nodiscard]] QTabBar* views() const { return page->findChild<QTabBar*>(u"resultViews"_s); }
    void turnTo(View view) const { views()->setCurrentIndex(view); }
    [[nodiscard]] QList<QAbstractButton*> shown(const QWidget& below, const QString& name = {}) const
    {
        QList<QAbstractButton*> buttons = below.findChildren<QAbstractButton*>(name);
        buttons.removeIf([](const QAbstractButton* button) { return !button->isVisible(); });
        return buttons;
    }
    [[nodiscard]] QWidget* part(const QString& name) const { return page->findChild<QWidget*>(name); }
    [[nodiscard]] QString evidenceShown() const
    {
        const auto* table = page->findChild<QTableView*>(u"figuresTable"_s);
        return table == nullptr || !table->isVisible()
                   ? QString()
                   : table->currentIndex().siblingAtColumn(0).data().toString();
    }
    static int tabStops(const QList<QAbstractButton*>& buttons)
    {
        return static_cast<int>(std::ranges::count_if(
            buttons, [](const QAbstractButton* each) { return (each->focusPolicy() & Qt::TabFocus) != 0; }));
    }

    wizard::Session session{builtInCatalog()};
    std::unique_ptr<wizard::ResultPage> page;
};

TEST_F(LinksTest, WhatToLearnInsteadLeadsToItsRow)
{
    open(Languages);
    const QList<presentation::SourcedText> instead = session.result().rules.instead;
    ASSERT_FALSE(instead.isEmpty());
    const QList<QAbstractButton*> sources = shown(*part(u"insteadList"_s), u"sourcedSource"_s);
    ASSERT_EQ(sources.size(), instead.size());
    sources.back()->click();
    EXPECT_EQ(evidenceShown(), instead.back().text);
}

TEST_F(LinksTest, TheHybridPathAndItsPairingsLeadToTheirRows)
{
    open(Languages);
    const auto hybrid = session.result().rules.hybrid;
    ASSERT_TRUE(hybrid.has_value());
    shown(*page, u"hybridSource"_s).front()->click();
    EXPECT_EQ(evidenceShown(), hybrid->summary);
    turnTo(Languages);
    shown(*page, u"show_hybrid"_s).front()->click();
    const QList<QAbstractButton*> pairings = shown(*part(u"hybridPairings"_s), u"sourcedSource"_s);
    ASSERT_EQ(pairings.size(), hybrid->pairings.size());
    pairings.front()->click();
    EXPECT_EQ(evidenceShown(), hybrid->pairings.front().text);
}

TEST_F(LinksTest, TheMarksOfTheRankingLeadToTheirRow)
{
    open(Languages);
    const QList<QAbstractButton*> links = shown(*page, u"rankingEvidence"_s);
    ASSERT_EQ(links.size(), 1);
    links.front()->click();
    const auto& claims = session.reference().claims;
    const auto row = std::ranges::find(claims, session.result().ranking.claim, &presentation::ClaimRow::id);
    ASSERT_NE(row, claims.end());
    EXPECT_EQ(evidenceShown(), row->statement);
}

TEST_F(LinksTest, TheLearningTimeAndOtherLanguagesOfThePlanLeadToTheirRows)
{
    open(Plan);
    const auto& plan = session.result().plan;
    const QList<QAbstractButton*> others = shown(*part(u"planOthers"_s), u"sourcedSource"_s);
    ASSERT_EQ(others.size(), plan.others.size());
    ASSERT_FALSE(others.isEmpty());
    others.front()->click();
    EXPECT_TRUE(evidenceShown().contains(plan.others.front().name));
    turnTo(Plan);
    EXPECT_EQ(shown(*page, u"planLineEvidence"_s).isEmpty(), plan.evidence.isEmpty());
}

TEST_F(LinksTest, BackgroundReadingLeadsToItsClaimsQuestionsAndCriteria)
{
    open(Evidence);
    auto* tabs = page->findChild<QTabWidget*>(u"evidenceTabs"_s);
    const QList<presentation::ReadingRow> reading = session.reference().background;
    int questions = 0;
    int criteria = 0;
    int claims = 0;
    for (const presentation::ReadingRow& row : reading) {
        ASSERT_EQ(row.supports.size(), row.supportIds.size());
        for (const QString& id : row.supportIds) {
            turnTo(Evidence);
            tabs->setCurrentIndex(1);
            const auto links = shown(*page, u"supports_%1_%2"_s.arg(row.id, id));
            ASSERT_EQ(links.size(), 1) << id.toStdString();
            links.front()->click();
            QWidget* focus = QApplication::focusWidget();
            ASSERT_NE(focus, nullptr);
            const bool question = session.catalog().question(id) != nullptr;
            ++(question ? questions : criteria);
            EXPECT_EQ(views()->currentIndex(), question ? Evidence : Languages);
            auto* card = part(question ? u"answer_"_s + id : u"card_"_s + id);
            EXPECT_TRUE(card != nullptr && card->isAncestorOf(focus)) << id.toStdString();
        }
        for (const QString& id : row.claims) {
            turnTo(Evidence);
            tabs->setCurrentIndex(1);
            shown(*tabs->widget(1), u"evidence_"_s + id).front()->click();
            EXPECT_EQ(tabs->currentIndex(), 0);
            EXPECT_EQ(evidenceShown(), session.catalog().claim(id)->statement.source);
            ++claims;
        }
    }
    EXPECT_GT(questions, 0);
    EXPECT_GT(criteria, 0);
    EXPECT_GT(claims, 0);
}

TEST_F(LinksTest, AListOfLinksIsOneStopForTabAndArrowsMoveInIt)
{
    open(Languages);
    QWidget* list = part(u"rules_rust"_s);
    ASSERT_NE(list, nullptr);
    const QList<QAbstractButton*> links = shown(*list);
    ASSERT_GT(links.size(), 4);
    EXPECT_EQ(tabStops(links), 2); // the one that opens the list and the list
    const QList<QAbstractButton*> inList = links.mid(1);
    inList.front()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(inList.front(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), inList.at(1));
    EXPECT_EQ(tabStops(links), 2);
    QTest::keyClick(inList.at(1), Qt::Key_End);
    EXPECT_EQ(QApplication::focusWidget(), inList.back());
    QTest::keyClick(inList.back(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), inList.back());
    QTest::keyClick(inList.back(), Qt::Key_Tab);
    EXPECT_FALSE(inList.contains(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), inList.back()); // where it was left
    QTest::keyClick(inList.back(), Qt::Key_Home);
    EXPECT_EQ(QApplication::focusWidget(), inList.front());
    EXPECT_NE(inList.front()->accessibleName(), inList.back()->accessibleName());
}

TEST_F(LinksTest, AKeyLeadsFromTheVerdictToTheOpenViewAndBack)
{
    open(Plan);
    part(u"verdictHeadline"_s)->setFocus();
    const auto f6 = [](Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
        return QApplication::focusWidget()->objectName();
    };
    EXPECT_EQ(f6(), u"resultViews"_s);
    EXPECT_EQ(f6(), u"planHeadline"_s);
    EXPECT_EQ(f6(), u"verdictHeadline"_s);
    EXPECT_EQ(f6(Qt::ShiftModifier), u"planHeadline"_s);
    turnTo(Market);
    f6();
    f6();
    while (!views()->hasFocus()) {
        f6();
    }
    f6();
    EXPECT_TRUE(part(u"marketView"_s)->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(LinksTest, WhatIsTriedOfTheProfileIsMarked)
{
    open(Plan);
    QWidget* plan = part(u"planView"_s);
    auto* mark = plan->findChild<QLabel*>(u"profileChanged_level"_s);
    ASSERT_NE(mark, nullptr);
    EXPECT_FALSE(mark->isVisible());
    auto* level = plan->findChild<QComboBox*>(u"level"_s);
    level->setCurrentIndex(level->findData(u"senior"_s));
    EXPECT_TRUE(mark->isVisible());
    EXPECT_FALSE(mark->text().isEmpty());
    EXPECT_FALSE(plan->findChild<QLabel*>(u"profileChanged_pay"_s)->isVisible());
    session.keepWhatIf();
    EXPECT_FALSE(mark->isVisible());
}

using MarkTest = WizardTest;

TEST_F(MarkTest, OnPrioritiesOpensAboutTheFiguresOnItsRow)
{
    showWindow();
    window->goToStep(u"priorities"_s);
    const catalog::Criterion& criterion = catalog.criteria.at(2);
    const QString language = criterion.marks.back().language;
    click(u"showMarks_"_s + criterion.id);
    click(u"mark_%1_%2"_s.arg(criterion.id, language));
    auto* dialog = find(u"figuresDialog"_s);
    ASSERT_NE(dialog, nullptr);
    const auto* table = dialog->findChild<QTableView*>(u"figuresTable"_s);
    const auto& claims = session.reference().claims;
    const auto row = std::ranges::find(claims, presentation::rows::mark(criterion.id, language),
                                       &presentation::ClaimRow::id);
    ASSERT_NE(row, claims.end());
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), row->statement);
    EXPECT_EQ(dialog->focusWidget(), table);
}

} // namespace
} // namespace rustworthy::test
