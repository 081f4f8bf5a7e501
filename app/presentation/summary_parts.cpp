#include "presentation/summary_parts.h"

#include <QtCore/QCoreApplication>

namespace rustworthy::presentation {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::presentation::SummaryParts)
};

} // namespace

QList<SummaryPart> summaryParts()
{
    return {SummaryPart::Reasons, SummaryPart::Changes,  SummaryPart::Rules,
            SummaryPart::Ranking, SummaryPart::Market,   SummaryPart::Plan,
            SummaryPart::Answers, SummaryPart::Evidence, SummaryPart::Method};
}

QString summaryPartName(SummaryPart part)
{
    switch (part) {
    case SummaryPart::Reasons:
        return Words::tr("Reasons for and against");
    case SummaryPart::Changes:
        return Words::tr("What would change it");
    case SummaryPart::Rules:
        return Words::tr("What the decision rules say");
    case SummaryPart::Ranking:
        return Words::tr("The languages, ranked by what matters to the project");
    case SummaryPart::Market:
        return Words::tr("Salaries and job postings");
    case SummaryPart::Plan:
        return Words::tr("The plan");
    case SummaryPart::Answers:
        return Words::tr("All answers");
    case SummaryPart::Evidence:
        return Words::tr("Sources and what their figures are worth");
    case SummaryPart::Method:
        return Words::tr("Method and versions");
    }
    return {};
}

QString summaryPartKey(SummaryPart part)
{
    switch (part) {
    case SummaryPart::Reasons:
        return QStringLiteral("reasons");
    case SummaryPart::Changes:
        return QStringLiteral("changes");
    case SummaryPart::Rules:
        return QStringLiteral("rules");
    case SummaryPart::Ranking:
        return QStringLiteral("ranking");
    case SummaryPart::Market:
        return QStringLiteral("market");
    case SummaryPart::Plan:
        return QStringLiteral("plan");
    case SummaryPart::Answers:
        return QStringLiteral("answers");
    case SummaryPart::Evidence:
        return QStringLiteral("evidence");
    case SummaryPart::Method:
        return QStringLiteral("method");
    }
    return {};
}

} // namespace rustworthy::presentation
