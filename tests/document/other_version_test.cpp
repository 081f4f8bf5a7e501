// Documents of another version of the same catalog: what this version does not know is kept and listed.
#include "samples.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <ctime>

namespace rustworthy::document {
namespace {

const QByteArray foreign = R"({
    "format": "rustworthy-answers", "version": 1, "catalog": {"id": "rust-2026", "version": "7", "edition": 2},
    "answers": {"systems": "yes", "games": "sometimes", "quantum": {"how": "much"}},
    "pinned": ["systems", "games", "quantum"],
    "profile": {"level": "wizard", "pay": 5, "age": 30},
    "projectKinds": ["cli", "robot"], "circumstances": ["rain"],
    "priorities": {"memory-safety": "extreme", "beauty": "high"}})";

QJsonObject written(const AnswersDocument& document)
{
    return QJsonDocument::fromJson(serialise(document, QStringLiteral("rustworthy/1.0.0"))).object();
}

TEST(OtherVersion, UnknownThingsAreListedAndTheRestIsUsed)
{
    const LoadResult read = test::loadHere(foreign);
    ASSERT_TRUE(read.document.has_value());
    const decision::Answers& answers = read.document->answers;
    EXPECT_EQ(answers.given, (std::map<std::string, std::string>{{"systems", "yes"}}));
    EXPECT_EQ(answers.pinned, std::set<std::string>{"systems"});
    EXPECT_FALSE(answers.profile.level.has_value());
    EXPECT_EQ(answers.profile.pay, 5);
    EXPECT_EQ(answers.projectKinds, std::set<std::string>{"cli"});
    EXPECT_TRUE(answers.circumstances.empty());
    EXPECT_TRUE(answers.priorities.empty());

    std::set<QString> pointers;
    for (const Unrecognised& entry : read.document->unrecognised) {
        pointers.insert(entry.pointer);
    }
    std::set<QString> expected;
    for (const char* pointer : {"/catalog/edition", "/answers/games", "/answers/quantum", "/pinned/1",
                                "/pinned/2", "/profile/level", "/profile/age", "/projectKinds/1",
                                "/circumstances/0", "/priorities/memory-safety", "/priorities/beauty"}) {
        expected.insert(QString::fromLatin1(pointer));
    }
    EXPECT_EQ(pointers, expected);
}

TEST(OtherVersion, IsWrittenBackAsItWas)
{
    QJsonObject expected = QJsonDocument::fromJson(foreign).object();
    expected.insert(QStringLiteral("application"), QStringLiteral("rustworthy/1.0.0"));
    const LoadResult read = test::loadHere(foreign);
    ASSERT_TRUE(read.document.has_value());
    EXPECT_EQ(written(*read.document), expected);
    const LoadResult again = test::loadHere(QJsonDocument(expected).toJson());
    ASSERT_TRUE(again.document.has_value());
    EXPECT_EQ(again.document->answers, read.document->answers);
}

TEST(OtherVersion, AKnownValueGivenSinceTakesThePlaceOfTheKeptOne)
{
    AnswersDocument document = test::loadHere(foreign).document.value();
    document.answers = document.answers.withAnswer("games", "no");
    document.answers.profile.level = "mid";
    document.answers.priorities["memory-safety"] = "low";
    document.answers.circumstances.insert("startup");
    const QJsonObject root = written(document);

    const QJsonObject answers = root.value(QStringLiteral("answers")).toObject();
    EXPECT_EQ(answers.value(QStringLiteral("games")), QStringLiteral("no"));
    EXPECT_TRUE(answers.value(QStringLiteral("quantum")).isObject());
    EXPECT_EQ(root.value(QStringLiteral("profile"))[QStringLiteral("level")], QStringLiteral("mid"));
    EXPECT_EQ(root.value(QStringLiteral("profile"))[QStringLiteral("age")], 30);
    EXPECT_EQ(root.value(QStringLiteral("priorities"))[QStringLiteral("memory-safety")],
              QStringLiteral("low"));
    EXPECT_EQ(root.value(QStringLiteral("circumstances")),
              (QJsonArray{QStringLiteral("startup"), QStringLiteral("rain")}));
    EXPECT_EQ(root.value(QStringLiteral("pinned")),
              (QJsonArray{QStringLiteral("systems"), QStringLiteral("quantum")}))
        << "the kept pin belonged to the kept answer";
}

TEST(OtherVersion, MemberNamesWithSlashesAreKept)
{
    QByteArray json = foreign;
    json.replace("\"age\": 30", "\"a/b~c\": 30");
    const LoadResult read = test::loadHere(json);
    ASSERT_TRUE(read.document.has_value());
    EXPECT_EQ(written(*read.document).value(QStringLiteral("profile"))[QStringLiteral("a/b~c")], 30);
}

// A document of the largest size can hold several times as many.
TEST(OtherVersion, TheTimeGrowsWithTheNumberOfUnknownThingsNotWithItsSquare)
{
    QByteArray answers;
    for (int i = 0; i < 150'000; ++i) {
        answers += (i == 0 ? "\"q" : ",\"q") + QByteArray::number(i) + "\":1";
    }
    const std::clock_t start = std::clock();
    const LoadResult read = test::loadHere(
        R"({"format":"rustworthy-answers","version":1,"catalog":{"id":"rust-2026","version":"7"},"answers":{)" +
        answers + "}}");
    ASSERT_TRUE(read.document.has_value());
    EXPECT_EQ(written(*read.document).value(QStringLiteral("answers")).toObject().size(), 150'000);
    // One or two seconds, where the square would be forty.
    EXPECT_LT((std::clock() - start) / CLOCKS_PER_SEC, 20);
}

TEST(OtherVersion, FaultsOfTheFormatStayFaults)
{
    const auto place = [](const char* before, const char* after) {
        QByteArray json = foreign;
        json.replace(before, after);
        const LoadResult read = test::loadHere(json);
        EXPECT_FALSE(read.document.has_value()) << after;
        return read.problems.isEmpty() ? QString() : read.problems.front().place;
    };
    EXPECT_EQ(place("\"pay\": 5", "\"pay\": -5"), QStringLiteral("/profile/pay"));
    EXPECT_EQ(place("\"robot\"", "\"cli\""), QStringLiteral("/projectKinds/1"));
    EXPECT_EQ(place("\"robot\"", "7"), QStringLiteral("/projectKinds/1"));
    EXPECT_EQ(place("\"robot\"", "\"a robot\""), QStringLiteral("/projectKinds/1"));
    EXPECT_EQ(place("\"quantum\": {", "\"a quantum\": {"), QStringLiteral("/answers/a quantum"));
    EXPECT_EQ(place("[\"systems\", \"games\"", "[\"salary\", \"games\""), QStringLiteral("/pinned/0"));
    EXPECT_EQ(place("\"rust-2026\"", "\"rust-2027\""), QStringLiteral("/catalog/id"));
}

} // namespace
} // namespace rustworthy::document
