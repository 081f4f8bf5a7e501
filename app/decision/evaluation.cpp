#include "decision/evaluation.h"

namespace rustworthy::decision {

Evaluation evaluate(const Model& model, const Answers& answers, const std::set<std::string>& touched)
{
    return {.checklist = evaluateChecklist(model, answers, touched)};
}

} // namespace rustworthy::decision
