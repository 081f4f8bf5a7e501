// How the program starts: version, help, faults of the command line, and no display.
#include "batch/command_line.h"
#include "program.h"

namespace rustworthy::batch {
namespace {

using test::expectOneError;
using test::run;

QString text(const char* literal)
{
    return QString::fromLatin1(literal);
}

TEST(Start, VersionAndHelpNeedNoDisplay)
{
    const test::Outcome version = run({text("--version")});
    EXPECT_EQ(version.code, Done);
    EXPECT_EQ(version.output, "Rustworthy " RUSTWORTHY_VERSION "\n");
    EXPECT_TRUE(version.errors.isEmpty());

    const test::Outcome help = run({text("--help")});
    EXPECT_EQ(help.code, Done);
    EXPECT_TRUE(help.output.contains("--export OUT"));
    EXPECT_TRUE(help.errors.isEmpty());
}

TEST(Start, AFaultOfTheCommandLineIsOneLine)
{
    expectOneError(run({text("--frobnicate")}), UsageError, {text("--frobnicate"), text("--help")});
    expectOneError(run({text("--export"), text("a.docx")}), UsageError, {text("a.docx"), text("pdf, html")});
    expectOneError(run({text("--check"), text("a\nb"), text("c\nd")}), UsageError, {text("--check")});
}

TEST(Start, AnUnknownLanguageNamesTheKnownOnes)
{
    for (const char* code : {"xx", "deutsch", "de_", "../de", "C"}) {
        expectOneError(run({text("--language"), text(code)}), UsageError,
                       {text(code), text("de"), text("en")});
    }
}

TEST(Start, AKnownLanguageIsTaken)
{
    for (const char* code : {"de", "en", "de_AT", "en-GB"}) {
        EXPECT_EQ(run({text("--language"), text(code), text("--help")}).code, Done) << code;
    }
}

TEST(Start, WithoutADisplayTheWindowIsRefusedWithAWayOut)
{
    expectOneError(run({}), InputOutputError, {text("display"), text("--export summary.pdf")});
    expectOneError(run({}, {{text("QT_QPA_PLATFORM"), text("xcb")}}), InputOutputError, {text("display")});
}

TEST(Start, ADisplayThatDoesNotAnswerIsRefusedTheSameWay)
{
    // Without "unix:" the X library would try TCP as well, which is not allowed to any test.
    expectOneError(run({}, {{text("DISPLAY"), text("unix:987")}}), InputOutputError,
                   {text("display"), text("--export summary.pdf")});
}

TEST(Start, AnotherLocaleAddsNoNoise)
{
    const QMap<QString, QString> posix = {{text("LC_ALL"), text("C")}};
    EXPECT_TRUE(run({text("--help")}, posix).errors.isEmpty());
    expectOneError(run({text("--check"), text("missing")}, posix), InputOutputError, {text("missing")});
}

} // namespace
} // namespace rustworthy::batch
