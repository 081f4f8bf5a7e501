#include "decision/evaluation.h"

namespace rustworthy::decision {

Evaluator::Evaluator(const Model& model) : m_model(&model), m_ranker(model) {}

Evaluation Evaluator::evaluate(const Answers& answers, const std::set<std::string>& touched)
{
    if (!m_ranking || m_rankedPriorities != answers.priorities) {
        m_ranking = m_ranker.rank(answers);
        m_rankedPriorities = answers.priorities;
    }
    Evaluation evaluation{.checklist = evaluateChecklist(*m_model, answers, touched),
                          .rules = applyRules(*m_model, answers),
                          .ranking = *m_ranking,
                          .learning = learningLine(*m_model, answers.profile),
                          .payback = payback(*m_model, answers.profile),
                          .combined = {}};
    evaluation.combined = combine(*m_model, evaluation.checklist, evaluation.rules, evaluation.ranking);
    return evaluation;
}

} // namespace rustworthy::decision
