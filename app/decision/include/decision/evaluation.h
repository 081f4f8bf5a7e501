// One evaluation is computed per change and handed on as a value.
#pragma once

#include "decision/checklist.h"

namespace rustworthy::decision {

struct Evaluation
{
    ChecklistResult checklist;
};

[[nodiscard]] Evaluation evaluate(const Model& model, const Answers& answers,
                                  const std::set<std::string>& touched = {});

} // namespace rustworthy::decision
