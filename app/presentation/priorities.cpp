#include "decision/priorities.h"

#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

QString weightOf(const Inputs& in, const std::string& criterion)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    const auto found = std::ranges::find(ranking.criteria, criterion);
    const auto index = static_cast<std::size_t>(found - ranking.criteria.begin());
    return index < ranking.weights.size() ? in.format.percent(ranking.weights[index], 0) : QString();
}

PriorityRow row(const Inputs& in, const catalog::Criterion& criterion)
{
    const std::string id = criterion.id.toStdString();
    const std::string& level = decision::importanceOf(in.catalog.model, in.answers, id);
    PriorityRow row{.criterion = criterion.id,
                    .name = criterion.name.translated(),
                    .question = criterion.question.translated(),
                    .level = toQt(level),
                    .levelName = importanceName(level),
                    .given = in.answers.priorities.contains(id),
                    .weight = weightOf(in, id),
                    .source = citationText(in.catalog, criterion.citations)};
    for (const catalog::Mark& mark : criterion.marks) {
        row.marks.append({.language = mark.language,
                          .languageName = in.catalog.languageName(mark.language),
                          .mark = markName(mark.mark),
                          .reason = mark.reason.translated()});
    }
    return row;
}

std::optional<PriorityPreset> preset(const Inputs& in)
{
    const auto suggested = decision::suggestedPriorities(in.catalog.model, in.answers.projectKinds);
    const bool changesSomething = std::ranges::any_of(suggested, [&in](const auto& each) {
        return decision::importanceOf(in.catalog.model, in.answers, each.first) != each.second;
    });
    if (!changesSomething) {
        return std::nullopt;
    }
    QStringList kinds;
    for (const catalog::Named& kind : in.catalog.projectKinds) {
        const std::string id = kind.id.toStdString();
        if (in.answers.projectKinds.contains(id) &&
            !decision::suggestedPriorities(in.catalog.model, {id}).empty()) {
            kinds.append(kind.name.translated());
        }
    }
    PriorityPreset preset{.name = kinds.join(QStringLiteral("; "))};
    QStringList levels;
    for (const catalog::Criterion& criterion : in.catalog.criteria) {
        if (const auto found = suggested.find(criterion.id.toStdString()); found != suggested.end()) {
            preset.levels.append({criterion.id, toQt(found->second)});
            //: A criterion and its level of importance, e.g. "Memory safety: High"
            levels.append(translate("presentation", "%1: %2", "priority")
                              .arg(criterion.name.translated(), importanceName(found->second)));
        }
    }
    //: %1 is a list of criteria with their levels, e.g. "Memory safety: High; Package manager: Low"
    preset.description =
        translate("presentation", "%1. This is a suggestion of this program, not of the articles. Criteria "
                                  "it does not name stay as they are.")
            .arg(levels.join(QStringLiteral("; ")));
    return preset;
}

QString stateOf(const Inputs& in, int given)
{
    const auto count = static_cast<int>(in.catalog.criteria.size());
    if (given == 0) {
        return translate("presentation", "No priority set: the criteria are not ranked against each other.");
    }
    if (given == count) {
        return translate("presentation", "All %n priorities are set.", nullptr, count);
    }
    const QString usual = importanceName(in.catalog.model.usualImportance);
    //: %1 is the level of importance that counts where none is set, e.g. "Medium"
    return translate("presentation", "%n priorities set; every other criterion counts as %1.", nullptr, given)
        .arg(usual);
}

} // namespace

QString importanceName(const std::string& level)
{
    if (level == "irrelevant") {
        return translate("presentation", "Irrelevant", "importance");
    }
    if (level == "low") {
        return translate("presentation", "Low", "importance");
    }
    if (level == "medium") {
        return translate("presentation", "Medium", "importance");
    }
    if (level == "high") {
        return translate("presentation", "High", "importance");
    }
    return level == "decisive" ? translate("presentation", "Decisive", "importance") : toQt(level);
}

QString markName(const QString& mark)
{
    if (mark == QLatin1String("poor")) {
        return translate("presentation", "poor", "mark");
    }
    if (mark == QLatin1String("partial")) {
        return translate("presentation", "partial", "mark");
    }
    return mark == QLatin1String("good") ? translate("presentation", "good", "mark") : mark;
}

PrioritiesView presentPriorities(const Inputs& in)
{
    PrioritiesView view;
    for (const std::string& level : in.catalog.model.importanceLevels) {
        view.levels.append({.id = toQt(level), .name = importanceName(level)});
    }
    int given = 0;
    for (const catalog::Criterion& criterion : in.catalog.criteria) {
        view.rows.append(row(in, criterion));
        given += view.rows.back().given ? 1 : 0;
    }
    if (view.rows.isEmpty()) {
        return view;
    }
    view.introduction =
        translate(
            "presentation",
            "Imagine a language that is poor at a criterion and one that is good at it: how much would that "
            "step "
            "matter to this project? It is not asked how good any language is; the ranking adds that. A "
            "criterion that is left out counts as %1.")
            .arg(importanceName(in.catalog.model.usualImportance));
    view.preset = preset(in);
    view.anyGiven = given > 0;
    view.state = stateOf(in, given);
    return view;
}

} // namespace rustworthy::presentation
