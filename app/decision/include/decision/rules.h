// Lens 2, the decision rules: which of them fire, for or against which language, and where they contradict
// each other.
#pragma once

#include "decision/answers.h"
#include "decision/model.h"

#include <string>
#include <string_view>
#include <vector>

namespace rustworthy::decision {

/// An unsure or absent answer fulfils no condition.
[[nodiscard]] bool holds(const Condition& condition, const Answers& answers);
/// At least one of anyOf and every one of allOf; an empty list is no condition.
[[nodiscard]] bool holds(const Conditions& conditions, const Answers& answers);

struct FiredRule
{
    std::string rule;
    std::string language;
    Stance stance = Stance::Recommend;
    bool operator==(const FiredRule&) const = default;
};

/// What the fired rules say of one language. Against: warned off, and nothing recommends or excepts it;
/// For: recommended or excepted, and nothing warns it off; Mixed: both; Silent: no rule fired.
enum class RuleStanding { Silent, For, Mixed, Against };

struct LanguageRules
{
    std::string language;
    RuleStanding standing = RuleStanding::Silent;
    std::vector<std::string> recommend; ///< ids of fired rules
    std::vector<std::string> avoid;
    std::vector<std::string> exception;
};

/// Fired rules that pull against each other. ForAndAgainst: one language is warned off and recommended or
/// excepted. SameCause: one thing that is being built, one circumstance or one answer makes rules recommend
/// the market's subject and another language as well. Several other languages for one cause are a choice
/// and no conflict.
struct RuleConflict
{
    enum class Kind { ForAndAgainst, SameCause };
    Kind kind = Kind::ForAndAgainst;
    std::string language; ///< ForAndAgainst
    Condition cause;      ///< SameCause
    std::vector<std::string> rules;
};

struct RulesResult
{
    std::vector<FiredRule> fired; ///< in the order of the model
    std::vector<LanguageRules>
        languages; ///< those with a fired rule: the market's subject first, then as listed
    std::vector<RuleConflict> conflicts;
    std::vector<std::string> advice; ///< ids of the advice whose conditions hold

    [[nodiscard]] RuleStanding standingOf(std::string_view language) const;
};

[[nodiscard]] RulesResult applyRules(const Model& model, const Answers& answers);

} // namespace rustworthy::decision
