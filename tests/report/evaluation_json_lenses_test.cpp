// The parts of the JSON beyond the checklist: rules, ranking and payback.
#include "report/report.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace rustworthy::report {

namespace {

QJsonObject exported(const decision::Evaluation& evaluation, const catalog::Catalog& catalog = {})
{
    return QJsonDocument::fromJson(json(catalog, evaluation, {.includePay = true})).object();
}

QJsonValue parsed(const QByteArray& text)
{
    return QJsonDocument::fromJson("[" + text + "]").array().first();
}

catalog::Rule rule(const QString& id, const QStringList& sources)
{
    catalog::Rule rule{.id = id};
    for (const QString& source : sources) {
        rule.citations.append({.source = source, .headings = {}});
    }
    return rule;
}

decision::RankingResult twoRanked()
{
    return {.verdict = decision::RankingVerdict::Leans,
            .samples = 65'536,
            .standardError = 0.001,
            .criteria = {"safety", "curve"},
            .importance = {"medium", "medium"},
            .weights = {0.5, 0.5},
            .leader = "rust",
            .highest = {"rust"},
            .mostOftenFirst = "rust",
            .alternatives = {{.id = "rust",
                              .rankAcceptability = {1.0, 0.0},
                              .expectedRank = 1.0,
                              .weightedSum = 0.75,
                              .contributions = {0.5, 0.25},
                              .centralWeights = std::vector{0.25, 0.75},
                              .confidenceFactor = 0.875,
                              .pairwise = {0.0, 1.0}},
                             {.id = "cpp",
                              .rankAcceptability = {0.0, 1.0},
                              .expectedRank = 2.0,
                              .weightedSum = 0.5,
                              .contributions = {0.5, 0.0},
                              .centralWeights = std::nullopt,
                              .confidenceFactor = std::nullopt,
                              .pairwise = {0.0, 0.0}}},
            .stability = {{.criterion = "safety", .weight = 0.5, .low = 0.0, .high = 1.0},
                          {.criterion = "curve", .weight = 0.5, .low = 0.25, .high = 0.75}},
            .markChanges = {}};
}

} // namespace

TEST(RulesJson, HoldsEachFiredRuleWithTheIdsOfItsSources)
{
    catalog::Catalog catalog;
    catalog.rules = {rule(QStringLiteral("not-fired"), {QStringLiteral("x")}),
                     rule(QStringLiteral("one"), {QStringLiteral("article-a")}),
                     rule(QStringLiteral("two"), {QStringLiteral("article-b"), QStringLiteral("article-a"),
                                                  QStringLiteral("article-b")}),
                     rule(QStringLiteral("three"), {QStringLiteral("article-b")})};
    decision::Evaluation evaluation;
    evaluation.rules.fired = {{"one", "rust", decision::Stance::Recommend},
                              {"two", "go", decision::Stance::Avoid},
                              {"three", "rust", decision::Stance::Exception}};
    EXPECT_EQ(exported(evaluation, catalog)[QStringLiteral("rules")],
              parsed(R"([{"rule":"one","language":"rust","stance":"recommend","source":"article-a"},
                   {"rule":"two","language":"go","stance":"avoid","source":"article-b, article-a"},
                   {"rule":"three","language":"rust","stance":"exception","source":"article-b"}])"));
}

