#include "small_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace rustworthy;
using test::present;
using test::smallCatalog;
using test::speaking;
using test::u8;

namespace {

const presentation::ChangeView& changeTo(const presentation::ResultView& view, const char* band)
{
    const auto found = std::ranges::find(view.changes, u8(band), &presentation::ChangeView::band);
    EXPECT_NE(found, view.changes.end());
    return *found;
}

} // namespace

TEST(Changes, SayHowManyAnswersMustTurnUpwards)
{
    const auto catalog = smallCatalog();
    const auto view = present(catalog, speaking(catalog, 8, 7));
    const auto& change = changeTo(view, "learn");
    EXPECT_TRUE(change.possible);
    EXPECT_EQ(change.bandName, u8("Definitely worth learning"));
    EXPECT_EQ(change.sentence, u8("“Definitely worth learning” becomes the verdict when 3 answers change to "
                                  "speak for Rust. Any 3 of the 7 answers listed here will do."));
    ASSERT_EQ(change.candidates.size(), 7);
    EXPECT_EQ(change.candidateTexts.size(), 7);
    EXPECT_TRUE(change.candidateTexts.contains(u8("Time to market: Yes → No")));
    EXPECT_TRUE(change.candidateTexts.contains(u8("Learning or shipping: Shipping → Learning")));
}

TEST(Changes, SayHowManyAnswersMustTurnDownwards)
{
    const auto catalog = smallCatalog();
    const auto view = present(catalog, speaking(catalog, 6, 9));
    const auto& change = changeTo(view, "skip");
    EXPECT_EQ(change.sentence,
              u8("“Skip for now” becomes the verdict when 1 answers change to speak against. "
                 "Any one of the 6 answers listed here will do."));
    EXPECT_TRUE(change.candidateTexts.contains(u8("Job needed quickly: No → Yes")));
}

TEST(Changes, SayThatOpenAnswersMustFallRightAsWell)
{
    const auto catalog = smallCatalog();
    // Score 4 to 7: 11 needs 4 changed answers and all 3 open ones.
    const auto upwards = present(catalog, speaking(catalog, 4, 8));
    EXPECT_EQ(changeTo(upwards, "learn").sentence,
              u8("“Definitely worth learning” can come out when 4 answers change to speak for Rust. Any 4 "
                 "of the 8 answers listed here will do. All 3 open answers must then speak for Rust as "
                 "well."));
    const auto downwards = present(catalog, speaking(catalog, 11, 2));
    EXPECT_TRUE(changeTo(downwards, "skip")
                    .sentence.endsWith(u8("Both open answers must then speak against as well.")));
}

TEST(Changes, SayWhenEveryFreeAnswerIsNeeded)
{
    const auto catalog = smallCatalog();
    auto answers = speaking(catalog, 9, 6);
    answers.pinned = {"time-to-market", "web-apis", "systems-background", "compile-speed"};
    EXPECT_TRUE(changeTo(present(catalog, answers), "learn")
                    .sentence.endsWith(u8("Only the 2 answers listed here can change, and each of them has "
                                          "to.")));
}

TEST(Changes, NameThePinsWhenTooFewAnswersAreFree)
{
    const auto catalog = smallCatalog();
    auto answers = speaking(catalog, 9, 6);
    answers.pinned = {"systems",       "time-to-market", "web-apis", "systems-background",
                      "compile-speed", "solo-team"};
    const auto view = present(catalog, answers);
    const auto& change = changeTo(view, "learn");
    EXPECT_FALSE(change.possible);
    EXPECT_TRUE(change.candidates.isEmpty());
    EXPECT_EQ(
        change.sentence,
        u8("“Definitely worth learning” cannot come out: 2 answers would have to change, and too few of "
           "them are free to. Pinned: “Typical web APIs”, “Time to market”, “Systems background”, "
           "“Compile speed” and “Solo or team”."));
}

TEST(Changes, PutTheWeakAnswerFirst)
{
    const auto catalog = smallCatalog();
    const auto view = present(catalog, speaking(catalog, 7, 8));
    EXPECT_EQ(changeTo(view, "learn").candidates.first(), u8("salary"));
}

TEST(WeakNote, SaysWhatTheVerdictWouldBe)
{
    const auto catalog = smallCatalog();
    auto answers = speaking(catalog, 11, 4);
    EXPECT_EQ(present(catalog, answers).weakNotes,
              QStringList{u8("The answer to “Salary as motive” can be read either way, and it matters here: "
                             "read the other way, it alone would make the verdict “Worth considering”.")});
    answers = speaking(catalog, 12, 3);
    EXPECT_TRUE(present(catalog, answers).weakNotes.isEmpty());
}

TEST(WeakNote, NamesTheBandsThatWouldStillBePossible)
{
    const auto catalog = smallCatalog();
    // Score 9 to 11 becomes 8 to 10, and 10 to 12 becomes 9 to 11.
    EXPECT_TRUE(present(catalog, speaking(catalog, 9, 4))
                    .weakNotes.first()
                    .endsWith(u8("would make the verdict “Worth considering”.")));
    EXPECT_TRUE(present(catalog, speaking(catalog, 11, 2))
                    .weakNotes.first()
                    .endsWith(u8("would leave only “Worth considering” and “Definitely worth learning” "
                                 "possible.")));
}

TEST(Contradictions, AreAskedAsQuestions)
{
    const auto catalog = smallCatalog();
    const auto view = present(catalog, test::answering({{"job-soon", "yes"}, {"patience", "yes"}}));
    EXPECT_EQ(view.contradictions, QStringList{u8("You need a job soon, yet will wait: which comes first?")});
    EXPECT_TRUE(present(catalog, test::answering({{"job-soon", "yes"}})).contradictions.isEmpty());
}
