#include "small_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <utility>

using namespace rustworthy;
using presentation::SalaryBox;
using test::present;
using test::smallCatalog;
using test::u8;

namespace {

const SalaryBox& boxOf(const presentation::SalaryChart& chart, const char* language, const char* level)
{
    const auto found = std::ranges::find_if(chart.boxes, [&](const SalaryBox& box) {
        return box.language == u8(language) && box.level == u8(level);
    });
    EXPECT_NE(found, chart.boxes.end());
    return *found;
}

QString premiumText(const presentation::MarketView& market, const char* level, const char* language)
{
    for (const auto& line : market.premiums) {
        if (line.level == u8(level) && line.language == u8(language)) {
            return line.text;
        }
    }
    return {};
}

decision::Answers paid(int pay)
{
    decision::Answers answers;
    answers.profile.pay = pay;
    return answers;
}

} // namespace

TEST(Salaries, ShowEveryBandWithTheSubjectFirst)
{
    const auto catalog = smallCatalog();
    const auto chart = present(catalog, {}).market.salaries;
    ASSERT_EQ(chart.languages.size(), 3);
    EXPECT_EQ(chart.languages.at(0).name, u8("Rust"));
    EXPECT_EQ(chart.languages.at(1).name, u8("Go"));
    EXPECT_EQ(chart.languages.at(2).name, u8("Python"));
    EXPECT_EQ(chart.levels.size(), 4);
    EXPECT_EQ(chart.boxes.size(), 12);
    const SalaryBox& senior = boxOf(chart, "rust", "senior");
    EXPECT_EQ(senior.label, u8("170–220"));
    EXPECT_EQ(senior.detail, u8("Senior, Rust: 170,000 to 220,000 US dollars a year"));
    EXPECT_FALSE(senior.openEnded);
    const SalaryBox& staff = boxOf(chart, "rust", "staff");
    EXPECT_TRUE(staff.openEnded);
    EXPECT_EQ(staff.label, u8("220–300+"));
    EXPECT_EQ(staff.detail, u8("Staff/Principal, Rust: 220,000 to 300,000 and more US dollars a year"));
}

TEST(Salaries, HaveATableAndADescriptionWithTheSameFigures)
{
    const auto catalog = smallCatalog();
    const auto chart = present(catalog, {}).market.salaries;
    EXPECT_EQ(chart.frame.table.columns, (QStringList{u8("Level"), u8("Rust"), u8("Go"), u8("Python")}));
    ASSERT_EQ(chart.frame.table.rows.size(), 4);
    EXPECT_EQ(chart.frame.table.rows.at(0), (QStringList{u8("Junior (0–2 years)"), u8("90,000–120,000"),
                                                         u8("85,000–110,000"), u8("80,000–100,000")}));
    EXPECT_EQ(chart.frame.table.rows.at(3).at(1), u8("220,000–300,000+"));
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    for (const SalaryBox& box : chart.boxes) {
        EXPECT_TRUE(chart.frame.description.contains(box.detail));
        EXPECT_TRUE(box.detail.contains(locale.toString(box.low, 'f', 0)));
        EXPECT_TRUE(box.detail.contains(locale.toString(box.high, 'f', 0)));
    }
}

TEST(Salaries, SayWhereTheyComeFromAndWhatTheyAreNot)
{
    const auto catalog = smallCatalog();
    const auto frame = present(catalog, {}).market.salaries.frame;
    EXPECT_TRUE(frame.caption.startsWith(
        u8("Source: B, “Career ROI”. Status: Article’s figure. The country is assumed.")));
    EXPECT_TRUE(frame.caption.endsWith(u8("Shown are the ends of the band, not a distribution, in US dollars "
                                          "a year; “+” marks an open end.")))
        << frame.caption.toStdString();
    // Of no use where the table stands alone.
    EXPECT_TRUE(
        frame.reading.startsWith(u8("The labels on the bands are in thousands. The axis starts at ")));
    EXPECT_TRUE(frame.reading.endsWith(u8(", not at zero.")));
    EXPECT_EQ(wholeCaption(frame), frame.caption + u8(" ") + frame.reading);
    EXPECT_EQ(frame.claim, u8("salary-bands"));
}

TEST(Salaries, HighlightThePersonsLevel)
{
    const auto catalog = smallCatalog();
    decision::Answers answers;
    answers.profile.level = "mid";
    for (const SalaryBox& box : present(catalog, answers).market.salaries.boxes) {
        EXPECT_EQ(box.highlighted, box.level == u8("mid"));
    }
    for (const SalaryBox& box : present(catalog, {}).market.salaries.boxes) {
        EXPECT_FALSE(box.highlighted);
    }
}

