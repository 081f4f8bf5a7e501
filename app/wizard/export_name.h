// Names for files that are handed over: what they say, and of which day.
#pragma once

#include "presentation/result_view.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace rustworthy::wizard {

/// Lower case, words joined by hyphens; letters and digits of any script, nothing else; at most `longest`
/// characters. May be empty.
[[nodiscard]] QString fileNamePart(const QString& text, qsizetype longest = 40);

/// "mine-a-strong-fit-2026-11-21": whose answers (or "rustworthy"), what is said, the day. Without suffix.
[[nodiscard]] QString exportName(const QString& document, const QString& said, const QDate& day);

/// The verdict in a few words, "open" while several can still come out. Tells of a what-if as what is handed
/// over does, with or without present pay.
[[nodiscard]] QString verdictInBrief(const presentation::ResultView& result, bool includePay);

} // namespace rustworthy::wizard
