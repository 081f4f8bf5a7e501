// Single charts and tables as files: pictures read back, SVG through an XML reader, names of files.
#include "report/exhibits.h"

#include "chart_samples.h"
#include "csv_reader.h"
#include "report/report.h"

#include <QtCore/QXmlStreamReader>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPalette>
#include <gtest/gtest.h>

#include <cmath>

using namespace rustworthy;
using presentation::ChartData;
using presentation::Exhibit;

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

const QString version = QStringLiteral("1.2.3");

Exhibit exhibitOf(ChartData chart)
{
    std::visit(
        [](auto& data) {
            data.frame.title = u8("Some title");
            data.frame.caption = u8("Source: somebody’s figures.");
            data.frame.description = u8("The numbers in words.");
        },
        chart);
    return presentation::chartExhibit(chart);
}

QList<Exhibit> everyKind()
{
    QList<Exhibit> exhibits;
    for (const ChartData& chart :
         {ChartData(charts::test::salaries()), ChartData(charts::test::trend()),
          ChartData(charts::test::comparison()), ChartData(charts::test::growth()),
          ChartData(charts::test::themes()), ChartData(charts::test::ranks()),
          ChartData(charts::test::contributions()), ChartData(charts::test::phases())}) {
        exhibits.append(exhibitOf(chart));
    }
    return exhibits;
}

Exhibit table()
{
    return {.id = u8("rules"),
            .title = u8("Rules"),
            .table = {.columns = {u8("Rule"), u8("Weight")},
                      .rows = {{u8("one, two"), u8("-5")}},
                      .numeric = {false, true}}};
}

QImage pngOf(const QByteArray& bytes)
{
    QImage image;
    EXPECT_TRUE(image.loadFromData(bytes, "PNG"));
    return image;
}

/// In how many pixels something is drawn.
int inkIn(const QImage& image, const QRect& area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += image.pixel(x, y) == qRgb(255, 255, 255) ? 0 : 1;
        }
    }
    return count;
}

struct Svg
{
    QString title;
    QString description;
    QStringList texts;
    QSet<QString> elements;
    QStringList attributes;
};

Svg svgOf(const QByteArray& bytes)
{
    Svg svg;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString name = reader.name().toString();
        svg.elements.insert(name);
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            svg.attributes.append(attribute.name().toString());
        }
        if (name == u8("title")) {
            svg.title = reader.readElementText();
        } else if (name == u8("desc")) {
            svg.description = reader.readElementText();
        } else if (name == u8("text")) {
            svg.texts.append(reader.readElementText().trimmed());
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return svg;
}

} // namespace

TEST(ExhibitPng, IsAsLargeAsItSaysAndTwiceThat)
{
    for (const Exhibit& exhibit : everyKind()) {
        const QImage once = pngOf(report::chartPng({exhibit}, 1, version));
        const QImage twice = pngOf(report::chartPng({exhibit}, 2, version));
        EXPECT_EQ(once.width(), 800);
        EXPECT_GT(once.height(), 200);
        EXPECT_EQ(twice.size(), once.size() * 2) << exhibit.id.toStdString();
        EXPECT_EQ(once.dotsPerMeterX(), 3780); // 96 an inch
        EXPECT_EQ(twice.dotsPerMeterX(), 7559);
        EXPECT_EQ(twice.dotsPerMeterY(), 7559);
    }
}

TEST(ExhibitPng, ShowsTitleChartAndCaptionOnWhite)
{
    for (const Exhibit& exhibit : everyKind()) {
        const QImage image = pngOf(report::chartPng({exhibit}, 1, version));
        const QRect all = image.rect();
        EXPECT_GT(inkIn(image, {20, 20, 200, 20}), 100) << exhibit.id.toStdString();
        EXPECT_GT(inkIn(image, {20, 50, 760, all.height() - 100}), 3000) << exhibit.id.toStdString();
        EXPECT_GT(inkIn(image, {20, all.height() - 38, 300, 20}), 100) << exhibit.id.toStdString();
        EXPECT_EQ(inkIn(image, {0, 0, 800, 18}), 0);
        EXPECT_EQ(inkIn(image, {0, 0, 10, all.height()}), 0);
        EXPECT_EQ(inkIn(image, {790, 0, 10, all.height()}), 0);
    }
}

