#include "small_catalog.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace rustworthy;
using test::present;
using test::u8;

namespace {

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

/// The first kind of project rates two criteria, the second one of them higher.
catalog::Catalog suggesting()
{
    catalog::Catalog catalog = builtIn();
    const auto kind = [&catalog](qsizetype index) { return catalog.projectKinds.at(index).id.toStdString(); };
    catalog.model.prioritySuggestions = {
        {.projectKind = kind(0), .levels = {{"memory-safety", "high"}, {"web-services", "irrelevant"}}},
        {.projectKind = kind(1), .levels = {{"memory-safety", "decisive"}}}};
    return catalog;
}

QString levelOf(const presentation::PriorityPreset& preset, const QString& criterion)
{
    for (const auto& [id, level] : preset.levels) {
        if (id == criterion) {
            return level;
        }
    }
    return {};
}

} // namespace

TEST(Priorities, AskHowMuchTheStepFromPoorToGoodMattersToTheProject)
{
    const auto view = present(builtIn(), {}).priorities;
    for (const char* word : {"poor", "good", "step", "this project"}) {
        EXPECT_TRUE(view.introduction.contains(QLatin1String(word))) << word;
    }
    for (const auto& row : view.rows) {
        EXPECT_TRUE(row.question.startsWith(u8("How much does it matter to this project")))
            << row.question.toStdString();
    }
}

TEST(Priorities, NamesEveryCriterionAndTheFiveLevels)
{
    const auto view = present(builtIn(), {}).priorities;
    ASSERT_EQ(view.rows.size(), builtIn().criteria.size());
    ASSERT_EQ(view.levels.size(), 5);
    EXPECT_EQ(view.levels.front().id, u8("irrelevant"));
    EXPECT_EQ(view.levels.back().name, u8("Decisive"));
    for (qsizetype i = 0; i < view.rows.size(); ++i) {
        const presentation::PriorityRow& row = view.rows.at(i);
        const catalog::Criterion& criterion = builtIn().criteria.at(i);
        EXPECT_EQ(row.criterion, criterion.id);
        EXPECT_EQ(row.question, criterion.question.source);
        EXPECT_EQ(row.level, u8("medium"));
        EXPECT_FALSE(row.given);
        EXPECT_TRUE(row.source.contains(criterion.citations.front().headings.front()));
        ASSERT_EQ(row.marks.size(), criterion.marks.size());
        EXPECT_EQ(row.marks.front().reason, criterion.marks.front().reason.source);
        EXPECT_EQ(row.weight, u8("11%")); // nine criteria that weigh the same
    }
    EXPECT_FALSE(view.anyGiven);
    EXPECT_FALSE(view.preset.has_value());
    EXPECT_TRUE(view.state.contains(u8("not ranked against each other")));
}

TEST(Priorities, SaysWhatWasSetAndWhatTheRestCountsAs)
{
    decision::Answers answers;
    answers.priorities = {{"learning-curve", "decisive"}, {"embedded", "irrelevant"}};
    const auto view = present(builtIn(), answers).priorities;
    EXPECT_TRUE(view.anyGiven);
    EXPECT_TRUE(view.state.contains(u8("2")) && view.state.contains(u8("Medium")))
        << view.state.toStdString();
    for (const presentation::PriorityRow& row : view.rows) {
        EXPECT_EQ(row.given, answers.priorities.contains(row.criterion.toStdString()));
        if (row.criterion == u8("embedded")) {
            EXPECT_EQ(row.levelName, u8("Irrelevant"));
            EXPECT_EQ(row.weight, u8("0%"));
        }
    }
}

TEST(Priorities, OffersWhatTheChosenKindsSuggest)
{
    const catalog::Catalog catalog = suggesting();
    decision::Answers answers;
    EXPECT_FALSE(present(catalog, answers).priorities.preset.has_value());
    answers.projectKinds = {catalog.projectKinds.at(2).id.toStdString()};
    EXPECT_FALSE(present(catalog, answers).priorities.preset.has_value());

    answers.projectKinds.insert(catalog.projectKinds.at(0).id.toStdString());
    const auto one = present(catalog, answers).priorities.preset;
    ASSERT_TRUE(one.has_value());
    EXPECT_EQ(one->name, catalog.projectKinds.at(0).name.source);
    EXPECT_EQ(one->levels.size(), 2);
    EXPECT_EQ(levelOf(*one, u8("memory-safety")), u8("high"));
    EXPECT_TRUE(one->description.contains(u8("Memory safety: High")));
    EXPECT_TRUE(one->description.contains(u8("not of the articles")));

    answers.projectKinds.insert(catalog.projectKinds.at(1).id.toStdString());
    const auto two = present(catalog, answers).priorities.preset;
    ASSERT_TRUE(two.has_value());
    EXPECT_EQ(levelOf(*two, u8("memory-safety")), u8("decisive"));
    // What one of them does not name is as usual for it, which is more than irrelevant.
    EXPECT_EQ(levelOf(*two, u8("web-services")), u8("medium"));
    EXPECT_TRUE(present(catalog, answers).priorities.rows.front().level == u8("medium"));
}

TEST(Priorities, ACatalogWithoutCriteriaHasNone)
{
    catalog::Catalog bare = builtIn();
    bare.criteria.clear();
    bare.model.criteria.clear();
    const auto view = present(bare, {}).priorities;
    EXPECT_TRUE(view.rows.isEmpty());
    EXPECT_TRUE(view.state.isEmpty());
}
