#include "reader.h"

#include <algorithm>

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

template <typename Item>
std::vector<std::string> idsOf(const QList<Item>& items)
{
    std::vector<std::string> ids;
    ids.reserve(static_cast<std::size_t>(items.size()));
    for (const Item& item : items) {
        ids.push_back(item.id.toStdString());
    }
    return ids;
}

template <typename Item, typename Convert>
auto converted(const QList<Item>& items, Convert convert)
{
    std::vector<std::invoke_result_t<Convert, const Item&>> result;
    result.reserve(static_cast<std::size_t>(items.size()));
    std::ranges::transform(items, std::back_inserter(result), convert);
    return result;
}

decision::Question questionOf(const Question& question)
{
    const auto choice = [](const AnswerText& answer) {
        return decision::AnswerChoice{.id = answer.id.toStdString(), .speaksForRust = answer.speaksForRust};
    };
    return {.id = question.id.toStdString(),
            .group = question.group.toStdString(),
            .theme = question.theme.toStdString(),
            .choices = {choice(question.answers[0]), choice(question.answers[1])},
            .weak = question.weak.has_value()};
}

decision::Band bandOf(const Band& band)
{
    return {.id = band.id.toStdString(), .low = band.low, .high = band.high};
}

decision::Contradiction contradictionOf(const Contradiction& contradiction)
{
    const auto given = [](const Contradiction::Given& item) {
        return decision::Contradiction::Given{.question = item.question.toStdString(),
                                              .answer = item.answer.toStdString()};
    };
    return {.id = contradiction.id.toStdString(), .all = converted(contradiction.all, given)};
}

decision::Market marketOf(const Market& market)
{
    const auto salary = [](const SalaryBand& band) {
        return decision::SalaryBand{.language = band.language.toStdString(),
                                    .level = band.level.toStdString(),
                                    .low = static_cast<double>(band.low),
                                    .high = static_cast<double>(band.high),
                                    .openEnded = band.openEnded};
    };
    const auto posting = [](const PostingCount& count) {
        return decision::PostingCount{.language = count.language.toStdString(),
                                      .year = count.year,
                                      .count = static_cast<double>(count.count),
                                      .projected = count.projected};
    };
    return {.subject = market.subject.toStdString(),
            .salaries = converted(market.salaries, salary),
            .postings = converted(market.postings, posting),
            .postingsRounding = static_cast<double>(market.postingsRounding)};
}

decision::Condition conditionOf(const Rule::Condition& condition)
{
    using Kind = decision::Condition::Kind;
    if (!condition.projectKind.isEmpty()) {
        return {.kind = Kind::ProjectKind, .id = condition.projectKind.toStdString(), .answer = {}};
    }
    if (!condition.circumstance.isEmpty()) {
        return {.kind = Kind::Circumstance, .id = condition.circumstance.toStdString(), .answer = {}};
    }
    return {.kind = Kind::Answer,
            .id = condition.question.toStdString(),
            .answer = condition.answer.toStdString()};
}

/// Of a rule or an advice.
template <typename Conditional>
decision::Conditions conditionsOf(const Conditional& conditional)
{
    return {.anyOf = converted(conditional.anyOf, conditionOf),
            .allOf = converted(conditional.allOf, conditionOf)};
}

decision::Rule ruleOf(const Rule& rule)
{
    static const QHash<QString, decision::Stance> stances{{u"recommend"_s, decision::Stance::Recommend},
                                                          {u"avoid"_s, decision::Stance::Avoid},
                                                          {u"exception"_s, decision::Stance::Exception}};
    return {.id = rule.id.toStdString(),
            .language = rule.language.toStdString(),
            .stance = stances.value(rule.stance),
            .when = conditionsOf(rule)};
}

decision::Advice adviceOf(const Advice& advice)
{
    return {.id = advice.id.toStdString(), .when = conditionsOf(advice)};
}

// In the order of the alternatives, whatever their order in the document.
decision::Criterion criterionOf(const Criterion& criterion, const QStringList& alternatives)
{
    static const QHash<QString, decision::Mark> marks{{u"poor"_s, decision::Mark::Poor},
                                                      {u"partial"_s, decision::Mark::Partial},
                                                      {u"good"_s, decision::Mark::Good}};
    decision::Criterion result{.id = criterion.id.toStdString(), .marks = {}};
    for (const QString& alternative : alternatives) {
        const auto mark = std::ranges::find(criterion.marks, alternative, &Mark::language);
        result.marks.push_back(marks.value(mark->mark));
    }
    return result;
}

std::vector<decision::PrioritySuggestion> suggestionsOf(const Catalog& catalog)
{
    std::vector<decision::PrioritySuggestion> suggestions;
    for (const PrioritySuggestion& each : catalog.prioritySuggestions) {
        const std::string kind = each.projectKind.toStdString();
        if (suggestions.empty() || suggestions.back().projectKind != kind) {
            suggestions.push_back({.projectKind = kind, .levels = {}});
        }
        suggestions.back().levels.emplace(each.criterion.toStdString(), each.level.toStdString());
    }
    return suggestions;
}

decision::LearningTime timeOf(const LearningTime& time)
{
    constexpr double daysAYear = 365.25;
    constexpr double weeksAYear = 52.0;
    constexpr double monthsAYear = 12.0;
    static const QHash<QString, double> months{{u"days"_s, monthsAYear / daysAYear},
                                               {u"weeks"_s, monthsAYear / weeksAYear},
                                               {u"months"_s, 1.0},
                                               {u"years"_s, monthsAYear}};
    const double factor = months.value(time.elapsed.unit);
    return {.id = time.id.toStdString(),
            .months = {.low = time.elapsed.low * factor, .high = time.elapsed.high * factor}};
}

} // namespace

decision::Model modelOf(const Catalog& catalog)
{
    decision::Model model;
    model.themes = idsOf(catalog.themes);
    model.questions = converted(catalog.questions, questionOf);
    model.bands = converted(catalog.bands, bandOf);
    model.contradictions = converted(catalog.contradictions, contradictionOf);
    model.levels = idsOf(catalog.levels);
    model.backgrounds = idsOf(catalog.backgrounds);
    model.studyModes = idsOf(catalog.studyModes);
    model.languages = idsOf(catalog.languages);
    model.projectKinds = idsOf(catalog.projectKinds);
    model.circumstances = idsOf(catalog.circumstances);
    model.market = marketOf(catalog.market);
    model.rules = converted(catalog.rules, ruleOf);
    model.advice = converted(catalog.instead, adviceOf);
    model.prioritySuggestions = suggestionsOf(catalog);
    model.alternatives =
        converted(catalog.alternatives, [](const QString& alternative) { return alternative.toStdString(); });
    model.criteria = converted(catalog.criteria, [&catalog](const Criterion& criterion) {
        return criterionOf(criterion, catalog.alternatives);
    });
    model.backgroundTimes = converted(catalog.learning.byBackground, timeOf);
    model.studyTimes = converted(catalog.learning.byStudy, timeOf);
    return model;
}

} // namespace rustworthy::catalog