TEST(ExhibitPng, NamesTitleSourceAndProgram)
{
    const QImage image = pngOf(report::chartPng({everyKind().first()}, 1, version));
    EXPECT_EQ(image.text(u8("Title")), u8("Some title"));
    EXPECT_EQ(image.text(u8("Source")), u8("Source: somebody’s figures."));
    EXPECT_EQ(image.text(u8("Software")), u8("Rustworthy 1.2.3"));
}

TEST(ExhibitPng, ShowsANoticeAboveTheChart)
{
    Exhibit exhibit = everyKind().at(1);
    const int height = pngOf(report::chartPng({exhibit}, 1, version)).height();
    exhibit.notice = u8("What-if: one answer differs.");
    const QImage image = pngOf(report::chartPng({exhibit}, 1, version));
    EXPECT_GT(image.height(), height + 10);
    EXPECT_TRUE(svgOf(report::chartSvg({exhibit}, version)).texts.contains(exhibit.notice));
}

TEST(ExhibitPng, HasAllChartsUnderEachOther)
{
    int height = 0;
    const QList<Exhibit> all = everyKind();
    for (const Exhibit& exhibit : all) {
        height += pngOf(report::chartPng({exhibit}, 1, version)).height();
    }
    const QImage image = pngOf(report::chartPng(all + QList<Exhibit>{table()}, 1, version));
    EXPECT_EQ(image.width(), 800);
    EXPECT_LE(std::abs(image.height() - height), all.size());
    EXPECT_EQ(image.text(u8("Source")), u8("Source: somebody’s figures."));
    EXPECT_TRUE(report::chartPng({table()}, 1, version).isEmpty());
    EXPECT_TRUE(report::chartSvg(QList<Exhibit>(), version).isEmpty());
}

TEST(ExhibitPng, IsAlwaysLight)
{
    const QByteArray light = report::chartPng(everyKind(), 1, version);
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    EXPECT_EQ(report::chartPng(everyKind(), 1, version), light);
    QGuiApplication::setPalette(before);
}

TEST(ExhibitPng, StaysWithinWhatCanBeDrawn)
{
    const QList<Exhibit> many(60, everyKind().first());
    const QImage image = pngOf(report::chartPng(many, 2, version));
    EXPECT_LE(image.height(), 32000);
    EXPECT_GT(image.height(), 30000);
    EXPECT_GT(inkIn(image, {0, image.height() - 300, image.width(), 300}), 1000);
}

TEST(Exhibits, AreTheSameBytesEachTime)
{
    for (const Exhibit& exhibit : everyKind()) {
        EXPECT_EQ(report::chartPng({exhibit}, 2, version), report::chartPng({exhibit}, 2, version));
        EXPECT_EQ(report::chartSvg({exhibit}, version), report::chartSvg({exhibit}, version));
    }
}

TEST(ExhibitSvg, IsOneFileWithEveryText)
{
    for (const Exhibit& exhibit : everyKind()) {
        const Svg svg = svgOf(report::chartSvg({exhibit}, version));
        EXPECT_EQ(svg.title, u8("Some title"));
        EXPECT_EQ(svg.description,
                  u8("The numbers in words. Source: somebody’s figures. (Rustworthy 1.2.3)"));
        EXPECT_TRUE(svg.texts.contains(u8("Some title")));
        EXPECT_TRUE(svg.texts.contains(u8("Source: somebody’s figures.")));
        EXPECT_TRUE(svg.texts.size() > 5) << exhibit.id.toStdString();
        const QSet<QString> plain{u8("svg"),  u8("title"),  u8("desc"),   u8("defs"),
                                  u8("g"),    u8("path"),   u8("text"),   u8("polyline"),
                                  u8("rect"), u8("circle"), u8("polygon")};
        EXPECT_TRUE(plain.contains(svg.elements))
            << QStringList(svg.elements.values()).join(u8(" ")).toStdString();
        EXPECT_FALSE(svg.attributes.contains(u8("href")));
        EXPECT_FALSE(svg.attributes.contains(u8("style")));
    }
}

