#include "presentation/present.h"

#include "parts.h"
#include "presentation/exhibits.h"

namespace rustworthy::presentation {

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

void markCharts(ResultView& view, const QString& notice)
{
    for (ChartFrame* frame :
         {&view.themeChart.frame, &view.market.salaries.frame, &view.ranking.acceptability.frame,
          &view.ranking.contributions.frame, &view.plan.gantt.frame}) {
        frame->notice = notice;
    }
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
                                                  : std::set<std::string>{},
                    .own = context.ownAnswers ? &*context.ownAnswers : nullptr};
    ResultView view{.whatIf = context.ownAnswers.has_value(),
                    .whatIfNotice =
                        context.ownAnswers ? whatIfNotice(in, *context.ownAnswers, true) : QString(),
                    .whatIfNoticeWithoutPay =
                        context.ownAnswers ? whatIfNotice(in, *context.ownAnswers, false) : QString(),
                    .combined = presentCombined(in),
                    .verdict = presentVerdict(in),
                    .themes = presentThemes(in),
                    .themeChart = presentThemeChart(in),
                    .changes = presentChanges(in),
                    .weakNotes = presentWeakNotes(in),
                    .contradictions = presentContradictions(in),
                    .market = presentMarket(in),
                    .rules = presentRules(in),
                    .priorities = presentPriorities(in),
                    .ranking = presentRanking(in),
                    .plan = presentPlan(in),
                    .answers = presentAnswers(in),
                    .profile = presentProfile(in),
                    .answeredCount = evaluation.checklist.answered,
                    .questionCount = evaluation.checklist.maximum};
    markCharts(view, noticeOf(view));
    return view;
}

} // namespace rustworthy::presentation
