// What the result says as tables that stand by themselves: one for each matter.
#pragma once

#include "presentation/reference_view.h"
#include "presentation/result_view.h"

namespace rustworthy::presentation {

[[nodiscard]] TableData verdictTable(const ResultView& result);
[[nodiscard]] TableData reasonTable(const ResultView& result);
[[nodiscard]] TableData changeTable(const ResultView& result);
[[nodiscard]] TableData ruleTable(const ResultView& result);
[[nodiscard]] TableData priorityTable(const ResultView& result);
[[nodiscard]] TableData premiumTable(const ResultView& result);
[[nodiscard]] TableData phaseTable(const ResultView& result);
[[nodiscard]] TableData otherLanguageTable(const ResultView& result);
/// Empty where it cannot be computed.
[[nodiscard]] TableData paybackTable(const ResultView& result);
[[nodiscard]] TableData answerTable(const ResultView& result);
[[nodiscard]] TableData profileTable(const ResultView& result, bool includePay);
[[nodiscard]] TableData evidenceTable(const ReferenceView& reference);
[[nodiscard]] TableData sourceTable(const ReferenceView& reference);

/// "for", "against" or "open"
[[nodiscard]] QString speaksText(decision::Speaks speaks);

} // namespace rustworthy::presentation
