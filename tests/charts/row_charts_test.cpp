#include "chart_probe.h"
#include "chart_samples.h"
#include "charts/builders.h"

#include <gtest/gtest.h>

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPalette>

#include <algorithm>

namespace rustworthy::charts::test {

namespace {

const QSizeF size(520, 220);

Theme lightTheme()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return Theme::fromPalette(palette, QFont(QStringLiteral("DejaVu Sans"), 9));
}

// Rows count from the bottom in Qt Charts.
QPointF place(Probe& probe, double value, int rowFromBottom)
{
    return probe.chart().mapToPosition(QPointF(value, rowFromBottom),
                                       probe.series<QHorizontalStackedBarSeries>().constFirst());
}

// Sum over the sets: a bar stands in one of them.
QList<double> valuesOf(Probe& probe)
{
    QList<double> sums;
    const auto sets = probe.series<QHorizontalStackedBarSeries>().constFirst()->barSets();
    for (int row = sets.constFirst()->count() - 1; row >= 0; --row) {
        double sum = 0.0;
        for (const QBarSet* set : sets) {
            sum += set->at(row);
        }
        sums.append(sum);
    }
    return sums;
}

/// As growth(), with the last rate negative.
presentation::BarChart shrinking()
{
    presentation::BarChart chart = growth();
    presentation::BarValue& bar = chart.bars.back();
    bar.value = -0.25;
    bar.low = -0.35;
    bar.high = -0.15;
    bar.label = QStringLiteral("-25.0%");
    chart.axisMinimum = -0.4;
    return chart;
}

// How many pixels of the area are darker than most, in a row of pixels: hatching changes often.
int changes(const QImage& image, const QPointF& from, const QPointF& to)
{
    int count = 0;
    for (int x = static_cast<int>(from.x()) + 3; x < static_cast<int>(to.x()) - 3; ++x) {
        const int y = static_cast<int>(from.y()) + 8; // off the whisker and the figures
        count += std::abs(qGray(image.pixel(x, y)) - qGray(image.pixel(x - 1, y))) > 12 ? 1 : 0;
    }
    return count;
}

TEST(BarPlot, HoldsTheValuesFirstOnTop)
{
    Probe chart(build(comparison(), lightTheme()), size);
    EXPECT_EQ(valuesOf(chart), QList<double>({5000, 15000, 25000, 50000}));
    EXPECT_EQ(chart.axis<QBarCategoryAxis>()->categories().constLast(), QStringLiteral("Rust"));
    EXPECT_EQ(chart.axis<QValueAxis>()->min(), 0.0);
    EXPECT_EQ(chart.axis<QValueAxis>()->max(), 60000.0);
    EXPECT_LT(chart.placeOf(QStringLiteral("Rust")).top(), chart.placeOf(QStringLiteral("Go")).top());
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("Job postings")));
}

TEST(BarPlot, LabelsStandAtTheEndsOfTheBars)
{
    Probe chart(build(comparison(), lightTheme()), size);
    const QRectF label = chart.placeOf(QStringLiteral("25,000"));
    const QPointF end = place(chart, 25000, 1);
    EXPECT_GT(label.left(), end.x());
    EXPECT_LT(label.left(), end.x() + 12.0);
    EXPECT_NEAR(label.center().y(), end.y(), 2.0);
}

TEST(BarPlot, TheSubjectStandsOut)
{
    Probe chart(build(comparison(), lightTheme()), size);
    const auto sets = chart.series<QHorizontalStackedBarSeries>().constFirst()->barSets();
    ASSERT_EQ(sets.size(), 2);
    EXPECT_EQ(sets.at(0)->brush().color(), lightTheme().series(0));
    EXPECT_EQ(sets.at(0)->at(3), 5000);
    EXPECT_NE(sets.at(1)->brush(), sets.at(0)->brush());
}

TEST(BarPlot, FractionsAreShownInPerCent)
{
    Probe chart(build(growth(), lightTheme()), size);
    EXPECT_EQ(valuesOf(chart), QList<double>({0.4, 0.308, 0.186}));
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("20%")));
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("60%")));
}

TEST(BarPlot, RangesAreWhiskersFromEndToEnd)
{
    Probe chart(build(growth(), lightTheme()), size);
    const QImage image = chart.image();
    const auto isDark = [&](double value) {
        const QPoint at = place(chart, value, 1).toPoint();
        int dark = 255;
        for (int dy = -1; dy <= 1; ++dy) {
            dark = std::min(dark, qGray(image.pixel(at + QPoint(0, dy))));
        }
        return dark < 90;
    };
    EXPECT_TRUE(isDark(0.21));
    EXPECT_TRUE(isDark(0.40));
    EXPECT_TRUE(isDark(0.48));
    EXPECT_FALSE(isDark(0.19));
    EXPECT_FALSE(isDark(0.5));
    EXPECT_GT(chart.placeOf(QStringLiteral("30.8%")).left(), place(chart, 0.49, 1).x());
}

TEST(BarPlot, ProjectedBarsAreHatched)
{
    Probe chart(build(growth(), lightTheme()), QSizeF(700, 260));
    const QImage image = chart.image();
    EXPECT_GE(changes(image, place(chart, 0.0, 0), place(chart, 0.186, 0)), 10);
    EXPECT_EQ(changes(image, place(chart, 0.0, 2), place(chart, 0.4, 2)), 0);
}

