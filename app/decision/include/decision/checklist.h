// Lens 1, the checklist: a score interval, the bands it can end in, and what would change that.
#pragma once

#include "decision/answers.h"
#include "decision/model.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace rustworthy::decision {

/// With s answers for Rust and u open ones the score is s..s+u.
struct ScoreInterval
{
    int low = 0;
    int high = 0;
    bool operator==(const ScoreInterval&) const = default;
};

/// Of the 2^u ways to answer what is open, `ways` end in the band. A share is a count of ways, never a
/// probability.
struct BandOutlook
{
    std::string id;
    int low = 0;
    int high = 0;
    std::uint64_t ways = 0;
    double share = 0.0; ///< ways / 2^u, exact
    bool reachable = false;
};

struct Contribution
{
    std::string question;
    std::string answer; ///< empty = unanswered; may be "unsure"
    Speaks speaks = Speaks::Open;
    bool weak = false;
    bool pinned = false;
};

struct ThemeSubtotal
{
    std::string theme;
    int forRust = 0;
    int against = 0;
    int open = 0;
};

/// What it takes to make a band reachable that is not reachable now.
struct Flip
{
    std::string band;
    Speaks towards = Speaks::For; ///< what the turned answers would have to say
    /// Fewest known answers that must turn; empty when too few are unpinned.
    std::optional<int> answersToChange;
    int shortfall = 0; ///< how many would be needed, pinned or not
    /// Unpinned answers that can be among them; empty with answersToChange.
    std::vector<std::string> candidates;
    /// Open answers that must then all speak in the same direction; 0 with an empty answersToChange.
    int openThatMustFollow = 0;
};

/// Turning this one weak answer alone changes which bands are reachable. Pinned answers count: what is weak
/// is how the answer is read, not whether the person would change it.
struct WeakInfluence
{
    std::string question;
    std::vector<std::string> reachableAfter; ///< band ids
};

struct ChecklistResult
{
    ScoreInterval score;
    int maximum = 0;
    int answered = 0; ///< with any answer, "unsure" included
    int open = 0;     ///< u: unsure and unanswered
    std::vector<BandOutlook> bands;
    std::optional<std::string> verdict;      ///< the band, when exactly one is reachable
    std::vector<Contribution> contributions; ///< in the order of the questions
    std::vector<ThemeSubtotal> themes;       ///< in the order of the themes
    std::vector<Flip> flips;                 ///< in the order of the bands
    std::vector<WeakInfluence> weakInfluences;
    std::vector<std::string> contradictions; ///< ids of those that hold
};

/// The interval of a sheet given as what each of its answers says.
[[nodiscard]] ScoreInterval scoreInterval(std::span<const Speaks> sheet);

/// `touched` are questions changed in what-if: they come before others among the candidates, after weak ones.
/// Answers that name an unknown question are ignored; an unknown answer counts as open.
[[nodiscard]] ChecklistResult evaluateChecklist(const Model& model, const Answers& answers,
                                                const std::set<std::string>& touched = {});

/// For each band, how many of the 2^questions complete sheets end in it.
[[nodiscard]] std::vector<std::uint64_t> sheetsPerBand(const Model& model);

/// Answers `answerId` wherever a question offers it; other questions stay open. For the bias check.
[[nodiscard]] Answers uniformAnswers(const Model& model, const std::string& answerId);

} // namespace rustworthy::decision
