#include "small_catalog.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using test::smallCatalog;
using test::u8;

TEST(Reference, NamesTheCatalog)
{
    const auto view = test::reference(smallCatalog());
    EXPECT_EQ(view.catalogTitle, u8("A small catalog"));
    EXPECT_EQ(view.catalogVersion, u8("7"));
}

TEST(Reference, ListsClaimsWithTheirStanding)
{
    auto catalog = smallCatalog();
    catalog::Claim claim;
    claim.id = u8("premium");
    claim.statement = {u8("Rust pays more.")};
    claim.citations = {{u8("article-b"), {u8("Strengths")}}, {u8("article-a"), {u8("Jobs")}}};
    claim.status = u8("disputed");
    claim.verdict = {u8("Half right")};
    claim.evidence = {u8("Its own bands give less.")};
    catalog.claims = {claim};
    const auto rows = test::reference(catalog).claims;
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_EQ(rows.first().kind, presentation::ClaimRow::Kind::Claim);
    EXPECT_EQ(rows.first().urls, QStringList{u8("https://docs.bswen.com/")});
    EXPECT_EQ(rows.first().id, u8("premium"));
    EXPECT_EQ(rows.first().statement, u8("Rust pays more."));
    EXPECT_EQ(rows.first().source, u8("B, “Strengths”; A, “Jobs”"));
    EXPECT_EQ(rows.first().statusId, u8("disputed"));
    EXPECT_EQ(rows.first().status, u8("Disputed"));
    EXPECT_EQ(rows.first().verdict, u8("Half right"));
    EXPECT_EQ(rows.first().evidence, u8("Its own bands give less."));
    EXPECT_TRUE(rows.first().checks.isEmpty());
}

TEST(Reference, SaysWhatIsNotKnownOfASource)
{
    const auto sources = test::reference(smallCatalog()).sources;
    ASSERT_EQ(sources.size(), 2);
    EXPECT_EQ(sources.at(0).shortName, u8("A"));
    EXPECT_EQ(sources.at(0).text, u8("A guide. Its title is not known. No author is given. Its date is not "
                                     "known. Its address is not known."));
    EXPECT_EQ(sources.at(0).url, QString());
    EXPECT_EQ(sources.at(0).note, u8("Names no author."));
    EXPECT_EQ(sources.at(1).text, u8("An assessment. Title: “Is Rust Worth It?”. Author: BSWEN. Date: "
                                     "February 20, 2026."));
    EXPECT_EQ(sources.at(1).url, u8("https://docs.bswen.com/"));
}

TEST(Reference, ExplainsTheStatuses)
{
    const auto statuses = test::reference(smallCatalog()).statuses;
    ASSERT_EQ(statuses.size(), 2);
    EXPECT_EQ(statuses.at(1).id, u8("disputed"));
    EXPECT_EQ(statuses.at(1).name, u8("Disputed"));
    EXPECT_EQ(statuses.at(1).meaning, u8("Contradicted."));
}
