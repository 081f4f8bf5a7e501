#include "batch/command_line.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <ostream>

namespace rustworthy::batch {
namespace {

using Action = CommandLine::Action;

CommandLine parsed(const char* arguments)
{
    return parse(QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

TEST(Parse, NothingOpensTheWindow)
{
    EXPECT_EQ(parsed("").action, Action::Window);
    EXPECT_TRUE(parsed("").answers.isEmpty());
    EXPECT_EQ(parsed("mine.rustworthy").action, Action::Window);
    EXPECT_EQ(parsed("mine.rustworthy").answers, QStringLiteral("mine.rustworthy"));
}

TEST(Parse, Actions)
{
    EXPECT_EQ(parsed("--help").action, Action::Help);
    EXPECT_EQ(parsed("--version").action, Action::Version);

    const CommandLine check = parsed("--check mine.rustworthy");
    EXPECT_EQ(check.action, Action::Check);
    EXPECT_EQ(check.answers, QStringLiteral("mine.rustworthy"));

    const CommandLine resave = parsed("--resave new.rustworthy old.rustworthy");
    EXPECT_EQ(resave.action, Action::Resave);
    EXPECT_EQ(resave.resaveTo, QStringLiteral("new.rustworthy"));
    EXPECT_EQ(resave.answers, QStringLiteral("old.rustworthy"));

    const CommandLine exported = parsed("--export a.pdf mine.rustworthy --export=b.JSON");
    EXPECT_EQ(exported.action, Action::Export);
    EXPECT_EQ(exported.exports, (QStringList{QStringLiteral("a.pdf"), QStringLiteral("b.JSON")}));
    EXPECT_EQ(exported.answers, QStringLiteral("mine.rustworthy"));
    EXPECT_TRUE(parsed("--export a.pdf").answers.isEmpty());
}

TEST(Parse, OptionsGoWithAnyAction)
{
    const CommandLine exported = parsed("--language de --export a.pdf --catalog other.json");
    EXPECT_EQ(exported.action, Action::Export);
    EXPECT_EQ(exported.language, QStringLiteral("de"));
    EXPECT_EQ(exported.catalog, QStringLiteral("other.json"));
    EXPECT_EQ(parsed("--language=de").action, Action::Window);
}

TEST(Parse, HelpIsGivenBesideAnythingElse)
{
    EXPECT_EQ(parsed("--export a.pdf mine.rustworthy --help").action, Action::Help);
}

TEST(Parse, ADoubleHyphenEndsTheOptions)
{
    const CommandLine window = parsed("-- --check");
    EXPECT_EQ(window.action, Action::Window);
    EXPECT_EQ(window.answers, QStringLiteral("--check"));
    EXPECT_EQ(parsed("--check=--odd").answers, QStringLiteral("--odd"));
}

TEST(Parse, TheResultMayNotReplaceWhatItIsMadeFrom)
{
    EXPECT_EQ(parsed("--export ./mine.json mine.json").action, Action::Usage);
    EXPECT_EQ(parsed("--export other.json --catalog other.json").action, Action::Usage);
    EXPECT_EQ(parsed("--resave mine.rustworthy mine.rustworthy").action, Action::Resave);

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("answers.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QString link = folder.filePath(QStringLiteral("link.json"));
    ASSERT_TRUE(QFile::link(file.fileName(), link));
    EXPECT_EQ(parse({QStringLiteral("--export"), link, file.fileName()}).action, Action::Usage);
}

TEST(Parse, OnlyPicturesHaveAScale)
{
    for (const char* name : {"a@1x.png", "a@2x.png", "a@2X.PNG", "a@3x.pdf", "me@x.png", "a@3xx.png"}) {
        EXPECT_EQ(parsed((QByteArray("--export ") + name).constData()).action, Action::Export) << name;
    }
}

TEST(Parse, AnEmptyFileNameIsAFault)
{
    EXPECT_EQ(parse({QString()}).action, Action::Usage);
    EXPECT_EQ(parse({QStringLiteral("--check"), QString()}).action, Action::Usage);
}

struct Fault
{
    const char* arguments;
    const char* names; ///< in the message
};

void PrintTo(const Fault& fault, std::ostream* stream)
{
    *stream << '"' << fault.arguments << '"';
}

class Faults : public testing::TestWithParam<Fault>
{};

TEST_P(Faults, AreNamedInOneLine)
{
    const CommandLine commandLine = parsed(GetParam().arguments);
    EXPECT_EQ(commandLine.action, Action::Usage);
    EXPECT_TRUE(commandLine.usageError.contains(QString::fromUtf8(GetParam().names)))
        << qPrintable(commandLine.usageError);
    EXPECT_FALSE(commandLine.usageError.contains(QLatin1Char('\n')));
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, Faults,
    testing::Values(
        Fault{"--frobnicate", "--frobnicate"}, Fault{"-h", "-h"}, Fault{"-platform xcb", "-platform"},
        Fault{"--check", "--check"}, Fault{"--check --export a.pdf", "--check"}, Fault{"--check=", "--check"},
        Fault{"--help=yes", "--help"}, Fault{"--check a --check b", "--check"}, Fault{"--check a b", "b"},
        Fault{"--language de --language en", "--language"}, Fault{"--catalog a --catalog b", "--catalog"},
        Fault{"--resave a", "--resave"}, Fault{"--resave a b c", "--resave"},
        Fault{"--export a.pdf --check b", "--check and --export"},
        Fault{"--version --check b", "--version and --check"}, Fault{"--version file", "--version"},
        Fault{"a b", "b"}, Fault{"--export a.pdf b c", "c"},
        Fault{"--export a.docx", "pdf, html, md, json, csv, png, svg"}, Fault{"--export a.xls", "pdf, html"},
        Fault{"--export a", "pdf, html"}, Fault{"--export a.pdf --export ./a.pdf", "twice"},
        Fault{"--export a@3x.png", "a@3x.png cannot be written: there is no “@3x”"},
        Fault{"--export a.salaries@0.5x.PNG", "the usual size (@1x) and twice that (@2x)"},
        Fault{"--export a@10x.svg", "@10x"}));

TEST(Help, NamesEveryOption)
{
    const QString help = helpText();
    for (const char* option :
         {"--help", "--version", "--check", "--export", "--resave", "--catalog", "--language"}) {
        EXPECT_TRUE(help.contains(QString::fromLatin1(option))) << option;
    }
}

} // namespace
} // namespace rustworthy::batch
