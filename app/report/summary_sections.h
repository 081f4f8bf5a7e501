// The parts of the summary, in the order in which they are read.
#pragma once

#include "flow.h"

#include "presentation/reference_view.h"
#include "presentation/result_view.h"
#include "presentation/summary_parts.h"

namespace rustworthy::report {

struct Summary
{
    const presentation::ResultView& result;
    const presentation::ReferenceView& reference;
    bool includePay = false;
    QString shareString = {};  ///< empty = none
    bool sharesWhatIf = false; ///< that text is not the one of the person's own answers
    QString date = {};         ///< on which it is made
    QString applicationVersion = {};
    presentation::LeftOut leftOut = {};
};

void addFront(Flow& flow, const Summary& summary); ///< the whole answer, with two charts
void addReasons(Flow& flow, const Summary& summary);
void addChanges(Flow& flow, const Summary& summary);
void addRules(Flow& flow, const Summary& summary);
void addRanking(Flow& flow, const Summary& summary);
void addPlan(Flow& flow, const Summary& summary); ///< and payback, if pay is to be included
void addMarket(Flow& flow, const Summary& summary);
void addAnswers(Flow& flow, const Summary& summary);
void addShareString(Flow& flow, const Summary& summary); ///< nothing without one
void addEvidence(Flow& flow, const Summary& summary);
void addMethod(Flow& flow, const Summary& summary);

/// The ranking's chart stands in front, else that of the themes.
[[nodiscard]] bool ranksInFront(const presentation::ResultView& result);

} // namespace rustworthy::report
