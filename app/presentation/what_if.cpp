#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

QString answerIn(const catalog::Question& question, const decision::Answers& answers)
{
    const auto given = answers.given.find(question.id.toStdString());
    return answerLabel(question, given == answers.given.end() ? QString() : toQt(given->second));
}

QString instead(const QString& name, const QString& tried, const QString& own)
{
    //: A question's short name, the answer tried out, the person's own answer.
    return translate("presentation", "%1 (%2 instead of %3)").arg(name, tried, own);
}

QStringList answerChanges(const Inputs& in, const decision::Answers& own)
{
    QStringList changes;
    for (const catalog::Question& question : in.catalog.questions) {
        const std::string id = question.id.toStdString();
        const QString name = question.shortName.translated();
        if (in.changed.contains(id)) {
            changes.append(instead(name, answerIn(question, in.answers), answerIn(question, own)));
        } else if (in.answers.pinned.contains(id) != own.pinned.contains(id)) {
            changes.append(in.answers.pinned.contains(id)
                               ? translate("presentation", "%1 (pinned)").arg(name)
                               : translate("presentation", "%1 (no longer pinned)").arg(name));
        }
    }
    return changes;
}

// Exports carry the notice: of the pay it says no more than that it differs.
QStringList profileChanges(const Inputs& in, const decision::Answers& own, bool includePay)
{
    const Inputs ownInputs{.catalog = in.catalog,
                           .answers = own,
                           .checklist = in.checklist,
                           .evaluation = in.evaluation,
                           .format = in.format,
                           .planStart = in.planStart,
                           .changed = {}};
    const QList<ProfileRow> tried = presentProfile(in);
    const QList<ProfileRow> before = presentProfile(ownInputs);
    QStringList changes;
    for (qsizetype i = 0; i < std::min(tried.size(), before.size()); ++i) {
        const ProfileRow& row = tried.at(i);
        const bool isSet =
            row.id == QLatin1String("projectKinds") || row.id == QLatin1String("circumstances");
        if (isSet || row.value == before.at(i).value || (row.isPrivate && !includePay)) {
            continue;
        }
        changes.append(row.isPrivate ? translate("presentation", "%1 (changed)").arg(row.label)
                                     : instead(row.label, row.value, before.at(i).value));
    }
    return changes;
}

QStringList setChanges(const QList<catalog::Named>& named, const std::set<std::string>& tried,
                       const std::set<std::string>& own)
{
    std::vector<std::string> ids;
    std::ranges::set_symmetric_difference(tried, own, std::back_inserter(ids));
    QStringList changes;
    for (const std::string& id : ids) {
        const auto known = std::ranges::find(named, toQt(id), &catalog::Named::id);
        const QString name = known == named.end() ? toQt(id) : known->name.translated();
        changes.append(tried.contains(id) ? translate("presentation", "%1 (added)").arg(name)
                                          : translate("presentation", "%1 (taken away)").arg(name));
    }
    return changes;
}

QString priorityIn(const decision::Answers& answers, const std::string& criterion)
{
    const auto given = answers.priorities.find(criterion);
    return given == answers.priorities.end() ? translate("presentation", "not set", "priority")
                                             : importanceName(given->second);
}

QStringList priorityChanges(const Inputs& in, const decision::Answers& own)
{
    QStringList changes;
    for (const catalog::Criterion& criterion : in.catalog.criteria) {
        const std::string id = criterion.id.toStdString();
        const QString tried = priorityIn(in.answers, id);
        const QString before = priorityIn(own, id);
        if (tried != before) {
            //: A criterion, the level of importance tried out, the person's own.
            changes.append(translate("presentation", "Priority of %1 (%2 instead of %3)")
                               .arg(criterion.name.translated(), tried, before));
        }
    }
    return changes;
}

} // namespace

QString whatIfNotice(const Inputs& in, const decision::Answers& own, bool includePay)
{
    const QStringList changes =
        answerChanges(in, own) + profileChanges(in, own, includePay) +
        setChanges(in.catalog.projectKinds, in.answers.projectKinds, own.projectKinds) +
        setChanges(in.catalog.circumstances, in.answers.circumstances, own.circumstances) +
        priorityChanges(in, own);
    if (changes.isEmpty()) {
        return {};
    }
    return translate("presentation", "What-if: %n answers differ from yours: %1.", nullptr,
                     pluralCount(changes.size()))
        .arg(changes.join(QStringLiteral(", ")));
}

} // namespace rustworthy::presentation
