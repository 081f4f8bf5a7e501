#include "storage/json.h"

#include <gtest/gtest.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>

#include <string>

namespace rustworthy::storage {
namespace {

QJsonObject accepted(const QByteArray& json)
{
    const JsonResult result = parseJson(json, QStringLiteral("a.json"));
    EXPECT_TRUE(result.object) << json.left(200).toStdString();
    for (const Problem& problem : result.problems) {
        ADD_FAILURE() << problem.message().toStdString();
    }
    return result.object.value_or(QJsonObject());
}

struct Refusal
{
    const char* name;
    std::string json;
    const char* place;
    const char* words; ///< part of the message
};

void PrintTo(const Refusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class RefusedJson : public testing::TestWithParam<Refusal>
{};

TEST_P(RefusedJson, NamesPlaceAndReason)
{
    const Refusal& refusal = GetParam();
    const JsonResult result = parseJson(QByteArray::fromStdString(refusal.json), QStringLiteral("a.json"));
    EXPECT_FALSE(result.object);
    ASSERT_EQ(result.problems.size(), 1);
    const Problem& problem = result.problems.front();
    EXPECT_EQ(problem.kind, ProblemKind::BadInput);
    EXPECT_EQ(problem.file, QStringLiteral("a.json"));
    EXPECT_EQ(problem.place, QString::fromUtf8(refusal.place));
    EXPECT_TRUE(problem.what.contains(QString::fromUtf8(refusal.words))) << problem.what.toStdString();
}

using namespace std::string_literals;

INSTANTIATE_TEST_SUITE_P(
    Bytes, RefusedJson,
    testing::Values(Refusal{"Empty", "", "", "file is empty"}, //
                    Refusal{"Blanks", " \n\t\r", "", "file is empty"},
                    Refusal{"ByteOrderMark", "\xEF\xBB\xBF{}", "line 1, column 1", "byte order mark"},
                    Refusal{"Utf16", "\xFF\xFE{\0}\0"s, "line 1, column 1", "byte order mark"},
                    Refusal{"NulAfterTheEnd", "{}\0"s, "line 1, column 3", "NUL byte"},
                    Refusal{"NulInText", "{\"a\":\n\"\0\"}"s, "line 2, column 2", "NUL byte"},
                    Refusal{"LoneContinuation", "{\"a\":\"\x80\"}", "line 1, column 7", "not valid UTF-8"},
                    Refusal{"Overlong", "{\"a\":\"\xC0\xAF\"}", "line 1, column 7", "not valid UTF-8"},
                    Refusal{"OverlongThree", "{\"a\":\"\xE0\x80\xAF\"}", "line 1, column 7", "UTF-8"},
                    Refusal{"EncodedSurrogate", "{\"a\":\"\xED\xA0\x80\"}", "line 1, column 7", "UTF-8"},
                    Refusal{"BeyondUnicode", "{\"a\":\"\xF4\x90\x80\x80\"}", "line 1, column 7", "UTF-8"},
                    Refusal{"CutShort", "{\"a\":\"\xE2\x82", "line 1, column 7", "UTF-8"},
                    // Columns count characters, not bytes.
                    Refusal{"AfterUmlauts", "{\"äöü\":\"\xFF\"}", "line 1, column 9", "UTF-8"}),
    [](const auto& row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Syntax, RefusedJson,
    testing::Values(Refusal{"NotAnObject", "[1]", "", "expected an object"},
                    Refusal{"JustAWord", "hello", "line 1, column 1", "not valid JSON"},
                    Refusal{"TrailingGarbage", "{}\n x", "line 2, column 2", "follows the end"},
                    Refusal{"SecondDocument", "{} {}", "line 1, column 4", "follows the end"},
                    Refusal{"CutOff", "{\n \"a\": 1", "line 2, column 8", "ends before"},
                    Refusal{"CutOffInText", "{\"a\": \"bcd", "line 1, column 11", "ends before"},
                    Refusal{"TrailingComma", "{\"a\":1,\n}", "line 2, column 1", "not valid JSON"},
                    Refusal{"MissingColon", "{\"a\" \"bc\"}", "line 1, column 6", "not valid JSON"},
                    Refusal{"MissingComma", "{\"a\": [1\n  \"bcd\"]}", "line 2, column 3", "not valid JSON"},
                    Refusal{"WrongBracket", "{\"a\": [1}", "line 1, column 9", "not valid JSON"},
                    Refusal{"Comment", "{\n// no\n}", "line 2, column 1", "not valid JSON"},
                    Refusal{"SingleQuotes", "{'a': 1}", "line 1, column 2", "not valid JSON"},
                    Refusal{"NotANumber", "{\"a\": NaN}", "line 1, column 7", "not valid JSON"},
                    Refusal{"BareMinus", "{\"a\": -}", "line 1, column 8", "not a number"},
                    Refusal{"LeadingZero", "{\"a\": 01}", "line 1, column 8", "not valid JSON"},
                    Refusal{"ControlCharacter", "{\"a\": \"b\tc\"}", "line 1, column 9", "control character"},
                    Refusal{"LineBreakInText", "{\"a\": \"b\n\"}", "line 1, column 9", "control character"},
                    Refusal{"UnknownEscape", R"({"a": "\x41"})", "line 1, column 9", "no valid escape"},
                    Refusal{"ShortEscape", R"({"a": "\u12"})", "line 1, column 12", "no valid escape"},
                    Refusal{"LoneHighSurrogate", R"({"a": "\uD83D"})", "line 1, column 14", "stands alone"},
                    Refusal{"LoneHighThenOther", R"({"a": "\uD83Dx"})", "line 1, column 14", "stands alone"},
                    Refusal{"LoneLowSurrogate", R"({"a": "\uDE00"})", "line 1, column 13", "stands alone"},
                    Refusal{"SurrogatesReversed", R"({"a": "\uDE00\uD83D"})", "line 1, column 13",
                            "stands alone"},
                    Refusal{"LoneSurrogateInName", R"({"\uD83D": 1})", "line 1, column 9", "stands alone"}),
    [](const auto& row) { return std::string(row.param.name); });

std::string repeated(const std::string& text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

INSTANTIATE_TEST_SUITE_P(
    Content, RefusedJson,
    testing::Values(
        Refusal{"DuplicateMember", R"({"a": 1, "b": 2, "a": 1})", "/a", "more than once"},
        Refusal{"DuplicateByEscape", R"({"a": 1, "\u0061": 2})", "/a", "more than once"},
        Refusal{"DuplicateDeep", R"({"a": [0, {"x/y~": 1, "x/y~": 2}]})", "/a/1/x~1y~0", "more than once"},
        Refusal{"LongText", "{\"a\":[\"" + std::string(4001, 'x') + "\"]}", "/a/0", "4,000 characters"},
        Refusal{"LongName", "{\"a\":{\"" + std::string(4001, 'x') + "\":1}}", "/a", "4,000 characters"},
        Refusal{"TooDeep",
                repeated("{\"a\":", 33) + "1" + repeated("}", 33), // the 33rd level is one too many
                "/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", "32 levels"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(ParseJson, ReportsEveryRepeatedMemberAtOnce)
{
    const JsonResult result =
        parseJson(R"({"a": {"x": 1, "x": 2, "x": 3, "y": 0}, "b": 1e999, "a": 2})", QStringLiteral("a.json"));
    QStringList places;
    for (const Problem& problem : result.problems) {
        places.append(problem.place);
    }
    // Reading stops at a number that overflows: the library reports it as a broken token.
    EXPECT_EQ(places, QStringList({QStringLiteral("/a/x"), QStringLiteral("/a/x"), QStringLiteral("/b")}));
}

TEST(ParseJson, AcceptsWhatIsJustAllowed)
{
    accepted(QByteArray::fromStdString(repeated("{\"a\":", 31) + "{}" + repeated("}", 31)));
    const QString longest(4000, QLatin1Char('x'));
    EXPECT_EQ(accepted("{\"a\":\"" + longest.toUtf8() + "\"}")[QStringLiteral("a")].toString(), longest);
    // Characters outside the first plane count once.
    accepted(QByteArray::fromStdString("{\"a\":\"" + repeated("\xF0\x9F\x98\x80", 4000) + "\"}"));
    accepted("\r\n\t {} \r\n\t");
}

TEST(ParseJson, ReadsEveryKindOfValue)
{
    const QJsonObject object = accepted(R"({"n": null, "t": true, "f": false, "i": -12, "d": 0.25, "e": "",
        "s": "\"\\\/\b\f\n\r\t\u00e4\uD83D\uDE00\u0000", "a": [1, [], {}], "o": {"": "\uFEFFx"}})");
    EXPECT_TRUE(object[QStringLiteral("n")].isNull());
    EXPECT_TRUE(object[QStringLiteral("t")].toBool());
    EXPECT_FALSE(object[QStringLiteral("f")].toBool(true));
    EXPECT_EQ(object[QStringLiteral("i")].toInt(), -12);
    EXPECT_EQ(object[QStringLiteral("d")].toDouble(), 0.25);
    EXPECT_EQ(object[QStringLiteral("e")].toString(QStringLiteral("none")), QString());
    EXPECT_EQ(object[QStringLiteral("s")].toString(),
              QStringLiteral("\"\\/\b\f\n\r\tä\U0001F600") + QChar(u'\0'));
    EXPECT_EQ(object[QStringLiteral("a")].toArray().size(), 3);
    EXPECT_EQ(object[QStringLiteral("o")][QString()].toString(), QChar(0xFEFF) + QStringLiteral("x"));
}

TEST(ParseJson, KeepsNamesThatDifferOnlyInTheirStart)
{
    EXPECT_EQ(accepted("{\"\xEF\xBB\xBFx\": 1, \"x\": 2}").size(), 2);
}

// Hostile input must not take more than linear time.
TEST(ParseJson, IsQuickOnHostileInput)
{
    constexpr int size = 1024 * 1024;
    std::string manyNames = "{";
    for (int i = 0; static_cast<int>(manyNames.size()) < size; ++i) {
        // Descending names are the worst case of an insertion into a sorted list.
        manyNames.append("\"").append(std::to_string(900'000'000 - i)).append("\":0,");
    }
    manyNames.back() = '}';
    std::string repeatedNames = "{\"a\":0";
    while (static_cast<int>(repeatedNames.size()) < size) {
        repeatedNames += ",\"a\":0";
    }
    repeatedNames += "}";
    const std::vector<std::string> documents = {
        manyNames,
        repeatedNames,
        "{\"a\":" + std::string(size, '['),
        "{\"a\":\"" + std::string(size, 'x'),
        "{\"a\":" + std::string(size, '9') + "}",
        "{\"a\":0." + std::string(size, '1') + "}",
        "{\"a\":[" + repeated("[],", size / 3) + "[]]}",
        std::string(size, '\n') + "x",
    };
    for (const std::string& document : documents) {
        QElapsedTimer timer;
        timer.start();
        const JsonResult result = parseJson(QByteArray::fromStdString(document), QStringLiteral("a.json"));
        EXPECT_LT(timer.elapsed(), 3000) << document.substr(0, 20);
        EXPECT_NE(result.object.has_value(), !result.problems.isEmpty());
        EXPECT_LE(result.problems.size(), maximumProblems);
    }
}

} // namespace
} // namespace rustworthy::storage
