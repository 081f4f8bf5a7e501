// The parts of a summary that a person may leave out; the answer itself always stands first.
#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace rustworthy::presentation {

/// In reading order.
enum class SummaryPart { Reasons, Changes, Rules, Ranking, Market, Plan, Answers, Evidence, Method };

/// The parts of a summary that are left out.
using LeftOut = QSet<SummaryPart>;

[[nodiscard]] QList<SummaryPart> summaryParts(); ///< all of them, in reading order

/// Its heading, in the person's language.
[[nodiscard]] QString summaryPartName(SummaryPart part);

/// Never translated: for settings.
[[nodiscard]] QString summaryPartKey(SummaryPart part);

} // namespace rustworthy::presentation
