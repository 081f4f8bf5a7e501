// The parts of the PDF summary, in the order in which they are read.
#pragma once

#include "page_flow.h"

#include "charts/theme.h"
#include "presentation/reference_view.h"
#include "presentation/result_view.h"

namespace rustworthy::report {

struct Summary
{
    const presentation::ResultView& result;
    const presentation::ReferenceView& reference;
    charts::Theme theme;
    bool includePay = false;
};

void addVerdict(PageFlow& flow, const Summary& summary);
void addReasons(PageFlow& flow, const Summary& summary);
void addChanges(PageFlow& flow, const Summary& summary);
void addRules(PageFlow& flow, const Summary& summary);
void addRanking(PageFlow& flow, const Summary& summary);
void addPlan(PageFlow& flow, const Summary& summary); ///< and payback, if pay is to be included
void addMarket(PageFlow& flow, const Summary& summary);
void addAnswers(PageFlow& flow, const Summary& summary);
void addEvidence(PageFlow& flow, const Summary& summary);

} // namespace rustworthy::report
