#include "result_page.h"

#include "charts/chart_panel.h"
#include "support/catalogs.h"
#include "wizard/session.h"

#include <QtCharts/QBarSet>
#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include <numeric>

using namespace rustworthy;

namespace {

decision::Answers everyAnswer(const catalog::Catalog& catalog, bool forRust)
{
    decision::Answers answers;
    for (const decision::Question& question : catalog.model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(forRust);
    }
    return answers;
}

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

/// The result page on answers that are saved.
class ResultPageTest : public testing::Test
{
protected:
    void open(const decision::Answers& answers, QSize size = {1280, 700})
    {
        document::AnswersDocument document;
        document.answers = answers;
        session.open(document, QStringLiteral("mine.rustworthy"));
        page = std::make_unique<wizard::ResultPage>(session);
        page->resize(size);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        QCoreApplication::processEvents();
    }

    template <typename Widget = QWidget>
    Widget* find(const QString& name) const
    {
        return page->findChild<Widget*>(name);
    }
    QString text(const QString& name) const { return find<QLabel>(name)->text(); }
    QWidget* row(const QString& question) const { return find(QStringLiteral("answer_") + question); }
    QAbstractButton* segment(const QString& question, const QString& answer) const
    {
        return row(question)->findChild<QAbstractButton*>(QStringLiteral("segment_") + answer);
    }
    QCheckBox* pin(const QString& question) const
    {
        return find<QCheckBox>(QStringLiteral("pin_") + question);
    }
    QScrollArea* area() const { return find<QScrollArea>(QStringLiteral("verdictArea")); }
    /// The candidates that are offered for one band, hidden ones of a long list included.
    QStringList candidates(int block) const
    {
        const QWidget* owner = find(QStringLiteral("change_%1").arg(block));
        if (auto* more = owner->findChild<QPushButton*>(QStringLiteral("changeMore_%1").arg(block));
            more->isVisible()) {
            more->click();
        }
        QStringList labels;
        for (const QPushButton* link : owner->findChildren<QPushButton*>()) {
            if (link->isVisible()) {
                labels << link->text();
            }
        }
        return labels;
    }
    double themeTotal(const QString& name) const
    {
        const QChart* chart = find<charts::ChartPanel>(QStringLiteral("themeChart"))->chart();
        double total = 0.0;
        for (const QBarSet* set : chart->findChildren<QBarSet*>()) {
            for (int i = 0; set->label() == name && i < set->count(); ++i) {
                total += std::abs(set->at(i));
            }
        }
        return total;
    }

    wizard::Session session{builtIn()};
    std::unique_ptr<wizard::ResultPage> page;
};

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

} // namespace
