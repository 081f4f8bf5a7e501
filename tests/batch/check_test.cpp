// --check and --resave, through the built program.
#include "batch/command_line.h"
#include "catalog/loader.h"
#include "document/share_string.h"
#include "program.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <sys/stat.h>

namespace rustworthy::batch {
namespace {

using test::expectOneError;
using test::run;

const QString check = QStringLiteral("--check");
const QString resave = QStringLiteral("--resave");

class Check : public test::ProgramTest
{};

class Resave : public test::ProgramTest
{};

TEST_F(Check, GoodFilesPass)
{
    for (const QString& file : {sample("embedded"), sample("startup"), sample("web"), builtInCatalog()}) {
        const test::Outcome outcome = run({check, file});
        EXPECT_EQ(outcome.code, Done) << qPrintable(file);
        EXPECT_TRUE(outcome.errors.isEmpty());
        EXPECT_TRUE(outcome.output.contains(QFileInfo(file).fileName().toUtf8()));
    }
}

TEST_F(Check, SharedAnswersAreReadLikeAFile)
{
    const decision::Model model = catalog::loadFile(builtInCatalog()).catalog->model;
    const document::CatalogKey key{.id = QStringLiteral("rust-2026"), .version = QStringLiteral("1")};
    const document::LoadResult loaded = document::loadFile(sample("web"), model, key);
    ASSERT_TRUE(loaded.document.has_value());
    const QString text = document::shareString(loaded.document->answers, loaded.document->catalog);

    const test::Outcome good = run({check, text});
    EXPECT_EQ(good.code, Done) << good.errors.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(good.output.startsWith("shared answers: ")) << good.output.toStdString();
    expectOneError(run({check, text.chopped(1)}), BadInput,
                   {QStringLiteral("shared answers"), QStringLiteral("checksum")});
    expectOneError(run({check, write("pasted.txt", text.toLatin1() + '\n')}), BadInput,
                   {QStringLiteral("pasted.txt"),
                    QStringLiteral("text of shared answers, and is no document"),
                    QStringLiteral("copy the text")});

    const QString saved = path("saved.rustworthy");
    ASSERT_EQ(run({resave, saved, text}).code, Done);
    const document::LoadResult resaved = document::loadFile(saved, model, key);
    ASSERT_TRUE(resaved.document.has_value());
    EXPECT_EQ(resaved.document->answers.given, loaded.document->answers.given);
    EXPECT_EQ(resaved.document->answers.profile, decision::Profile());

    const QString exported = path("shared.json");
    ASSERT_EQ(run({QStringLiteral("--export"), exported, text}).code, Done);
    const QString direct = path("direct.json");
    ASSERT_EQ(run({QStringLiteral("--export"), direct, saved}).code, Done);
    EXPECT_EQ(read(exported), read(direct));

    // A summary prints the text that leads to the same answers again.
    const QString summary = path("shared.md");
    for (const QString& answers : {text, saved}) {
        ASSERT_EQ(run({QStringLiteral("--export"), summary, answers}).code, Done);
        EXPECT_TRUE(read(summary).replace("\n    ", "").contains(text.toUtf8()));
    }
    ASSERT_EQ(run({QStringLiteral("--export"), summary}).code, Done);
    EXPECT_FALSE(read(summary).contains("rw1-")) << "of an empty sheet";
}

TEST_F(Check, FaultsAreNamedWithTheirPlace)
{
    expectOneError(run({check, fixture("pay-negative")}), BadInput,
                   {QStringLiteral("pay-negative.rustworthy"), QStringLiteral("/profile/pay")});
    expectOneError(run({check, fixture("cut-short")}), BadInput, {QStringLiteral("line 1")});
    expectOneError(run({check, write("note.json", "{\"format\": \"note\"}")}), BadInput,
                   {QStringLiteral("/format"), QStringLiteral("rustworthy-answers"),
                    QStringLiteral("rustworthy-catalog")});
}

TEST_F(Check, AtMostTenFaultsAreListedAndTheRestIsCounted)
{
    QByteArray answers;
    for (int i = 0; i < 14; ++i) {
        answers += (i == 0 ? "\"q" : ", \"q") + QByteArray::number(i) + "\": \"yes\"";
    }
    const QString file = write("many.rustworthy", R"({"format": "rustworthy-answers", "version": 1,
            "catalog": {"id": "rust-2026", "version": "1"}, "answers": {)" +
                                                      answers + "}}");
    const test::Outcome outcome = run({check, file});
    EXPECT_EQ(outcome.code, BadInput);
    ASSERT_EQ(outcome.errors.size(), 11);
    EXPECT_TRUE(outcome.errors.back().contains(QLatin1Char('4')));
}

TEST_F(Check, ABrokenCatalogIsRefused)
{
    QByteArray catalog = read(builtInCatalog());
    catalog.replace("\"speaksForRust\": true", "\"speaksForRust\": 7");
    const test::Outcome outcome = run({check, write("broken.json", catalog)});
    EXPECT_EQ(outcome.code, BadInput);
    ASSERT_EQ(outcome.errors.size(), 11);
    EXPECT_TRUE(outcome.errors.front().contains(QStringLiteral("/questions/0/")));

    EXPECT_EQ(run({check, sample("web"), QStringLiteral("--catalog"), path("broken.json")}).code, BadInput);
}

TEST_F(Check, WhatAnotherVersionKnowsIsListedButNoFault)
{
    QByteArray answers = read(fixture("complete"));
    answers.replace("\"version\": \"1\"", "\"version\": \"2\"").replace("\"games\"", "\"quantum\"");
    expectOneError(run({check, write("other.rustworthy", answers)}), Done,
                   {QStringLiteral("/answers/quantum")});
}

TEST_F(Check, FilesThatCannotBeReadAreInputErrors)
{
    expectOneError(run({check, path("missing.rustworthy")}), InputOutputError,
                   {QStringLiteral("missing.rustworthy")});
    expectOneError(run({check, QFileInfo(path("x")).path()}), InputOutputError, {});
    expectOneError(run({check, QStringLiteral("/dev/zero")}), InputOutputError, {});
}

TEST_F(Check, APipeDoesNotBlock)
{
    const QString pipe = path("pipe.rustworthy");
    ASSERT_EQ(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
    expectOneError(run({check, pipe}), InputOutputError, {QStringLiteral("pipe.rustworthy")});
}

TEST_F(Check, HostileNamesStayOnOneLine)
{
    const QString file = write("odd\n\x1b[31m.rustworthy", "{}");
    const test::Outcome outcome = run({check, file});
    EXPECT_EQ(outcome.code, BadInput);
    ASSERT_EQ(outcome.errors.size(), 1);
    EXPECT_FALSE(outcome.errors.front().contains(QChar(0x1b)));
}

TEST_F(Check, AFullStandardOutputIsAnError)
{
    // The program writes its one line of success to a device that takes nothing.
    const QString script = QStringLiteral("\"$0\" --version > /dev/full");
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), script, QStringLiteral(RUSTWORTHY_PROGRAM)});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), InputOutputError);
}

