// Many people's answers to the same questions: where they agree, what their rankings pool to, and what the
// majority's sheet amounts to.
#pragma once

#include "decision/checklist.h"
#include "decision/ranking.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rustworthy::decision {

inline constexpr std::size_t maximumMembers = 200;

/// How many members' answers to one question speak for Rust, against it, or are open.
struct QuestionAgreement
{
    std::string question;
    int forRust = 0;
    int against = 0;
    int open = 0;
    /// The side that more members take; Open when as many take one as the other.
    Speaks majority = Speaks::Open;
    /// Fewest members who, all changing from one side to the other, turn the majority to the other side; 0
    /// without a majority.
    int membersToTurn = 0;
};

struct MemberResult
{
    ScoreInterval score;
    std::vector<std::string> reachableBands;
    std::optional<std::string> verdict;
    RankingVerdict ranking = RankingVerdict::Nothing;
    std::optional<std::string> leader; ///< of the weighted sum
    std::string mostOftenFirst;
    double firstRank = 0.0;       ///< first-rank acceptability of mostOftenFirst
    bool prioritiesGiven = false; ///< else every criterion counts as medium
};

struct PooledAlternative
{
    std::string id;
    std::vector<double> rankAcceptability; ///< as in RankedAlternative, over the pooled draws
    double expectedRank = 0.0;
    std::vector<double> pairwise;
};

/// The members' weights drawn in turn: each member has the same number of draws. Members to whom every
/// criterion is irrelevant have nothing to rank by and take no part.
struct PooledRanking
{
    std::size_t members = 0; ///< that take part
    std::size_t samples = 0; ///< all draws together, a multiple of members
    double standardError = 0.0;
    std::vector<PooledAlternative> alternatives; ///< in the order of the model; none without members
};

/// A band, and how many members hold it or could still come to hold it.
struct BandSupport
{
    std::string band;
    int members = 0;  ///< whose verdict it is
    int possible = 0; ///< for whom it is one of several that are reachable
};

struct TeamResult
{
    std::vector<MemberResult> members;        ///< in the order given
    std::vector<QuestionAgreement> questions; ///< in the order of the model
    /// Indices into `questions`, most divided first: the larger the smaller side, the more divided; questions
    /// on which nobody contradicts anybody are left out.
    std::vector<std::size_t> mostDivided;
    std::vector<BandSupport> bands;
    PooledRanking pooled;
    Answers majority; ///< its sheet: answers only
    ChecklistResult majorityResult;
    bool majorityHeldByNobody = false; ///< a band is the majority's verdict, and no member's
    /// Fewest questions on which the majority would have to turn so that the majority's set of reachable
    /// bands gets a band it has not; none when no change does. The questions that need fewest members come
    /// first.
    struct Change
    {
        std::string band;
        int questions = 0;
        std::vector<std::string> candidates;
    };
    std::vector<Change> changes; ///< one for each band that can be reached so; fewest questions first
};

/// At most maximumMembers. `progress` is told after each member how many are done, and may end it by
/// returning false; none is returned then.
[[nodiscard]] std::optional<TeamResult>
evaluateTeam(const Model& model, std::span<const Answers> members,
             const std::function<bool(std::size_t done)>& progress = {});

} // namespace rustworthy::decision
