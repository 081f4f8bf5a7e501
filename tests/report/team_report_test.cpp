// A team's result and a comparison on paper, and their tables read back by a reader of CSV written here.
#include "report/team_report.h"

#include "csv_reader.h"
#include "decision/evaluation.h"
#include "pdf_tools.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

using namespace rustworthy;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

decision::Answers allFor()
{
    decision::Answers answers;
    for (const decision::Question& question : builtIn().model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(true);
    }
    answers.profile.level = "senior";
    return answers;
}

presentation::TeamView team(std::size_t members)
{
    QStringList names;
    for (std::size_t m = 0; m < members; ++m) {
        names.append(u8("=Person %1").arg(m));
    }
    const auto result =
        decision::evaluateTeam(builtIn().model, std::vector<decision::Answers>(members, allFor()));
    return presentation::presentTeam(builtIn(), *result, names, false, english);
}

presentation::CompareView comparison()
{
    decision::Evaluator evaluator(builtIn().model);
    return presentation::presentComparison(builtIn(),
                                           {{u8("now"), {}, evaluator.evaluate({})},
                                            {u8("<b>then</b>"), allFor(), evaluator.evaluate(allFor())}},
                                           english);
}

const report::SummaryOptions options{
    .date = QDate(2026, 11, 21), .applicationVersion = u8("1.2.3"), .documentName = u8("platform team")};

} // namespace

TEST(Csv, ReadsBackAsItWas)
{
    const presentation::TableData table{
        .columns = {u8("a,b"), u8("c")},
        .rows = {{u8("say \"hi\""), u8("-5")}, {u8("two\nlines"), u8("70%")}, {u8("ä€"), QString()}},
        .numeric = {false, true}};
    const QByteArray csv = report::csv({{.table = table}}, QLocale());
    EXPECT_EQ(test::readCsv(csv), QList<QStringList>{table.columns} + table.rows);
    EXPECT_EQ(csv.count("\r\n"), 4);
}

TEST(Csv, TextIsNeverAFormulaAndNumbersStay)
{
    const presentation::TableData table{.columns = {u8("=x"), u8("n")},
                                        .rows = {{u8("=1+1"), u8("-5")},
                                                 {u8("  @a"), u8("+7")},
                                                 {u8("-b"), u8("=CMD()")},
                                                 {u8("a=b"), u8("")}},
                                        .numeric = {false, true}};
    const auto read = test::readCsv(report::csv({{.table = table}}, QLocale()));
    EXPECT_EQ(read.at(0), (QStringList{u8("'=x"), u8("n")}));
    EXPECT_EQ(read.at(1), (QStringList{u8("'=1+1"), u8("-5")}));
    EXPECT_EQ(read.at(2), (QStringList{u8("'  @a"), u8("+7")}));
    EXPECT_EQ(read.at(3), (QStringList{u8("'-b"), u8("'=CMD()")}));
    EXPECT_EQ(read.at(4), (QStringList{u8("a=b"), QString()}));
}

TEST(Csv, HasNumbersForProgramsInEveryLanguage)
{
    const auto written = [](const QStringList& cells, const char* locale) {
        const presentation::TableData table{
            .columns = {u8("n"), u8("t")}, .rows = {}, .numeric = {true, false}};
        presentation::Exhibit exhibit{.table = table};
        for (const QString& cell : cells) {
            exhibit.table.rows.append({cell, cell});
        }
        QStringList numbers;
        for (const QStringList& record :
             test::readCsv(report::csv({exhibit}, QLocale(QString::fromLatin1(locale)))).mid(1)) {
            numbers.append(record.front());
        }
        EXPECT_EQ(cells.size(), numbers.size());
        return numbers;
    };
    const QStringList plain{u8("90000–120000+"), u8("44.2%"), u8("-7.5"),      u8("1234567"), u8("2026"),
                            u8("0.34"),          u8(">99%"),  u8("9% to 30%"), u8("<1%"),     u8("84%")};
    EXPECT_EQ(written({u8("90,000–120,000+"), u8("44.2%"), u8("−7.5"), u8("1,234,567"), u8("2026"),
                       u8("0.34"), u8(">99%"), u8("9% to 30%"), u8("<1%"), u8("84%")},
                      "en_US"),
              plain);
    EXPECT_EQ(
        written({u8("90.000–120.000+"), u8("44,2\u00A0%"), u8("−7,5"), u8("1.234.567"), u8("2026"),
                 u8("0,34"), u8(">99\u00A0%"), u8("9\u00A0% to 30 %"), u8("<1\u202F%"), u8("84\u00A0%")},
                "de_DE"),
        plain);
    EXPECT_EQ(written({u8("12,34,567"), u8("no figure"), u8("=CMD()")}, "en_IN"),
              (QStringList{u8("1234567"), u8("no figure"), u8("'=CMD()")}));
    EXPECT_EQ(written({u8("٩٠٬٠٠٠"), u8("٤٤٫٢")}, "ar_EG"), (QStringList{u8("90000"), u8("44.2")}));
    const presentation::Exhibit text{
        .table = {.columns = {u8("t")}, .rows = {{u8("99 %")}, {u8("1,234")}}, .numeric = {false}}};
    EXPECT_EQ(test::readCsv(report::csv({text}, english)).last().front(), u8("1,234"))
        << "no column of numbers";
    EXPECT_EQ(test::readCsv(report::csv({text}, QLocale(u8("de_DE")))).at(1).front(), u8("99 %"));
}

