#include "result_page_fixture.h"

#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace rustworthy;
using test::everyAnswer;
using test::ResultPageTest;

TEST_F(ResultPageTest, NamesTheVerdictTheScoreAndEachBandsShare)
{
    open({});
    EXPECT_EQ(text(QStringLiteral("verdictHeadline")), session.result().verdict.headline);
    EXPECT_TRUE(text(QStringLiteral("verdictScore")).contains(QStringLiteral("15")));
    EXPECT_TRUE(text(QStringLiteral("bandOutlook_0")).contains(QStringLiteral("4,944 of the 32,768")));
    EXPECT_TRUE(text(QStringLiteral("bandOutlook_1")).contains(QStringLiteral("25,883 of the 32,768")));
    EXPECT_TRUE(text(QStringLiteral("bandOutlook_2")).contains(QStringLiteral("1,941 of the 32,768")));
}

TEST_F(ResultPageTest, ADecidedResultSaysWhichBandsAreOutOfReach)
{
    open(everyAnswer(session.catalog(), true));
    EXPECT_EQ(text(QStringLiteral("bandOutlook_0")), QStringLiteral("cannot come out as things stand"));
    EXPECT_EQ(text(QStringLiteral("bandOutlook_2")), QStringLiteral("your answers end here"));
}

TEST_F(ResultPageTest, LinksToTheSameAnswerAreToldApartByTheirBands)
{
    open(everyAnswer(session.catalog(), true));
    const auto& changes = session.result().changes;
    ASSERT_GE(changes.size(), 2);
    QSet<QString> names;
    int links = 0;
    for (int block = 0; block < changes.size(); ++block) {
        candidates(block); // opens the whole list
        for (auto* link : find(QStringLiteral("change_%1").arg(block))->findChildren<QPushButton*>()) {
            if (!link->isVisible()) {
                continue;
            }
            const QString name = QAccessible::queryAccessibleInterface(link)->text(QAccessible::Name);
            EXPECT_TRUE(name.startsWith(link->text())) << name.toStdString();
            EXPECT_TRUE(name.contains(changes.at(block).bandName)) << name.toStdString();
            names.insert(name);
            ++links;
        }
    }
    EXPECT_GT(links, changes.front().candidates.size());
    EXPECT_EQ(names.size(), links);
}

TEST_F(ResultPageTest, ACandidateLinkMovesTheFocusToThatAnswer)
{
    open(everyAnswer(session.catalog(), true));
    const presentation::ChangeView change = session.result().changes.front();
    ASSERT_FALSE(change.candidates.isEmpty());
    const QString question = change.candidates.back();
    candidates(0); // opens the whole list
    const auto links = find(QStringLiteral("change_0"))->findChildren<QPushButton*>();
    for (QPushButton* link : links) {
        if (link->isVisible() && link->text() == change.candidateTexts.back()) {
            link->click();
        }
    }
    QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(row(question)->isAncestorOf(focus));
    const QRect visible = area()->viewport()->rect();
    EXPECT_TRUE(visible.contains(focus->mapTo(area()->viewport(), focus->rect().center())));
}

TEST_F(ResultPageTest, UpdatesWhatIsThereInsteadOfBuildingItAnew)
{
    open({});
    const auto turn = [this](bool forRust) {
        session.setAnswers(everyAnswer(session.catalog(), forRust));
        QCoreApplication::processEvents();
    };
    turn(true);
    turn(false);
    const QList<QWidget*> before = area()->widget()->findChildren<QGroupBox*>().isEmpty()
                                       ? QList<QWidget*>()
                                       : find(QStringLiteral("verdictColumn"))->findChildren<QWidget*>();
    ASSERT_FALSE(before.isEmpty());
    turn(true);
    turn(false);
    EXPECT_EQ(find(QStringLiteral("verdictColumn"))->findChildren<QWidget*>(), before);
}

TEST_F(ResultPageTest, AnEvidenceLinkLandsOnItsRowAndOffersTheWayBack)
{
    open({});
    const catalog::Question* question = nullptr;
    for (const catalog::Question& candidate : session.catalog().questions) {
        question = candidate.claims.isEmpty() ? question : &candidate;
    }
    ASSERT_NE(question, nullptr);
    auto* link =
        row(question->id)->findChild<QPushButton*>(QStringLiteral("evidence_") + question->claims.front());
    link->setFocus();
    link->click();
    auto* table = page->findChild<QTableView*>(QStringLiteral("figuresTable"));
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(table->isVisible());
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(),
              session.catalog().claim(question->claims.front())->statement.source);
    EXPECT_FALSE(find(QStringLiteral("marketView"))->isVisible());
    find<QPushButton>(QStringLiteral("evidenceBack"))->click();
    EXPECT_TRUE(find(QStringLiteral("marketView"))->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), link);
}