TEST(RankingJson, HoldsEveryAlternativeAndTheStabilityOfEveryCriterion)
{
    decision::Evaluation evaluation;
    evaluation.ranking = twoRanked();
    EXPECT_EQ(exported(evaluation)[QStringLiteral("ranking")], parsed(R"(
        {"samples":65536, "standardError":0.001, "leader":"rust", "verdict":"leans",
         "alternatives":[
           {"id":"rust", "rankAcceptability":[1,0], "expectedRank":1, "weightedSum":0.75,
            "centralWeights":{"safety":0.25,"curve":0.75}, "confidenceFactor":0.875, "pairwise":{"cpp":1}},
           {"id":"cpp", "rankAcceptability":[0,1], "expectedRank":2, "weightedSum":0.5,
            "centralWeights":null, "confidenceFactor":null, "pairwise":{"rust":0}}],
         "stability":[{"criterion":"safety","weight":0.5,"low":0,"high":1},
                      {"criterion":"curve","weight":0.5,"low":0.25,"high":0.75}]})"));
}

TEST(RankingJson, HasNoLeaderAndEmptyListsWhereThereIsNothingToRankBy)
{
    EXPECT_EQ(exported({})[QStringLiteral("ranking")],
              parsed(R"({"samples":0,"standardError":0,"leader":null,"verdict":"nothing","alternatives":[],
                         "stability":[]})"));
}

TEST(RankingJson, NamesEveryVerdict)
{
    using decision::RankingVerdict;
    const std::map<RankingVerdict, QString> names = {{RankingVerdict::Clear, QStringLiteral("clear")},
                                                     {RankingVerdict::Leans, QStringLiteral("leans")},
                                                     {RankingVerdict::Close, QStringLiteral("close")},
                                                     {RankingVerdict::Tied, QStringLiteral("tied")},
                                                     {RankingVerdict::Nothing, QStringLiteral("nothing")}};
    for (const auto& [verdict, name] : names) {
        decision::Evaluation evaluation;
        evaluation.ranking.verdict = verdict;
        EXPECT_EQ(exported(evaluation)[QStringLiteral("ranking")][QStringLiteral("verdict")], name);
    }
}

TEST(PaybackJson, IsLeftOutUnlessAskedFor)
{
    decision::Evaluation evaluation;
    evaluation.payback.reason = decision::Payback::Reason::Ok;
    evaluation.payback.low = 4.5;
    evaluation.payback.high = 20.25;
    const QByteArray text = json({}, evaluation);
    EXPECT_TRUE(QJsonDocument::fromJson(text).object()[QStringLiteral("payback")].isNull());
    EXPECT_EQ(text, json({}, {}));
}

TEST(EvaluationJson, SaysWhatItIsAndOfWhichCatalog)
{
    catalog::Catalog catalog;
    catalog.id = QStringLiteral("rust-2026");
    catalog.version = QStringLiteral("7");
    const QJsonObject root = exported({}, catalog);
    EXPECT_EQ(root[QStringLiteral("format")], QStringLiteral("rustworthy-evaluation"));
    EXPECT_EQ(root[QStringLiteral("version")], 1);
    EXPECT_EQ(root[QStringLiteral("whatIf")], false);
    const QByteArray tried = json(catalog, {}, {.whatIf = true});
    EXPECT_EQ(QJsonDocument::fromJson(tried).object()[QStringLiteral("whatIf")], true);
    EXPECT_EQ(root[QStringLiteral("catalog")], parsed(R"({"id":"rust-2026","version":"7"})"));
}

TEST(PaybackJson, HoldsBothEndsAndTheReason)
{
    decision::Evaluation evaluation;
    evaluation.payback.reason = decision::Payback::Reason::Ok;
    evaluation.payback.low = 4.5;
    evaluation.payback.high = 20.25;
    EXPECT_EQ(exported(evaluation)[QStringLiteral("payback")],
              parsed(R"({"low":4.5,"high":20.25,"reason":"ok"})"));

    evaluation.payback.reason = decision::Payback::Reason::NotWithinTenYears;
    evaluation.payback.high.reset();
    EXPECT_EQ(exported(evaluation)[QStringLiteral("payback")],
              parsed(R"({"low":4.5,"high":null,"reason":"not-within-ten-years"})"));

    EXPECT_EQ(exported({})[QStringLiteral("payback")],
              parsed(R"({"low":null,"high":null,"reason":"no-data"})"));
}

} // namespace rustworthy::report
