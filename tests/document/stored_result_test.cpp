// What a document remembers beside the answers: the step, the day to look again, and the result of its time.
#include "samples.h"

#include "decision/evaluation.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

namespace rustworthy::document {
namespace {

const QString application = QStringLiteral("rustworthy/1.0.0");

AnswersDocument remembering(const decision::Answers& answers)
{
    AnswersDocument document{.answers = answers, .catalog = test::catalogKey()};
    document.step = QStringLiteral("review");
    document.reviewOn = QDate(2027, 11, 21);
    document.result = storedResult(decision::Evaluator(test::model()).evaluate(answers), document.catalog,
                                   QDate(2026, 11, 21));
    return document;
}

using Change = std::function<void(QJsonObject&)>;

QList<storage::Problem> problemsAfter(const Change& change)
{
    QJsonObject root = QJsonDocument::fromJson(serialise(remembering({}), application)).object();
    change(root);
    return test::loadHere(QJsonDocument(root).toJson()).problems;
}

Change inResult(const QString& name, const QJsonValue& value)
{
    return [=](QJsonObject& root) {
        QJsonObject result = root.value(QLatin1String("result")).toObject();
        result.insert(name, value);
        root.insert(QStringLiteral("result"), result);
    };
}

Change inRanking(const QString& name, const QJsonValue& value)
{
    return [=](QJsonObject& root) {
        QJsonObject ranking = root.value(QLatin1String("result"))[QLatin1String("ranking")].toObject();
        ranking.insert(name, value);
        inResult(QStringLiteral("ranking"), ranking)(root);
    };
}

void expectFault(const Change& change, const char* place)
{
    const QList<storage::Problem> problems = problemsAfter(change);
    ASSERT_EQ(problems.size(), 1) << place;
    EXPECT_EQ(problems.front().place, QLatin1String(place));
}

} // namespace

TEST(StoredResult, IsReadBack)
{
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        const AnswersDocument written = remembering(test::randomValidAnswers(random));
        const QByteArray bytes = serialise(written, application);
        const LoadResult read = test::loadHere(bytes);
        ASSERT_TRUE(read.document.has_value()) << qPrintable(read.problems.value(0).message());
        EXPECT_EQ(read.document->step, written.step);
        EXPECT_EQ(read.document->reviewOn, written.reviewOn);
        ASSERT_TRUE(read.document->result.has_value());
        EXPECT_EQ(*read.document->result, *written.result);
        EXPECT_EQ(serialise(*read.document, application), bytes);
        EXPECT_TRUE(read.document->unknownMembers.isEmpty());
    }
}

TEST(StoredResult, SaysWhatTheEvaluationSays)
{
    decision::Answers allForRust;
    for (const decision::Question& question : test::model().questions) {
        allForRust.given[question.id] = question.answerThatSpeaks(true);
    }
    const decision::Evaluation evaluation = decision::Evaluator(test::model()).evaluate(allForRust);
    const StoredResult result = storedResult(
        evaluation, {.id = QStringLiteral("a"), .version = QStringLiteral("7")}, QDate(2026, 1, 2));
    EXPECT_EQ(result.low, 15);
    EXPECT_EQ(result.high, 15);
    EXPECT_EQ(result.maximum, 15);
    ASSERT_EQ(result.bands.size(), 1);
    EXPECT_EQ(result.bands.front().toStdString(), evaluation.checklist.verdict);
    EXPECT_EQ(result.career, QStringLiteral("for"));
    EXPECT_EQ(result.catalogVersion, QStringLiteral("7"));
    EXPECT_EQ(result.savedOn, QDate(2026, 1, 2));
    EXPECT_EQ(result.firstRank.size(), qsizetype(evaluation.ranking.alternatives.size()));
}

TEST(StoredResult, IsReadStrictly)
{
    const auto set = [](const char* name, const QJsonValue& value) {
        return [=](QJsonObject& root) { root.insert(QLatin1String(name), value); };
    };
    expectFault(set("step", QStringLiteral("nowhere")), "/step");
    expectFault(set("step", 3), "/step");
    for (const char* day : {"2026-13-01", "2026-02-30", "tomorrow", "1999-12-31", "3000-01-01", "2026-1-2"}) {
        expectFault(set("reviewOn", QString::fromLatin1(day)), "/reviewOn");
    }
    expectFault(set("result", 1), "/result");
    expectFault(inResult(QStringLiteral("more"), 1), "/result/more");
    expectFault(inResult(QStringLiteral("savedOn"), QStringLiteral("x")), "/result/savedOn");
    expectFault(inResult(QStringLiteral("career"), QStringLiteral("perhaps")), "/result/career");
    expectFault(inResult(QStringLiteral("bands"), QJsonArray()), "/result/bands");
    expectFault(inResult(QStringLiteral("bands"), QJsonArray{QStringLiteral("skip"), QStringLiteral("skip")}),
                "/result/bands/1");
    expectFault(inResult(QStringLiteral("score"), QJsonObject{{QStringLiteral("low"), 9},
                                                              {QStringLiteral("high"), 3},
                                                              {QStringLiteral("maximum"), 15}}),
                "/result/score/high");
    expectFault(inResult(QStringLiteral("score"), QJsonObject{{QStringLiteral("low"), 1},
                                                              {QStringLiteral("high"), 53},
                                                              {QStringLiteral("maximum"), 15}}),
                "/result/score/high");
    expectFault(inRanking(QStringLiteral("verdict"), QStringLiteral("sure")), "/result/ranking/verdict");
    expectFault(inRanking(QStringLiteral("firstRank"), QJsonObject{{QStringLiteral("rust"), 1.5}}),
                "/result/ranking/firstRank/rust");
    expectFault(inRanking(QStringLiteral("firstRank"), QJsonObject{{QStringLiteral("<b>"), 0.5}}),
                "/result/ranking/firstRank/<b>");
}

