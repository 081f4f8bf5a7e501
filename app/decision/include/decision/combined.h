// The three lenses side by side. Nothing is blended: each keeps its own word, and this says how they fit.
#pragma once

#include "decision/checklist.h"
#include "decision/ranking.h"
#include "decision/rules.h"

namespace rustworthy::decision {

/// What a lens says of the market's subject (Rust). Open: it cannot say yet.
enum class Leaning { Open, For, Mixed, Against };

struct CombinedAdvice
{
    /// For: the top band is the verdict; Against: the bottom band is; Mixed: one between; Open: several are
    /// reachable.
    Leaning career = Leaning::Open;
    Leaning rules = Leaning::Open; ///< the rules' standing of the subject; Open when none fired
    /// For: the subject leads and the ranking is clear or leans; Against: another language does; Mixed: close
    /// or tied; Open: there is nothing to rank by.
    Leaning ranking = Leaning::Open;
    /// What rules and ranking say of the project. The ranking counts once a priority is set; where both
    /// count and differ it is Mixed.
    Leaning project = Leaning::Open;
    bool projectLensesDisagree = false;    ///< rules and ranking both count and differ
    bool careerAndProjectDisagree = false; ///< one is For, the other Against
    bool hybridPath = false; ///< learning is worth considering or more; the project is Against or Mixed
};
[[nodiscard]] CombinedAdvice combine(const Model& model, const ChecklistResult& checklist,
                                     const RulesResult& rules, const RankingResult& ranking);

} // namespace rustworthy::decision
