#include "chart_probe.h"
#include "chart_samples.h"
#include "charts/builders.h"

#include <gtest/gtest.h>

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPalette>

namespace rustworthy::charts::test {

namespace {

const QSizeF size(600, 220);

Theme lightTheme()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return Theme::fromPalette(palette, QFont(QStringLiteral("DejaVu Sans"), 9));
}

TEST(TrendPlot, KnownIsSolidAndProjectedIsDashed)
{
    Probe chart(build(trend(), lightTheme()), size);
    const auto lines = chart.series<QLineSeries>();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0)->points(), QList<QPointF>({{0, 1000}, {1, 3000}}));
    EXPECT_EQ(lines.at(0)->pen().style(), Qt::SolidLine);
    EXPECT_EQ(lines.at(1)->points(), QList<QPointF>({{1, 3000}, {2, 5000}}));
    EXPECT_EQ(lines.at(1)->pen().style(), Qt::DashLine);
    EXPECT_EQ(lines.at(0)->name(), QStringLiteral("Rust"));
}

TEST(TrendPlot, ARunOfKnownPointsIsOneLine)
{
    presentation::TrendChart data = trend();
    data.points[2].projected = false;
    Probe chart(build(data, lightTheme()), size);
    ASSERT_EQ(chart.series<QLineSeries>().size(), 1);
    EXPECT_EQ(chart.series<QLineSeries>().constFirst()->count(), 3);
}

TEST(TrendPlot, YearsAreUngroupedCategories)
{
    Probe chart(build(trend(), lightTheme()), size);
    EXPECT_EQ(chart.axis<QBarCategoryAxis>()->categories(),
              QStringList({QStringLiteral("2020"), QStringLiteral("2023"), QStringLiteral("2026")}));
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("2026")));
    EXPECT_EQ(chart.axis<QValueAxis>()->max(), 6000);
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("6,000")));
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("Job postings")));
}

TEST(TrendPlot, EveryPointIsLabelledOffTheLine)
{
    Probe chart(build(trend(), lightTheme()), size);
    const auto lines = chart.series<QLineSeries>();
    for (const presentation::TrendPoint& point : trend().points) {
        const QRectF label = chart.placeOf(point.label);
        for (QLineSeries* line : lines) {
            for (int step = 0; step <= 100; ++step) {
                const QPointF from = chart.chart().mapToPosition(line->at(0), line);
                const QPointF to = chart.chart().mapToPosition(line->at(1), line);
                EXPECT_FALSE(label.contains(from + (to - from) * step / 100.0)) << point.label.toStdString();
            }
        }
    }
}

TEST(TrendPlot, LabelsStayApartInSmallPlaces)
{
    for (const QSizeF& place : {QSizeF(260, 120), QSizeF(360, 200), size}) {
        Probe chart(build(trend(), lightTheme()), place);
        EXPECT_EQ(overlaps(chart.texts()).join(QStringLiteral("; ")).toStdString(), "") << place.width();
    }
}

TEST(TrendPlot, OneOrNoPointIsNoLine)
{
    presentation::TrendChart data = trend();
    data.points = data.points.mid(0, 1);
    EXPECT_TRUE(Probe(build(data, lightTheme()), size).series<QLineSeries>().isEmpty());
    data.points.clear();
    EXPECT_TRUE(Probe(build(data, lightTheme()), size).series<QLineSeries>().isEmpty());
}

} // namespace

} // namespace rustworthy::charts::test
