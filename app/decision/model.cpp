#include "decision/model.h"

#include <algorithm>

namespace rustworthy::decision {

const AnswerChoice* Question::choice(std::string_view answerId) const
{
    const auto found = std::ranges::find(choices, answerId, &AnswerChoice::id);
    return found == choices.end() ? nullptr : &*found;
}

const std::string& Question::answerThatSpeaks(bool forRust) const
{
    return choices[0].speaksForRust == forRust ? choices[0].id : choices[1].id;
}

const Question* Model::question(std::string_view id) const
{
    const auto found = std::ranges::find(questions, id, &Question::id);
    return found == questions.end() ? nullptr : &*found;
}

} // namespace rustworthy::decision
