#include "charts/chart_panel.h"

#include "chart_samples.h"

#include <gtest/gtest.h>

#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QBoxSet>
#include <QtCharts/QChartView>
#include <QtCore/QPointer>
#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace rustworthy::charts::test {

namespace {

class Panel : public testing::Test
{
protected:
    void show(const ChartData& data, const QSize& size = QSize(820, 400))
    {
        panel.setData(data);
        panel.resize(size);
        panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = panel.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    ChartPanel panel;
};

TEST_F(Panel, ShowsTitleCaptionAndLinkAsPlainText)
{
    show(salaries());
    EXPECT_EQ(child<QLabel>("chartTitle")->text(), QStringLiteral("Title of salaries"));
    EXPECT_EQ(child<QLabel>("chartCaption")->text(), QStringLiteral("Source <b>and</b> status of salaries"));
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    }
    EXPECT_TRUE(child<QLabel>("chartCaption")->wordWrap());
    QSignalSpy spy(&panel, &ChartPanel::evidenceRequested);
    QTest::mouseClick(child<QPushButton>("evidenceLink"), Qt::LeftButton);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.constFirst().constFirst().toString(), QStringLiteral("claim-salaries"));
}

TEST_F(Panel, WithoutAClaimThereIsNoLink)
{
    presentation::TrendChart data = trend();
    data.frame.claim.clear();
    show(data);
    EXPECT_FALSE(child<QPushButton>("evidenceLink")->isVisible());
    show(trend());
    EXPECT_TRUE(child<QPushButton>("evidenceLink")->isVisible());
}

TEST_F(Panel, TheTableHoldsTheSameNumbers)
{
    show(salaries());
    auto* table = child<QTableView>("chartTable");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table->model()->rowCount(), 2);
    ASSERT_EQ(table->model()->columnCount(), 2);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), QStringLiteral("Second"));
    EXPECT_EQ(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("How much"));
    const auto alignment = table->model()->index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    EXPECT_TRUE(alignment.testFlag(Qt::AlignRight));
    EXPECT_FALSE(table->tabKeyNavigation());
    presentation::SalaryChart other = salaries();
    other.frame.table.rows.append({QStringLiteral("Short row")});
    panel.setData(other);
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(table->model()->index(2, 1).data().toString(), QString());
}

TEST_F(Panel, TheToggleSwapsChartAndTable)
{
    show(trend());
    auto* toggle = child<QToolButton>("tableToggle");
    EXPECT_FALSE(panel.showsTable());
    EXPECT_FALSE(child<QTableView>("chartTable")->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    EXPECT_TRUE(panel.showsTable());
    EXPECT_TRUE(child<QTableView>("chartTable")->isVisible());
    EXPECT_TRUE(toggle->isChecked());
    panel.setShowsTable(false);
    EXPECT_FALSE(toggle->isChecked());
    EXPECT_TRUE(toggle->toolTip().contains(QLatin1String("(key T)")));
    EXPECT_TRUE(toggle->accessibleName().contains(QLatin1String("(key T)")));
    EXPECT_TRUE(toggle->accessibleName().contains(QLatin1String("Title of postings-trend")));
}

TEST_F(Panel, TheKeySwapsAndTheFocusFollows)
{
    show(trend());
    auto* area = child<QWidget>("chartArea");
    auto* table = child<QTableView>("chartTable");
    area->setFocus();
    QTest::keyClick(area, Qt::Key_T);
    EXPECT_TRUE(panel.showsTable());
    EXPECT_EQ(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_T);
    EXPECT_FALSE(panel.showsTable());
    EXPECT_EQ(QApplication::focusWidget(), area);
}

TEST_F(Panel, NewDataKeepTheTableAndTheFocus)
{
    show(trend());
    panel.setShowsTable(true);
    child<QTableView>("chartTable")->setFocus();
    presentation::TrendChart data = trend();
    data.points[1].value = 2500;
    panel.setData(data);
    EXPECT_TRUE(panel.showsTable());
    EXPECT_EQ(QApplication::focusWidget(), child<QTableView>("chartTable"));
}

TEST_F(Panel, TabLeavesChartAndTable)
{
    show(trend());
    child<QWidget>("chartArea")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), child<QPushButton>("evidenceLink"));
    panel.setShowsTable(true);
    child<QTableView>("chartTable")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), child<QPushButton>("evidenceLink"));
}

TEST_F(Panel, TheEvidenceLinkShowsItsFocus)
{
    show(trend());
    auto* link = child<QPushButton>("evidenceLink");
    child<QWidget>("chartArea")->setFocus();
    const QImage without = link->grab().toImage();
    link->setFocus();
    EXPECT_NE(link->grab().toImage(), without);
}

TEST_F(Panel, EqualDataRebuildNothing)
{
    show(salaries());
    const QChart* before = panel.chart();
    panel.setData(salaries());
    panel.setSelection({});
    EXPECT_EQ(panel.chart(), before);
    presentation::SalaryChart other = salaries();
    other.boxes[0].high += 1000;
    panel.setData(other);
    EXPECT_NE(panel.chart(), before);
}

