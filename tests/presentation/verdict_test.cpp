#include "small_catalog.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using test::present;
using test::smallCatalog;
using test::speaking;
using test::u8;

TEST(Verdict, NamesTheBandWhenEveryQuestionIsAnswered)
{
    const auto catalog = smallCatalog();
    const auto verdict = present(catalog, speaking(catalog, 12, 3)).verdict;
    EXPECT_TRUE(verdict.decided);
    EXPECT_EQ(verdict.band, u8("learn"));
    EXPECT_EQ(verdict.headline, u8("Rust fits."));
    EXPECT_EQ(verdict.advice, u8("Plan for months."));
    EXPECT_EQ(verdict.score, u8("Score 12 of 15"));
    EXPECT_EQ(verdict.answered, u8("15 of 15 answered"));
    EXPECT_EQ(verdict.source, u8("B, “Decision Checklist: 15 Questions”"));
    EXPECT_EQ(verdict.certainty,
              u8("All 15 questions have a definite answer, so the verdict is certain as far as the checklist "
                 "goes. It would take 2 changed answers before “Worth considering” can come out."));
    ASSERT_EQ(verdict.bands.size(), 3);
    EXPECT_EQ(verdict.bands.at(1).scores, u8("6–10"));
    for (const auto& band : verdict.bands) {
        EXPECT_EQ(band.share, QString());
        EXPECT_EQ(band.reachable, band.id == u8("learn"));
    }
}

TEST(Verdict, NamesBothEdgesThatAreEquallyNear)
{
    const auto catalog = smallCatalog();
    EXPECT_TRUE(present(catalog, speaking(catalog, 8, 7))
                    .verdict.certainty.endsWith(
                        u8("It would take 3 changed answers before “Skip for now” and “Definitely worth "
                           "learning” can come out.")));
}

TEST(Verdict, StaysNamedWhenOpenQuestionsCannotChangeIt)
{
    const auto catalog = smallCatalog();
    const auto verdict = present(catalog, speaking(catalog, 11, 2)).verdict;
    EXPECT_TRUE(verdict.decided);
    EXPECT_EQ(verdict.score, u8("Score between 11 and 13 of 15"));
    EXPECT_TRUE(
        verdict.certainty.startsWith(u8("However the 2 open questions are answered, the verdict stays.")));
}

TEST(Verdict, IsOpenBetweenTwoBandsWithTheWaysOfEach)
{
    const auto catalog = smallCatalog();
    // Score 5 to 9: 1 of 16 ways stays at 5.
    const auto verdict = present(catalog, speaking(catalog, 5, 6)).verdict;
    EXPECT_FALSE(verdict.decided);
    EXPECT_EQ(verdict.band, QString());
    EXPECT_EQ(verdict.headline, u8("The verdict is open between “Skip for now” and “Worth considering”."));
    EXPECT_EQ(verdict.bands.at(0).share, u8("1 of the 16 ways to answer the rest"));
    EXPECT_EQ(verdict.bands.at(1).share, u8("15 of the 16 ways to answer the rest"));
    EXPECT_EQ(verdict.bands.at(2).share, QString());
    EXPECT_DOUBLE_EQ(verdict.bands.at(1).fraction, 15.0 / 16.0);
    EXPECT_EQ(verdict.certainty,
              u8("1 of the 16 ways to answer the rest end in “Skip for now”. 15 of the 16 ways to answer the "
                 "rest end in “Worth considering”. These are counts of ways, not a forecast."));
    EXPECT_EQ(verdict.advice, u8("4 questions have no definite answer yet: Systems background, Compile "
                                 "speed, Solo or team and Learning or shipping."));
}

TEST(Verdict, IsOpenAmongThreeBands)
{
    const auto catalog = smallCatalog();
    const auto verdict = present(catalog, speaking(catalog, 4, 4)).verdict;
    EXPECT_EQ(verdict.headline, u8("The verdict is open among “Skip for now”, “Worth considering” and "
                                   "“Definitely worth learning”."));
    EXPECT_EQ(verdict.score, u8("Score between 4 and 11 of 15"));
    EXPECT_EQ(verdict.advice, u8("7 questions have no definite answer yet. Each one that gets it narrows the "
                                 "range."));
}

TEST(Verdict, SaysSoWhenNothingIsAnswered)
{
    const auto catalog = smallCatalog();
    const auto verdict = present(catalog, {}).verdict;
    EXPECT_EQ(verdict.answered, u8("0 of 15 answered"));
    EXPECT_TRUE(verdict.advice.startsWith(u8("Nothing is answered yet.")));
    EXPECT_EQ(verdict.bands.at(0).share, u8("4,944 of the 32,768 ways to answer the rest"));
    EXPECT_EQ(verdict.bands.at(1).share, u8("25,883 of the 32,768 ways to answer the rest"));
    EXPECT_EQ(verdict.bands.at(2).share, u8("1,941 of the 32,768 ways to answer the rest"));
}

TEST(Verdict, CountsNotSureAsAnsweredAndOpen)
{
    const auto catalog = smallCatalog();
    auto answers = speaking(catalog, 5, 4);
    answers.given["learn-ship"] = "unsure";
    answers.given["solo-team"] = "unsure";
    const auto view = present(catalog, answers);
    EXPECT_EQ(view.verdict.answered, u8("11 of 15 answered, 2 of them “Not sure” and so still open"));
    EXPECT_EQ(view.verdict.score, u8("Score between 5 and 11 of 15"));
    EXPECT_EQ(view.answeredCount, 11);
    EXPECT_EQ(view.questionCount, 15);
}

TEST(Verdict, SaysThatPinsKeepEveryOtherBandAway)
{
    const auto catalog = smallCatalog();
    auto answers = speaking(catalog, 12, 3);
    for (const auto& [question, answer] : answers.given) {
        answers.pinned.insert(question);
    }
    EXPECT_TRUE(
        present(catalog, answers)
            .verdict.certainty.endsWith(u8("No other verdict can come out while the pinned answers stay.")));
}

TEST(Verdict, NeverSpeaksOfLikelihood)
{
    const auto catalog = smallCatalog();
    for (int forRust = 0; forRust <= 15; ++forRust) {
        for (int against = 0; forRust + against <= 15; ++against) {
            for (const QString& text :
                 test::allTexts(present(catalog, speaking(catalog, forRust, against)))) {
                EXPECT_FALSE(text.contains(u8("likely"), Qt::CaseInsensitive)) << text.toStdString();
                EXPECT_FALSE(text.contains(u8("probab"), Qt::CaseInsensitive)) << text.toStdString();
                EXPECT_FALSE(text.contains(u8("chance"), Qt::CaseInsensitive)) << text.toStdString();
            }
        }
    }
}