TEST_F(ResultPageTest, TheWeakAnswerIsMarked)
{
    open({});
    const catalog::Question* salary = session.catalog().question(QStringLiteral("salary"));
    ASSERT_TRUE(salary->weak.has_value());
    EXPECT_TRUE(find(QStringLiteral("weak_salary"))->isVisibleTo(page.get()));
    EXPECT_FALSE(find(QStringLiteral("weak_systems"))->isVisibleTo(page.get()));
}

TEST_F(ResultPageTest, NothingIsWiderThanItsColumn)
{
    for (const QSize size : {QSize(900, 520), QSize(1280, 700), QSize(600, 360)}) {
        open(everyAnswer(session.catalog(), false), size);
        EXPECT_LE(page->width(), size.width());
        EXPECT_EQ(area()->horizontalScrollBar()->maximum(), 0) << size.width();
        const int right = area()->viewport()->width();
        for (const QWidget* part : area()->widget()->findChildren<QWidget*>()) {
            if (part->isVisible()) {
                EXPECT_LE(part->mapTo(area()->widget(), QPoint(part->width(), 0)).x(), right)
                    << part->objectName().toStdString();
            }
        }
    }
}

TEST_F(ResultPageTest, TooNarrowForBothShowsOneViewAtATime)
{
    open({}, {600, 520});
    auto* views = find<QTabBar>(QStringLiteral("resultViews"));
    ASSERT_TRUE(views->isVisible());
    EXPECT_TRUE(find(QStringLiteral("verdictColumn"))->isVisible());
    EXPECT_FALSE(find(QStringLiteral("marketView"))->isVisible());
    views->setCurrentIndex(1);
    EXPECT_FALSE(find(QStringLiteral("verdictColumn"))->isVisible());
    EXPECT_TRUE(find(QStringLiteral("marketView"))->isVisible());
    page->reveal(QStringLiteral("systems"));
    EXPECT_TRUE(row(QStringLiteral("systems"))->isVisible());
    page->resize(1280, 700);
    QCoreApplication::processEvents();
    EXPECT_FALSE(views->isTabVisible(0));
    EXPECT_TRUE(find(QStringLiteral("verdictColumn"))->isVisible());
    EXPECT_TRUE(find(QStringLiteral("marketView"))->isVisible());
}

TEST_F(ResultPageTest, ViewsAreBuiltWhenTheyAreOpenedAndTurnedByKeys)
{
    open({}, {1280, 700});
    auto* views = find<QTabBar>(QStringLiteral("resultViews"));
    EXPECT_EQ(page->findChild<QWidget*>(QStringLiteral("languagesView")), nullptr);
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    find<QWidget>(QStringLiteral("verdictHeadline"))->setFocus();
    QTest::keySequence(page.get(), QKeySequence::NextChild);
    EXPECT_EQ(views->tabText(views->currentIndex()), QStringLiteral("Languages"));
    EXPECT_TRUE(find(QStringLiteral("languagesView"))->isVisible());
    EXPECT_FALSE(find(QStringLiteral("marketView"))->isVisible());
    EXPECT_TRUE(find(QStringLiteral("verdictColumn"))->isVisible());
    QTest::keySequence(page.get(), QKeySequence::PreviousChild);
    EXPECT_TRUE(find(QStringLiteral("marketView"))->isVisible());
}

TEST_F(ResultPageTest, ShiftTurnsTheViewsBackWhateverKeyTabThenIs)
{
    open({}, {1280, 700});
    for (const Qt::Key tab : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QWidget* headline = find(QStringLiteral("verdictHeadline"));
        headline->setFocus();
        QTest::keyClick(headline, Qt::Key_Tab, Qt::ControlModifier);
        ASSERT_TRUE(find(QStringLiteral("languagesView"))->isVisible());
        QTest::keyClick(headline, tab, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(find(QStringLiteral("marketView"))->isVisible()) << tab;
    }
}

TEST_F(ResultPageTest, TheScaleSpeaksForItself)
{
    open(everyAnswer(session.catalog(), true));
    QAccessibleInterface* scale = QAccessible::queryAccessibleInterface(find(QStringLiteral("verdictScale")));
    ASSERT_NE(scale, nullptr);
    EXPECT_EQ(scale->text(QAccessible::Value), session.result().verdict.score);
    EXPECT_EQ(scale->text(QAccessible::Name), session.result().verdict.score);
    ASSERT_NE(scale->valueInterface(), nullptr);
    EXPECT_EQ(scale->valueInterface()->currentValue().toInt(), 15);
    segment(QStringLiteral("systems"), QStringLiteral("no"))->click();
    EXPECT_EQ(scale->valueInterface()->currentValue().toInt(), 14);
    EXPECT_EQ(scale->text(QAccessible::Name), session.result().verdict.score);
}

TEST_F(ResultPageTest, OpensWithTheHeadlineInFocus)
{
    open({});
    ASSERT_NE(page->firstFocus(), nullptr);
    EXPECT_NE(page->firstFocus()->focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(page->firstFocus()->objectName(), QStringLiteral("verdictHeadline"));
}
