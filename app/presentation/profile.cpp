#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

QString nameOf(const QList<catalog::Named>& named, const std::string& id)
{
    const auto found = std::ranges::find(named, toQt(id), &catalog::Named::id);
    return found == named.end() ? toQt(id) : found->name.translated();
}

QString nameOf(const QList<catalog::Named>& named, const std::optional<std::string>& id)
{
    return id ? nameOf(named, *id) : QString();
}

// In the order of the catalog; ids it does not know come last.
QString namesOf(const QList<catalog::Named>& named, const std::set<std::string>& ids)
{
    QStringList known;
    std::set<std::string> rest = ids;
    for (const catalog::Named& item : named) {
        if (rest.erase(item.id.toStdString()) > 0) {
            known.append(item.name.translated());
        }
    }
    for (const std::string& id : rest) {
        known.append(toQt(id));
    }
    return known.join(QStringLiteral("; "));
}

ProfileRow row(const char* id, const QString& label, const QString& value)
{
    return {.id = QLatin1String(id),
            .label = label,
            .value = value.isEmpty() ? translate("presentation", "Not given") : value,
            .given = !value.isEmpty()};
}

bool differs(const QString& row, const decision::Answers& tried, const decision::Answers& own)
{
    const auto is = [&row](const char* id) { return row == QLatin1String(id); };
    const decision::Profile& now = tried.profile;
    const decision::Profile& before = own.profile;
    return (is("level") && now.level != before.level) ||
           (is("background") && now.background != before.background) ||
           (is("study") && now.study != before.study) ||
           (is("hoursPerWeek") && now.hoursPerWeek != before.hoursPerWeek) ||
           (is("language") && now.language != before.language) || (is("pay") && now.pay != before.pay) ||
           (is("projectKinds") && tried.projectKinds != own.projectKinds) ||
           (is("circumstances") && tried.circumstances != own.circumstances);
}

} // namespace

QString levelWithYears(const catalog::Catalog& catalog, const QString& id)
{
    const auto level = std::ranges::find(catalog.levels, id, &catalog::Level::id);
    if (level == catalog.levels.end() || level->years.isEmpty()) {
        return catalog.levelName(id);
    }
    //: Experience level and years of experience.
    return translate("presentation", "%1 (%2)", "level")
        .arg(level->name.translated(), level->years.translated());
}

QList<AnswerGroup> presentAnswers(const Inputs& in)
{
    QList<AnswerGroup> groups;
    for (const catalog::Group& group : in.catalog.groups) {
        AnswerGroup view{.id = group.id, .title = group.title.translated(), .rows = {}};
        for (const catalog::Question& question : in.catalog.questions) {
            if (question.group != group.id) {
                continue;
            }
            const auto given = in.answers.given.find(question.id.toStdString());
            const QString answer = given == in.answers.given.end() ? QString() : toQt(given->second);
            view.rows.append({.question = question.id,
                              .text = question.text.translated(),
                              .answer = answerLabel(question, answer),
                              .answered = !answer.isEmpty()});
        }
        groups.append(view);
    }
    return groups;
}

QList<ProfileRow> presentProfile(const Inputs& in)
{
    const decision::Profile& profile = in.answers.profile;
    const QString hours = profile.hoursPerWeek ? in.format.integer(*profile.hoursPerWeek) : QString();
    const QString pay = profile.pay ? payText(in.catalog, in.format, *profile.pay) : QString();
    const QString language = profile.language ? in.catalog.languageName(toQt(*profile.language)) : QString();
    QList<ProfileRow> rows{row("level", translate("presentation", "Experience level"),
                               profile.level ? levelWithYears(in.catalog, toQt(*profile.level)) : QString()),
                           row("background", translate("presentation", "Background"),
                               nameOf(in.catalog.backgrounds, profile.background)),
                           row("study", translate("presentation", "Time for learning"),
                               nameOf(in.catalog.studyModes, profile.study)),
                           row("hoursPerWeek", translate("presentation", "Hours a week"), hours),
                           row("language", translate("presentation", "Present main language"), language),
                           row("pay", translate("presentation", "Present pay"), pay),
                           row("projectKinds", translate("presentation", "What is being built"),
                               namesOf(in.catalog.projectKinds, in.answers.projectKinds)),
                           row("circumstances", translate("presentation", "Circumstances"),
                               namesOf(in.catalog.circumstances, in.answers.circumstances))};
    for (ProfileRow& each : rows) {
        each.isPrivate = each.id == QLatin1String("pay");
        each.changedInWhatIf = in.own != nullptr && differs(each.id, in.answers, *in.own);
    }
    return rows;
}

} // namespace rustworthy::presentation
