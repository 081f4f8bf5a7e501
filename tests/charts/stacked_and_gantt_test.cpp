#include "chart_probe.h"
#include "chart_samples.h"
#include "charts/builders.h"

#include <gtest/gtest.h>

#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtGui/QPalette>

#include <set>

namespace rustworthy::charts::test {

namespace {

const QSizeF size(560, 220);

Theme lightTheme()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return Theme::fromPalette(palette, QFont(QStringLiteral("DejaVu Sans"), 9));
}

QList<QBarSet*> setsOf(Probe& probe)
{
    return probe.series<QHorizontalStackedBarSeries>().constFirst()->barSets();
}

QPointF place(Probe& probe, double value, int rowFromBottom)
{
    return probe.chart().mapToPosition(QPointF(value, rowFromBottom),
                                       probe.series<QHorizontalStackedBarSeries>().constFirst());
}

TEST(StackedPlot, HoldsEverySegmentFirstRowOnTop)
{
    Probe chart(build(ranks(), lightTheme()), size);
    const auto sets = setsOf(chart);
    ASSERT_EQ(sets.size(), 3);
    const presentation::StackedChart data = ranks();
    for (int series = 0; series < 3; ++series) {
        EXPECT_EQ(sets.at(series)->label(), data.series.at(series).name);
        for (int row = 0; row < 3; ++row) {
            EXPECT_EQ(sets.at(series)->at(2 - row), data.rows.at(row).segments.at(series).value);
        }
    }
    EXPECT_LT(chart.placeOf(QStringLiteral("Rust")).top(), chart.placeOf(QStringLiteral("Go")).top());
}

TEST(StackedPlot, LabelsStandInsideTheirSegmentsOrGiveWay)
{
    Probe chart(build(ranks(), lightTheme()), size);
    const QRectF label = chart.placeOf(QStringLiteral("70%"));
    EXPECT_NEAR(label.center().x(), place(chart, 0.35, 2).x(), 3.0);
    EXPECT_NEAR(label.center().y(), place(chart, 0.35, 2).y(), 3.0);
    EXPECT_FALSE(chart.strings().contains(QStringLiteral("2%")));
    EXPECT_EQ(chart.strings().count(QStringLiteral("0%")), 1); // the axis has one
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("100%")));
    EXPECT_EQ(overlaps(chart.texts()), QStringList());
}

TEST(StackedPlot, SidesHaveTheColoursOfADivergingChart)
{
    presentation::StackedChart data = ranks(); // of three series
    data.sides = true;
    Probe stacked(build(data, lightTheme()), size);
    Probe diverging(build(themes(), lightTheme()), size);
    const auto sides = setsOf(stacked);      // for, open, against
    const auto expected = setsOf(diverging); // against, for, open
    EXPECT_EQ(sides.at(0)->brush(), expected.at(1)->brush());
    EXPECT_EQ(sides.at(1)->brush(), expected.at(2)->brush());
    EXPECT_EQ(sides.at(2)->brush(), expected.at(0)->brush());
}

TEST(StackedPlot, AnOrderFadesAndPartsDiffer)
{
    Probe order(build(ranks(), lightTheme()), size);
    double before = 0.0;
    for (const QBarSet* set : setsOf(order)) {
        EXPECT_GT(set->brush().color().lightnessF(), before);
        before = set->brush().color().lightnessF();
    }
    // Nine parts: eight colours, the ninth told apart by its hatching.
    Probe parts(build(contributions(), lightTheme()), size);
    std::set<QRgb> colors;
    for (const QBarSet* set : setsOf(parts)) {
        colors.insert(set->brush().color().rgb());
    }
    EXPECT_EQ(colors.size(), 9U);
}

TEST(StackedPlot, TotalsStandBehindTheLastSegment)
{
    Probe chart(build(contributions(), lightTheme()), QSizeF(560, 300));
    for (const presentation::StackedRow& row : contributions().rows) {
        double sum = 0.0;
        for (const presentation::StackedSegment& segment : row.segments) {
            sum += segment.value;
        }
        EXPECT_FALSE(row.total.isEmpty());
        EXPECT_GE(chart.texts().size(), 3);
        EXPECT_NEAR(sum, row.total.toDouble(), 0.005);
    }
    EXPECT_EQ(overlaps(chart.texts()), QStringList());
}

TEST(StackedPlot, NothingToShowIsNoCrash)
{
    Probe chart(build(presentation::StackedChart(), lightTheme()), size);
    EXPECT_TRUE(setsOf(chart).isEmpty());
}

TEST(GanttPlot, HoldsCertainAndUncertainParts)
{
    Probe chart(build(phases(), lightTheme()), size);
    const auto sets = setsOf(chart);
    ASSERT_EQ(sets.size(), 3);
    const presentation::GanttChart data = phases();
    for (int row = 0; row < 3; ++row) {
        const presentation::GanttBar& bar = data.bars.at(row);
        EXPECT_EQ(sets.at(0)->at(2 - row), bar.start);
        EXPECT_EQ(sets.at(1)->at(2 - row), bar.earliestEnd - bar.start);
        EXPECT_EQ(sets.at(2)->at(2 - row), bar.latestEnd - bar.earliestEnd);
    }
    for (const QString& text : {QStringLiteral("Basics"), QStringLiteral("3 to 6"), QStringLiteral("Month 9"),
                                QStringLiteral("At least"), QStringLiteral("Elapsed time")}) {
        EXPECT_TRUE(chart.strings().contains(text)) << text.toStdString();
    }
    EXPECT_EQ(overlaps(chart.texts()), QStringList());
}

TEST(GanttPlot, LabelsFollowTheLatestEndAndTicksStandUnderTheirMonth)
{
    Probe chart(build(phases(), lightTheme()), size);
    EXPECT_GT(chart.placeOf(QStringLiteral("3 to 6")).left(), place(chart, 6.0, 1).x());
    EXPECT_NEAR(chart.placeOf(QStringLiteral("Month 6")).center().x(), place(chart, 6.0, 1).x(), 2.0);
}

} // namespace

} // namespace rustworthy::charts::test
