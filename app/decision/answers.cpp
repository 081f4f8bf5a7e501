#include "decision/answers.h"

#include "decision/model.h"

namespace rustworthy::decision {

Answers Answers::withAnswer(const std::string& question, const std::string& answer) const
{
    Answers changed = *this;
    if (answer.empty()) {
        changed.given.erase(question);
    } else {
        changed.given[question] = answer;
    }
    if (answer.empty() || answer == unsureAnswer) {
        changed.pinned.erase(question);
    }
    return changed;
}

Answers Answers::withPin(const std::string& question, bool pin) const
{
    Answers changed = *this;
    if (!pin) {
        changed.pinned.erase(question);
        return changed;
    }
    const auto answer = given.find(question);
    if (answer != given.end() && answer->second != unsureAnswer) {
        changed.pinned.insert(question);
    }
    return changed;
}

} // namespace rustworthy::decision
