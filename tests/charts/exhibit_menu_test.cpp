// The menu of a chart: by key, by mouse and by its button; what it copies and what it asks for.
#include "charts/exhibit_menu.h"

#include "chart_samples.h"
#include "charts/chart_panel.h"
#include "charts/picture.h"
#include "presentation/table_text.h"

#include <gtest/gtest.h>

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::charts::test {

namespace {

/// Takes every wish for a file.
class Taker : public QWidget
{
public:
    QList<presentation::Exhibit> taken;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != ExhibitEvent::eventType()) {
            return QWidget::event(event);
        }
        taken.append(static_cast<ExhibitEvent*>(event)->exhibit());
        event->accept();
        return true;
    }
};

class ChartMenu : public testing::Test
{
protected:
    ChartMenu()
    {
        auto* layout = new QVBoxLayout(&window);
        auto* between = new QWidget;
        layout->addWidget(between);
        panel = new ChartPanel;
        (new QVBoxLayout(between))->addWidget(panel);
        panel->setData(salaries());
        window.resize(820, 420);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static void choose(const char* name)
    {
        ASSERT_NE(menu(), nullptr);
        auto* action = menu()->findChild<QAction*>(QLatin1String(name));
        ASSERT_NE(action, nullptr) << name;
        menu()->setActiveAction(action);
        QTest::keyClick(menu(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(menu(), nullptr);
    }
    void open() const
    {
        QTest::mouseClick(panel->findChild<QToolButton*>(QStringLiteral("chartMenu")), Qt::LeftButton);
    }
    QString readout() const { return panel->findChild<QLabel*>(QStringLiteral("chartReadout"))->text(); }

    Taker window;
    ChartPanel* panel;
};

TEST_F(ChartMenu, IsMadeOnlyWhenItIsAskedFor)
{
    EXPECT_TRUE(window.findChildren<QMenu*>().isEmpty());
    open();
    ASSERT_NE(menu(), nullptr);
    EXPECT_EQ(menu()->objectName(), QStringLiteral("exhibitMenu"));
    EXPECT_EQ(menu()->actions().size(), 5); // one of them a line
    menu()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(window.findChildren<QMenu*>().isEmpty());
}

TEST_F(ChartMenu, HasANameAndAFocusOfItsOwn)
{
    const auto* button = panel->findChild<QToolButton*>(QStringLiteral("chartMenu"));
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Copy or export “Title of salaries”"));
    EXPECT_EQ(button->focusPolicy(), Qt::StrongFocus);
}

TEST_F(ChartMenu, OpensByKeyFromTheChartAndFromItsTable)
{
    panel->findChild<QWidget*>(QStringLiteral("chartArea"))->setFocus();
    for (const bool table : {false, true}) {
        panel->setShowsTable(table);
        for (const auto& [key, modifier] :
             {std::pair(Qt::Key_Menu, Qt::NoModifier), std::pair(Qt::Key_F10, Qt::ShiftModifier)}) {
            ASSERT_NE(QApplication::focusWidget(), nullptr);
            QTest::keyClick(QApplication::focusWidget(), key, modifier);
            ASSERT_NE(menu(), nullptr) << table << key;
            EXPECT_TRUE(panel->rect().contains(panel->mapFromGlobal(menu()->pos())));
            QTest::keyClick(menu(), Qt::Key_Escape);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
    EXPECT_EQ(menu(), nullptr);
}

TEST_F(ChartMenu, OpensAtTheMouse)
{
    auto* area = panel->findChild<QWidget*>(QStringLiteral("chartArea"));
    const QPoint at = area->rect().center() + QPoint(30, 10);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, area->mapToGlobal(at));
    QApplication::sendEvent(area->childAt(at) != nullptr ? area->childAt(at) : area, &event);
    ASSERT_NE(menu(), nullptr);
    EXPECT_EQ(menu()->pos(), area->mapToGlobal(at));
    menu()->close();
}

TEST_F(ChartMenu, CopiesThePictureAtTwiceTheSize)
{
    open();
    choose("copyPicture");
    const QImage image = QGuiApplication::clipboard()->image();
    EXPECT_EQ(image.size(), Picture({panel->exhibit()}).image(2).size());
    EXPECT_EQ(image.width(), 1600);
    EXPECT_EQ(readout(), QStringLiteral("The picture is on the clipboard."));
}

TEST_F(ChartMenu, CopiesTheTableAsText)
{
    open();
    choose("copyTable");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), presentation::tableText(panel->exhibit()));
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')),
              salaries().frame.table.rows.size() + 1);
    EXPECT_EQ(readout(), QStringLiteral("The table is on the clipboard."));
}

TEST_F(ChartMenu, AsksForAFileOfTheChartOrOfItsTable)
{
    open();
    choose("exportPicture");
    open();
    choose("exportTable");
    ASSERT_EQ(window.taken.size(), 2);
    EXPECT_EQ(window.taken.at(0), panel->exhibit());
    EXPECT_FALSE(window.taken.at(1).chart.has_value());
    EXPECT_EQ(window.taken.at(1).table, panel->exhibit().table);
    EXPECT_EQ(window.taken.at(1).id, panel->exhibit().id);
}

TEST_F(ChartMenu, HandsOnWhatIsShownButNotThePay)
{
    presentation::SalaryChart paid = salaries();
    paid.presentPay = 123456.0;
    paid.presentPayLabel = QStringLiteral("Your pay: 123,456");
    panel->setData(paid);
    const SalarySelection selection{.level = paid.levels.at(1).id, .hiddenLanguages = {}};
    panel->setSelection(selection);
    const presentation::Exhibit exhibit = panel->exhibit();
    EXPECT_EQ(exhibit.selection, selection);
    EXPECT_FALSE(std::get<presentation::SalaryChart>(*exhibit.chart).presentPay.has_value());
    EXPECT_TRUE(std::get<presentation::SalaryChart>(*exhibit.chart).presentPayLabel.isEmpty());
    open();
    choose("copyPicture");
    EXPECT_TRUE(readout().endsWith(QStringLiteral("Your pay is left out.")));
}

TEST(ExhibitMenu, OfATableHasNoPictures)
{
    QWidget owner;
    openExhibitMenu(owner, {}, {.id = QStringLiteral("x"), .title = QStringLiteral("X"), .table = {}});
    auto* menu = owner.findChild<QMenu*>(QStringLiteral("exhibitMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->findChild<QAction*>(QStringLiteral("copyPicture")), nullptr);
    EXPECT_EQ(menu->findChild<QAction*>(QStringLiteral("exportPicture")), nullptr);
    EXPECT_NE(menu->findChild<QAction*>(QStringLiteral("copyTable")), nullptr);
    EXPECT_NE(menu->findChild<QAction*>(QStringLiteral("exportTable")), nullptr);
    menu->close();
}

TEST(ExhibitMenu, AWishThatNobodyTakesIsDropped)
{
    QWidget top;
    auto* child = new QWidget(&top);
    requestExport(*child, {.id = QStringLiteral("x"), .title = {}, .table = {}});
}

} // namespace
} // namespace rustworthy::charts::test
