#include "steps.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::Steps)

public:
    static QString title(const QString& id)
    {
        if (id == step::start) {
            return tr("Start");
        }
        if (id == step::about) {
            return tr("About you");
        }
        if (id == step::priorities) {
            return tr("Priorities");
        }
        return id == step::review ? tr("Review") : tr("Result");
    }
    static QString toDo() { return tr("to do"); }
    static QString optional() { return tr("optional"); }
    static QString partly() { return tr("partly"); }
    static QString done() { return tr("done"); }
    static QString count(int part, int whole) { return tr("%1 of %2").arg(part).arg(whole); }
};

void setCount(Step& step, int part, int whole)
{
    step.state = part == 0 ? StepState::ToDo : part < whole ? StepState::Partly : StepState::Done;
    step.progress = part == 0 ? Texts::toDo() : part < whole ? Texts::count(part, whole) : Texts::done();
}

void setVisited(Step& step, bool visited, bool complete)
{
    step.state = !visited ? StepState::ToDo : complete ? StepState::Done : StepState::Partly;
    step.progress = !visited ? Texts::toDo() : complete ? Texts::done() : Texts::partly();
}

int givenFields(const decision::Profile& profile)
{
    return int(profile.level.has_value()) + int(profile.background.has_value()) +
           int(profile.study.has_value()) + int(profile.hoursPerWeek.has_value()) +
           int(profile.language.has_value()) + int(profile.pay.has_value());
}

constexpr int profileFields = 6;

// Nobody has to fill it in.
void setOptionalCount(Step& step, int part, int whole)
{
    setCount(step, part, whole);
    if (step.state == StepState::ToDo) {
        step.progress = Texts::optional();
    }
}

int givenPriorities(const Session& session)
{
    const auto& given = session.answers().priorities;
    const QList<catalog::Criterion>& criteria = session.catalog().criteria;
    return static_cast<int>(
        std::count_if(criteria.cbegin(), criteria.cend(), [&given](const catalog::Criterion& criterion) {
            return given.contains(criterion.id.toStdString());
        }));
}

} // namespace

QStringList stepIds(const catalog::Catalog& catalog)
{
    QStringList ids = {step::start, step::about};
    for (const catalog::Group& group : catalog.groups) {
        ids.append(group.id);
    }
    if (!catalog.criteria.isEmpty()) {
        ids.append(step::priorities);
    }
    ids.append({step::review, step::result});
    return ids;
}

QList<Step> stepsOf(const Session& session, const QSet<QString>& visited)
{
    const catalog::Catalog& catalog = session.catalog();
    const auto& given = session.answers().given;
    const auto isAnswered = [&given](const decision::Question& question) {
        const auto answer = given.find(question.id);
        return answer != given.end() &&
               (answer->second == decision::unsureAnswer || question.choice(answer->second) != nullptr);
    };
    const bool complete = std::ranges::all_of(catalog.model.questions, isAnswered);

    QList<Step> steps;
    Step start{.id = step::start, .title = Texts::title(step::start)};
    setVisited(start, visited.size() > 1 || session.answers() != decision::Answers(), true);
    steps.append(start);
    Step about{.id = step::about, .title = Texts::title(step::about)};
    setOptionalCount(about, givenFields(session.answers().profile), profileFields);
    steps.append(about);
    for (const catalog::Group& group : catalog.groups) {
        int questions = 0;
        int answered = 0;
        for (const catalog::Question& question : catalog.questions) {
            if (question.group == group.id) {
                ++questions;
                answered += given.contains(question.id.toStdString()) ? 1 : 0;
            }
        }
        Step step{.id = group.id, .title = group.title.translated()};
        setCount(step, answered, questions);
        steps.append(step);
    }
    if (!catalog.criteria.isEmpty()) {
        Step priorities{.id = step::priorities, .title = Texts::title(step::priorities)};
        setOptionalCount(priorities, givenPriorities(session), static_cast<int>(catalog.criteria.size()));
        steps.append(priorities);
    }
    for (const QString& id : {step::review, step::result}) {
        Step last{.id = id, .title = Texts::title(id)};
        setVisited(last, visited.contains(id), complete);
        steps.append(last);
    }
    return steps;
}

QString projectGroup(const catalog::Catalog& catalog)
{
    QString wanted = QStringLiteral("project");
    for (const catalog::Group& group : catalog.groups) {
        if (group.id == wanted) {
            return wanted;
        }
    }
    return catalog.groups.isEmpty() ? QString() : catalog.groups.back().id;
}

QString stepFor(const catalog::Catalog& catalog, const QString& item)
{
    if (const catalog::Question* question = catalog.question(item)) {
        return question->group;
    }
    if (item == QLatin1String("projectKinds") || item == QLatin1String("circumstances")) {
        return projectGroup(catalog);
    }
    static const QStringList fields = {QStringLiteral("level"),    QStringLiteral("background"),
                                       QStringLiteral("study"),    QStringLiteral("hoursPerWeek"),
                                       QStringLiteral("language"), QStringLiteral("pay")};
    if (fields.contains(item)) {
        return step::about;
    }
    if (item == QLatin1String("pinned")) {
        return step::result;
    }
    const bool criterion = item == step::priorities ||
                           std::any_of(catalog.criteria.cbegin(), catalog.criteria.cend(),
                                       [&item](const catalog::Criterion& known) { return known.id == item; });
    return criterion && !catalog.criteria.isEmpty() ? step::priorities : QString();
}

} // namespace rustworthy::wizard
