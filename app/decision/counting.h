// Exact counts of the ways to answer open questions.
#pragma once

#include <cstdint>
#include <vector>

namespace rustworthy::decision {

/// Row n of Pascal's triangle: element j is the number of ways in which j of n open answers speak for Rust.
/// Exact for n <= Model::maximumQuestions.
[[nodiscard]] std::vector<std::uint64_t> binomialRow(int n);

/// Ways in which a score that starts at `score` ends in low..high, when `row` is the row of the open answers.
[[nodiscard]] std::uint64_t waysToEndIn(const std::vector<std::uint64_t>& row, int score, int low, int high);

} // namespace rustworthy::decision
