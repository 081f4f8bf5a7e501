// Documents changed at random: nothing crashes, and nothing passes that an independent check of the format,
// written from its description alone, does not accept.
#include "samples.h"

#include "sheets.h"
#include "storage/json.h"
#include "support/damage_judge.h"
#include "support/json_mutations.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rustworthy::document {
namespace {

using decision::test::uniform;

bool isText(const QJsonValue& value, const char* pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)),
                                   QRegularExpression::DotMatchesEverythingOption);
    return value.isString() && whole.match(value.toString()).hasMatch();
}

bool isInteger(const QJsonValue& value, int minimum, int maximum)
{
    return value.isDouble() && value.toDouble() == std::trunc(value.toDouble()) &&
           value.toDouble() >= minimum && value.toDouble() <= maximum;
}

// Every member of an object (absent: fine) has a name and a value out of the patterns.
bool isMap(const QJsonValue& value, const QList<std::pair<const char*, const char*>>& patterns)
{
    if (value.isUndefined()) {
        return true;
    }
    const QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    return value.isObject() && std::ranges::all_of(keys, [&](const QString& key) {
               return std::ranges::any_of(patterns, [&](const auto& allowed) {
                   return isText(key, allowed.first) && isText(object.value(key), allowed.second);
               });
           });
}

bool isSet(const QJsonValue& value, const char* pattern)
{
    if (value.isUndefined()) {
        return true;
    }
    QStringList seen;
    for (const QJsonValue& element : value.toArray()) {
        if (!isText(element, pattern) || seen.contains(element.toString())) {
            return false;
        }
        seen.append(element.toString());
    }
    return value.isArray();
}

bool isProfile(const QJsonValue& value)
{
    if (value.isUndefined()) {
        return true;
    }
    QJsonObject profile = value.toObject();
    const QJsonValue hours = profile.take(QStringLiteral("hoursPerWeek"));
    const QJsonValue pay = profile.take(QStringLiteral("pay"));
    return value.isObject() && (hours.isUndefined() || isInteger(hours, 1, 168)) &&
           (pay.isUndefined() || isInteger(pay, 0, 10'000'000)) &&
           isMap(profile, {{"level", "junior|mid|senior|staff"},
                           {"background", "c-cpp|systems|none"},
                           {"study", "part-time|full-time"},
                           {"language", "rust|go|python|cpp|other"}});
}

bool areFacts(const QJsonValue& pinned, const QJsonValue& answers)
{
    return std::ranges::all_of(pinned.toArray(), [&](const QJsonValue& question) {
        return isText(answers[question.toString()], "yes|no|solo|team|learning|shipping");
    });
}

bool isAcceptable(const QJsonObject& root)
{
    const QJsonValue application = root.value(QStringLiteral("application"));
    const QJsonValue answers = root.value(QStringLiteral("answers"));
    const QJsonValue pinned = root.value(QStringLiteral("pinned"));
    const QJsonObject catalog{{QStringLiteral("id"), QStringLiteral("rust-2026")},
                              {QStringLiteral("version"), QStringLiteral("1")}};
    return root.value(QStringLiteral("format")) == QStringLiteral("rustworthy-answers") &&
           root.value(QStringLiteral("version")) == 1 && root.value(QStringLiteral("catalog")) == catalog &&
           (application.isUndefined() || isText(application, ".*\\S.*")) &&
           isMap(answers,
                 {{"systems|cs-depth|wasm-blockchain|performance|games|job-soon|patience|salary|tech-"
                   "hub|web-apis|time-to-market|systems-background|compile-speed",
                   "yes|no|unsure"},
                  {"solo-team", "solo|team|unsure"},
                  {"learn-ship", "learning|shipping|unsure"}}) &&
           isSet(pinned, "[A-Za-z0-9_.-]{1,64}") && areFacts(pinned, answers) &&
           isProfile(root.value(QStringLiteral("profile"))) &&
           isSet(root.value(QStringLiteral("projectKinds")), "os-driver|embedded|cli|web-api|mvp") &&
           isSet(root.value(QStringLiteral("circumstances")), "existing-cpp|mixed-team|startup") &&
           isMap(root.value(QStringLiteral("priorities")),
                 {{"memory-safety|learning-curve", "irrelevant|low|medium|high|decisive"}});
}

// Another version may hold what this one does not know: see other_version_test.cpp.
bool isOfAnotherVersion(const QJsonObject& root)
{
    return root.value(QStringLiteral("catalog"))[QStringLiteral("version")] != QStringLiteral("1");
}

QByteArray validDocument(std::mt19937& random)
{
    AnswersDocument document;
    document.answers = test::randomValidAnswers(random);
    document.catalog = test::catalogKey();
    return serialise(document, QStringLiteral("rustworthy/1.0.0"));
}

