#include "decision/combined.h"

#include <algorithm>

namespace rustworthy::decision {

namespace {

Leaning careerLeaning(const ChecklistResult& checklist)
{
    if (!checklist.verdict || checklist.bands.empty()) {
        return Leaning::Open;
    }
    if (*checklist.verdict == checklist.bands.back().id) {
        return Leaning::For;
    }
    return *checklist.verdict == checklist.bands.front().id ? Leaning::Against : Leaning::Mixed;
}

Leaning leaningOf(RuleStanding standing)
{
    switch (standing) {
    case RuleStanding::Silent:
        return Leaning::Open;
    case RuleStanding::For:
        return Leaning::For;
    case RuleStanding::Mixed:
        return Leaning::Mixed;
    case RuleStanding::Against:
        break;
    }
    return Leaning::Against;
}

Leaning rankingLeaning(const RankingResult& ranking, const std::string& subject)
{
    switch (ranking.verdict) {
    case RankingVerdict::Nothing:
        return Leaning::Open;
    case RankingVerdict::Close:
    case RankingVerdict::Tied:
        return Leaning::Mixed;
    case RankingVerdict::Clear:
    case RankingVerdict::Leans:
        break;
    }
    return ranking.leader == subject ? Leaning::For : Leaning::Against;
}

} // namespace

CombinedAdvice combine(const Model& model, const ChecklistResult& checklist, const RulesResult& rules,
                       const RankingResult& ranking)
{
    CombinedAdvice advice{.career = careerLeaning(checklist),
                          .rules = leaningOf(rules.standingOf(model.market.subject)),
                          .ranking = rankingLeaning(ranking, model.market.subject)};
    const Leaning counted = ranking.prioritiesGiven ? advice.ranking : Leaning::Open;
    if (advice.rules == Leaning::Open || counted == Leaning::Open) {
        advice.project = advice.rules == Leaning::Open ? counted : advice.rules;
    } else {
        advice.projectLensesDisagree = advice.rules != counted;
        advice.project = advice.projectLensesDisagree ? Leaning::Mixed : advice.rules;
    }
    advice.careerAndProjectDisagree = (advice.career == Leaning::For && advice.project == Leaning::Against) ||
                                      (advice.career == Leaning::Against && advice.project == Leaning::For);
    const bool worthLearning = advice.career == Leaning::For || advice.career == Leaning::Mixed;
    advice.hybridPath =
        worthLearning && (advice.project == Leaning::Against || advice.project == Leaning::Mixed);
    return advice;
}

} // namespace rustworthy::decision
