#include "decision/priorities.h"

#include <algorithm>
#include <vector>

namespace rustworthy::decision {

const std::string& importanceOf(const Model& model, const Answers& answers, const std::string& criterion)
{
    const auto given = answers.priorities.find(criterion);
    const bool known =
        given != answers.priorities.end() &&
        std::ranges::find(model.importanceLevels, given->second) != model.importanceLevels.end();
    return known ? given->second : model.usualImportance;
}

std::map<std::string, std::string> suggestedPriorities(const Model& model,
                                                       const std::set<std::string>& projectKinds)
{
    std::vector<const PrioritySuggestion*> chosen;
    for (const PrioritySuggestion& suggestion : model.prioritySuggestions) {
        if (projectKinds.contains(suggestion.projectKind)) {
            chosen.push_back(&suggestion);
        }
    }
    const auto rank = [&model](const std::string& level) {
        return std::ranges::find(model.importanceLevels, level) - model.importanceLevels.begin();
    };
    const auto levelOf = [&model](const PrioritySuggestion* suggestion, const std::string& criterion) {
        const auto level = suggestion->levels.find(criterion);
        return level == suggestion->levels.end() ? model.usualImportance : level->second;
    };
    std::map<std::string, std::string> suggested;
    for (const Criterion& criterion : model.criteria) {
        const bool named = std::ranges::any_of(chosen, [&criterion](const PrioritySuggestion* suggestion) {
            return suggestion->levels.contains(criterion.id);
        });
        if (!named) {
            continue;
        }
        std::string highest = model.importanceLevels.front();
        for (const PrioritySuggestion* suggestion : chosen) {
            const std::string level = levelOf(suggestion, criterion.id);
            highest = rank(level) > rank(highest) ? level : highest;
        }
        suggested.emplace(criterion.id, highest);
    }
    return suggested;
}

} // namespace rustworthy::decision