TEST(BarPlot, NegativeValuesGoLeftFromAZeroLine)
{
    Probe chart(build(shrinking(), lightTheme()), QSizeF(700, 260));
    EXPECT_EQ(chart.axis<QValueAxis>()->min(), -0.4);
    EXPECT_EQ(valuesOf(chart), QList<double>({0.4, 0.308, -0.25}));
    const QImage image = chart.image();
    EXPECT_GE(changes(image, place(chart, -0.25, 0), place(chart, 0.0, 0)), 10) << "hatched";
    EXPECT_EQ(changes(image, place(chart, 0.05, 2), place(chart, 0.4, 2)), 0);
    EXPECT_LT(qGray(image.pixel((place(chart, 0.0, 0) + QPointF(0.0, 35.0)).toPoint())), 90) << "zero line";
    const QRectF label = chart.placeOf(QStringLiteral("-25.0%"));
    EXPECT_GT(label.left(), place(chart, 0.0, 0).x()) << "beside the bar, where no name is";
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("0%")));
}

TEST(DivergingPlot, AgainstIsLeftOfZeroAndOpenComesAfterFor)
{
    Probe chart(build(themes(), lightTheme()), size);
    const auto sets = chart.series<QHorizontalStackedBarSeries>().constFirst()->barSets();
    ASSERT_EQ(sets.size(), 3);
    EXPECT_EQ(sets.at(0)->label(), QStringLiteral("Against"));
    EXPECT_EQ(sets.at(1)->label(), QStringLiteral("For Rust"));
    EXPECT_EQ(sets.at(2)->label(), QStringLiteral("Open"));
    // from the bottom: delivery, growth, systems
    EXPECT_EQ(sets.at(0)->at(0), -3);
    EXPECT_EQ(sets.at(1)->at(2), 3);
    EXPECT_EQ(sets.at(2)->at(1), 2);
    EXPECT_EQ(chart.axis<QValueAxis>()->min(), -5);
    EXPECT_EQ(chart.axis<QValueAxis>()->max(), 5);
}

TEST(DivergingPlot, SegmentsLieWhereTheyBelong)
{
    Probe chart(build(themes(), lightTheme()), size);
    const QImage image = chart.image();
    const auto colorAt = [&](double value, int row) {
        return image.pixelColor((place(chart, value, row) + QPointF(0.0, 9.0)).toPoint());
    };
    EXPECT_EQ(colorAt(-1.3, 0), lightTheme().against());
    EXPECT_EQ(colorAt(0.7, 2), lightTheme().forRust());
    EXPECT_EQ(colorAt(4.5, 2), QColor(Qt::white));
    EXPECT_GE(changes(image, place(chart, 1.0, 1), place(chart, 3.0, 1)), 10) << "open is hatched";
    EXPECT_LT(qGray(image.pixel(place(chart, 0.0, 0).toPoint())), 60) << "zero line";
}

TEST(DivergingPlot, CountsInTheStepsThatItIsGiven)
{
    presentation::DivergingChart data = themes();
    data.extent = 15;
    data.axisStep = 5;
    Probe chart(build(data, lightTheme()), size);
    const QStringList shown = chart.strings();
    EXPECT_EQ(shown.count(QStringLiteral("10")), 2) << "on either side";
    EXPECT_FALSE(shown.contains(QStringLiteral("7")));
    for (const QString& text : shown) {
        EXPECT_FALSE(text.contains(QLatin1Char('.'))) << text.toStdString();
    }
}

TEST(DivergingPlot, NamesEverySegmentAndWrapsLongNames)
{
    Probe chart(build(themes(), lightTheme()), size);
    for (const QString& name :
         {QStringLiteral("For Rust"), QStringLiteral("Against"), QStringLiteral("Open")}) {
        EXPECT_EQ(chart.strings().count(name), 1);
    }
    const QString all = chart.strings().join(QLatin1Char(' '));
    for (const QString& word : themes().rows.constFirst().category.split(QLatin1Char(' '))) {
        EXPECT_TRUE(all.contains(word)) << word.toStdString();
    }
    EXPECT_FALSE(all.contains(QLatin1Char('-'))) << "counts have no sign";
}

TEST(DivergingPlot, NumbersBothEndsOfItsAxis)
{
    for (const int pixels : {9, 13, 20, 28}) {
        Theme theme = lightTheme();
        theme.font.setPixelSize(pixels);
        Probe chart(build(themes(), theme), {900, 400});
        QStringList numbers;
        for (const TextItem& text : chart.texts()) {
            if (text.place.top() > chart.chart().plotArea().bottom()) {
                numbers.append(text.text);
                EXPECT_LE(text.place.right(), 900.0);
            }
        }
        EXPECT_EQ(numbers.count(QStringLiteral("5")), 2) << pixels;
    }
}

TEST(RowCharts, NoTextLiesOverAnotherOrLeavesTheChart)
{
    for (const QSizeF& place : {QSizeF(300, 150), size, QSizeF(900, 400)}) {
        for (int kind = 0; kind < 4; ++kind) {
            Probe chart(kind == 0   ? build(comparison(), lightTheme())
                        : kind == 1 ? build(growth(), lightTheme())
                        : kind == 2 ? build(shrinking(), lightTheme())
                                    : build(themes(), lightTheme()),
                        place);
            EXPECT_EQ(overlaps(chart.texts()).join(QStringLiteral("; ")).toStdString(), "") << kind;
            for (const TextItem& text : chart.texts()) {
                EXPECT_TRUE(QRectF(QPointF(0, 0), place).adjusted(-1, -1, 1, 1).contains(text.place))
                    << text.text.toStdString() << " at " << place.width();
            }
        }
    }
}

TEST(RowCharts, EmptyDataGiveAnEmptyChart)
{
    Probe bars(build(presentation::BarChart(), lightTheme()), size);
    Probe rows(build(presentation::DivergingChart(), lightTheme()), size);
    EXPECT_FALSE(bars.image().isNull());
    EXPECT_FALSE(rows.image().isNull());
}

} // namespace

} // namespace rustworthy::charts::test