TEST(Csv, OfATeamHoldsEveryTable)
{
    const auto view = team(3);
    const auto read = test::readCsv(report::teamCsv(view, QLocale()));
    for (const auto* table :
         {&view.members, &view.majoritySheet, &view.pairwise, &view.acceptability.frame.table}) {
        EXPECT_TRUE(read.contains(table->columns));
    }
    EXPECT_TRUE(report::teamCsv(view, QLocale()).contains("'=Person 2"));
    EXPECT_TRUE(test::readCsv(report::compareCsv(comparison(), QLocale()))
                    .contains(comparison().answers.rows.first()));
}

TEST(Csv, OfATeamSaysWhatTheViewSays)
{
    auto view = team(3);
    view.warning = u8("=nobody holds it");
    const auto read = test::readCsv(report::teamCsv(view, QLocale()));
    QStringList said;
    for (const QStringList& record : read) {
        said += record.mid(1);
    }
    for (const QString& text : QStringList{view.headline, view.certainty, u8("'=nobody holds it"),
                                           view.rankingHeadline, view.rankingBasis} +
                                   view.changes) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_TRUE(said.contains(text)) << text.toStdString();
    }
    EXPECT_FALSE(view.changes.isEmpty());
    EXPECT_TRUE(read.contains(view.scores.frame.table.columns)) << "the distribution of the scores";
}

TEST(Csv, OfAComparisonHasNumbersToCalculateWith)
{
    const auto view = comparison();
    const auto read = test::readCsv(report::compareCsv(view, QLocale()));
    const auto header = read.indexOf(view.figures.columns);
    ASSERT_GE(header, 0);
    const QStringList open = read.at(header + 1);
    const QStringList decided = read.at(header + 2);
    EXPECT_EQ(open.mid(0, 4), (QStringList{u8("now"), u8("0"), u8("15"), u8("15")}));
    EXPECT_EQ(decided.mid(0, 4), (QStringList{u8("<b>then</b>"), u8("15"), u8("15"), u8("15")}));
    ASSERT_GT(decided.size(), 4);
    for (const QString& cell : decided.mid(4)) {
        bool isNumber = cell.isEmpty(); // an open end
        const double number = isNumber ? 0.0 : cell.toDouble(&isNumber);
        EXPECT_TRUE(isNumber) << cell.toStdString();
        EXPECT_GE(number, 0.0);
    }
    const auto first =
        view.figures.columns.indexOf(u8("Rust first, in per cent of the ways to weigh the criteria"));
    ASSERT_GE(first, 0);
    EXPECT_NEAR(decided.at(first).toDouble(), 70.0, 1.0);
    EXPECT_TRUE(decided.contains(u8("170000"))) << decided.join(u8(" ")).toStdString();
    EXPECT_TRUE(open.last().isEmpty()) << "no level, no band";
}

TEST(TeamPdf, SaysWhatTheViewSaysOnEnoughPages)
{
    const auto view = team(200);
    const QByteArray pdf = report::teamPdf(view, english, options);
    const QStringList pages = test::pdfPages(pdf);
    ASSERT_GE(pages.size(), 4);
    const QString text = test::pdfText(pdf).simplified();
    EXPECT_TRUE(text.contains(view.headline.simplified()));
    EXPECT_TRUE(text.contains(u8("=Person 0")) && text.contains(u8("=Person 199")));
    EXPECT_TRUE(pages.first().contains(u8("platform team")));
    EXPECT_TRUE(pages.last().contains(u8("Page %1 of %1").arg(pages.size())));
}

TEST(ComparePdf, ShowsNamesAsPlainText)
{
    const auto view = comparison();
    const QString text = test::pdfText(report::comparePdf(view, english, options)).simplified();
    EXPECT_TRUE(text.contains(u8("<b>then</b>")));
    EXPECT_TRUE(text.contains(view.headline.simplified()));
    EXPECT_TRUE(text.contains(view.sameAnswers));
}
