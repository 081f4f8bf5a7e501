#include "chart_samples.h"
#include "charts/chart_panel.h"

#include <gtest/gtest.h>

#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QChartView>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtTest/qtestspontaneevent.h>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace rustworthy::charts::test {

namespace {

// Reading values one by one, by keyboard and by mouse.
class Walk : public testing::Test
{
protected:
    void show(const ChartData& data)
    {
        panel.setData(data);
        panel.resize(820, 400);
        panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
        area = panel.findChild<QWidget*>(QStringLiteral("chartArea"));
        view = panel.findChild<QChartView*>(QStringLiteral("chartView"));
        ASSERT_NE(area, nullptr);
        ASSERT_NE(view, nullptr);
    }
    QString after(Qt::Key key)
    {
        QTest::keyClick(area, key);
        return panel.readout();
    }
    QPoint boxPlace(int level, int language, double amount)
    {
        const QList<QAbstractSeries*> series = view->chart()->series();
        const double x = level - 0.5 + (language + 0.5) / static_cast<double>(series.size());
        const QPointF place = view->chart()->mapToPosition(QPointF(x, amount), series.at(language));
        return view->mapFromScene(view->chart()->mapToScene(place));
    }

    ChartPanel panel;
    QWidget* area = nullptr;
    QChartView* view = nullptr;
};

TEST_F(Walk, ArrowsReadSegmentsThatAreThere)
{
    show(ranks());
    area->setFocus();
    EXPECT_EQ(after(Qt::Key_Right), QStringLiteral("Rust 70%"));
    EXPECT_EQ(after(Qt::Key_End), QStringLiteral("Go 11%"));
    after(Qt::Key_Home);
    after(Qt::Key_Right);
    after(Qt::Key_Right);
    EXPECT_EQ(after(Qt::Key_Right), QStringLiteral("C++ 13%")); // never first
}

TEST_F(Walk, ArrowsReadPhases)
{
    show(phases());
    area->setFocus();
    EXPECT_EQ(after(Qt::Key_Right), QStringLiteral("Basics: 0.5 to 1"));
    EXPECT_EQ(after(Qt::Key_End), QStringLiteral("Yours: 6 to 12"));
}

TEST_F(Walk, ArrowsReadLevelByLevel)
{
    show(salaries());
    area->setFocus();
    EXPECT_EQ(panel.readout(), QString());
    EXPECT_EQ(after(Qt::Key_Right), QStringLiteral("rust junior: 90 to 120"));
    EXPECT_EQ(after(Qt::Key_Right), QStringLiteral("go junior: 85 to 110"));
    EXPECT_EQ(after(Qt::Key_Down), QStringLiteral("python junior: 80 to 100"));
    EXPECT_EQ(after(Qt::Key_Right), QStringLiteral("rust mid: 130 to 160"));
    EXPECT_EQ(after(Qt::Key_Left), QStringLiteral("python junior: 80 to 100"));
    EXPECT_EQ(after(Qt::Key_Home), QStringLiteral("rust junior: 90 to 120"));
    EXPECT_EQ(after(Qt::Key_Up), QStringLiteral("rust junior: 90 to 120"));
    EXPECT_EQ(after(Qt::Key_End), QStringLiteral("python staff: 180 to 250"));
    EXPECT_EQ(after(Qt::Key_Right), QStringLiteral("python staff: 180 to 250"));
}

TEST_F(Walk, EveryChartCanBeWalked)
{
    for (const ChartData& data : {ChartData(trend()), ChartData(growth()), ChartData(themes())}) {
        show(data);
        area->setFocus();
        const QString first = after(Qt::Key_Home);
        const QString second = after(Qt::Key_Right);
        EXPECT_FALSE(first.isEmpty());
        EXPECT_FALSE(second.isEmpty());
        EXPECT_NE(first, second);
    }
}

TEST_F(Walk, TheReadoutIsShownAndSpoken)
{
    show(trend());
    area->setFocus();
    after(Qt::Key_End);
    EXPECT_EQ(panel.findChild<QLabel*>(QStringLiteral("chartReadout"))->text(),
              QStringLiteral("2026: 5,000, projected"));
    EXPECT_TRUE(area->accessibleName().contains(QStringLiteral("2026: 5,000, projected")));
    area->clearFocus();
    EXPECT_EQ(area->accessibleName(), QStringLiteral("Title of postings-trend"));
    EXPECT_EQ(panel.readout(), QString());
}

TEST_F(Walk, TheValueIsMarkedInTheChart)
{
    show(trend());
    area->setFocus();
    const QImage before = view->grab().toImage();
    after(Qt::Key_Home);
    const QImage first = view->grab().toImage();
    after(Qt::Key_End);
    const QImage last = view->grab().toImage();
    EXPECT_NE(before, first);
    EXPECT_NE(first, last);
}

TEST_F(Walk, TheFocusIsVisible)
{
    show(trend());
    panel.setFocus();
    const QColor before = area->grab().toImage().pixelColor(0, 0);
    area->setFocus(Qt::TabFocusReason);
    const QColor after = area->grab().toImage().pixelColor(0, 0);
    EXPECT_NE(before, after);
    EXPECT_EQ(after, area->palette().color(QPalette::Highlight));
}

TEST_F(Walk, OtherKeysPassOn)
{
    show(trend());
    area->setFocus();
    after(Qt::Key_Home);
    const QString readout = panel.readout();
    QTest::keyClick(area, Qt::Key_Right, Qt::AltModifier); // Next, in the window
    EXPECT_EQ(panel.readout(), readout);
}

TEST_F(Walk, HoverReadsTheValueUnderTheMouse)
{
    show(salaries());
    QTest::mouseMove(view->viewport(), boxPlace(2, 1, 180'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !panel.readout().isEmpty(); }, 2000));
    EXPECT_EQ(panel.readout(), QStringLiteral("go senior: 160 to 200"));
    QTest::mouseMove(view->viewport(), boxPlace(0, 0, 300'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.readout().isEmpty(); }, 2000));
}

TEST_F(Walk, LeavingWithTheMouseBringsTheWalkBack)
{
    show(salaries());
    area->setFocus();
    after(Qt::Key_Home);
    QTest::mouseMove(view->viewport(), boxPlace(2, 1, 180'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.readout().startsWith(QLatin1String("go")); }, 2000));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view->viewport(), &leave);
    EXPECT_EQ(panel.readout(), QStringLiteral("rust junior: 90 to 120"));
}

TEST_F(Walk, APlaceThatIsGoneIsForgotten)
{
    show(salaries());
    area->setFocus();
    after(Qt::Key_End);
    panel.setSelection({.level = QStringLiteral("junior"), .hiddenLanguages = {}});
    EXPECT_EQ(panel.readout(), QString());
    EXPECT_EQ(after(Qt::Key_Left), QStringLiteral("go junior: 85 to 110"));
    panel.setSelection(
        {.level = {},
         .hiddenLanguages = {QStringLiteral("rust"), QStringLiteral("go"), QStringLiteral("python")}});
    EXPECT_EQ(after(Qt::Key_Right), QString());
}

TEST_F(Walk, TheWheelScrollsThePage)
{
    auto* inner = new ChartPanel;
    inner->setData(trend());
    inner->setMinimumHeight(1200);
    QScrollArea page;
    page.setWidgetResizable(true);
    page.setWidget(inner);
    page.resize(500, 300);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    auto* target = inner->findChild<QChartView*>(QStringLiteral("chartView"))->viewport();
    const QPoint inside(50, 50);
    QWheelEvent wheel(inside, target->mapToGlobal(inside), QPoint(0, -120), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel); // others are not passed on to parents
    qApp->notify(target, &wheel);
    EXPECT_GT(page.verticalScrollBar()->value(), 0);
}

} // namespace

} // namespace rustworthy::charts::test
