// A long run: the program is killed at random moments.
#include "savings.h"

#include <algorithm>
#include <chrono>
#include <random>

namespace rustworthy::faults {
namespace {

class RandomKills : public SavingTest
{
protected:
    // How long a save takes from start to end.
    int microsecondsOfOneSave()
    {
        const auto began = std::chrono::steady_clock::now();
        prepare();
        EXPECT_EQ(save().code, 0);
        const auto took = std::chrono::steady_clock::now() - began;
        return static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(took).count());
    }
};

TEST_F(RandomKills, TwoHundredLeaveTheOldOrTheNewFile)
{
    constexpr int kills = 200;
    const std::vector<Saving> savings = allSavings();
    std::mt19937 random(4'711);
    int killed = 0;
    int replaced = 0;
    for (std::size_t which = 0; which < savings.size(); ++which) {
        use(savings.at(which));
        const int longest = microsecondsOfOneSave() * 5 / 4;
        const auto count =
            static_cast<int>(kills * (which + 1) / savings.size() - kills * which / savings.size());
        for (int round = 0; round < count; ++round) {
            const int delay = std::uniform_int_distribution(0, longest)(random);
            SCOPED_TRACE(savings.at(which).name + " after " + std::to_string(delay) + " us");
            prepare();
            killed += save({.killAfterMicroseconds = delay}).killed ? 1 : 0;
            ASSERT_TRUE(holdsOld() || holdsNew());
            replaced += holdsNew() ? 1 : 0;
            ASSERT_LE(strays().size(), 1);
            if (!strays().isEmpty()) {
                ASSERT_EQ(save().code, 0);
                ASSERT_TRUE(holdsNew());
                ASSERT_TRUE(strays().isEmpty());
            }
        }
    }
    RecordProperty("killed", killed);
    RecordProperty("replaced", replaced);
    EXPECT_GT(killed, kills / 4);
}

} // namespace
} // namespace rustworthy::faults