TEST_F(Panel, ANoticeGoesWithWhatIsHandedOnWithoutDrawingAnew)
{
    show(salaries());
    const QChart* before = panel.chart();
    presentation::SalaryChart tried = salaries();
    tried.frame.notice = QStringLiteral("What-if");
    panel.setData(tried);
    EXPECT_EQ(panel.chart(), before);
    EXPECT_EQ(panel.exhibit().notice, QStringLiteral("What-if"));
}

TEST_F(Panel, OtherValuesOfTheSameRowsLookAsInANewChart)
{
    show(ranks());
    const QChart* before = panel.chart();
    presentation::StackedChart other = ranks();
    std::swap(other.rows[0].segments,
              other.rows[1].segments); // a share that was none and one that becomes none
    ChartPanel fresh;
    for (ChartPanel* shown : {&panel, &fresh}) {
        shown->setData(other);
    }
    EXPECT_EQ(panel.chart(), before);
    fresh.resize(panel.size());
    fresh.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&fresh));
    const auto picture = [](ChartPanel& shown) { return shown.findChild<QChartView*>()->grab().toImage(); };
    EXPECT_EQ(picture(panel), picture(fresh));

    std::swap(other.rows[0], other.rows[1]);
    panel.setData(other);
    EXPECT_NE(panel.chart(), before);
}

TEST_F(Panel, OldChartsAreDeleted)
{
    QPointer<const QChart> last;
    {
        ChartPanel local;
        local.setData(trend());
        const QPointer<const QChart> first(local.chart());
        ASSERT_FALSE(first.isNull());
        local.setData(themes());
        EXPECT_TRUE(first.isNull());
        last = local.chart();
        ASSERT_FALSE(last.isNull());
    }
    EXPECT_TRUE(last.isNull());
}

TEST_F(Panel, TheSelectionReachesTheSalaryChart)
{
    show(salaries());
    panel.setSelection({.level = QStringLiteral("junior"), .hiddenLanguages = {QStringLiteral("python")}});
    EXPECT_EQ(panel.chart()->series().size(), 2);
    const auto* series = qobject_cast<QBoxPlotSeries*>(panel.chart()->series().constFirst());
    ASSERT_NE(series, nullptr);
    EXPECT_EQ(series->count(), 1);
}

TEST_F(Panel, FollowsThePalette)
{
    show(salaries());
    const auto fill = [&] {
        const QChart* chart = panel.chart();
        return qobject_cast<QBoxPlotSeries*>(chart->series().constFirst())->boxSets().at(0)->brush().color();
    };
    const QColor light = fill();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(30, 30, 32));
    dark.setColor(QPalette::Text, QColor(235, 235, 235));
    panel.setPalette(dark);
    EXPECT_LT(fill().lightness(), light.lightness());
    const QChart* chart = panel.chart();
    panel.setPalette(dark);
    EXPECT_EQ(panel.chart(), chart) << "the same palette rebuilds nothing";
    QFont large = panel.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    panel.setFont(large);
    EXPECT_NE(panel.chart(), chart) << "the chart's texts follow the font";
}

TEST_F(Panel, TheViewTellsItsNumbersToAScreenReader)
{
    show(salaries());
    auto* view = child<QChartView>("chartView");
    EXPECT_EQ(view->focusPolicy(), Qt::NoFocus);
    for (QWidget* widget : {static_cast<QWidget*>(view), child<QWidget>("chartArea")}) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_EQ(interface->role(), QAccessible::Graphic);
        EXPECT_EQ(interface->childCount(), 0);
        EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("Title of salaries"));
        EXPECT_EQ(interface->text(QAccessible::Description), QStringLiteral("Numbers of salaries"));
    }
}

TEST_F(Panel, FitsAWindowOf360Pixels)
{
    for (const ChartData& data : {ChartData(salaries()), ChartData(trend()), ChartData(growth())}) {
        panel.setData(data);
        panel.resize(500, 360);
        EXPECT_LE(panel.minimumSizeHint().height(), 360);
        EXPECT_LE(panel.heightForWidth(500), 360);
    }
}

class Translator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return qstrcmp(source, "T") == 0 ? QStringLiteral("X") : QStringLiteral("~") + QLatin1String(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST_F(Panel, FollowsTheLanguage)
{
    show(trend());
    Translator translator;
    QApplication::installTranslator(&translator);
    QApplication::sendPostedEvents();
    EXPECT_EQ(child<QPushButton>("evidenceLink")->text(), QStringLiteral("~About this figure"));
    EXPECT_TRUE(child<QToolButton>("tableToggle")->toolTip().contains(QLatin1String("X")));
    child<QWidget>("chartArea")->setFocus();
    QTest::keyClick(child<QWidget>("chartArea"), Qt::Key_X);
    EXPECT_TRUE(panel.showsTable());
    QApplication::removeTranslator(&translator);
}

} // namespace

} // namespace rustworthy::charts::test
