// Learning time and payback, with figures worked out by hand.
#include "decision/payback.h"

#include "sheets.h"

#include <gtest/gtest.h>

namespace rustworthy::decision {
namespace {

Model withLearningTimes()
{
    Model model = test::fifteenQuestions();
    model.backgroundTimes = {{"cpp", {2.0, 4.0}}, {"none", {8.0, 12.0}}};
    model.studyTimes = {{"part", {6.0, 12.0}}, {"full", {3.0, 6.0}}};
    return model;
}

/// A senior with Go and a C or C++ background who is paid 104 thousand, 50 an hour.
Profile seniorWithGo()
{
    return {.level = "senior",
            .background = "cpp",
            .study = "part",
            .hoursPerWeek = 6,
            .language = "go",
            .pay = 104'000};
}

TEST(LearningLine, GoesByBackgroundWhereThatHasALineElseByStudyTime)
{
    const Model model = withLearningTimes();
    const auto line = [&model](std::optional<std::string> background, std::optional<std::string> study) {
        return learningLine(model, {.background = std::move(background), .study = std::move(study)});
    };
    const std::optional<LearningLine> cpp = line("cpp", "full");
    ASSERT_TRUE(cpp.has_value());
    EXPECT_EQ(cpp->by, LearningLine::By::Background);
    EXPECT_EQ(cpp->id, "cpp");
    EXPECT_EQ(cpp->months.low, 2.0);
    EXPECT_EQ(cpp->months.high, 4.0);
    const std::optional<LearningLine> other = line("other", "part");
    ASSERT_TRUE(other.has_value());
    EXPECT_EQ(other->by, LearningLine::By::Study);
    EXPECT_EQ(other->months.low, 6.0);
    EXPECT_EQ(other->months.high, 12.0);
    EXPECT_EQ(line("none", std::nullopt)->months.high, 12.0);
    EXPECT_EQ(line(std::nullopt, "full")->months.low, 3.0);
    EXPECT_FALSE(line("other", std::nullopt).has_value());
    EXPECT_FALSE(line(std::nullopt, std::nullopt).has_value());
}

// 2 months x 52/12 x 6 hours x 50 = 2,600 against 20 thousand a year: 2 + 1.56 months.
// 4 months: 5,200 against 10 thousand a year: 4 + 6.24 months.
TEST(Payback, SetsTheHoursOfLearningAgainstTheDifferenceOfTheBands)
{
    const Payback result = payback(withLearningTimes(), seniorWithGo());
    EXPECT_EQ(result.reason, Payback::Reason::Ok);
    EXPECT_DOUBLE_EQ(result.gainLow, 10'000.0);
    EXPECT_DOUBLE_EQ(result.gainHigh, 20'000.0);
    EXPECT_DOUBLE_EQ(result.costLow, 2'600.0);
    EXPECT_DOUBLE_EQ(result.costHigh, 5'200.0);
    ASSERT_TRUE(result.low && result.high);
    EXPECT_DOUBLE_EQ(*result.low, 3.56);
    EXPECT_DOUBLE_EQ(*result.high, 10.24);
    EXPECT_FALSE(result.shortEndAtBest);
    EXPECT_TRUE(result.missing.empty());
    EXPECT_FALSE(result.noBand);
}

TEST(Payback, OfOpenBandsIsAtBest)
{
    Profile profile = seniorWithGo();
    profile.level = "staff";
    const Payback result = payback(withLearningTimes(), profile);
    EXPECT_EQ(result.reason, Payback::Reason::Ok);
    EXPECT_TRUE(result.shortEndAtBest);
    EXPECT_DOUBLE_EQ(result.gainLow, 20'000.0);
    EXPECT_DOUBLE_EQ(result.gainHigh, 20'000.0);
}

// 12 months x 52/12 x 40 hours x 50 = 104,000 against 10 thousand a year: 12 + 124.8 months.
// 6 months: 52,000 against 20 thousand: 6 + 31.2.
TEST(Payback, BeyondTenYearsIsNoFigure)
{
    Profile profile = seniorWithGo();
    profile.background = "other";
    profile.hoursPerWeek = 40;
    const Payback result = payback(withLearningTimes(), profile);
    EXPECT_EQ(result.reason, Payback::Reason::NotWithinTenYears);
    ASSERT_TRUE(result.low);
    EXPECT_DOUBLE_EQ(*result.low, 37.2);
    EXPECT_FALSE(result.high);

    profile.pay = Profile::maximumPay;
    EXPECT_FALSE(payback(withLearningTimes(), profile).low);
}

// 12 months at h hours and 50: 2,600 h against 10 thousand a year, 3.12 h months; 12 + 3.12 h = 120 at h
// = 34.6.
TEST(Payback, TurnsAtTenYears)
{
    Profile profile = seniorWithGo();
    profile.background = "other";
    profile.hoursPerWeek = 34;
    ASSERT_TRUE(payback(withLearningTimes(), profile).high);
    EXPECT_DOUBLE_EQ(*payback(withLearningTimes(), profile).high, 12.0 + 34 * 3.12);
    profile.hoursPerWeek = 35;
    EXPECT_FALSE(payback(withLearningTimes(), profile).high);
}

TEST(Payback, NeverComesWithoutAGain)
{
    Profile profile = seniorWithGo();
    profile.language = "rust";
    const Payback result = payback(withLearningTimes(), profile);
    EXPECT_EQ(result.reason, Payback::Reason::NotWithinTenYears);
    EXPECT_FALSE(result.low);
    EXPECT_FALSE(result.high);
    EXPECT_EQ(result.gainHigh, 0.0);
}

TEST(Payback, OfUnpaidHoursIsTheTimeOfLearning)
{
    Profile profile = seniorWithGo();
    profile.pay = 0;
    const Payback result = payback(withLearningTimes(), profile);
    EXPECT_EQ(result.low, 2.0);
    EXPECT_EQ(result.high, 4.0);
}

TEST(Payback, NeedsABandOfThePresentLanguage)
{
    Profile profile = seniorWithGo();
    profile.language = "cpp";
    const Payback result = payback(withLearningTimes(), profile);
    EXPECT_EQ(result.reason, Payback::Reason::NoData);
    EXPECT_TRUE(result.noBand);
    EXPECT_TRUE(result.missing.empty());
    EXPECT_FALSE(result.low || result.high);
}

TEST(Payback, NamesWhatIsMissing)
{
    using Need = Payback::Need;
    const auto missing = [](auto&& clear) {
        Profile profile = seniorWithGo();
        clear(profile);
        const Payback result = payback(withLearningTimes(), profile);
        EXPECT_EQ(result.reason, Payback::Reason::NoData);
        EXPECT_FALSE(result.low || result.high);
        return result.missing;
    };
    EXPECT_EQ(missing([](Profile& profile) { profile.level.reset(); }), std::vector{Need::Level});
    EXPECT_EQ(missing([](Profile& profile) { profile.language.reset(); }), std::vector{Need::Language});
    EXPECT_EQ(missing([](Profile& profile) { profile.pay.reset(); }), std::vector{Need::Pay});
    EXPECT_EQ(missing([](Profile& profile) { profile.hoursPerWeek.reset(); }),
              std::vector{Need::HoursPerWeek});
    EXPECT_EQ(missing([](Profile& profile) {
                  profile.background = "other";
                  profile.study.reset();
              }),
              std::vector{Need::LearningTime});
    EXPECT_EQ(missing([](Profile& profile) { profile = {}; }),
              (std::vector{Need::Level, Need::Language, Need::Pay, Need::HoursPerWeek, Need::LearningTime}));
}

} // namespace
} // namespace rustworthy::decision