TEST(StoredResult, SaysWhichMaximumItExpects)
{
    for (const QJsonValue& maximum : {QJsonValue(14), QJsonValue(0), QJsonValue(QStringLiteral("15"))}) {
        const QList<storage::Problem> problems = problemsAfter(
            inResult(QStringLiteral("score"), QJsonObject{{QStringLiteral("low"), 1},
                                                          {QStringLiteral("high"), 2},
                                                          {QStringLiteral("maximum"), maximum}}));
        ASSERT_EQ(problems.size(), 1);
        EXPECT_EQ(problems.front().place, QStringLiteral("/result/score/maximum"));
        EXPECT_EQ(problems.front().what,
                  QStringLiteral("expected 15, the highest score that the catalog allows"));
    }
}

TEST(StoredResult, NamesWhatItsVersionOfTheCatalogHolds)
{
    const QString other = QStringLiteral("other");
    const QJsonObject score{
        {QStringLiteral("low"), 0}, {QStringLiteral("high"), 1}, {QStringLiteral("maximum"), 1}};
    const std::vector<std::pair<Change, const char*>> unknown{
        {inResult(QStringLiteral("bands"), QJsonArray{other}), "/result/bands/0"},
        {inRanking(QStringLiteral("leader"), other), "/result/ranking/leader"},
        {inRanking(QStringLiteral("firstRank"), QJsonObject{{other, 0.5}}),
         "/result/ranking/firstRank/other"},
        {inResult(QStringLiteral("score"), score), "/result/score/maximum"},
    };
    for (const auto& [change, place] : unknown) {
        expectFault(change, place);
        const auto ofAnotherVersion = [&change = change](QJsonObject& root) {
            inResult(QStringLiteral("catalogVersion"), QStringLiteral("0.9"))(root);
            change(root);
        };
        EXPECT_TRUE(problemsAfter(ofAnotherVersion).isEmpty()) << place;
    }
}

TEST(StoredResult, KeepsTheStepOfAnotherVersionOfTheCatalog)
{
    QJsonObject root = QJsonDocument::fromJson(serialise(remembering({}), application)).object();
    root.insert(QStringLiteral("step"), QStringLiteral("later-group"));
    root.insert(QStringLiteral("catalog"), QJsonObject{{QStringLiteral("id"), test::catalogKey().id},
                                                       {QStringLiteral("version"), QStringLiteral("99")}});
    const LoadResult read = test::loadHere(QJsonDocument(root).toJson());
    ASSERT_TRUE(read.document.has_value());
    EXPECT_EQ(read.document->step, QStringLiteral("later-group"));
}

TEST(DiskState, TellsWhetherSomebodyElseWroteTheFile)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("a.rustworthy"));
    const AnswersDocument document = remembering({});
    ASSERT_FALSE(saveFile(name, document, application));
    const LoadResult loaded = loadFile(name, test::model(), test::catalogKey());
    ASSERT_TRUE(loaded.document.has_value());
    EXPECT_EQ(loaded.fingerprint, fingerprintOf(serialise(document, application)));
    EXPECT_EQ(diskState(name, loaded.fingerprint), DiskState::Same);

    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    EXPECT_EQ(diskState(name, loaded.fingerprint), DiskState::Changed);
    ASSERT_TRUE(file.resize(maximumDocumentBytes + 1));
    EXPECT_EQ(diskState(name, loaded.fingerprint), DiskState::Changed);
    ASSERT_TRUE(file.remove());
    EXPECT_EQ(diskState(name, loaded.fingerprint), DiskState::Gone);
    EXPECT_EQ(diskState(folder.path(), loaded.fingerprint), DiskState::Unknown);
    EXPECT_EQ(diskState(folder.path(), {}), DiskState::Unknown);
    EXPECT_EQ(diskState(name, {}), DiskState::Gone);
}

} // namespace rustworthy::document
