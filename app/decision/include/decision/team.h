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

/// The members' weights drawn in turn: every member's over all the base draws of the ranking, so that each
/// member counts the same, and the order of the members changes not a bit. Weights from several decision
/// makers are what stochastic multicriteria acceptability analysis was made for (Lahdelma, Hokkanen and
/// Salminen 1998, "SMAA - Stochastic multiobjective acceptability analysis"); that they are mixed in equal
/// parts is this program's choice. Members to whom every criterion is irrelevant have nothing to rank by and
/// take no part.
struct PooledRanking
{
    std::size_t members = 0; ///< that take part
    std::size_t samples = 0; ///< all draws together, a multiple of members
    /// At most this, for any index: the members share the base draws, so that many members make no index
    /// surer than the ranking of one.
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

/// What it takes to bring a band within the majority's reach that is not now: the fewest questions on which
/// the majority would have to turn, and with as many questions the fewest members.
struct MajorityChange
{
    std::string band;
    Speaks towards = Speaks::For; ///< what the turned majorities would have to say
    int questions = 0;
    /// Answers of single members that would have to turn or be given, at the least; with those of the open
    /// questions that must follow.
    int memberAnswers = 0;
    /// Questions that can be among them; those that need the fewest members first.
    std::vector<std::string> candidates;
    int openThatMustFollow = 0; ///< questions without a majority that must then all get one that says so too
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
    /// The answers that more members give than the other; a question without a majority stays unanswered. The
    /// sheet need not be that of any member, nor its band (the doctrinal paradox; List and Pettit 2002,
    /// "Aggregating Sets of Judgments: An Impossibility Result").
    Answers majority;
    ChecklistResult majorityResult;
    bool majorityHeldByNobody = false;   ///< a band is the majority's verdict, and no member's
    std::vector<MajorityChange> changes; ///< one for each band that can be reached so; fewest questions first
};

/// At most maximumMembers. `progress` is told after each member how many are done, and may end it by
/// returning false; none is returned then.
[[nodiscard]] std::optional<TeamResult>
evaluateTeam(const Model& model, std::span<const Answers> members,
             const std::function<bool(std::size_t done)>& progress = {});

} // namespace rustworthy::decision
