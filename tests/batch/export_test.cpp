// --export, through the built program and without a display.
#include "batch/command_line.h"
#include "program.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <sys/stat.h>

namespace rustworthy::batch {
namespace {

using test::expectOneError;
using test::run;

const QString exportTo = QStringLiteral("--export");

class Export : public test::ProgramTest
{
protected:
    static QJsonObject scoreIn(const QString& fileName)
    {
        return QJsonDocument::fromJson(read(fileName))[QStringLiteral("checklist")][QStringLiteral("score")]
            .toObject();
    }
};

TEST_F(Export, WritesEveryFormatAndSaysSo)
{
    const QString pdf = path("summary.pdf");
    const QString json = path("result.JSON");
    const test::Outcome outcome = run({exportTo, pdf, exportTo, json, sample("embedded")});
    EXPECT_EQ(outcome.code, Done);
    EXPECT_TRUE(outcome.errors.isEmpty()) << qPrintable(outcome.errors.join(QLatin1Char('\n')));
    EXPECT_TRUE(read(pdf).startsWith("%PDF-"));
    EXPECT_TRUE(QJsonDocument::fromJson(read(json)).object().contains(QStringLiteral("checklist")));
    EXPECT_TRUE(outcome.output.contains(pdf.toUtf8()));
    EXPECT_TRUE(outcome.output.contains(json.toUtf8()));
}

TEST_F(Export, WithoutAnswersIsTheEmptySheet)
{
    const QString json = path("result.json");
    EXPECT_EQ(run({exportTo, json}).code, Done);
    EXPECT_EQ(scoreIn(json), (QJsonObject{{QStringLiteral("low"), 0}, {QStringLiteral("high"), 15}}));
}

TEST_F(Export, UsesTheCatalogThatIsNamed)
{
    QByteArray catalog = read(builtInCatalog());
    catalog.replace("\"id\": \"rust-2026\"", "\"id\": \"mine\"");
    const QString file = write("mine.json", catalog);
    const QStringList option = {QStringLiteral("--catalog"), file};
    EXPECT_EQ(run(option + QStringList{exportTo, path("empty.json")}).code, Done);
    expectOneError(run(option + QStringList{exportTo, path("a.json"), sample("web")}), BadInput,
                   {QStringLiteral("/catalog/id"), QStringLiteral("mine")});
}

TEST_F(Export, WritesWhatItCanAndSaysWhatWasNotWritten)
{
    const QString first = path("first.json");
    const QString third = path("third.json");
    const test::Outcome outcome = run({exportTo, first, exportTo, path("no folder/second.json"), exportTo,
                                       third, exportTo, path("payback.payback.csv")});
    EXPECT_EQ(outcome.code, InputOutputError);
    ASSERT_EQ(outcome.errors.size(), 2) << qPrintable(outcome.errors.join(QLatin1Char('\n')));
    EXPECT_TRUE(outcome.errors.first().contains(QStringLiteral("second.json")));
    EXPECT_TRUE(outcome.errors.first().contains(QStringLiteral("in another folder")));
    EXPECT_TRUE(outcome.errors.last().contains(QStringLiteral("payback.payback.csv")));
    EXPECT_TRUE(QFileInfo::exists(first));
    EXPECT_TRUE(QFileInfo::exists(third));
    EXPECT_FALSE(QFileInfo::exists(path("payback.payback.csv")));
    EXPECT_TRUE(outcome.output.contains("first.json"));
    EXPECT_TRUE(outcome.output.contains("third.json"));
    EXPECT_FALSE(outcome.output.contains("second.json"));
}

TEST_F(Export, AFolderOrADeviceIsNoTarget)
{
    ASSERT_TRUE(QDir().mkdir(path("folder.pdf")));
    expectOneError(run({exportTo, path("folder.pdf")}), InputOutputError, {QStringLiteral("folder.pdf")});

    const QString device = path("full.pdf");
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), device));
    expectOneError(run({exportTo, device}), InputOutputError, {QStringLiteral("full.pdf")});
    expectOneError(run({exportTo, QStringLiteral("/proc/summary.pdf")}), InputOutputError, {});
}

TEST_F(Export, BadAnswersLeaveTheOldResult)
{
    const QString json = write("result.json", "old");
    expectOneError(run({exportTo, json, fixture("answer-unknown")}), BadInput,
                   {QStringLiteral("/answers/systems"), QStringLiteral("yes, no, unsure")});
    expectOneError(run({exportTo, json, path("missing.rustworthy")}), InputOutputError,
                   {QStringLiteral("missing.rustworthy")});
    EXPECT_EQ(read(json), "old");
}

TEST_F(Export, ANewResultFollowsTheUmask)
{
    const QString json = path("result.json");
    const mode_t before = ::umask(027);
    const int code = run({exportTo, json}).code;
    ::umask(before);
    EXPECT_EQ(code, Done);
    struct stat status
    {};
    ASSERT_EQ(::stat(json.toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
}

TEST_F(Export, IgnoresADisplayThatDoesNotAnswer)
{
    EXPECT_EQ(run({exportTo, path("summary.pdf"), sample("web")},
                  {{QStringLiteral("DISPLAY"), QStringLiteral(":987")},
                   {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")}})
                  .code,
              Done);
}

} // namespace
} // namespace rustworthy::batch
