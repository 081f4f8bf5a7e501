#include "support/catalogs.h"

#include "catalog/loader.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace rustworthy::test {

using namespace Qt::StringLiterals;

namespace {

catalog::Catalog loaded(const QByteArray& json, const QString& name)
{
    catalog::LoadResult result = catalog::load(json, name);
    for (const storage::Problem& problem : std::as_const(result.problems)) {
        ADD_FAILURE() << problem.message().toStdString();
    }
    return result.catalog ? std::move(*result.catalog) : catalog::Catalog();
}

// Readings and contradictions name questions; a contradiction without one of its answers is none.
QJsonArray withoutContradictionsOn(const QJsonArray& contradictions, const QString& question)
{
    QJsonArray result;
    for (const QJsonValue& contradiction : contradictions) {
        bool named = false;
        const QJsonArray all = contradiction["all"_L1].toArray();
        for (const QJsonValue& given : all) {
            named = named || given["question"_L1].toString() == question;
        }
        if (!named) {
            result.append(contradiction);
        }
    }
    return result;
}

QJsonArray withoutId(const QJsonArray& items, const QString& id)
{
    QJsonArray result;
    for (const QJsonValue& item : items) {
        if (item["id"_L1].toString() != id && item.toString() != id) {
            result.append(item);
        }
    }
    return result;
}

QJsonArray withoutReferenceTo(QJsonArray readings, const QString& question)
{
    for (qsizetype i = 0; i < readings.size(); ++i) {
        QJsonObject reading = readings[i].toObject();
        if (reading.contains("questions"_L1)) {
            reading.insert("questions"_L1, withoutId(reading["questions"_L1].toArray(), question));
            readings[i] = reading;
        }
    }
    return readings;
}

QJsonArray withoutConditionsOn(const QJsonArray& rules, const QString& question)
{
    QJsonArray result;
    for (const QJsonValue& value : rules) {
        QJsonObject rule = value.toObject();
        bool hasConditions = false;
        for (const QLatin1String list : {"anyOf"_L1, "allOf"_L1}) {
            QJsonArray kept;
            const QJsonArray conditions = rule[list].toArray();
            for (const QJsonValue& condition : conditions) {
                if (condition["question"_L1].toString() != question) {
                    kept.append(condition);
                }
            }
            rule.insert(list, kept);
            hasConditions = hasConditions || !kept.isEmpty();
        }
        if (hasConditions || !rule.contains("language"_L1)) {
            result.append(rule);
        }
    }
    return result;
}

QJsonArray fourthSalaryLanguage(QJsonArray salaries)
{
    const auto add = [&salaries](const QString& level, int low, int high, bool openEnded) {
        salaries.append(QJsonObject{{u"language"_s, u"zig"_s},
                                    {u"level"_s, level},
                                    {u"low"_s, low},
                                    {u"high"_s, high},
                                    {u"openEnded"_s, openEnded}});
    };
    add(u"junior"_s, 70'000, 95'000, false);
    add(u"mid"_s, 100'000, 135'000, false);
    add(u"senior"_s, 140'000, 175'000, true);
    return salaries; // and none for the highest level
}

} // namespace

QByteArray builtInCatalogJson()
{
    QFile file(u":/catalog/rust-2026.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

catalog::Catalog builtInCatalog()
{
    return loaded(builtInCatalogJson(), u"rust-2026.json"_s);
}

QJsonObject fourteenQuestionCatalogJson()
{
    const QString dropped = u"games"_s;
    QJsonObject root = QJsonDocument::fromJson(builtInCatalogJson()).object();
    root.insert("id"_L1, u"fourteen"_s);
    root.insert("questions"_L1, withoutId(root["questions"_L1].toArray(), dropped));
    root.insert("contradictions"_L1, withoutContradictionsOn(root["contradictions"_L1].toArray(), dropped));
    root.insert("rules"_L1, withoutConditionsOn(root["rules"_L1].toArray(), dropped));
    root.insert("instead"_L1, withoutConditionsOn(root["instead"_L1].toArray(), dropped));
    root.insert("background"_L1, withoutReferenceTo(root["background"_L1].toArray(), dropped));

    QJsonArray bands = root["bands"_L1].toArray();
    QJsonObject last = bands.last().toObject();
    last.insert("high"_L1, 14);
    bands[bands.size() - 1] = last;
    root.insert("bands"_L1, bands);

    QJsonArray languages = root["languages"_L1].toArray();
    languages.append(QJsonObject{{u"id"_s, u"zig"_s}, {u"name"_s, u"Zig"_s}});
    root.insert("languages"_L1, languages);

    QJsonObject market = root["market"_L1].toObject();
    market.insert("salaries"_L1, fourthSalaryLanguage(market["salaries"_L1].toArray()));
    QJsonArray postings = market["postings"_L1].toArray();
    postings.append(QJsonObject{{u"language"_s, u"zig"_s}, {u"year"_s, 2026}, {u"count"_s, 1000}});
    market.insert("postings"_L1, postings);
    root.insert("market"_L1, market);
    return root;
}

catalog::Catalog fourteenQuestionCatalog()
{
    return loaded(QJsonDocument(fourteenQuestionCatalogJson()).toJson(), u"fourteen.json"_s);
}

} // namespace rustworthy::test