TEST_F(Resave, KeepsTheAnswersAndNamesTheProgram)
{
    const QString first = path("first.rustworthy");
    const QString second = path("second.rustworthy");
    EXPECT_EQ(run({resave, first, sample("web")}).code, Done);
    EXPECT_EQ(run({resave, second, first}).code, Done);
    EXPECT_EQ(read(first), read(second)) << "the same bytes from then on";

    QJsonObject before = QJsonDocument::fromJson(read(sample("web"))).object();
    QJsonObject after = QJsonDocument::fromJson(read(first)).object();
    EXPECT_EQ(after.take(QStringLiteral("application")), QStringLiteral("rustworthy/" RUSTWORTHY_VERSION));
    before.remove(QStringLiteral("application"));
    EXPECT_EQ(after.value(QStringLiteral("answers")), before.value(QStringLiteral("answers")));
    EXPECT_EQ(after.value(QStringLiteral("profile")), before.value(QStringLiteral("profile")));
    EXPECT_EQ(after.value(QStringLiteral("priorities")), before.value(QStringLiteral("priorities")));
    EXPECT_EQ(after.keys(), before.keys());

    struct stat status
    {};
    ASSERT_EQ(::stat(first.toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(Resave, InPlaceIsAllowed)
{
    const QString file = write("mine.rustworthy", read(sample("startup")));
    EXPECT_EQ(run({resave, file, file}).code, Done);
    EXPECT_EQ(run({check, file}).code, Done);
}

TEST_F(Resave, ABadDocumentChangesNothing)
{
    const QString target = write("target.rustworthy", "old");
    EXPECT_EQ(run({resave, target, fixture("pay-negative")}).code, BadInput);
    EXPECT_EQ(read(target), "old");
}

TEST_F(Resave, ATargetThatCannotBeWrittenIsAnOutputError)
{
    expectOneError(run({resave, QStringLiteral("/dev/full"), sample("web")}), InputOutputError,
                   {QStringLiteral("/dev/full")});
    expectOneError(run({resave, QStringLiteral("/proc/no.rustworthy"), sample("web")}), InputOutputError,
                   {QStringLiteral("/proc/no.rustworthy")});
    expectOneError(run({resave, path("no folder/x.rustworthy"), sample("web")}), InputOutputError, {});
}

} // namespace
} // namespace rustworthy::batch
