// A damaged catalog is either refused with a problem or a whole catalog; nothing crashes.
#include "catalog/loader.h"

#include "json_edit.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <random>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;

class Dice
{
public:
    int below(qsizetype limit)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(limit) - 1)(m_random);
    }

private:
    std::mt19937 m_random{20260220};
};

void expectRefusedOrWhole(const QByteArray& json, int round)
{
    const LoadResult result = load(json, u"a.json"_s);
    ASSERT_EQ(result.catalog.has_value(), result.problems.isEmpty()) << round;
    if (!result.catalog) {
        for (const storage::Problem& problem : result.problems) {
            EXPECT_FALSE(problem.what.isEmpty()) << round;
        }
        return;
    }
    const decision::Model& model = result.catalog->model;
    EXPECT_FALSE(model.questions.empty()) << round;
    EXPECT_EQ(model.bands.back().high, model.maximumScore()) << round;
    for (const decision::Criterion& criterion : model.criteria) {
        EXPECT_EQ(criterion.marks.size(), model.alternatives.size()) << round;
    }
}

TEST(DamagedCatalog, WithFlippedBytes)
{
    const QByteArray whole = test::builtInCatalogJson();
    Dice dice;
    for (int round = 0; round < 80; ++round) {
        QByteArray json = whole;
        for (int flips = 1 + dice.below(3); flips > 0; --flips) {
            const int at = dice.below(json.size());
            json[at] = static_cast<char>(json[at] ^ (1 << dice.below(8)));
        }
        expectRefusedOrWhole(json, round);
    }
}

TEST(DamagedCatalog, CutShort)
{
    const QByteArray whole = test::builtInCatalogJson().trimmed();
    Dice dice;
    for (int round = 0; round < 60; ++round) {
        const LoadResult result = load(whole.left(dice.below(whole.size())), u"a.json"_s);
        EXPECT_FALSE(result.catalog) << round;
        EXPECT_EQ(result.problems.size(), 1) << round;
    }
}

// Goes down to a random value and puts one of another type, or a wild one, in its place.
QString randomPointer(Dice& dice)
{
    QString pointer;
    QJsonValue value = builtInRoot();
    while ((value.isObject() && !value.toObject().isEmpty()) ||
           (value.isArray() && !value.toArray().isEmpty())) {
        if (!pointer.isEmpty() && dice.below(8) == 0) {
            break;
        }
        if (value.isObject()) {
            const QStringList names = value.toObject().keys();
            const QString name = names.at(dice.below(names.size()));
            pointer += u'/' + name;
            value = value[name];
        } else {
            const int index = dice.below(value.toArray().size());
            pointer += u'/' + QString::number(index);
            value = value[index];
        }
    }
    return pointer;
}

TEST(DamagedCatalog, WithOtherValues)
{
    const QList<QJsonValue> wild{QJsonValue(QJsonValue::Null),
                                 QJsonValue(QJsonValue::Undefined),
                                 true,
                                 -1,
                                 0,
                                 2.5,
                                 1e15,
                                 u""_s,
                                 u"unsure"_s,
                                 u"<img src=\"file:///etc/passwd\">"_s,
                                 QString(QChar(u'\0')),
                                 QJsonArray{},
                                 QJsonArray{QJsonArray{QJsonArray{}}},
                                 QJsonObject{},
                                 QJsonObject{{u"id"_s, u"x"_s}}};
    Dice dice;
    for (int round = 0; round < 80; ++round) {
        QJsonObject root = builtInRoot();
        for (int changes = 1 + dice.below(3); changes > 0; --changes) {
            const QString pointer = randomPointer(dice); // may be gone since the change before
            root = withValue(root, pointer, wild.at(dice.below(wild.size())));
        }
        expectRefusedOrWhole(QJsonDocument(root).toJson(QJsonDocument::Compact), round);
    }
}

} // namespace
} // namespace rustworthy::catalog
