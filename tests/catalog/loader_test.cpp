#include "catalog/loader.h"

#include "json_edit.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;

TEST(Loader, TakesACatalogOfAnotherSize)
{
    const Catalog catalog = test::fourteenQuestionCatalog();
    EXPECT_EQ(catalog.id, u"fourteen"_s);
    EXPECT_EQ(catalog.model.questions.size(), 14U);
    EXPECT_EQ(catalog.model.maximumScore(), 14);
    EXPECT_EQ(catalog.model.question("games"), nullptr);
    EXPECT_EQ(catalog.model.bands.back().high, 14);
    EXPECT_EQ(catalog.model.market.salaries.size(), 15U);
    EXPECT_EQ(catalog.languageName(u"zig"_s), u"Zig"_s);
}

TEST(Loader, ReadsResourcesAndFiles)
{
    EXPECT_TRUE(loadFile(u":/catalog/rust-2026.json"_s).catalog);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"other.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(test::fourteenQuestionCatalogJson()).toJson());
    file.close();
    const LoadResult loaded = loadFile(file.fileName());
    ASSERT_TRUE(loaded.catalog);
    EXPECT_EQ(loaded.catalog->id, u"fourteen"_s);

    const LoadResult missing = loadFile(folder.filePath(u"none.json"_s));
    EXPECT_FALSE(missing.catalog);
    ASSERT_EQ(missing.problems.size(), 1);
    EXPECT_EQ(missing.problems.front().kind, storage::ProblemKind::InputOutput);
}

TEST(Loader, ReadsSixteenMegabytesAndNoMore)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"padded.json"_s);
    const QByteArray most = test::builtInCatalogJson().leftJustified(16 * 1024 * 1024, ' ');
    const auto loadPadded = [&name](const QByteArray& bytes) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        file.close();
        return loadFile(name);
    };
    EXPECT_TRUE(loadPadded(most).catalog);
    const LoadResult more = loadPadded(most + ' ');
    EXPECT_FALSE(more.catalog);
    ASSERT_EQ(more.problems.size(), 1);
    EXPECT_TRUE(more.problems.front().what.contains(u"16 MB"_s)) << more.problems.front().what.toStdString();
}

TEST(Loader, SaysOfAnotherKindOfDocumentOnlyThat)
{
    const LoadResult answers = loadFile(u":/samples/web.rustworthy"_s);
    EXPECT_FALSE(answers.catalog);
    ASSERT_EQ(answers.problems.size(), 1);
    EXPECT_EQ(answers.problems.front().place, u"/format"_s);
    EXPECT_TRUE(answers.problems.front().what.contains(u"rustworthy-catalog"_s));

    EXPECT_EQ(faultsOf({}).size(), 1);
    const QStringList newer = faultsOf(withValue(builtInRoot(), u"/formatVersion"_s, 2));
    ASSERT_EQ(newer.size(), 1);
    EXPECT_TRUE(newer.front().startsWith(u"/formatVersion: "_s)) << newer.front().toStdString();
    EXPECT_TRUE(newer.front().contains(u"newer"_s));
}

TEST(Loader, ReportsSyntaxWithLineAndColumn)
{
    const LoadResult result = load("{\n  \"format\": }", u"a.json"_s);
    EXPECT_FALSE(result.catalog);
    ASSERT_EQ(result.problems.size(), 1);
    EXPECT_EQ(result.problems.front().place, u"line 2, column 13"_s);
}

TEST(Loader, ReportsEveryFaultAtOnce)
{
    QJsonObject root = builtInRoot();
    root = withValue(root, u"/questions/0/hint"_s, QString());
    root = withValue(root, u"/bands/1/low"_s, 7);
    root = withValue(root, u"/market/salaries/3/high"_s, 1);
    root = withValue(root, u"/claims/5/status"_s, u"none"_s);
    QStringList places;
    for (const QString& fault : faultsOf(root)) {
        places.append(fault.section(u": "_s, 0, 0));
    }
    EXPECT_EQ(places, QStringList({u"/questions/0/hint"_s, u"/bands/1/low"_s, u"/market/salaries/3"_s,
                                   u"/claims/5/status"_s}));
}

TEST(Loader, LeavesNothingOfTheMarksOrderInTheDocument)
{
    QJsonObject root = builtInRoot();
    QJsonArray marks = valueAt(root, u"/criteria/0/marks"_s).toArray();
    const QJsonValue first = marks.takeAt(0);
    marks.append(first);
    root = withValue(root, u"/criteria/0/marks"_s, marks);
    const LoadResult result = load(QJsonDocument(root).toJson(), u"a.json"_s);
    ASSERT_TRUE(result.catalog);
    EXPECT_EQ(result.catalog->model.criteria[0].marks, test::builtInCatalog().model.criteria[0].marks);
}

TEST(Loader, TurnsLearningTimesIntoMonths)
{
    QJsonObject root = builtInRoot();
    root = withValue(root, u"/learning/byStudy/0/elapsed"_s,
                     QJsonObject{{u"low"_s, 26}, {u"high"_s, 52}, {u"unit"_s, u"weeks"_s}});
    root = withValue(root, u"/learning/byStudy/1/elapsed"_s,
                     QJsonObject{{u"low"_s, 1}, {u"high"_s, 1.5}, {u"unit"_s, u"years"_s}});
    const LoadResult result = load(QJsonDocument(root).toJson(), u"a.json"_s);
    ASSERT_TRUE(result.catalog);
    EXPECT_DOUBLE_EQ(result.catalog->model.studyTimes[0].months.low, 6.0);
    EXPECT_DOUBLE_EQ(result.catalog->model.studyTimes[0].months.high, 12.0);
    EXPECT_DOUBLE_EQ(result.catalog->model.studyTimes[1].months.high, 18.0);
}

// Every text for people, each at its own place, and nothing that is printed as it stands in a source.
TEST(TextsOf, NamesTextsWithTheirPointers)
{
    const QList<TextAt> texts = textsOf(test::builtInCatalogJson());
    QSet<QString> pointers;
    for (const TextAt& text : texts) {
        EXPECT_EQ(valueAt(builtInRoot(), text.pointer).toString(), text.source) << text.pointer.toStdString();
        pointers.insert(text.pointer);
    }
    EXPECT_EQ(pointers.size(), texts.size());
    for (const QString& pointer :
         {u"/title"_s, u"/questions/0/text"_s, u"/questions/7/weak"_s, u"/bands/2/headline"_s,
          u"/market/unit"_s, u"/market/notes/0/text"_s, u"/criteria/0/marks/1/reason"_s,
          u"/learning/phases/0/topics/0"_s, u"/background/0/paragraphs/0"_s, u"/claims/0/evidence"_s,
          u"/rules/0/statement"_s, u"/instead/0/text"_s, u"/contradictions/0/note"_s,
          u"/languages/0/name"_s}) {
        EXPECT_TRUE(pointers.contains(pointer)) << pointer.toStdString();
    }
    for (const QString& pointer :
         {u"/sources/0/shortName"_s, u"/sources/1/title"_s, u"/sources/0/headings/0"_s,
          u"/market/employers/0/name"_s, u"/version"_s}) {
        EXPECT_FALSE(pointers.contains(pointer)) << pointer.toStdString();
    }
    EXPECT_TRUE(textsOf("no JSON").isEmpty());
}

} // namespace
} // namespace rustworthy::catalog
