// What the built-in catalog adds of its own: both sides of every contradiction, and priorities suggested for
// each kind of project.
#include "json_edit.h"

#include "catalog/loader.h"
#include "support/catalogs.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;

const Catalog& builtIn()
{
    static const Catalog catalog = test::builtInCatalog();
    return catalog;
}

TEST(Sides, StandBesideEveryClaimOnWhichTheArticlesDisagree)
{
    int disagreements = 0;
    for (const Claim& claim : builtIn().claims) {
        if (claim.status == u"articles-disagree"_s) {
            ++disagreements;
            EXPECT_GE(claim.sides.size(), 2) << claim.id.toStdString();
        }
    }
    EXPECT_GE(disagreements, 9);
}

TEST(Sides, ReferToWhereTheClaimStandsOrToTheFiguresItMeets)
{
    for (const Claim& claim : builtIn().claims) {
        std::set<QString> places;
        for (const Claim::Side& side : claim.sides) {
            for (const Citation& citation : side.citations) {
                EXPECT_FALSE(citation.headings.isEmpty()) << claim.id.toStdString();
                places.insert(citation.source + citation.headings.join(u'/'));
            }
        }
        EXPECT_EQ(qsizetype(places.size()), claim.sides.size()) << claim.id.toStdString();
    }
}

TEST(Suggestions, CoverEveryKindOfProject)
{
    std::set<QString> kinds;
    for (const Named& kind : builtIn().projectKinds) {
        kinds.insert(kind.id);
    }
    ASSERT_EQ(kinds.size(), 17u);
    ASSERT_EQ(builtIn().model.prioritySuggestions.size(), kinds.size());
    for (const decision::PrioritySuggestion& suggestion : builtIn().model.prioritySuggestions) {
        kinds.erase(QString::fromStdString(suggestion.projectKind));
        const auto weighsMore = [](const auto& entry) {
            return entry.second == "high" || entry.second == "decisive";
        };
        EXPECT_TRUE(std::ranges::any_of(suggestion.levels, weighsMore)) << suggestion.projectKind;
    }
    EXPECT_TRUE(kinds.empty());
}

TEST(Suggestions, ArriveInTheModelAsTheyAreWritten)
{
    const auto& suggestions = builtIn().model.prioritySuggestions;
    const auto embedded =
        std::ranges::find(suggestions, "embedded", &decision::PrioritySuggestion::projectKind);
    ASSERT_NE(embedded, suggestions.end());
    const std::map<std::string, std::string> expected{
        {"embedded", "decisive"},  {"memory-safety", "high"},     {"performance-ceiling", "high"},
        {"learning-curve", "low"}, {"webassembly", "irrelevant"}, {"web-services", "irrelevant"}};
    EXPECT_EQ(embedded->levels, expected);
}

TEST(Loader, RefusesMoreCriteriaThanTheRankingTakes)
{
    QJsonObject root = builtInRoot();
    QJsonArray criteria = root[u"criteria"_s].toArray();
    QJsonObject one = criteria.first().toObject();
    while (criteria.size() <= qsizetype(decision::Model::maximumCriteria)) {
        one[u"id"_s] = u"more-%1"_s.arg(criteria.size());
        criteria.append(one);
    }
    root[u"criteria"_s] = criteria;
    const QList<storage::Problem> problems = load(QJsonDocument(root).toJson(), u"more"_s).problems;
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems.first().place, u"/criteria"_s);
    EXPECT_TRUE(problems.first().what.contains(u"16"_s)) << problems.first().what.toStdString();
    criteria.removeLast();
    root[u"criteria"_s] = criteria;
    EXPECT_TRUE(load(QJsonDocument(root).toJson(), u"most"_s).catalog);
}

} // namespace
} // namespace rustworthy::catalog
