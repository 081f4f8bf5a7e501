// Charts and tables of the window: their menus, and the way of the wish for a file up to the window.
#include "data_table.h"
#include "evidence_table.h"
#include "presentation/result_tables.h"
#include "presentation/table_text.h"
#include "wizard/export_choices.h"
#include "wizard_fixture.h"

#include "charts/chart_panel.h"
#include "charts/exhibit_menu.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class ExhibitsTest : public WizardTest
{
protected:
    void showResult()
    {
        session.setAnswer(u"systems"_s, u"yes"_s);
        showWindow();
        window->resize(1280, 900);
        window->goToStep(u"result"_s);
        QCoreApplication::processEvents();
        QObject::connect(window.get(), &wizard::MainWindow::exportRequested, window.get(),
                         [this](const QString& fileName, const wizard::ExportChoices& choices) {
                             fileNames.append(fileName);
                             exhibits.append(choices.shown.value_or(presentation::Exhibit()));
                         });
    }
    void openView(int index)
    {
        find<QTabBar>(u"resultViews"_s)->setCurrentIndex(index);
        QCoreApplication::processEvents();
    }
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static void choose(const QString& name)
    {
        ASSERT_NE(menu(), nullptr);
        auto* action = menu()->findChild<QAction*>(name);
        ASSERT_NE(action, nullptr) << name.toStdString();
        menu()->setActiveAction(action);
        QTest::keyClick(menu(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    QStringList fileNames;
    QList<presentation::Exhibit> exhibits;
};

TEST_F(ExhibitsTest, AChartIsWrittenUnderANameThatSaysWhatItIs)
{
    showResult();
    files.exportTo = folder.filePath(u"x.png"_s);
    auto* panel = find<charts::ChartPanel>(u"salaryPanel"_s);
    ASSERT_NE(panel, nullptr);
    QTest::mouseClick(panel->findChild<QToolButton*>(u"chartMenu"_s), Qt::LeftButton);
    whenAsked([](QWidget& dialog) { dialog.findChild<QPushButton*>(u"chooseFile"_s)->click(); });
    choose(u"exportPicture"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return exhibits.size() == 1; }));
    EXPECT_EQ(fileNames.first(), files.exportTo);
    EXPECT_EQ(exhibits.first(), panel->exhibit());
    EXPECT_EQ(files.suffixes, QStringList{u"png"_s});
    EXPECT_TRUE(files.suggestion.contains(u"/rustworthy-salaries-"_s)) << files.suggestion.toStdString();
}

TEST_F(ExhibitsTest, NothingIsWrittenWithoutAName)
{
    showResult();
    auto* panel = find<charts::ChartPanel>(u"trendPanel"_s);
    QTest::mouseClick(panel->findChild<QToolButton*>(u"chartMenu"_s), Qt::LeftButton);
    choose(u"exportTable"_s);
    EXPECT_EQ(files.suffixes, QStringList{u"csv"_s});
    EXPECT_TRUE(files.suggestion.contains(u"/rustworthy-postings-trend-"_s))
        << files.suggestion.toStdString();
    EXPECT_TRUE(exhibits.isEmpty());
}

TEST_F(ExhibitsTest, TheSalariesAreThoseChosen)
{
    showResult();
    auto* panel = find<charts::ChartPanel>(u"salaryPanel"_s);
    auto* senior =
        window->findChild<QWidget*>(u"levelSelector"_s)->findChild<QAbstractButton*>(u"segment_senior"_s);
    ASSERT_NE(senior, nullptr);
    senior->click();
    EXPECT_EQ(panel->exhibit().table.rows.size(), 1);
    EXPECT_TRUE(panel->exhibit().title.contains(u"only Senior"_s));
}

TEST_F(ExhibitsTest, ATableOfTheRankingIsCopiedByKey)
{
    showResult();
    session.tryAnswer(u"systems"_s, u"no"_s);
    openView(2);
    click(u"show_rankingFigures"_s);
    auto* table = find<wizard::DataTable>(u"rankingFigures"_s);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->exhibit().id, u"ranking-figures"_s);
    EXPECT_EQ(table->exhibit().table, session.result().ranking.figures);
    EXPECT_EQ(table->exhibit().notice, session.result().whatIfNotice);
    table->setFocus();
    press(Qt::Key_F10, Qt::ShiftModifier);
    choose(u"copyTable"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), presentation::tableText(table->exhibit()));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"What-if: 1 answer"_s));
}

TEST_F(ExhibitsTest, TheEvidenceIsWhatTheFilterLetsThrough)
{
    showResult();
    openView(4);
    auto* evidence = window->findChild<wizard::EvidenceTable*>();
    ASSERT_NE(evidence, nullptr);
    const presentation::TableData all = presentation::evidenceTable(session.reference());
    EXPECT_EQ(evidence->exhibit().table, all);
    find<QLineEdit>(u"figuresSearch"_s)->setText(u"python"_s);
    const presentation::Exhibit some = evidence->exhibit();
    EXPECT_LT(some.table.rows.size(), all.rows.size());
    ASSERT_FALSE(some.table.rows.isEmpty());
    for (const QStringList& row : some.table.rows) {
        EXPECT_TRUE(row.join(QLatin1Char(' ')).contains(u"python"_s, Qt::CaseInsensitive));
        EXPECT_TRUE(all.rows.contains(row));
    }
    EXPECT_TRUE(some.title.contains(QLocale().toString(some.table.rows.size())));
    auto* table = find<QTableView>(u"figuresTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Menu);
    files.exportTo = folder.filePath(u"evidence.csv"_s);
    choose(u"exportTable"_s);
    ASSERT_EQ(exhibits.size(), 1);
    EXPECT_EQ(exhibits.first(), some);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {20, 20},
                            table->viewport()->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(table->viewport(), &event);
    ASSERT_NE(menu(), nullptr);
    menu()->close();
}

TEST_F(ExhibitsTest, ATableInAWindowOfItsOwnReachesTheWindow)
{
    showResult();
    trigger(u"actionBiasCheck"_s);
    auto* table = find<wizard::DataTable>(u"biasBands"_s);
    ASSERT_NE(table, nullptr);
    files.exportTo = folder.filePath(u"bias.csv"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table, &event);
    choose(u"exportTable"_s);
    ASSERT_EQ(exhibits.size(), 1);
    EXPECT_EQ(exhibits.first().id, u"bias-bands"_s);
    EXPECT_EQ(exhibits.first().table.rows.size(), session.reference().bias.bands.size());
}

TEST_F(ExhibitsTest, NoMenuIsBuiltBeforeItIsAskedFor)
{
    showResult();
    for (const QMenu* menu : window->findChildren<QMenu*>()) {
        EXPECT_NE(menu->objectName(), u"exhibitMenu"_s);
    }
}

} // namespace
} // namespace rustworthy::test
