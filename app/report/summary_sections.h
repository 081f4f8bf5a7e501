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
    QString shareString = {}; ///< empty = none
    presentation::LeftOut leftOut = {};
};

void addVerdict(Flow& flow, const Summary& summary);
void addReasons(Flow& flow, const Summary& summary);
void addChanges(Flow& flow, const Summary& summary);
void addRules(Flow& flow, const Summary& summary);
void addRanking(Flow& flow, const Summary& summary);
void addPlan(Flow& flow, const Summary& summary); ///< and payback, if pay is to be included
void addMarket(Flow& flow, const Summary& summary);
void addAnswers(Flow& flow, const Summary& summary);
void addShareString(Flow& flow, const Summary& summary); ///< nothing without one
void addEvidence(Flow& flow, const Summary& summary);

} // namespace rustworthy::report
