#include "storage/json.h"

#include <gtest/gtest.h>

#include <clocale>

namespace rustworthy::storage {
namespace {

JsonResult parseNumber(const char* number)
{
    return parseJson(QByteArray("{\"a\":[") + number + "]}", QStringLiteral("a.json"));
}

class LossyNumber : public testing::TestWithParam<const char*>
{};

TEST_P(LossyNumber, IsRefusedWithItsPointer)
{
    const JsonResult result = parseNumber(GetParam());
    EXPECT_FALSE(result.object);
    ASSERT_EQ(result.problems.size(), 1);
    EXPECT_EQ(result.problems.front().place, QStringLiteral("/a/0"));
    EXPECT_TRUE(result.problems.front().what.contains(QStringLiteral("9007199254740992")));
}

INSTANTIATE_TEST_SUITE_P(Json, LossyNumber,
                         testing::Values("9007199254740993", "-9007199254740993", "9223372036854775807",
                                         "-9223372036854775808", "18446744073709551615",
                                         "18446744073709551616", "100000000000000000000000", "1e400",
                                         "-1e400", "1e-400", "9007199254740993.0", "4503599627370497.25",
                                         "0.12345678901234567890", "1e16", "1e300"));

struct ExactNumber
{
    const char* written;
    double value;
};

class KeptNumber : public testing::TestWithParam<ExactNumber>
{};

TEST_P(KeptNumber, IsRead)
{
    const JsonResult result = parseNumber(GetParam().written);
    ASSERT_TRUE(result.object) << GetParam().written;
    EXPECT_EQ(result.object->value(QStringLiteral("a"))[0].toDouble(-1.5), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(Json, KeptNumber,
                         testing::Values(ExactNumber{"9007199254740992", 9007199254740992.0},
                                         ExactNumber{"-9007199254740992", -9007199254740992.0},
                                         ExactNumber{"0", 0.0}, ExactNumber{"-0", 0.0},
                                         ExactNumber{"0e99999", 0.0}, ExactNumber{"0.1", 0.1},
                                         ExactNumber{"0.30000000000000004", 0.1 + 0.2},
                                         ExactNumber{"1.50000000000000000000000", 1.5},
                                         ExactNumber{"5e-324", 5e-324}, ExactNumber{"12.5e3", 12500.0},
                                         ExactNumber{"1E-2", 0.01}));

// The application follows the system's locale, where the decimal point may be a comma.
TEST(JsonNumbers, DoNotDependOnTheLocale)
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    if (std::setlocale(LC_NUMERIC, "de_DE.UTF-8") == nullptr) {
        GTEST_SKIP() << "no German locale is installed";
    }
    const JsonResult result = parseNumber("0.30000000000000004");
    std::setlocale(LC_NUMERIC, before.c_str());
    ASSERT_TRUE(result.object);
    EXPECT_EQ(result.object->value(QStringLiteral("a"))[0].toDouble(), 0.1 + 0.2);
}

} // namespace
} // namespace rustworthy::storage
