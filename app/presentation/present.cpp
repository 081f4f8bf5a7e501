#include "presentation/present.h"

#include "parts.h"

namespace rustworthy::presentation {

namespace {

QString answerIn(const catalog::Question& question, const decision::Answers& answers)
{
    const auto given = answers.given.find(question.id.toStdString());
    return answerLabel(question, given == answers.given.end() ? QString() : toQt(given->second));
}

QString whatIfNotice(const Inputs& in, const decision::Answers& own)
{
    QStringList changes;
    for (const catalog::Question& question : in.catalog.questions) {
        if (in.changed.contains(question.id.toStdString())) {
            //: A question's short name, the answer tried out, the person's own answer.
            changes.append(translate("presentation", "%1 (%2 instead of %3)")
                               .arg(question.shortName.translated(), answerIn(question, in.answers),
                                    answerIn(question, own)));
        }
    }
    if (changes.isEmpty()) {
        return {};
    }
    return translate("presentation", "What-if: %n answers differ from yours: %1.", nullptr,
                     pluralCount(changes.size()))
        .arg(changes.join(QStringLiteral(", ")));
}

} // namespace

std::set<std::string> changedQuestions(const decision::Answers& own, const decision::Answers& whatIf)
{
    std::set<std::string> changed;
    const auto collect = [&](const decision::Answers& one, const decision::Answers& other) {
        for (const auto& [question, answer] : one.given) {
            const auto found = other.given.find(question);
            if (found == other.given.end() || found->second != answer) {
                changed.insert(question);
            }
        }
    };
    collect(own, whatIf);
    collect(whatIf, own);
    return changed;
}

ResultView presentResult(const catalog::Catalog& catalog, const decision::Answers& answers,
                         const decision::Evaluation& evaluation, const Context& context)
{
    const Inputs in{.catalog = catalog,
                    .answers = answers,
                    .checklist = evaluation.checklist,
                    .evaluation = evaluation,
                    .format = Format(context.locale),
                    .planStart = context.planStart,
                    .changed = context.ownAnswers ? changedQuestions(*context.ownAnswers, answers)
                                                  : std::set<std::string>{}};
    return {.whatIf = context.ownAnswers.has_value(),
            .whatIfNotice = context.ownAnswers ? whatIfNotice(in, *context.ownAnswers) : QString(),
            .combined = {},
            .verdict = presentVerdict(in),
            .themes = presentThemes(in),
            .themeChart = presentThemeChart(in),
            .changes = presentChanges(in),
            .weakNotes = presentWeakNotes(in),
            .contradictions = presentContradictions(in),
            .market = presentMarket(in),
            .rules = presentRules(in),
            .priorities = presentPriorities(in),
            .ranking = {},
            .plan = presentPlan(in),
            .answers = presentAnswers(in),
            .profile = presentProfile(in),
            .answeredCount = evaluation.checklist.answered,
            .questionCount = evaluation.checklist.maximum};
}

} // namespace rustworthy::presentation
