// What is accepted is written by Qt and read again as an equal value.
#include "storage/json.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace rustworthy::storage {
namespace {

class RandomJson
{
public:
    explicit RandomJson(unsigned seed) : m_random(seed) {}

    QJsonObject object(int depth)
    {
        QJsonObject result;
        for (int i = below(6); i > 0; --i) {
            result.insert(text(), value(depth));
        }
        return result;
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

private:
    QJsonValue value(int depth)
    {
        switch (below(depth > 0 ? 8 : 6)) {
        case 0:
            return QJsonValue(QJsonValue::Null);
        case 1:
            return below(2) == 0;
        case 2:
            return below(2'000'001) - 1'000'000;
        case 3:
            return real();
        case 4:
            return std::floor(std::ldexp(real(), 50));
        case 5:
            return text();
        case 6:
            return object(depth - 1);
        default:
            break;
        }
        QJsonArray array;
        for (int i = below(5); i > 0; --i) {
            array.append(value(depth - 1));
        }
        return array;
    }

    double real() { return std::uniform_real_distribution<double>(-1.0, 1.0)(m_random); }

    QString text()
    {
        QString result = QStringLiteral(""); // never null: as a member's name that crashes Qt 6.8
        for (int i = below(12); i > 0; --i) {
            char32_t character = 0;
            do {
                character = static_cast<char32_t>(below(below(2) == 0 ? 0x80 : 0x110000));
            } while (QChar::isSurrogate(character));
            result += QString::fromUcs4(&character, 1);
        }
        return result;
    }

    std::mt19937 m_random;
};

TEST(JsonRoundTrip, WhatIsAcceptedIsWrittenAndReadAgainEqual)
{
    RandomJson random(20260220);
    for (int i = 0; i < 500; ++i) {
        const QJsonObject original = random.object(5);
        const auto layout = i % 2 == 0 ? QJsonDocument::Indented : QJsonDocument::Compact;
        const JsonResult first = parseJson(QJsonDocument(original).toJson(layout), QStringLiteral("a.json"));
        ASSERT_TRUE(first.object) << i << ": " << first.problems.front().message().toStdString();
        EXPECT_EQ(*first.object, original) << i;
        const JsonResult again =
            parseJson(QJsonDocument(*first.object).toJson(layout), QStringLiteral("a.json"));
        ASSERT_TRUE(again.object) << i;
        EXPECT_EQ(*again.object, *first.object) << i;
    }
}

// Whatever the order of the members: Qt's parser and QJsonObject::insert() do not agree on it where a name
// holds characters from U+E000 to U+FFFF and another one characters beyond them.
bool sameContent(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isArray() && b.isArray()) {
        const QJsonArray left = a.toArray();
        const QJsonArray right = b.toArray();
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), sameContent);
    }
    if (!a.isObject() || !b.isObject()) {
        return a == b;
    }
    const auto members = [](const QJsonObject& object) {
        std::map<QString, QJsonValue> result;
        for (auto it = object.begin(); it != object.end(); ++it) {
            result.emplace(it.key(), it.value());
        }
        return result;
    };
    const auto left = members(a.toObject());
    const auto right = members(b.toObject());
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const auto& x, const auto& y) {
        return x.first == y.first && sameContent(x.second, y.second);
    });
}

// Qt's own parser is the oracle: whatever is accepted here, it reads as the same value.
TEST(JsonRoundTrip, DamagedDocumentsAreRefusedOrReadAsQtReadsThem)
{
    RandomJson random(7);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray json = QJsonDocument(random.object(3)).toJson(QJsonDocument::Compact);
        for (int flips = 1 + random.below(3); flips > 0; --flips) {
            const auto at = random.below(static_cast<int>(json.size()));
            json[at] = static_cast<char>(random.below(256));
        }
        const JsonResult result = parseJson(json, QStringLiteral("a.json"));
        ASSERT_EQ(result.object.has_value(), result.problems.isEmpty());
        if (!result.object) {
            ++refused;
            continue;
        }
        EXPECT_TRUE(sameContent(QJsonDocument::fromJson(json).object(), *result.object))
            << json.toStdString();
    }
    EXPECT_GT(refused, 500);
    EXPECT_LT(refused, 2000);
}

} // namespace
} // namespace rustworthy::storage
