#include "storage/json.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace rustworthy::storage {
namespace {

QJsonObject fromJson(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

class JsonWalkTest : public testing::Test
{
protected:
    JsonWalk walkOver(const char* json) { return {fromJson(json), QStringLiteral("a.json")}; }
};

QStringList placesOf(const JsonWalk& walk)
{
    QStringList places;
    for (const Problem& problem : walk.problems()) {
        places.append(problem.place);
    }
    return places;
}

TEST_F(JsonWalkTest, HandsOutWhatFits)
{
    JsonWalk walk = walkOver(R"({"id": "a.b_c-1", "text": "ä b", "choice": "no", "flag": true, "count": 7,
                                 "share": 0.5, "list": [1, 2], "map": {"x": 1, "y": 2}})");
    const JsonNode root = walk.root();
    root.allowOnly({QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("choice"),
                    QStringLiteral("flag"), QStringLiteral("count"), QStringLiteral("share"),
                    QStringLiteral("list"), QStringLiteral("map")});
    EXPECT_EQ(root.member(QStringLiteral("id")).identifier(), QStringLiteral("a.b_c-1"));
    EXPECT_EQ(root.member(QStringLiteral("text")).text(), QStringLiteral("ä b"));
    EXPECT_EQ(root.member(QStringLiteral("choice")).oneOf({QStringLiteral("yes"), QStringLiteral("no")}),
              QStringLiteral("no"));
    EXPECT_TRUE(root.member(QStringLiteral("flag")).boolean());
    EXPECT_EQ(root.member(QStringLiteral("count")).integer(0, 7), 7);
    EXPECT_EQ(root.member(QStringLiteral("share")).number(0.0, 1.0), 0.5);
    const QList<JsonNode> elements = root.member(QStringLiteral("list")).elements(2, 2);
    ASSERT_EQ(elements.size(), 2);
    EXPECT_EQ(elements.at(1).pointer(), QStringLiteral("/list/1"));
    const auto members = root.member(QStringLiteral("map")).members();
    ASSERT_EQ(members.size(), 2);
    EXPECT_EQ(members.at(1).first, QStringLiteral("y"));
    EXPECT_EQ(members.at(1).second.pointer(), QStringLiteral("/map/y"));
    EXPECT_FALSE(root.optionalMember(QStringLiteral("more")).isPresent());
    EXPECT_TRUE(walk.problems().isEmpty());
}

TEST_F(JsonWalkTest, ReportsAMissingMemberOnceAndReadsItAsNothing)
{
    JsonWalk walk = walkOver("{}");
    const JsonNode missing = walk.root().member(QStringLiteral("a/b"));
    EXPECT_EQ(missing.member(QStringLiteral("c")).text(), QString());
    EXPECT_TRUE(missing.elements(1).isEmpty());
    EXPECT_EQ(missing.integer(3, 9), 3);
    EXPECT_EQ(placesOf(walk), QStringList({QStringLiteral("/a~1b")}));
}

TEST_F(JsonWalkTest, ReportsAWrongKindOnceForAllItsMembers)
{
    JsonWalk walk = walkOver(R"({"a": 1})");
    const JsonNode wrong = walk.root().member(QStringLiteral("a"));
    EXPECT_FALSE(wrong.member(QStringLiteral("b")).isPresent());
    EXPECT_FALSE(wrong.member(QStringLiteral("c")).isPresent());
    EXPECT_TRUE(wrong.members().isEmpty());
    EXPECT_EQ(placesOf(walk), QStringList({QStringLiteral("/a")}));
}

TEST_F(JsonWalkTest, ReportsUnknownMembers)
{
    JsonWalk walk = walkOver(R"({"a": 1, "b": 2, "c": 3})");
    walk.root().allowOnly({QStringLiteral("b")});
    EXPECT_EQ(placesOf(walk), QStringList({QStringLiteral("/a"), QStringLiteral("/c")}));
}

using Getter = void (*)(const JsonNode&);

struct WrongValue
{
    const char* name;
    const char* json;
    Getter read;
};

void PrintTo(const WrongValue& wrong, std::ostream* out)
{
    *out << wrong.name;
}

class WrongValues : public testing::TestWithParam<WrongValue>
{};

TEST_P(WrongValues, AreFaultsAtTheirPointer)
{
    JsonWalk walk(fromJson(GetParam().json), QStringLiteral("a.json"));
    GetParam().read(walk.root().member(QStringLiteral("v")));
    EXPECT_EQ(placesOf(walk), QStringList({QStringLiteral("/v")}));
}

const Getter asText = [](const JsonNode& node) { EXPECT_EQ(node.text(3), QString()); };
const Getter asId = [](const JsonNode& node) { EXPECT_EQ(node.identifier(), QString()); };
const Getter asChoice = [](const JsonNode& node) {
    EXPECT_EQ(node.oneOf({QStringLiteral("yes")}), QString());
};
const Getter asFlag = [](const JsonNode& node) { EXPECT_FALSE(node.boolean()); };
const Getter asWhole = [](const JsonNode& node) { EXPECT_EQ(node.integer(1, 9), 1); };
const Getter asReal = [](const JsonNode& node) { EXPECT_EQ(node.number(0.5, 1.0), 0.5); };
const Getter asPair = [](const JsonNode& node) { EXPECT_LE(node.elements(2, 2).size(), 2); };

INSTANTIATE_TEST_SUITE_P(
    Walk, WrongValues,
    testing::Values(
        WrongValue{"TextEmpty", R"({"v": ""})", asText}, //
        WrongValue{"TextBlank", R"({"v": "  "})", asText}, WrongValue{"TextLong", R"({"v": "abcd"})", asText},
        WrongValue{"TextNumber", R"({"v": 1})", asText}, WrongValue{"IdEmpty", R"({"v": ""})", asId},
        WrongValue{"IdBlank", R"({"v": "a b"})", asId}, WrongValue{"IdUmlaut", R"({"v": "ä"})", asId},
        WrongValue{"IdLong", R"({"v": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})",
                   asId},
        WrongValue{"ChoiceOther", R"({"v": "no"})", asChoice},
        WrongValue{"ChoiceNull", R"({"v": null})", asChoice}, WrongValue{"FlagNumber", R"({"v": 1})", asFlag},
        WrongValue{"WholeFraction", R"({"v": 1.5})", asWhole},
        WrongValue{"WholeSmall", R"({"v": 0})", asWhole}, WrongValue{"WholeLarge", R"({"v": 10})", asWhole},
        WrongValue{"WholeHuge", R"({"v": 1e300})", asWhole},
        WrongValue{"WholeText", R"({"v": "5"})", asWhole}, WrongValue{"RealSmall", R"({"v": 0.4})", asReal},
        WrongValue{"RealText", R"({"v": "0.7"})", asReal}, WrongValue{"ListShort", R"({"v": [1]})", asPair},
        WrongValue{"ListLong", R"({"v": [1, 2, 3]})", asPair},
        WrongValue{"ListObject", R"({"v": {}})", asPair}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_F(JsonWalkTest, StopsCollectingAtTheLimit)
{
    JsonWalk walk = walkOver("{}");
    for (int i = 0; i < maximumProblems + 10; ++i) {
        walk.addFault(QString::number(i), QStringLiteral("wrong"));
    }
    EXPECT_EQ(walk.problems().size(), maximumProblems);
}

} // namespace
} // namespace rustworthy::storage
