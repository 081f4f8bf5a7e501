// Reads damaged catalogs, in quick and in long runs.
#pragma once

namespace rustworthy::catalog::test {

/// The numbers that have been damaged and read; failures are GoogleTest's.
struct Tally
{
    int accepted = 0;
    int refused = 0;
};
[[nodiscard]] Tally readMutatedCatalogs(int first, int count);

} // namespace rustworthy::catalog::test
