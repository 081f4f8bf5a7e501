// Answers, pins and assumptions that are tried out on the result page.
#include "result_page_fixture.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>

using namespace rustworthy;
using test::everyAnswer;
using test::ResultPageTest;

TEST_F(ResultPageTest, AnotherAnswerIsAWhatIfThatLeavesTheDocumentAlone)
{
    open(everyAnswer(session.catalog(), true));
    const decision::Answers own = session.ownAnswers();
    const QString score = text(QStringLiteral("verdictScore"));
    const QString kind = text(QStringLiteral("verdictKind"));
    EXPECT_FALSE(find(QStringLiteral("changed_systems"))->isVisible());

    segment(QStringLiteral("systems"), QStringLiteral("no"))->click();

    EXPECT_TRUE(session.isWhatIf());
    EXPECT_FALSE(session.isModified());
    EXPECT_EQ(session.ownAnswers(), own);
    EXPECT_NE(text(QStringLiteral("verdictScore")), score);
    EXPECT_NE(text(QStringLiteral("verdictKind")), kind);
    EXPECT_TRUE(find(QStringLiteral("changed_systems"))->isVisible());
    EXPECT_FALSE(text(QStringLiteral("changed_systems")).isEmpty());
    EXPECT_FALSE(find(QStringLiteral("changed_games"))->isVisible());
}

TEST_F(ResultPageTest, DroppingTheWhatIfBringsThePersonsAnswersBack)
{
    open(everyAnswer(session.catalog(), true));
    const QString score = text(QStringLiteral("verdictScore"));
    segment(QStringLiteral("systems"), QStringLiteral("no"))->click();
    session.dropWhatIf();
    EXPECT_TRUE(segment(QStringLiteral("systems"), QStringLiteral("yes"))->isChecked());
    EXPECT_EQ(text(QStringLiteral("verdictScore")), score);
    EXPECT_FALSE(find(QStringLiteral("changed_systems"))->isVisible());
}

TEST_F(ResultPageTest, KeepingTheWhatIfMakesItThePersonsOwn)
{
    open(everyAnswer(session.catalog(), true));
    segment(QStringLiteral("systems"), QStringLiteral("no"))->click();
    session.keepWhatIf();
    EXPECT_EQ(session.ownAnswers().given.at("systems"), "no");
    EXPECT_TRUE(session.isModified());
    EXPECT_TRUE(segment(QStringLiteral("systems"), QStringLiteral("no"))->isChecked());
    EXPECT_FALSE(find(QStringLiteral("changed_systems"))->isVisible());
}

TEST_F(ResultPageTest, APinnedAnswerIsNoCandidateAndChangesTheSentence)
{
    open(everyAnswer(session.catalog(), true));
    const QString name = session.catalog().question(QStringLiteral("systems"))->shortName.translated();
    const auto offered = [&] { return !candidates(0).filter(name).isEmpty(); };
    EXPECT_TRUE(offered());
    const QString sentence = text(QStringLiteral("changeSentence_0"));

    pin(QStringLiteral("systems"))->click();
    EXPECT_TRUE(session.answers().pinned.contains("systems"));
    EXPECT_FALSE(offered());
    EXPECT_NE(text(QStringLiteral("changeSentence_0")), sentence);

    pin(QStringLiteral("systems"))->click();
    EXPECT_TRUE(offered());
    EXPECT_EQ(text(QStringLiteral("changeSentence_0")), sentence);
}

TEST_F(ResultPageTest, OnlyAKnownAnswerCanBePinned)
{
    open(everyAnswer(session.catalog(), true));
    EXPECT_TRUE(pin(QStringLiteral("games"))->isEnabled());
    pin(QStringLiteral("games"))->click();
    segment(QStringLiteral("games"), QStringLiteral("unsure"))->click();
    EXPECT_FALSE(pin(QStringLiteral("games"))->isEnabled());
    EXPECT_FALSE(pin(QStringLiteral("games"))->isChecked());
}

