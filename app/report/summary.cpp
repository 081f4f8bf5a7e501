#include "summary.h"

#include "report_text.h"

#include "decision/payback.h"
#include "storage/problem.h"

namespace rustworthy::report {

namespace {

decision::Answers withoutPay(decision::Answers answers)
{
    answers.profile.pay.reset();
    return answers;
}

void addPart(Flow& flow, const Summary& summary, presentation::SummaryPart part)
{
    using presentation::SummaryPart;
    switch (part) {
    case SummaryPart::Reasons:
        return addReasons(flow, summary);
    case SummaryPart::Changes:
        return addChanges(flow, summary);
    case SummaryPart::Rules:
        return addRules(flow, summary);
    case SummaryPart::Ranking:
        return addRanking(flow, summary);
    case SummaryPart::Market:
        return addMarket(flow, summary);
    case SummaryPart::Plan:
        return addPlan(flow, summary);
    case SummaryPart::Answers:
        addAnswers(flow, summary);
        return addShareString(flow, summary);
    case SummaryPart::Evidence:
        return addEvidence(flow, summary);
    case SummaryPart::Method:
        return addMethod(flow, summary);
    }
}

} // namespace

presentation::ResultView presentedFor(const Material& material, const SummaryOptions& options)
{
    presentation::Context context = material.context;
    context.planStart = options.date;
    if (options.includePay) {
        return presentation::presentResult(material.catalog, material.answers, material.evaluation, context);
    }
    const decision::Answers answers = withoutPay(material.answers);
    if (context.ownAnswers) {
        context.ownAnswers = withoutPay(*context.ownAnswers);
        if (context.ownAnswers == answers) {
            context.ownAnswers.reset(); // another pay alone is tried out, of which nothing is told
        }
    }
    decision::Evaluation evaluation = material.evaluation;
    evaluation.payback = decision::payback(material.catalog.model, answers.profile);
    return presentation::presentResult(material.catalog, answers, evaluation, context);
}

Summary summaryOf(const presentation::ResultView& result, const Material& material,
                  const SummaryOptions& options)
{
    return {.result = result,
            .reference = material.reference,
            .includePay = options.includePay,
            .shareString = options.shareString,
            .sharesWhatIf = options.sharesWhatIf,
            .date = material.context.locale.toString(options.date, QLocale::LongFormat),
            .applicationVersion = options.applicationVersion,
            .leftOut = options.leftOut};
}

void addSummary(Flow& flow, const Summary& summary)
{
    addFront(flow, summary);
    for (const presentation::SummaryPart part : presentation::summaryParts()) {
        if (!summary.leftOut.contains(part)) {
            addPart(flow, summary, part);
        }
    }
}

QString summaryTitle(bool whatIf)
{
    return whatIf ? ReportText::tr("Rustworthy summary (what-if)") : ReportText::tr("Rustworthy summary");
}

QString oneLine(const QString& text)
{
    constexpr qsizetype longest = 60;
    QString line = storage::printable(text);
    if (line.size() <= longest) {
        return line;
    }
    const qsizetype end = line.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return line.left(end) + QChar(0x2026);
}

QString fileTitle(const QString& title, const QString& documentName)
{
    const QString name = oneLine(documentName);
    //: %1 is what a file holds, such as “Rustworthy summary”; %2 is the name of the answers.
    return name.isEmpty() ? title : ReportText::tr("%1 – %2", "title").arg(title, name);
}

QString colophon(const Material& material, const SummaryOptions& options)
{
    return ReportText::tr("%1 · Catalog “%2”, version %3 · Rustworthy %4")
        .arg(material.context.locale.toString(options.date, QLocale::LongFormat),
             material.reference.catalogTitle, material.reference.catalogVersion, options.applicationVersion);
}

} // namespace rustworthy::report
