#include "counting.h"

namespace rustworthy::decision {

std::vector<std::uint64_t> binomialRow(int n)
{
    std::vector<std::uint64_t> row{1};
    for (int size = 0; size < n; ++size) {
        row.push_back(1);
        for (std::size_t j = row.size() - 2; j > 0; --j) {
            row[j] += row[j - 1];
        }
    }
    return row;
}

std::uint64_t waysToEndIn(const std::vector<std::uint64_t>& row, int score, int low, int high)
{
    std::uint64_t ways = 0;
    for (const std::uint64_t count : row) {
        if (score >= low && score <= high) {
            ways += count;
        }
        ++score;
    }
    return ways;
}

} // namespace rustworthy::decision