TEST(Salaries, HaveAnAxisAroundAllBandsAndThePay)
{
    const auto catalog = smallCatalog();
    const auto chart = present(catalog, {}).market.salaries;
    EXPECT_EQ(chart.axisMinimum, 50'000.0);
    EXPECT_EQ(chart.axisMaximum, 350'000.0);
    EXPECT_EQ(chart.axisStep, 50'000.0);
    EXPECT_FALSE(chart.presentPay.has_value());
    EXPECT_EQ(chart.presentPayLabel, QString());

    const auto low = present(catalog, paid(20'000)).market.salaries;
    EXPECT_EQ(low.presentPay, 20'000.0);
    EXPECT_EQ(low.presentPayLabel, u8("Your pay: 20,000"));
    EXPECT_LE(low.axisMinimum, 20'000.0);
    const auto high = present(catalog, paid(420'000)).market.salaries;
    EXPECT_GE(high.axisMaximum, 420'000.0);
}

TEST(Salaries, KeepTheBandsReadableBesideAnEnormousPay)
{
    const auto catalog = smallCatalog();
    const auto market = present(catalog, paid(10'000'000)).market;
    EXPECT_FALSE(market.salaries.presentPay.has_value());
    EXPECT_EQ(market.salaries.axisMaximum, 350'000.0);
    EXPECT_TRUE(market.payNote.endsWith(u8("It is too far above the bands to be drawn beside them.")));
}

TEST(PayNote, SaysWherePresentPayLies)
{
    const auto catalog = smallCatalog();
    EXPECT_EQ(present(catalog, {}).market.payNote, QString());
    EXPECT_EQ(present(catalog, paid(100'000)).market.payNote,
              u8("Your present pay of 100,000 US dollars a year lies within the printed Junior band for "
                 "Rust."));
    EXPECT_EQ(present(catalog, paid(165'000)).market.payNote,
              u8("Your present pay of 165,000 US dollars a year lies between the printed Mid and Senior "
                 "bands for Rust."));
    EXPECT_EQ(present(catalog, paid(60'000)).market.payNote,
              u8("Your present pay of 60,000 US dollars a year lies below the printed Junior band for "
                 "Rust."));
    auto answers = paid(155'000);
    answers.profile.language = "go";
    EXPECT_EQ(present(catalog, answers).market.payNote,
              u8("Your present pay of 155,000 US dollars a year lies within the printed Mid band for Rust. "
                 "Your present pay of 155,000 US dollars a year lies between the printed Mid and Senior "
                 "bands for Go."));
    answers.profile.language = "javascript";
    EXPECT_FALSE(present(catalog, answers).market.payNote.contains(u8("JavaScript")));
}

TEST(Premiums, AreWordedWithTheirBasis)
{
    const auto catalog = smallCatalog();
    const auto market = present(catalog, {}).market;
    EXPECT_EQ(market.premiums.size(), 8);
    EXPECT_EQ(premiumText(market, "junior", "go"),
              u8("Junior: Rust pays 7.7% more than Go, by the middle of the bands (derived)."));
    EXPECT_EQ(premiumText(market, "staff", "python"),
              u8("Staff/Principal: Rust pays 22.2% more than Python, by the lower ends, since an open band "
                 "has no middle (derived)."));
}

TEST(Premiums, HaveTheFiguresOfTheArticlesBands)
{
    const auto catalog = smallCatalog();
    const auto market = present(catalog, {}).market;
    const std::map<std::pair<const char*, const char*>, const char*> expected{
        {{"junior", "go"}, "7.7%"},      {{"mid", "go"}, "7.4%"},       {{"senior", "go"}, "8.3%"},
        {{"junior", "python"}, "16.7%"}, {{"mid", "python"}, "16.0%"},  {{"senior", "python"}, "18.2%"},
        {{"staff", "go"}, "10.0%"},      {{"staff", "python"}, "22.2%"}};
    for (const auto& [key, percent] : expected) {
        EXPECT_TRUE(premiumText(market, key.first, key.second).contains(u8(percent)))
            << key.first << ' ' << key.second;
    }
}

TEST(Premiums, SayLessAndTheSame)
{
    auto catalog = smallCatalog();
    catalog.model.market.salaries = {{"rust", "junior", 90, 110, false}, {"go", "junior", 100, 150, false},
                                     {"rust", "mid", 90, 110, false},    {"go", "mid", 80, 120, false},
                                     {"rust", "senior", 90, 110, true},  {"go", "senior", 100, 120, false}};
    const auto market = present(catalog, {}).market;
    EXPECT_TRUE(premiumText(market, "junior", "go").startsWith(u8("Junior: Rust pays 20.0% less than Go")));
    EXPECT_TRUE(premiumText(market, "mid", "go").startsWith(u8("Mid: Rust pays the same as Go")));
    EXPECT_TRUE(premiumText(market, "senior", "go")
                    .startsWith(u8("Senior: Rust pays 10.0% less than Go, by the lower ends")));
}

TEST(PremiumCheck, ComparesTheClaimWithEachLanguage)
{
    const auto catalog = smallCatalog();
    EXPECT_EQ(present(catalog, {}).market.premiumCheck,
              u8("Claimed: Rust pays 10% to 20% more. Over Go the middles of the bands give 7.4% to 8.3%, "
                 "less than claimed. Over Python the middles of the bands give 16.0% to 18.2%, within the "
                 "claim. Source: B, “Strengths”. Status: Disputed."));
}

TEST(PremiumCheck, SaysAtHowManyLevelsAMixedClaimHolds)
{
    auto catalog = smallCatalog();
    catalog.market.claimedPremiumLow = 0.08;
    catalog.market.claimedPremiumHigh = 0.17;
    const QString check = present(catalog, {}).market.premiumCheck;
    EXPECT_TRUE(check.contains(u8("Over Go the middles of the bands give 7.4% to 8.3%, within the claim at 1 "
                                  "of 3 levels.")));
    EXPECT_TRUE(check.contains(u8("within the claim at 2 of 3 levels.")));
    catalog.market.claimedPremiumHigh = 0.05;
    catalog.market.claimedPremiumLow = 0.01;
    EXPECT_TRUE(present(catalog, {}).market.premiumCheck.contains(u8("more than claimed.")));
}
