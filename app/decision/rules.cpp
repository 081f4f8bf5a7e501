#include "decision/rules.h"

#include <algorithm>
#include <iterator>

namespace rustworthy::decision {

namespace {

RuleStanding standing(const LanguageRules& rules)
{
    const bool forIt = !rules.recommend.empty() || !rules.exception.empty();
    if (rules.avoid.empty()) {
        return forIt ? RuleStanding::For : RuleStanding::Silent;
    }
    return forIt ? RuleStanding::Mixed : RuleStanding::Against;
}

LanguageRules rulesOf(const std::string& language, const std::vector<FiredRule>& fired)
{
    LanguageRules result{.language = language};
    for (const FiredRule& rule : fired) {
        if (rule.language != language) {
            continue;
        }
        switch (rule.stance) {
        case Stance::Recommend:
            result.recommend.push_back(rule.rule);
            break;
        case Stance::Avoid:
            result.avoid.push_back(rule.rule);
            break;
        case Stance::Exception:
            result.exception.push_back(rule.rule);
            break;
        }
    }
    result.standing = standing(result);
    return result;
}

/// The subject first, then the person's possible languages as listed.
std::vector<std::string> languagesInOrder(const Model& model)
{
    std::vector<std::string> languages = {model.market.subject};
    std::ranges::copy_if(model.languages, std::back_inserter(languages),
                         [&model](const std::string& language) { return language != model.market.subject; });
    return languages;
}

std::vector<RuleConflict> forAndAgainst(const std::vector<LanguageRules>& languages)
{
    std::vector<RuleConflict> conflicts;
    for (const LanguageRules& rules : languages) {
        if (rules.standing != RuleStanding::Mixed) {
            continue;
        }
        RuleConflict conflict{.kind = RuleConflict::Kind::ForAndAgainst, .language = rules.language};
        for (const auto* part : {&rules.recommend, &rules.exception, &rules.avoid}) {
            conflict.rules.insert(conflict.rules.end(), part->begin(), part->end());
        }
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

std::vector<RuleConflict> sameCause(const Model& model, const Answers& answers)
{
    struct Cause
    {
        Condition condition;
        std::vector<const Rule*> rules;
    };
    std::vector<Cause> causes;
    for (const Rule& rule : model.rules) {
        if (rule.stance == Stance::Avoid || !holds(rule.when, answers)) {
            continue;
        }
        for (const auto* conditions : {&rule.when.anyOf, &rule.when.allOf}) {
            for (const Condition& condition : *conditions) {
                if (!holds(condition, answers)) {
                    continue;
                }
                auto cause = std::ranges::find(causes, condition, &Cause::condition);
                if (cause == causes.end()) {
                    cause = causes.insert(causes.end(), Cause{.condition = condition, .rules = {}});
                }
                cause->rules.push_back(&rule);
            }
        }
    }

    std::vector<RuleConflict> conflicts;
    for (const auto& [condition, rules] : causes) {
        const auto isSubject = [&model](const Rule* rule) { return rule->language == model.market.subject; };
        if (std::ranges::none_of(rules, isSubject) || std::ranges::all_of(rules, isSubject)) {
            continue;
        }
        RuleConflict conflict{.kind = RuleConflict::Kind::SameCause, .cause = condition};
        std::ranges::transform(rules, std::back_inserter(conflict.rules), &Rule::id);
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

} // namespace

bool holds(const Condition& condition, const Answers& answers)
{
    switch (condition.kind) {
    case Condition::Kind::ProjectKind:
        return answers.projectKinds.contains(condition.id);
    case Condition::Kind::Circumstance:
        return answers.circumstances.contains(condition.id);
    case Condition::Kind::Answer:
        break;
    }
    const auto given = answers.given.find(condition.id);
    return given != answers.given.end() && given->second == condition.answer;
}

bool holds(const Conditions& conditions, const Answers& answers)
{
    const auto holdsNow = [&answers](const Condition& condition) { return holds(condition, answers); };
    return (conditions.anyOf.empty() || std::ranges::any_of(conditions.anyOf, holdsNow)) &&
           std::ranges::all_of(conditions.allOf, holdsNow);
}

RuleStanding RulesResult::standingOf(std::string_view language) const
{
    const auto rules = std::ranges::find(languages, language, &LanguageRules::language);
    return rules == languages.end() ? RuleStanding::Silent : rules->standing;
}

RulesResult applyRules(const Model& model, const Answers& answers)
{
    RulesResult result;
    for (const Rule& rule : model.rules) {
        if (holds(rule.when, answers)) {
            result.fired.push_back({.rule = rule.id, .language = rule.language, .stance = rule.stance});
        }
    }
    for (const std::string& language : languagesInOrder(model)) {
        LanguageRules rules = rulesOf(language, result.fired);
        if (rules.standing != RuleStanding::Silent) {
            result.languages.push_back(std::move(rules));
        }
    }
    result.conflicts = forAndAgainst(result.languages);
    std::ranges::move(sameCause(model, answers), std::back_inserter(result.conflicts));
    for (const Advice& advice : model.advice) {
        if (holds(advice.when, answers)) {
            result.advice.push_back(advice.id);
        }
    }
    return result;
}

} // namespace rustworthy::decision