TEST(ExhibitSvg, LooksTheSameWithAnotherFont)
{
    for (const Exhibit& exhibit : everyKind()) {
        int texts = 0;
        QXmlStreamReader reader(report::chartSvg({exhibit}, version));
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u8("text")) {
                continue;
            }
            const QXmlStreamAttributes attributes = reader.attributes();
            const QStringList families = attributes.value(u8("font-family")).toString().split(u8(", "));
            EXPECT_EQ(families.size(), 2);
            EXPECT_EQ(families.last(), u8("sans-serif"));
            // No alias, which another system does not know.
            EXPECT_EQ(QFontInfo(QFont(families.first())).family(), families.first());
            QFont font(families.first());
            font.setPixelSize(attributes.value(u8("font-size")).toInt());
            font.setBold(attributes.value(u8("font-weight")).toInt() > 400);
            font.setHintingPreference(QFont::PreferNoHinting);
            const double width = attributes.value(u8("textLength")).toDouble();
            EXPECT_EQ(attributes.value(u8("lengthAdjust")), u8("spacingAndGlyphs"));
            const QString text = reader.readElementText();
            EXPECT_NEAR(width, QFontMetricsF(font).horizontalAdvance(text), 1.5 + 0.03 * width)
                << text.toStdString();
            ++texts;
        }
        EXPECT_GT(texts, 5);
    }
}

TEST(ExhibitSvg, ShowsSalariesAsTheyAreNarrowedDown)
{
    const presentation::SalaryChart chart = charts::test::salaries();
    const Exhibit narrow = presentation::chartExhibit(
        chart, {.level = chart.levels.at(1).id, .hiddenLanguages = {chart.languages.at(1).id}});
    const QStringList texts = svgOf(report::chartSvg({narrow}, version)).texts;
    EXPECT_TRUE(texts.contains(narrow.title));
    EXPECT_FALSE(texts.contains(chart.levels.at(0).name));
    EXPECT_FALSE(texts.contains(chart.languages.at(1).name));
    EXPECT_TRUE(texts.contains(chart.languages.at(0).name));
}

TEST(ExhibitFile, FollowsTheSuffix)
{
    const Exhibit chart = everyKind().first();
    const auto file = [](const Exhibit& exhibit, const char* name) {
        return report::exhibitFile({exhibit}, u8(name), QLocale(), version);
    };
    EXPECT_EQ(file(chart, "a/b.png"), report::chartPng({chart}, 1, version));
    EXPECT_EQ(file(chart, "b@2x.PNG"), report::chartPng({chart}, 2, version));
    EXPECT_EQ(file(chart, "b@1x.png"), report::chartPng({chart}, 1, version));
    EXPECT_EQ(file(chart, "b.svg"), report::chartSvg({chart}, version));
    EXPECT_EQ(file(chart, "b.csv"), report::csv({chart}, QLocale()));
    EXPECT_EQ(file(chart, "b.pdf"), std::nullopt);
    EXPECT_EQ(file(table(), "b.csv"), report::csv({table()}, QLocale()));
    EXPECT_EQ(file(table(), "b.png"), std::nullopt);
}