TEST_F(ResultPageTest, TheThemeChartFollows)
{
    open(everyAnswer(session.catalog(), true));
    const QString forName = session.result().themeChart.forName;
    const QString againstName = session.result().themeChart.againstName;
    const QString openName = session.result().themeChart.openName;
    EXPECT_EQ(themeTotal(forName), 15.0);
    EXPECT_EQ(themeTotal(againstName), 0.0);
    segment(QStringLiteral("systems"), QStringLiteral("no"))->click();
    segment(QStringLiteral("games"), QStringLiteral("unsure"))->click();
    EXPECT_EQ(themeTotal(forName), 13.0);
    EXPECT_EQ(themeTotal(againstName), 1.0);
    EXPECT_EQ(themeTotal(openName), 1.0);
}

TEST_F(ResultPageTest, KeysAnswerTheFocusedRowAndTheFocusStays)
{
    open(everyAnswer(session.catalog(), true));
    page->reveal(QStringLiteral("patience"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    EXPECT_EQ(session.answers().given.at("patience"), "no");
    EXPECT_EQ(QApplication::focusWidget(), segment(QStringLiteral("patience"), QStringLiteral("no")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    EXPECT_EQ(session.answers().given.at("patience"), "yes");
    pin(QStringLiteral("patience"))->setFocus();
    QTest::keyClick(pin(QStringLiteral("patience")), Qt::Key_3);
    EXPECT_EQ(session.answers().given.at("patience"), "unsure");
    EXPECT_TRUE(row(QStringLiteral("patience"))->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    EXPECT_FALSE(session.answers().given.contains("patience"));
}

TEST_F(ResultPageTest, TheRowStaysInPlaceWhileTextsAboveChange)
{
    open(everyAnswer(session.catalog(), true), {1280, 800});
    page->reveal(QStringLiteral("patience"));
    QCoreApplication::processEvents();
    area()->verticalScrollBar()->setValue(area()->verticalScrollBar()->value() + 120); // room to grow
    const QPoint before = row(QStringLiteral("patience"))->mapTo(page.get(), QPoint());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QCoreApplication::processEvents();
    EXPECT_EQ(row(QStringLiteral("patience"))->mapTo(page.get(), QPoint()), before);
}

TEST_F(ResultPageTest, ThePlanFollowsItsAssumptionsAsAWhatIf)
{
    open({});
    auto* views = find<QTabBar>(QStringLiteral("resultViews"));
    views->setCurrentIndex(3);
    auto* plan = page->findChild<QWidget*>(QStringLiteral("planView"));
    ASSERT_NE(plan, nullptr);
    ASSERT_TRUE(plan->isVisible());
    const auto text = [plan](const char* name) {
        return plan->findChild<QLabel*>(QLatin1String(name))->text();
    };
    EXPECT_EQ(text("paybackHeadline"), session.result().plan.payback.headline);
    EXPECT_FALSE(text("paybackMissing").isEmpty());
    auto* level = plan->findChild<QComboBox*>(QStringLiteral("level"));
    level->setCurrentIndex(level->findData(QStringLiteral("senior")));
    EXPECT_TRUE(session.isWhatIf());
    EXPECT_EQ(session.answers().profile.level, "senior");
    EXPECT_FALSE(session.ownAnswers().profile.level);
    EXPECT_EQ(text("paybackMissing"), session.result().plan.payback.missing);
    session.dropWhatIf();
    EXPECT_EQ(level->currentIndex(), 0);
    auto* start = plan->findChild<QDateEdit*>(QStringLiteral("planStart"));
    start->setDate(QDate(2030, 1, 1));
    EXPECT_EQ(session.planStart(), QDate(2030, 1, 1));
    EXPECT_FALSE(session.isModified());
    EXPECT_TRUE(session.result().plan.phases.front().dates.contains(QStringLiteral("2030")));
}
