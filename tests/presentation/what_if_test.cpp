#include "small_catalog.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using test::smallCatalog;
using test::u8;

namespace {

presentation::ResultView tryOut(const catalog::Catalog& catalog, const decision::Answers& own,
                                const decision::Answers& whatIf)
{
    return presentation::presentResult(catalog, whatIf, decision::Evaluator(catalog.model).evaluate(whatIf),
                                       {.locale = QLocale(QLocale::English), .ownAnswers = own});
}

} // namespace

TEST(WhatIf, NamesTheAnswersThatDiffer)
{
    const auto catalog = smallCatalog();
    const auto own = test::answering({{"systems", "yes"}, {"salary", "no"}, {"games", "no"}});
    auto whatIf = own.withAnswer("salary", "yes").withAnswer("tech-hub", "yes").withAnswer("games", "");
    const auto view = tryOut(catalog, own, whatIf);
    EXPECT_TRUE(view.whatIf);
    EXPECT_EQ(
        view.whatIfNotice,
        u8("What-if: 3 answers differ from yours: Game development (Not answered instead of No), Salary "
           "as motive (Yes instead of No), Near Rust employers (Yes instead of Not answered)."));
    for (const auto& theme : view.themes) {
        for (const auto& reason : theme.reasons) {
            EXPECT_EQ(reason.changedInWhatIf, reason.question == u8("salary") ||
                                                  reason.question == u8("games") ||
                                                  reason.question == u8("tech-hub"));
        }
    }
}

TEST(WhatIf, HasNoNoticeWhileNothingDiffers)
{
    const auto catalog = smallCatalog();
    const auto own = test::answering({{"systems", "yes"}});
    const auto same = tryOut(catalog, own, own);
    EXPECT_TRUE(same.whatIf);
    EXPECT_EQ(same.whatIfNotice, QString());
    const auto plain = test::present(catalog, own);
    EXPECT_FALSE(plain.whatIf);
    EXPECT_EQ(plain.whatIfNotice, QString());
}

TEST(WhatIf, FindsChangesInBothDirections)
{
    const auto own = test::answering({{"a", "yes"}, {"b", "no"}, {"c", "yes"}});
    const auto whatIf = test::answering({{"b", "yes"}, {"c", "yes"}, {"d", "unsure"}});
    EXPECT_EQ(presentation::changedQuestions(own, whatIf), (std::set<std::string>{"a", "b", "d"}));
    EXPECT_TRUE(presentation::changedQuestions(own, own).empty());
}

TEST(WhatIf, NamesProfileKindsCircumstancesPinsAndPriorities)
{
    auto catalog = smallCatalog();
    catalog.criteria = {{u8("memory-safety"), {u8("Memory safety")}, {}, {}, {}}};
    auto own = test::answering({{"systems", "yes"}});
    own.projectKinds = {"cli"};
    own.profile.level = "junior";
    own.profile.pay = 90'000;
    auto whatIf = own.withPin("systems", true);
    whatIf.profile.level = "senior";
    whatIf.profile.pay = 123'000;
    whatIf.projectKinds = {"os-driver"};
    whatIf.circumstances = {"startup"};
    whatIf.priorities = {{"memory-safety", "high"}};
    const auto view = tryOut(catalog, own, whatIf);
    const QString& notice = view.whatIfNotice;
    EXPECT_TRUE(notice.startsWith(u8("What-if: 7 answers differ from yours: "))) << notice.toStdString();
    for (const char* part : {"Systems programming (pinned)",
                             "Experience level (Senior (5 years or more) instead of Junior (0–2 years))",
                             "Present pay (changed)", "Command-line tools (taken away)", "Drivers (added)",
                             "Start-up (added)", "Priority of Memory safety (High instead of not set)"}) {
        EXPECT_TRUE(notice.contains(u8(part))) << part << "\n" << notice.toStdString();
    }
    EXPECT_FALSE(notice.contains(u8("123,000")) || notice.contains(u8("90,000")));
    EXPECT_TRUE(view.whatIfNoticeWithoutPay.startsWith(u8("What-if: 6 answers differ")));
    EXPECT_FALSE(view.whatIfNoticeWithoutPay.contains(u8("pay")));
}

TEST(WhatIf, MarksTheRowsOfTheProfileThatDiffer)
{
    const auto catalog = smallCatalog();
    auto own = test::answering({{"systems", "yes"}});
    own.profile.level = "junior";
    own.profile.hoursPerWeek = 6;
    own.projectKinds = {"cli"};
    auto whatIf = own;
    whatIf.profile.level = "senior";
    whatIf.profile.pay = 123'000;
    whatIf.circumstances = {"startup"};
    const std::set<QString> expected{u8("level"), u8("pay"), u8("circumstances")};
    const auto tried = tryOut(catalog, own, whatIf);
    for (const presentation::ProfileRow& row : tried.profile) {
        EXPECT_EQ(row.changedInWhatIf, expected.contains(row.id)) << row.id.toStdString();
    }
    const auto plain = test::present(catalog, whatIf);
    for (const presentation::ProfileRow& row : plain.profile) {
        EXPECT_FALSE(row.changedInWhatIf);
    }
}
