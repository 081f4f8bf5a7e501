#include "chart_probe.h"
#include "chart_samples.h"
#include "charts/builders.h"

#include <gtest/gtest.h>

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QBoxSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QLocale>
#include <QtGui/QPalette>

#include <algorithm>
#include <cmath>
#include <functional>

namespace rustworthy::charts::test {

namespace {

const QSizeF wide(820, 320);

Theme lightTheme()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return Theme::fromPalette(palette, QFont(QStringLiteral("DejaVu Sans"), 9));
}

Probe probe(const presentation::SalaryChart& data, const SalarySelection& selection = {},
            const QSizeF& size = wide)
{
    return Probe(build(data, selection, lightTheme()), size);
}

double value(const QBoxSet* set, int position)
{
    return set->at(position);
}

// Where the middle of a language's box is, by Qt Charts' own reckoning.
QPointF place(Probe& probe, int level, int language, double amount)
{
    const QList<QBoxPlotSeries*> series = probe.series<QBoxPlotSeries>();
    const double slot = (language + 0.5) / static_cast<double>(series.size());
    return probe.chart().mapToPosition(QPointF(level - 0.5 + slot, amount), series.at(language));
}

TEST(SalaryPlot, HasOneSeriesForEachLanguageWithTheEndsOfTheBands)
{
    Probe chart = probe(salaries());
    const auto series = chart.series<QBoxPlotSeries>();
    ASSERT_EQ(series.size(), 3);
    EXPECT_EQ(series.at(1)->name(), QStringLiteral("Go"));
    ASSERT_EQ(series.at(1)->count(), 4);
    const QBoxSet* senior = series.at(1)->boxSets().at(2);
    EXPECT_EQ(value(senior, QBoxSet::LowerExtreme), 160'000);
    EXPECT_EQ(value(senior, QBoxSet::LowerQuartile), 160'000);
    EXPECT_EQ(value(senior, QBoxSet::UpperQuartile), 200'000);
    EXPECT_EQ(value(senior, QBoxSet::UpperExtreme), 200'000);
}

TEST(SalaryPlot, AxesHaveLevelsAndDollars)
{
    Probe chart = probe(salaries());
    EXPECT_EQ(chart.axis<QBarCategoryAxis>()->categories(),
              QStringList({QStringLiteral("Junior"), QStringLiteral("Mid"), QStringLiteral("Senior"),
                           QStringLiteral("Staff/Principal")}));
    EXPECT_EQ(chart.axis<QValueAxis>()->min(), 50'000);
    EXPECT_EQ(chart.axis<QValueAxis>()->max(), 350'000);
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("300,000")));
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("US dollars a year")));
    const QRectF tick = chart.placeOf(QStringLiteral("200,000"));
    EXPECT_NEAR(tick.center().y(), place(chart, 0, 0, 200'000).y(), 1.5);
}

TEST(SalaryPlot, NumbersFollowTheLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Probe chart = probe(salaries());
    QLocale::setDefault(before);
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("300.000")));
}

TEST(SalaryPlot, LabelsStandDirectlyAboveTheirBoxes)
{
    Probe chart = probe(salaries());
    const QRectF label = chart.placeOf(QStringLiteral("170–220"));
    const QPointF top = place(chart, 2, 0, 220'000);
    EXPECT_NEAR(label.center().x(), top.x(), 2.0);
    EXPECT_NEAR(label.bottom(), top.y(), 4.0);
    for (const presentation::SalaryBox& box : salaries().boxes) {
        EXPECT_TRUE(chart.strings().contains(box.label)) << box.label.toStdString();
    }
    EXPECT_EQ(chart.strings().count(QStringLiteral("Python")), 4) << "names at the boxes, no legend";
}

TEST(SalaryPlot, ARangeHasNoMiddleLine)
{
    Probe chart = probe(salaries());
    const QImage image = chart.image();
    const QPointF low = place(chart, 2, 0, 170'000);
    const QPointF high = place(chart, 2, 0, 220'000);
    const QRgb fill = image.pixel(QPointF(low + high).toPoint() / 2);
    for (int y = static_cast<int>(high.y()) + 4; y < static_cast<int>(low.y()) - 4; ++y) {
        EXPECT_EQ(image.pixel(static_cast<int>(low.x()), y), fill) << y;
    }
}

TEST(SalaryPlot, OpenEndsHaveNoTopEdge)
{
    presentation::SalaryChart data = salaries();
    for (presentation::SalaryBox& box : data.boxes) {
        box.highlighted = false;
    }
    Probe chart = probe(data);
    const QImage image = chart.image();
    const auto darkest = [&](int level, double amount) {
        const QPointF at = place(chart, level, 0, amount) + QPointF(9.0, 0.0); // beside the arrow
        int dark = 255;
        for (int dy = -2; dy <= 2; ++dy) {
            dark = std::min(dark, qGray(image.pixel(at.toPoint() + QPoint(0, dy))));
        }
        return dark;
    };
    const int fill = qGray(image.pixel(place(chart, 3, 0, 260'000).toPoint()));
    EXPECT_LT(darkest(1, 160'000), fill - 30) << "a closed band has an edge";
    EXPECT_GE(darkest(3, 300'000), fill - 3) << "an open band has none";
    EXPECT_LT(darkest(3, 220'000), fill - 30) << "its lower end is closed";
    const QRectF label = chart.placeOf(QStringLiteral("220–300+"));
    EXPECT_LT(label.bottom(), place(chart, 3, 0, 300'000).y() - 4.0) << "room for the arrow";
}

TEST(SalaryPlot, ThePersonsLevelStandsOut)
{
    Probe chart = probe(salaries());
    const auto sets = chart.series<QBoxPlotSeries>().constFirst()->boxSets();
    EXPECT_EQ(sets.at(2)->brush().color(), lightTheme().series(0));
    EXPECT_GT(sets.at(2)->pen().widthF(), sets.at(0)->pen().widthF());
    EXPECT_EQ(sets.at(2)->pen().color(), lightTheme().text);
    EXPECT_GT(sets.at(0)->brush().color().lightness(), sets.at(2)->brush().color().lightness());
}

TEST(SalaryPlot, WithoutALevelAllAreAlike)
{
    presentation::SalaryChart data = salaries();
    for (presentation::SalaryBox& box : data.boxes) {
        box.highlighted = false;
    }
    Probe chart = probe(data);
    const auto sets = chart.series<QBoxPlotSeries>().constFirst()->boxSets();
    EXPECT_EQ(sets.at(0)->brush(), sets.at(2)->brush());
    EXPECT_EQ(sets.at(0)->brush().color(), lightTheme().series(0));
}

TEST(SalaryPlot, ShowsOneLevelOnRequest)
{
    Probe chart = probe(salaries(), {.level = QStringLiteral("mid"), .hiddenLanguages = {}});
    EXPECT_EQ(chart.axis<QBarCategoryAxis>()->categories(), QStringList(QStringLiteral("Mid")));
    const auto series = chart.series<QBoxPlotSeries>();
    ASSERT_EQ(series.constFirst()->count(), 1);
    EXPECT_EQ(value(series.constFirst()->boxSets().constFirst(), QBoxSet::LowerQuartile), 130'000);
    EXPECT_EQ(chart.axis<QValueAxis>()->max(), 350'000) << "levels stay comparable";
    EXPECT_FALSE(chart.strings().contains(QStringLiteral("170–220")));
}

TEST(SalaryPlot, AnUnknownLevelShowsAll)
{
    Probe chart = probe(salaries(), {.level = QStringLiteral("none"), .hiddenLanguages = {}});
    EXPECT_EQ(chart.axis<QBarCategoryAxis>()->count(), 4);
}

TEST(SalaryPlot, HiddenLanguagesGoAndTheOthersKeepTheirColours)
{
    Probe chart = probe(salaries(), {.level = {}, .hiddenLanguages = {QStringLiteral("go")}});
    const auto series = chart.series<QBoxPlotSeries>();
    ASSERT_EQ(series.size(), 2);
    EXPECT_EQ(series.at(1)->name(), QStringLiteral("Python"));
    EXPECT_EQ(series.at(1)->boxSets().at(2)->brush().color(), lightTheme().series(2));
    EXPECT_FALSE(chart.strings().contains(QStringLiteral("160–200")));
    Probe empty = probe(salaries(1), {.level = {}, .hiddenLanguages = {QStringLiteral("rust")}});
    EXPECT_TRUE(empty.series<QBoxPlotSeries>().isEmpty());
    EXPECT_TRUE(empty.strings().contains(QStringLiteral("Senior")));
}

TEST(SalaryPlot, ALanguageWithoutABandKeepsItsSlotEmpty)
{
    presentation::SalaryChart data = salaries();
    data.boxes.removeIf([](const presentation::SalaryBox& box) {
        return box.language == QLatin1String("go") && box.level == QLatin1String("mid");
    });
    Probe chart = probe(data);
    EXPECT_EQ(chart.series<QBoxPlotSeries>().at(1)->count(), 4);
    EXPECT_FALSE(chart.strings().contains(QStringLiteral("120–150")));
    const QImage image = chart.image();
    EXPECT_EQ(image.pixelColor(place(chart, 1, 1, 135'000).toPoint()), QColor(Qt::white));
}

TEST(SalaryPlot, PresentPayIsALabelledLine)
{
    presentation::SalaryChart data = salaries();
    EXPECT_TRUE(probe(data).series<QLineSeries>().isEmpty());
    data.presentPay = 90'000;
    data.presentPayLabel = QStringLiteral("Your pay: 90,000");
    Probe chart = probe(data);
    const auto lines = chart.series<QLineSeries>();
    ASSERT_EQ(lines.size(), 1);
    for (const QPointF& point : lines.constFirst()->points()) {
        EXPECT_EQ(point.y(), 90'000);
    }
    EXPECT_EQ(lines.constFirst()->points().constFirst().x(), -0.5);
    EXPECT_EQ(lines.constFirst()->points().constLast().x(), 3.5);
    const QRectF label = chart.placeOf(data.presentPayLabel);
    EXPECT_NEAR(label.center().y(), place(chart, 0, 0, 90'000).y(), label.height());
}

TEST(SalaryPlot, PayOutsideTheAxisIsNamedWithoutALine)
{
    presentation::SalaryChart data = salaries();
    data.presentPay = 2'000'000;
    data.presentPayLabel = QStringLiteral("Your pay: 2,000,000");
    Probe chart = probe(data);
    EXPECT_TRUE(chart.series<QLineSeries>().isEmpty());
    EXPECT_EQ(chart.strings().filter(data.presentPayLabel).size(), 1);
}

const QString payLabel = QStringLiteral("Your pay");

void forEveryPay(const std::function<void(Probe& chart, int pay)>& look)
{
    presentation::SalaryChart data = salaries();
    data.presentPayLabel = payLabel;
    for (int pay = 60'000; pay <= 220'000; pay += 2'000) {
        data.presentPay = pay;
        Probe chart = probe(data, {}, QSizeF(980, 420));
        look(chart, pay);
    }
}

TEST(SalaryPlot, NoNameStandsOnTheLineOfThePay)
{
    forEveryPay([](Probe& chart, int pay) {
        const double line = place(chart, 0, 0, pay).y();
        for (const TextItem& item : chart.texts()) {
            if (item.text == QLatin1String("Rust") || item.text == QLatin1String("Go") ||
                item.text == QLatin1String("Python")) {
                EXPECT_FALSE(item.place.top() < line && line < item.place.bottom())
                    << item.text.toStdString() << " at " << pay;
            }
        }
    });
}

TEST(SalaryPlot, ThePayReadsOnIntoNoOtherText)
{
    forEveryPay([](Probe& chart, int pay) {
        const QRectF label = chart.placeOf(payLabel);
        const QRectF around = label.adjusted(-8.0, 0.0, 8.0, 0.0);
        for (const TextItem& item : chart.texts()) {
            EXPECT_TRUE(item.place == label || !item.place.intersects(around))
                << item.text.toStdString() << " at " << pay;
        }
    });
}

TEST(SalaryPlot, NoTextEverLiesOverAnother)
{
    for (const int languages : {1, 3, 4, 5}) {
        for (const QSizeF size : {QSizeF(360, 180), QSizeF(560, 240), wide, QSizeF(1600, 700)}) {
            presentation::SalaryChart data = salaries(languages);
            data.presentPay = 152'000;
            data.presentPayLabel = QStringLiteral("Your pay: 152,000");
            for (const QString& level : {QString(), QStringLiteral("staff")}) {
                Probe chart = probe(data, {.level = level, .hiddenLanguages = {}}, size);
                EXPECT_EQ(overlaps(chart.texts()).join(QStringLiteral("; ")).toStdString(), "")
                    << languages << " languages at " << size.width() << " x " << size.height();
                EXPECT_EQ(chart.strings().filter(QStringLiteral("Your pay")).size(), 1);
            }
        }
    }
}

TEST(SalaryPlot, EveryBandHasItsFiguresAboveOrBelowItOrNoneHasAny)
{
    presentation::SalaryChart data = salaries();
    data.presentPay = 150'000;
    data.presentPayLabel = QStringLiteral("Your pay: 150,000");
    for (presentation::SalaryBox& box : data.boxes) {
        box.highlighted = false;
    }
    QSet<bool> seen;
    for (const QSizeF size :
         {QSizeF(360, 180), QSizeF(520, 220), QSizeF(560, 300), wide, QSizeF(1200, 600)}) {
        Probe chart = probe(data, {}, size);
        qsizetype labels = 0;
        for (const presentation::SalaryBox& box : std::as_const(data.boxes)) {
            for (const TextItem& item : chart.texts()) {
                if (item.text == box.label) {
                    ++labels;
                    const auto is = [](const QString& id) {
                        return [id](const presentation::Label& label) { return label.id == id; };
                    };
                    const auto level = std::find_if(data.levels.begin(), data.levels.end(), is(box.level)) -
                                       data.levels.begin();
                    const auto language =
                        std::find_if(data.languages.begin(), data.languages.end(), is(box.language)) -
                        data.languages.begin();
                    const QPointF top = place(chart, int(level), int(language), box.high);
                    EXPECT_LT(std::abs(item.place.center().x() - top.x()), item.place.width() * 0.2);
                }
            }
        }
        EXPECT_TRUE(labels == 0 || labels == data.boxes.size()) << labels << " at " << size.width();
        EXPECT_EQ(chart.strings().contains(QStringLiteral("All figures are in the table")), labels == 0);
        seen.insert(labels > 0);
    }
    EXPECT_EQ(seen.size(), 2) << "both cases are looked at";
}

TEST(SalaryPlot, LongNamesMoveToALegend)
{
    Probe chart = probe(salaries(5));
    for (const presentation::Label& language : salaries(5).languages) {
        EXPECT_EQ(chart.strings().count(language.name), 1) << language.name.toStdString();
    }
}

TEST(SalaryPlot, TheEmphasisedLabelsSurviveInNarrowPlaces)
{
    Probe chart = probe(salaries(), {}, QSizeF(520, 260));
    for (const QString& label :
         {QStringLiteral("170–220"), QStringLiteral("160–200"), QStringLiteral("150–180")}) {
        EXPECT_TRUE(chart.strings().contains(label)) << label.toStdString();
    }
}

TEST(SalaryPlot, MarkupInNamesIsText)
{
    presentation::SalaryChart data = salaries(1);
    data.languages[0].name = QStringLiteral("<b>x</b>");
    Probe chart = probe(data);
    EXPECT_TRUE(chart.strings().contains(QStringLiteral("<b>x</b>")));
}

TEST(SalaryPlot, EqualLevelNamesAreAllKept)
{
    presentation::SalaryChart data = salaries();
    data.levels[1].name = data.levels[0].name;
    Probe chart = probe(data);
    EXPECT_EQ(chart.axis<QBarCategoryAxis>()->count(), 4);
    EXPECT_EQ(chart.strings().count(QStringLiteral("Junior")), 2);
}

} // namespace

} // namespace rustworthy::charts::test
