#include "summary.h"

#include "report_text.h"

#include "decision/payback.h"

namespace rustworthy::report {

namespace {

decision::Answers withoutPay(decision::Answers answers)
{
    answers.profile.pay.reset();
    return answers;
}

} // namespace

presentation::ResultView presentedFor(const Material& material, const SummaryOptions& options)
{
    presentation::Context context = material.context;
    context.planStart = options.date;
    if (options.includePay) {
        return presentation::presentResult(material.catalog, material.answers, material.evaluation, context);
    }
    if (context.ownAnswers) {
        context.ownAnswers = withoutPay(*context.ownAnswers);
    }
    const decision::Answers answers = withoutPay(material.answers);
    decision::Evaluation evaluation = material.evaluation;
    evaluation.payback = decision::payback(material.catalog.model, answers.profile);
    return presentation::presentResult(material.catalog, answers, evaluation, context);
}

void addSummary(Flow& flow, const Summary& summary)
{
    addVerdict(flow, summary);
    addReasons(flow, summary);
    addChanges(flow, summary);
    addRules(flow, summary);
    addRanking(flow, summary);
    addMarket(flow, summary);
    addPlan(flow, summary);
    addAnswers(flow, summary);
    addShareString(flow, summary);
    addEvidence(flow, summary);
}

QString summaryTitle(bool whatIf)
{
    return whatIf ? ReportText::tr("Rustworthy summary (what-if)") : ReportText::tr("Rustworthy summary");
}

QString colophon(const Material& material, const SummaryOptions& options)
{
    return ReportText::tr("%1 · Catalog “%2”, version %3 · Rustworthy %4")
        .arg(material.context.locale.toString(options.date, QLocale::LongFormat),
             material.reference.catalogTitle, material.reference.catalogVersion, options.applicationVersion);
}

} // namespace rustworthy::report
