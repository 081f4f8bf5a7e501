// Documents changed at random: nothing crashes, and nothing passes that an independent check of the format,
// written from its description alone, does not accept.
#include "acceptable.h"
#include "samples.h"

#include "sheets.h"
#include "storage/json.h"
#include "support/damage_judge.h"
#include "support/json_mutations.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace rustworthy::document {
namespace {

using decision::test::uniform;

QByteArray validDocument(std::mt19937& random)
{
    AnswersDocument document;
    document.answers = test::randomValidAnswers(random);
    document.catalog = test::catalogKey();
    if (uniform(random, 0, 1) == 0) {
        document.step = QStringLiteral("project");
        document.reviewOn = QDate(2028, 2, 29);
        document.result = {.savedOn = QDate(2026, 11, 21),
                           .catalogVersion = QStringLiteral("1"),
                           .low = uniform(random, 0, 7),
                           .high = uniform(random, 7, 15),
                           .maximum = 15,
                           .bands = {QStringLiteral("consider"), QStringLiteral("learn")},
                           .career = QStringLiteral("open"),
                           .project = QStringLiteral("against"),
                           .rankingVerdict = QStringLiteral("leans"),
                           .leader = QStringLiteral("go"),
                           .firstRank = {{QStringLiteral("go"), 0.75}, {QStringLiteral("rust"), 0.25}}};
    }
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
        if (!loaded || !test::isOfAnotherVersion(changed.toObject())) {
            ASSERT_EQ(loaded, test::isAcceptable(changed.toObject())) << bytes.toStdString();
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
        EXPECT_TRUE(test::isOfAnotherVersion(root) || test::isAcceptable(root));
        expectSameAgain(*result.document);
    }
    EXPECT_GT(accepted, 10) << "the sample has to hold both kinds";
    EXPECT_LT(accepted, 500);
    EXPECT_LT(budget.longest().count(), 5000);
    EXPECT_LT(budget.grownMegabytes(), 256);
}

} // namespace
} // namespace rustworthy::document
