// The long run: see mutated_catalogs_test.cpp.
#include "mutations.h"

#include <gtest/gtest.h>

namespace rustworthy::catalog {
namespace {

class ManyMutatedCatalogs : public testing::TestWithParam<int>
{};

TEST_P(ManyMutatedCatalogs, AreRefusedOrWhole)
{
    const test::Tally tally = test::readMutatedCatalogs(GetParam(), 500);
    EXPECT_GT(tally.accepted, 5);
    EXPECT_GT(tally.refused, 300);
}

INSTANTIATE_TEST_SUITE_P(From, ManyMutatedCatalogs, testing::Values(0, 500, 1000, 1500));

} // namespace
} // namespace rustworthy::catalog