QJsonValue randomValue(std::mt19937& random)
{
    static const QJsonArray values = {QJsonValue(),
                                      true,
                                      false,
                                      0,
                                      1,
                                      2,
                                      -1,
                                      168,
                                      169,
                                      10'000'000,
                                      0.5,
                                      1e15,
                                      QString(),
                                      QStringLiteral("yes"),
                                      QStringLiteral("unsure"),
                                      QStringLiteral("systems"),
                                      QStringLiteral("cli"),
                                      QStringLiteral("junior"),
                                      QStringLiteral("<b>&"),
                                      QJsonArray(),
                                      QJsonObject(),
                                      QJsonArray{QStringLiteral("systems")},
                                      QJsonArray{1},
                                      QJsonObject{{QStringLiteral("systems"), QStringLiteral("yes")}}};
    return values.at(uniform(random, 0, static_cast<int>(values.size()) - 1));
}

// Replaces, adds or removes one value somewhere.
QJsonValue mutated(const QJsonValue& value, std::mt19937& random)
{
    if (uniform(random, 0, 4) == 0) {
        return randomValue(random);
    }
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        const QString key = keys.at(uniform(random, 0, static_cast<int>(keys.size()) - 1));
        switch (uniform(random, 0, 5)) {
        case 0:
            object.remove(key);
            break;
        case 1:
            object.insert(key + QLatin1Char('x'), object.value(key));
            break;
        default:
            object.insert(key, mutated(object.value(key), random));
        }
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const int index = uniform(random, 0, static_cast<int>(array.size()) - 1);
        if (uniform(random, 0, 2) == 0) {
            array.append(array.at(index));
        } else {
            array.replace(index, mutated(array.at(index), random));
        }
        return array;
    }
    return randomValue(random);
}

TEST(MutatedDocuments, ValuesSwappedAreAcceptedExactlyWhenTheFormatAllowsThem)
{
    std::mt19937 random(2'026);
    int accepted = 0;
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        const QJsonObject root = QJsonDocument::fromJson(validDocument(random)).object();
        const QJsonValue changed = mutated(root, random);
        if (!changed.isObject()) {
            continue;
        }
        const QByteArray bytes = QJsonDocument(changed.toObject()).toJson();
        const bool loaded = test::loadHere(bytes).document.has_value();
        if (!loaded || !isOfAnotherVersion(changed.toObject())) {
            ASSERT_EQ(loaded, isAcceptable(changed.toObject())) << bytes.toStdString();
        }
        ++(loaded ? accepted : refused);
    }
    EXPECT_GT(accepted, 100) << "the sample has to hold both kinds";
    EXPECT_GT(refused, 500);
}

void expectSameAgain(const AnswersDocument& document)
{
    const QByteArray written = serialise(document, QStringLiteral("rustworthy/1.0.0"));
    const LoadResult again = test::loadHere(written);
    ASSERT_TRUE(again.document) << written.toStdString();
    EXPECT_EQ(again.document->answers, document.answers);
    EXPECT_EQ(serialise(*again.document, QStringLiteral("rustworthy/1.0.0")), written);
}

TEST(MutatedDocuments, DamagedInEveryWayNeverPassForGood)
{
    std::mt19937 random(2'027);
    rustworthy::test::Budget budget;
    int accepted = 0;
    for (unsigned round = 0; round < 2000 && !testing::Test::HasFailure(); ++round) {
        const auto kind = rustworthy::test::allMutations[round % rustworthy::test::allMutations.size()];
        const QByteArray bytes = rustworthy::test::mutated(validDocument(random).trimmed(), kind, round);
        SCOPED_TRACE(rustworthy::test::nameOf(kind) + (": " + bytes.left(2000).toStdString()));
        budget.begin();
        const LoadResult result = test::loadHere(bytes);
        budget.end();
        ASSERT_NE(result.document.has_value(), !result.problems.isEmpty());
        if (!result.document) {
            EXPECT_EQ(rustworthy::test::flawInMessages(result.problems, QStringLiteral("answers.rustworthy")),
                      "");
            continue;
        }
        ++accepted;
        EXPECT_TRUE(rustworthy::test::isWellFormedJson(bytes, storage::maximumNesting));
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        EXPECT_TRUE(isOfAnotherVersion(root) || isAcceptable(root));
        expectSameAgain(*result.document);
    }
    EXPECT_GT(accepted, 10) << "the sample has to hold both kinds";
    EXPECT_LT(accepted, 500);
    EXPECT_LT(budget.longest().count(), 5000);
    EXPECT_LT(budget.grownMegabytes(), 256);
}

} // namespace
} // namespace rustworthy::document
