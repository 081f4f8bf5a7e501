// Catalogs damaged in every way are refused with good messages or are whole catalogs; nothing crashes.
#include "mutations.h"

#include <gtest/gtest.h>

namespace rustworthy::catalog {
namespace {

// The first of the 2,000 that the long run reads.
TEST(MutatedCatalogs, AreRefusedOrWhole)
{
    const test::Tally tally = test::readMutatedCatalogs(0, 160);
    EXPECT_GT(tally.accepted, 5) << "the sample has to hold both kinds";
    EXPECT_GT(tally.refused, 100);
}

} // namespace
} // namespace rustworthy::catalog
