// How much each criterion matters to the project, as the person sorted it into levels of importance.
#pragma once

#include "decision/answers.h"
#include "decision/model.h"

#include <map>
#include <set>
#include <string>

namespace rustworthy::decision {

/// The level in effect: the one given, or the usual one where none or an unknown one is given.
[[nodiscard]] const std::string& importanceOf(const Model& model, const Answers& answers,
                                              const std::string& criterion);

/// What the chosen kinds of project suggest: for each criterion that at least one of them names, the highest
/// level any of them gives. A kind that does not name a criterion counts as the usual level there. Empty when
/// no chosen kind has a suggestion.
[[nodiscard]] std::map<std::string, std::string>
suggestedPriorities(const Model& model, const std::set<std::string>& projectKinds);

} // namespace rustworthy::decision
