// One evaluation is computed per change and handed on as a value.
#pragma once

#include "decision/checklist.h"
#include "decision/combined.h"
#include "decision/payback.h"
#include "decision/ranking.h"
#include "decision/rules.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace rustworthy::decision {

struct Evaluation
{
    ChecklistResult checklist;
    RulesResult rules;
    RankingResult ranking;
    std::optional<LearningLine> learning;
    Payback payback;
    CombinedAdvice combined;
};

/// Evaluates answers against one model. Keeps the ranking's base draws and its last result, which depends on
/// the priorities alone. Not thread-safe.
class Evaluator
{
public:
    explicit Evaluator(const Model& model); ///< the model has to outlive the evaluator

    /// `touched`: see evaluateChecklist().
    [[nodiscard]] Evaluation evaluate(const Answers& answers, const std::set<std::string>& touched = {});

private:
    const Model* m_model;
    Ranker m_ranker;
    std::map<std::string, std::string> m_rankedPriorities;
    std::optional<RankingResult> m_ranking;
};

} // namespace rustworthy::decision
