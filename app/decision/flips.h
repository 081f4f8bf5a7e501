// What it takes to make a band reachable that is not.
#pragma once

#include "decision/checklist.h"

#include <optional>

namespace rustworthy::decision {

/// None for a band that is reachable now. `contributions` and `score` belong to the same sheet.
[[nodiscard]] std::optional<Flip> flipTowards(const Band& band, const ScoreInterval& score,
                                              const std::vector<Contribution>& contributions,
                                              const std::set<std::string>& touched);

} // namespace rustworthy::decision
