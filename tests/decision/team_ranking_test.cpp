// The members' rankings and the pooled one, against the rankings of the members one by one.
#include "decision/team.h"

#include "ranking_models.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace rustworthy::decision {
namespace {

using test::priorities;

TEST(PooledRanking, OfIdenticalMembersIsTheirOwn)
{
    const Model model = test::nineCriteria();
    const Answers member = priorities(model, "low", {{model.criteria[0].id, "decisive"}});
    const RankingResult single = Ranker(model).rank(member);
    const auto team = evaluateTeam(model, std::vector<Answers>(7, member));
    ASSERT_EQ(team->pooled.members, 7U);
    EXPECT_EQ(team->pooled.samples, 7 * Ranker::sampleCount);
    ASSERT_EQ(team->pooled.alternatives.size(), single.alternatives.size());
    for (std::size_t a = 0; a < single.alternatives.size(); ++a) {
        EXPECT_EQ(team->pooled.alternatives[a].id, single.alternatives[a].id);
        EXPECT_EQ(team->pooled.alternatives[a].rankAcceptability, single.alternatives[a].rankAcceptability);
        EXPECT_EQ(team->pooled.alternatives[a].pairwise, single.alternatives[a].pairwise);
        EXPECT_EQ(team->pooled.alternatives[a].expectedRank, single.alternatives[a].expectedRank);
    }
    EXPECT_DOUBLE_EQ(team->pooled.standardError, single.standardError);
}

TEST(PooledRanking, CountsEachMemberAlike)
{
    std::mt19937 random(11);
    const Model model = test::nineCriteria();
    std::vector<Answers> members;
    for (int m = 0; m < 5; ++m) {
        members.push_back(test::randomPriorities(model, random));
    }
    members.push_back(members[1]);
    const auto team = evaluateTeam(model, members);
    Ranker ranker(model);
    std::vector<double> first(model.alternatives.size(), 0.0);
    double rank = 0.0;
    for (const Answers& member : members) {
        const RankingResult single = ranker.rank(member);
        for (std::size_t a = 0; a < first.size(); ++a) {
            first[a] += single.alternatives[a].rankAcceptability.front() / 6.0;
        }
        rank += single.alternatives[0].expectedRank / 6.0;
    }
    for (std::size_t a = 0; a < first.size(); ++a) {
        const PooledAlternative& pooled = team->pooled.alternatives[a];
        EXPECT_NEAR(pooled.rankAcceptability.front(), first[a], 1e-12);
        EXPECT_NEAR(pooled.rankAcceptability[0] + pooled.rankAcceptability[1] + pooled.rankAcceptability[2],
                    1.0, 1e-12);
    }
    EXPECT_NEAR(team->pooled.alternatives[0].expectedRank, rank, 1e-12);
    EXPECT_LE(team->pooled.standardError, 0.002);
}

TEST(PooledRanking, IsTheSameInEveryOrderOfTheMembers)
{
    std::mt19937 random(12);
    const Model model = test::nineCriteria();
    std::vector<Answers> members;
    for (int m = 0; m < 6; ++m) {
        members.push_back(test::randomPriorities(model, random));
    }
    const auto before = evaluateTeam(model, members);
    std::ranges::shuffle(members, random);
    const auto after = evaluateTeam(model, members);
    for (std::size_t a = 0; a < model.alternatives.size(); ++a) {
        EXPECT_EQ(before->pooled.alternatives[a].rankAcceptability,
                  after->pooled.alternatives[a].rankAcceptability);
        EXPECT_EQ(before->pooled.alternatives[a].pairwise, after->pooled.alternatives[a].pairwise);
    }
}

TEST(PooledRanking, LeavesOutWhoHasNothingToRankBy)
{
    const Model model = test::nineCriteria();
    const Answers nothing = priorities(model, "irrelevant");
    const auto team = evaluateTeam(model, std::vector<Answers>{nothing, Answers{}});
    EXPECT_EQ(team->pooled.members, 1U);
    EXPECT_EQ(team->pooled.alternatives[0].rankAcceptability,
              Ranker(model).rank({}).alternatives[0].rankAcceptability);
    EXPECT_EQ(team->members[0].ranking, RankingVerdict::Nothing);

    const auto nobody = evaluateTeam(model, std::vector<Answers>{nothing, nothing});
    EXPECT_EQ(nobody->pooled.members, 0U);
    EXPECT_TRUE(nobody->pooled.alternatives.empty());
}

TEST(TeamMembers, HaveTheResultOfTheirOwnRanking)
{
    std::mt19937 random(13);
    const Model model = test::nineCriteria();
    std::vector<Answers> members = {Answers{}, priorities(model, "medium"), priorities(model, "irrelevant")};
    for (int m = 0; m < 3; ++m) {
        members.push_back(test::randomPriorities(model, random));
    }
    const auto team = evaluateTeam(model, members);
    Ranker ranker(model);
    for (std::size_t m = 0; m < members.size(); ++m) {
        const RankingResult single = ranker.rank(members[m]);
        EXPECT_EQ(team->members[m].ranking, single.verdict) << m;
        EXPECT_EQ(team->members[m].leader, single.leader) << m;
        EXPECT_EQ(team->members[m].mostOftenFirst, single.mostOftenFirst) << m;
        EXPECT_EQ(team->members[m].prioritiesGiven, single.prioritiesGiven) << m;
        for (const RankedAlternative& row : single.alternatives) {
            EXPECT_GE(team->members[m].firstRank, row.rankAcceptability.front()) << m;
        }
    }
}

} // namespace
} // namespace rustworthy::decision
