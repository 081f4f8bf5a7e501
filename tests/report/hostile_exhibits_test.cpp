// Hostile text in every field of every kind of chart, and of tables.
#include "report/exhibits.h"

#include "chart_samples.h"
#include "csv_reader.h"

#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <gtest/gtest.h>

using namespace rustworthy;
using presentation::ChartData;
using presentation::Exhibit;

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

const QString version = QStringLiteral("1");

class Hostile : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] QString text() const { return u8(GetParam()); }

    void spoil(presentation::ChartFrame& frame) const
    {
        frame.title = frame.caption = frame.description = frame.notice = text();
        frame.table = {.columns = {text(), text()}, .rows = {{text(), text()}}, .numeric = {false, true}};
    }
    void spoil(QList<presentation::Label>& labels) const
    {
        for (presentation::Label& label : labels) {
            label.name = text();
        }
    }
    [[nodiscard]] QList<Exhibit> exhibits() const
    {
        auto salaries = charts::test::salaries();
        spoil(salaries.levels);
        spoil(salaries.languages);
        salaries.axisTitle = text();
        for (auto& box : salaries.boxes) {
            box.label = box.detail = text();
        }
        auto trend = charts::test::trend();
        trend.seriesName = trend.axisTitle = text();
        for (auto& point : trend.points) {
            point.category = point.label = point.detail = text();
        }
        auto bars = charts::test::growth();
        bars.axisTitle = text();
        for (auto& bar : bars.bars) {
            bar.category = bar.label = bar.detail = text();
        }
        auto themes = charts::test::themes();
        themes.forName = themes.againstName = themes.openName = text();
        for (auto& row : themes.rows) {
            row.category = row.detail = text();
        }
        auto ranks = charts::test::ranks();
        spoil(ranks.series);
        ranks.axisTitle = text();
        for (auto& row : ranks.rows) {
            row.category = row.total = text();
            for (auto& segment : row.segments) {
                segment.label = segment.detail = text();
            }
        }
        auto phases = charts::test::phases();
        phases.certainName = phases.uncertainName = phases.axisTitle = text();
        for (auto& bar : phases.bars) {
            bar.name = bar.label = bar.detail = text();
        }
        for (auto& tick : phases.ticks) {
            tick.label = text();
        }
        QList<Exhibit> all;
        for (ChartData chart : {ChartData(salaries), ChartData(trend), ChartData(bars), ChartData(themes),
                                ChartData(ranks), ChartData(phases)}) {
            std::visit([this](auto& data) { spoil(data.frame); }, chart);
            all.append(presentation::chartExhibit(chart));
        }
        return all;
    }
};

} // namespace

TEST_P(Hostile, TextIsNoMarkupInAnSvg)
{
    for (const Exhibit& exhibit : exhibits()) {
        const QByteArray bytes = report::chartSvg({exhibit}, version);
        QXmlStreamReader reader(bytes);
        const QSet<QString> plain{u8("svg"),  u8("title"),  u8("desc"),   u8("defs"),
                                  u8("g"),    u8("path"),   u8("text"),   u8("polyline"),
                                  u8("rect"), u8("circle"), u8("polygon")};
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            EXPECT_NE(token, QXmlStreamReader::DTD);
            EXPECT_NE(token, QXmlStreamReader::EntityReference);
            EXPECT_NE(token, QXmlStreamReader::ProcessingInstruction);
            EXPECT_NE(token, QXmlStreamReader::Comment);
            if (token == QXmlStreamReader::StartElement) {
                EXPECT_TRUE(plain.contains(reader.name().toString()))
                    << reader.name().toString().toStdString();
                for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                    EXPECT_NE(attribute.name(), u8("href"));
                    EXPECT_FALSE(attribute.name().startsWith(u8("on")));
                    EXPECT_FALSE(attribute.value().contains(u8("evil")));
                }
            }
        }
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << bytes.toStdString();
        EXPECT_FALSE(QString::fromUtf8(bytes).contains(QChar(0x202E)));
    }
}

TEST_P(Hostile, TextDoesNoHarmInAPicture)
{
    const QByteArray bytes = report::chartPng({exhibits().first()}, 1, version);
    QImage image;
    ASSERT_TRUE(image.loadFromData(bytes, "PNG"));
    EXPECT_EQ(image.width(), 800);
    EXPECT_FALSE(image.text(u8("Title")).contains(QChar(0x202E)));
}

TEST_P(Hostile, TextIsNoFormulaAndNoRecordInCsv)
{
    const auto records = test::readCsv(report::csv(exhibits(), QLocale()));
    int tables = 0;
    for (const QStringList& record : records) {
        EXPECT_LE(record.size(), 2);
        tables += record.size() == 2 ? 1 : 0;
        for (const QString& cell : record) {
            const QString shown = cell.trimmed();
            EXPECT_FALSE(!shown.isEmpty() && u8("=+-@").contains(shown.front())) << cell.toStdString();
            EXPECT_FALSE(cell.startsWith(u8("\t")) || cell.startsWith(u8("\r"))) << cell.toStdString();
        }
    }
    EXPECT_EQ(tables, 12); // a header and a row each
}

INSTANTIATE_TEST_SUITE_P(Texts, Hostile,
                         testing::Values("=evil()", "+evil", "-evil", "@evil", "\tevil", "\revil",
                                         "  =evil()", "\n=evil()", "\u200B=evil()", "\u00A0=evil()",
                                         "<img src=\"file:///etc/evil\"><b>x</b>", "\"evil\",\"a\"\r\nb",
                                         "a\nb", "\u202Etxt.evil", "</text></svg><script>evil()</script>",
                                         "]]>evil", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///evil\">]>&e;",
                                         "a\x01\x1B[31mevil", "%1 %2 %n &amp; &#x3c;", "<?evil?>",
                                         "<!-- evil -->", "\" onload=\"evil()",
                                         "url(http://evil.example/x)"));
