#include "small_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace rustworthy;
using test::present;
using test::smallCatalog;
using test::u8;

namespace {

presentation::ProfileRow row(const presentation::ResultView& view, const char* id)
{
    const auto found = std::ranges::find(view.profile, u8(id), &presentation::ProfileRow::id);
    EXPECT_NE(found, view.profile.end());
    return *found;
}

} // namespace

TEST(Profile, SaysWhatWasGiven)
{
    decision::Answers answers;
    answers.profile = {.level = "senior",
                       .background = "c-cpp",
                       .study = "part-time",
                       .hoursPerWeek = 10,
                       .language = "go",
                       .pay = 90'000};
    answers.projectKinds = {"cli", "os-driver"};
    answers.circumstances = {"startup"};
    const auto view = present(smallCatalog(), answers);
    EXPECT_EQ(row(view, "level").value, u8("Senior (5 years or more)"));
    EXPECT_EQ(row(view, "background").value, u8("C or C++"));
    EXPECT_EQ(row(view, "study").value, u8("Beside a job"));
    EXPECT_EQ(row(view, "hoursPerWeek").value, u8("10"));
    EXPECT_EQ(row(view, "hoursPerWeek").label, u8("Hours a week"));
    EXPECT_EQ(row(view, "language").value, u8("Go"));
    EXPECT_EQ(row(view, "pay").value, u8("90,000 US dollars a year"));
    EXPECT_EQ(row(view, "projectKinds").value, u8("Drivers; Command-line tools"));
    EXPECT_EQ(row(view, "circumstances").value, u8("Start-up"));
    for (const auto& each : view.profile) {
        EXPECT_TRUE(each.given);
        EXPECT_EQ(each.isPrivate, each.id == u8("pay"));
    }
}

TEST(Profile, SaysWhatWasNotGiven)
{
    const auto view = present(smallCatalog(), {});
    EXPECT_EQ(view.profile.size(), 8);
    for (const auto& each : view.profile) {
        EXPECT_FALSE(each.given);
        EXPECT_EQ(each.value, u8("Not given"));
    }
}

TEST(Answers, AreListedByGroup)
{
    const auto view = present(
        smallCatalog(), test::answering({{"systems", "yes"}, {"solo-team", "team"}, {"games", "unsure"}}));
    ASSERT_EQ(view.answers.size(), 3);
    EXPECT_EQ(view.answers.at(0).title, u8("Career goals"));
    EXPECT_EQ(view.answers.at(0).rows.size(), 5);
    EXPECT_EQ(view.answers.at(1).rows.size(), 4);
    EXPECT_EQ(view.answers.at(2).rows.size(), 6);
    EXPECT_EQ(view.answers.at(0).rows.at(0).text, u8("About systems?"));
    EXPECT_EQ(view.answers.at(0).rows.at(0).answer, u8("Yes"));
    EXPECT_EQ(view.answers.at(0).rows.at(4).answer, u8("Not sure"));
    EXPECT_TRUE(view.answers.at(0).rows.at(4).answered);
    EXPECT_EQ(view.answers.at(0).rows.at(1).answer, u8("Not answered"));
    EXPECT_FALSE(view.answers.at(0).rows.at(1).answered);
    EXPECT_EQ(view.answers.at(2).rows.at(4).answer, u8("Team"));
}
