#include "small_catalog.h"

#include <gtest/gtest.h>

#include <stdexcept>

using namespace rustworthy;
using test::present;
using test::smallCatalog;
using test::u8;

namespace {

const presentation::Reason& reasonFor(const presentation::ResultView& view, const char* question)
{
    for (const auto& theme : view.themes) {
        for (const auto& reason : theme.reasons) {
            if (reason.question == u8(question)) {
                return reason;
            }
        }
    }
    throw std::runtime_error(question);
}

decision::Answers someAnswers()
{
    auto answers = test::answering({{"systems", "yes"},
                                    {"performance", "no"},
                                    {"games", "unsure"},
                                    {"job-soon", "yes"},
                                    {"salary", "yes"},
                                    {"learn-ship", "learning"}});
    answers.pinned = {"systems"};
    return answers;
}

} // namespace

TEST(Reasons, GiveEachAnswerItsPoint)
{
    const auto catalog = smallCatalog();
    const auto view = present(catalog, someAnswers());
    EXPECT_EQ(reasonFor(view, "systems").points, u8("1 point, speaks for Rust"));
    EXPECT_EQ(reasonFor(view, "performance").points, u8("no point, speaks against"));
    EXPECT_EQ(reasonFor(view, "games").points, u8("open: no point or 1 point"));
    EXPECT_EQ(reasonFor(view, "job-soon").points, u8("no point, speaks against"));
    EXPECT_EQ(reasonFor(view, "learn-ship").answer, u8("Learning"));
    EXPECT_EQ(reasonFor(view, "games").answer, u8("Not sure"));
    EXPECT_EQ(reasonFor(view, "tech-hub").answer, u8("Not answered"));
    EXPECT_EQ(reasonFor(view, "systems").meaning, u8("systems speaks for it."));
    EXPECT_EQ(reasonFor(view, "performance").meaning, u8("performance speaks against it."));
    EXPECT_EQ(reasonFor(view, "games").meaning, QString());
    EXPECT_EQ(reasonFor(view, "systems").source, u8("B, “Checklist”"));
}

TEST(Reasons, MarkWhatIsPinnedAndWhatIsWeak)
{
    const auto catalog = smallCatalog();
    const auto view = present(catalog, someAnswers());
    EXPECT_TRUE(reasonFor(view, "systems").pinned);
    EXPECT_FALSE(reasonFor(view, "performance").pinned);
    EXPECT_TRUE(reasonFor(view, "performance").canPin);
    EXPECT_FALSE(reasonFor(view, "games").canPin);
    EXPECT_TRUE(reasonFor(view, "salary").weak);
    EXPECT_EQ(reasonFor(view, "salary").weakNote, u8("It can be read either way."));
    EXPECT_EQ(reasonFor(view, "salary").claims, QStringList{u8("premium")});
    EXPECT_EQ(reasonFor(view, "systems").weakNote, QString());
}

TEST(Reasons, AreSummedByTheme)
{
    const auto catalog = smallCatalog();
    const auto view = present(catalog, someAnswers());
    ASSERT_EQ(view.themes.size(), 4);
    EXPECT_EQ(view.themes.at(0).name, u8("Systems"));
    EXPECT_EQ(view.themes.at(0).subtotal, u8("1 for, 1 against, 2 open"));
    EXPECT_EQ(view.themes.at(0).reasons.size(), 4);
    EXPECT_EQ(view.themes.at(3).subtotal, u8("1 for, 0 against, 4 open"));
}

TEST(ThemeChart, ShowsForAgainstAndOpen)
{
    const auto catalog = smallCatalog();
    const auto chart = present(catalog, someAnswers()).themeChart;
    EXPECT_EQ(chart.frame.id, u8("themes"));
    ASSERT_EQ(chart.rows.size(), 4);
    EXPECT_EQ(chart.rows.at(0).forRust, 1);
    EXPECT_EQ(chart.rows.at(0).against, 1);
    EXPECT_EQ(chart.rows.at(0).open, 2);
    EXPECT_EQ(chart.rows.at(0).detail, u8("Systems: 1 for, 1 against, 2 open."));
    EXPECT_EQ(chart.extent, 5);
    EXPECT_EQ(chart.frame.table.columns,
              (QStringList{u8("Theme"), u8("For Rust"), u8("Against"), u8("Open")}));
    EXPECT_EQ(chart.frame.table.rows.at(2), (QStringList{u8("Market"), u8("1"), u8("1"), u8("1")}));
    EXPECT_EQ(chart.frame.table.numeric, (QList<bool>{false, true, true, true}));
    EXPECT_TRUE(chart.frame.description.contains(chart.rows.at(3).detail));
}

TEST(Citations, JoinTheHeadingsOfOneSource)
{
    const auto catalog = smallCatalog();
    EXPECT_EQ(presentation::citationText(catalog, {{u8("article-b"), {u8("One"), u8("Two")}},
                                                   {u8("article-a"), {}},
                                                   {u8("article-b"), {u8("Three")}},
                                                   {u8("elsewhere"), {u8("Four")}}}),
              u8("B, “One”, “Two”, “Three”; A; elsewhere, “Four”"));
}