TEST(ExhibitFile, TakesTheNumbersAsTheirLocaleWritesThem)
{
    Exhibit exhibit = table();
    exhibit.table.rows = {{u8("1.234,5"), u8("1.234,5")}};
    const auto cells = [&exhibit](const char* locale) {
        const auto file =
            report::exhibitFile({exhibit}, u8("b.csv"), QLocale(QString::fromLatin1(locale)), version);
        return test::readCsv(file.value_or(QByteArray())).value(1);
    };
    EXPECT_EQ(cells("de_DE"), (QStringList{u8("1.234,5"), u8("1234.5")}));
    EXPECT_NE(cells("en_US"), cells("de_DE")) << "so that another one would be noticed";
}

TEST(ExhibitFile, NamesAnExhibitBeforeItsSuffix)
{
    EXPECT_EQ(report::exhibitNamed(u8("/tmp/anna.salaries.svg")), u8("salaries"));
    EXPECT_EQ(report::exhibitNamed(u8("anna.b.ranking-figures.csv")), u8("ranking-figures"));
    EXPECT_EQ(report::exhibitNamed(u8("salaries.csv")), QString());
    EXPECT_EQ(report::exhibitNamed(u8("anna.salaries@2x.png")), u8("salaries"));
    EXPECT_EQ(report::exhibitNamed(u8("plan@2x.png")), QString());
    EXPECT_EQ(report::exhibitNamed(u8("a.payback.csv")), u8("payback"));
    EXPECT_EQ(report::exhibitNamed(u8("/tmp/b.c/answers.csv")), QString());
    EXPECT_EQ(report::exhibitNamed(u8(".answers.csv")), QString());
    EXPECT_EQ(report::exhibitNamed(u8("anna.v2.csv")), QString());
    EXPECT_EQ(report::exhibitNamed(u8("anna-salaries.csv")), QString());
    EXPECT_EQ(report::exhibitNamed(u8("salaries.anna.csv")), QString());
    EXPECT_EQ(report::exhibitNamed(u8("salaries/anna.csv")), QString());
    EXPECT_EQ(report::exhibitNamed(u8("anna.SALARIES@2X.PNG")), u8("salaries"));
    EXPECT_EQ(report::notAnExhibit(u8("anna.Salarys@2x.png")), u8("Salarys"));
    EXPECT_EQ(report::notAnExhibit(u8("anna.Salaries.png")), QString());
    EXPECT_EQ(report::notAnExhibit(u8("/tmp/b.c/anna.png")), QString());
    EXPECT_EQ(report::unknownScale(u8("anna@3x.png")), u8("@3x"));
    EXPECT_EQ(report::unknownScale(u8("anna@2x.png")), QString());
    EXPECT_EQ(report::unknownScale(u8("anna@home.png")), QString());
    EXPECT_EQ(report::unknownScale(u8("anna@3x.svg")), u8("@3x"));
    EXPECT_EQ(report::unknownScale(u8("anna@3x.csv")), QString()) << "no picture";
}

TEST(ExhibitCsv, HoldsOneTableOrAllWithTitles)
{
    Exhibit first = table();
    Exhibit second = table();
    second.title = u8("Others");
    EXPECT_EQ(test::readCsv(report::csv({first}, QLocale())),
              QList<QStringList>{first.table.columns} + first.table.rows);
    const auto both = test::readCsv(report::csv(QList<Exhibit>{first, second}, QLocale()));
    const QList<QStringList> expected{
        {u8("Rules")},  first.table.columns, first.table.rows.first(), {QString()},
        {u8("Others")}, first.table.columns, first.table.rows.first()};
    EXPECT_EQ(both, expected);
    first.notice = u8("=What-if");
    EXPECT_EQ(test::readCsv(report::csv({first}, QLocale())),
              (QList<QStringList>{first.table.columns + QStringList{u8("Note")},
                                  first.table.rows.first() + QStringList{u8("'=What-if")}}));
    EXPECT_EQ(test::readCsv(report::csv(QList<Exhibit>{first, second}, QLocale())).first(),
              (QStringList{u8("'=What-if")}));
    EXPECT_TRUE(report::csv({}, QLocale()).isEmpty());
}
