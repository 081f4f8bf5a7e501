// --export of single charts and tables, by the name of the file.
#include "batch/command_line.h"
#include "program.h"

#include <QtCore/QFileInfo>
#include <QtGui/QImage>

namespace rustworthy::batch {
namespace {

using test::expectOneError;
using test::run;

const QString exportTo = QStringLiteral("--export");

class ExportExhibits : public test::ProgramTest
{
protected:
    QImage picture(const char* name) const
    {
        QImage image;
        EXPECT_TRUE(image.loadFromData(read(path(name)), "PNG")) << name;
        return image;
    }
};

TEST_F(ExportExhibits, WritesAllChartsOrAllTables)
{
    const auto outcome = run({exportTo, path("all.png"), exportTo, path("all@2x.png"), exportTo,
                              path("all.svg"), exportTo, path("all.csv"), sample("embedded")});
    EXPECT_EQ(outcome.code, Done);
    EXPECT_TRUE(outcome.errors.isEmpty()) << qPrintable(outcome.errors.join(QLatin1Char('\n')));
    EXPECT_GT(picture("all.png").height(), 2000);
    EXPECT_EQ(picture("all@2x.png").size(), 2 * picture("all.png").size());
    const QByteArray svg = read(path("all.svg"));
    const QByteArray csv = read(path("all.csv"));
    for (const char* title : {"Salary bands by experience level", "Job postings for Rust by year"}) {
        EXPECT_TRUE(svg.contains(title)) << title;
        EXPECT_TRUE(csv.contains(title)) << title;
    }
    EXPECT_TRUE(csv.contains("\r\n\r\nReasons for and against\r\nTheme,Question,Answer"));
    EXPECT_FALSE(svg.contains("Reasons for and against"));
}

TEST_F(ExportExhibits, WritesTheOneThatTheNameAsksFor)
{
    const auto outcome = run({exportTo, path("anna.salaries.svg"), exportTo, path("anna.salaries.csv"),
                              exportTo, path("anna.salaries@2x.png"), exportTo, path("anna.salaries.png"),
                              exportTo, path("anna.reasons.csv"), sample("embedded")});
    EXPECT_EQ(outcome.code, Done);
    const QByteArray svg = read(path("anna.salaries.svg"));
    EXPECT_TRUE(svg.contains("<title>Salary bands by experience level</title>"));
    EXPECT_FALSE(svg.contains("Job postings"));
    EXPECT_TRUE(read(path("anna.salaries.csv")).startsWith("\xEF\xBB\xBFLevel,Rust,Go,Python\r\n"));
    EXPECT_EQ(picture("anna.salaries@2x.png").size(), 2 * picture("anna.salaries.png").size());
    EXPECT_TRUE(read(path("anna.reasons.csv")).contains("Theme,Question,Answer,"));
    EXPECT_TRUE(outcome.output.contains("anna.reasons.csv: only “Reasons for and against”\n"));
}

TEST_F(ExportExhibits, TakesLettersOfEitherCaseInAName)
{
    const auto outcome =
        run({exportTo, path("a.Salaries.SVG"), exportTo, path("a.salaries.svg"), sample("embedded")});
    EXPECT_EQ(outcome.code, Done);
    EXPECT_EQ(read(path("a.Salaries.SVG")), read(path("a.salaries.svg")));
    EXPECT_TRUE(outcome.output.contains("a.Salaries.SVG: only “Salary bands by experience level”\n"));
}

TEST_F(ExportExhibits, ANameThatIsThatOfATableAloneHasAllOfThem)
{
    const auto outcome = run({exportTo, path("answers.csv"), exportTo, path("plan.svg"), exportTo,
                              path("all.csv"), exportTo, path("all.svg"), sample("embedded")});
    EXPECT_EQ(outcome.code, Done);
    EXPECT_EQ(read(path("answers.csv")), read(path("all.csv")));
    EXPECT_EQ(read(path("plan.svg")), read(path("all.svg")));
    EXPECT_FALSE(outcome.output.contains("only"));
}

TEST_F(ExportExhibits, AnUnknownMiddleIsPartOfTheName)
{
    const auto outcome = run({exportTo, path("anna.v2.csv"), exportTo, path("Salaries of anna.csv")});
    EXPECT_EQ(outcome.code, Done);
    EXPECT_EQ(read(path("anna.v2.csv")), read(path("Salaries of anna.csv")));
    EXPECT_GT(read(path("anna.v2.csv")).count("\r\n\r\n"), 10);
    EXPECT_TRUE(outcome.output.contains("Salaries of anna.csv: all tables\n"));
}

TEST_F(ExportExhibits, SaysWhatThereIsWhereANameMayHoldASlip)
{
    const auto outcome =
        run({exportTo, path("a.salarys.svg"), exportTo, path("b.csv"), exportTo, path("all.svg")});
    EXPECT_EQ(outcome.code, Done);
    EXPECT_EQ(read(path("a.salarys.svg")), read(path("all.svg")));
    const QList<QByteArray> lines = outcome.output.split('\n');
    ASSERT_EQ(lines.size(), 5) << outcome.output.toStdString();
    EXPECT_TRUE(lines[0].endsWith("a.salarys.svg: all charts"));
    EXPECT_TRUE(lines[1].startsWith("“salarys” names no chart; those of these answers are themes,"));
    EXPECT_TRUE(lines[1].contains(", salaries, ")) << lines[1].toStdString();
    EXPECT_FALSE(lines[1].contains("evidence")) << "a table";
    EXPECT_TRUE(lines[2].endsWith("b.csv: all tables"));
}

TEST_F(ExportExhibits, SaysWhatThereIsInsteadOfWhatIsMissing)
{
    expectOneError(
        run({exportTo, path("a.rules.csv")}), BadInput,
        {path("a.rules.csv"), QStringLiteral("rules"), QStringLiteral("verdicts, themes, reasons")});
    expectOneError(run({exportTo, path("anna.reasons.png"), sample("web")}), BadInput,
                   {QStringLiteral("reasons"), QStringLiteral("only themes, ranking")});
    expectOneError(run({exportTo, path("a.payback.csv"), sample("web")}), BadInput,
                   {QStringLiteral("present pay")});
    EXPECT_FALSE(QFileInfo::exists(path("a.rules.csv")));
    EXPECT_FALSE(QFileInfo::exists(path("anna.reasons.png")));
}

TEST_F(ExportExhibits, SpeakTheLanguageAskedFor)
{
    EXPECT_EQ(run({QStringLiteral("--language"), QStringLiteral("de"), exportTo, path("de.salaries.csv"),
                   exportTo, path("de.answers.csv")})
                  .code,
              Done);
    EXPECT_TRUE(read(path("de.salaries.csv")).contains("90000–120000")) << "as in any language";
    EXPECT_TRUE(read(path("de.answers.csv")).contains("Frage"));
}

} // namespace
} // namespace rustworthy::batch
