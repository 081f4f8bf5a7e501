#include "presentation/since_saved_view.h"

#include "small_catalog.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using presentation::EarlierResult;
using test::u8;

namespace {

class SinceSaved : public testing::Test
{
protected:
    /// What the answers amount to today, as it would have been stored then.
    EarlierResult asNow() const
    {
        EarlierResult earlier{.savedOn = QDate(2025, 11, 20), .catalogVersion = catalog.version};
        earlier.low = now.checklist.score.low;
        earlier.high = now.checklist.score.high;
        earlier.maximum = now.checklist.maximum;
        for (const auto& band : now.checklist.bands) {
            if (band.reachable) {
                earlier.bands.append(QString::fromStdString(band.id));
            }
        }
        earlier.leader = QString::fromStdString(now.ranking.leader.value_or(""));
        for (const auto& alternative : now.ranking.alternatives) {
            earlier.firstRank[QString::fromStdString(alternative.id)] = alternative.rankAcceptability.front();
        }
        return earlier;
    }

    presentation::SinceSavedView present(const EarlierResult& earlier, const QDate& reviewOn = {}) const
    {
        return presentation::presentSinceSaved(catalog, earlier, now, reviewOn, QDate(2026, 11, 21),
                                               QLocale(QStringLiteral("en_US")));
    }

    const catalog::Catalog catalog = test::builtInCatalog();
    const decision::Answers answers = test::speaking(catalog, 12, 3);
    const decision::Evaluation now = decision::Evaluator(catalog.model).evaluate(answers);
};

} // namespace

TEST_F(SinceSaved, SaysSoWhenNothingChanged)
{
    const auto view = present(asNow());
    EXPECT_FALSE(view.changed);
    EXPECT_TRUE(view.changes.isEmpty());
    EXPECT_EQ(view.summary, u8("These answers were saved on 20 Nov 2025. The verdict is the same as then: "
                               "“Definitely worth learning”."));
    EXPECT_EQ(view.reason, QString());
}

TEST_F(SinceSaved, NamesEverythingThatChanged)
{
    EarlierResult earlier = asNow();
    earlier.low = 4;
    earlier.high = 6;
    earlier.bands = {u8("skip"), u8("consider")};
    earlier.leader = u8("go");
    earlier.firstRank[u8("rust")] = 0.25;
    earlier.firstRank[u8("zig")] = 0.5;
    const auto view = present(earlier);
    EXPECT_TRUE(view.changed);
    ASSERT_EQ(view.changes.size(), 3) << view.changes.join(u8("\n")).toStdString();
    EXPECT_TRUE(
        view.summary.endsWith(u8("The verdict was open between “Skip for now” and “Worth considering” "
                                 "and now is “Definitely worth learning”.")))
        << view.summary.toStdString();
    EXPECT_EQ(view.changes[0], u8("The score was 4–6 of 15 and now is 12 of 15."));
    EXPECT_EQ(view.changes[1], u8("The ranking was led by Go and now is led by Rust."));
    EXPECT_EQ(view.changes[2],
              u8("Rust was first in 25% of the ways to weigh the criteria and now is in 70%."));
}

TEST_F(SinceSaved, SharesAreNoSurerThanOnTheResultPage)
{
    EarlierResult earlier = asNow();
    earlier.firstRank[u8("rust")] = 1.0;
    earlier.firstRank[u8("go")] = 0.0;
    const QString changes = present(earlier).changes.join(u8(" "));
    EXPECT_TRUE(changes.contains(u8("Rust was first in >99% of the ways"))) << changes.toStdString();
    EXPECT_TRUE(changes.contains(u8("Go was first in <1% of the ways"))) << changes.toStdString();
}

TEST_F(SinceSaved, ToldWithoutALeaderOnEitherSide)
{
    EarlierResult earlier = asNow();
    earlier.leader.clear();
    EXPECT_EQ(present(earlier).changes,
              QStringList{u8("The ranking had no single leader and now is led by Rust.")});
}

TEST_F(SinceSaved, GivesItsReason)
{
    EXPECT_EQ(present(asNow(), QDate(2026, 11, 22)).reason, QString()) << "not yet";
    EXPECT_EQ(present(asNow(), QDate(2026, 11, 21)).reason,
              u8("You wanted to look at this again on 21 Nov 2026."));
    EarlierResult earlier = asNow();
    earlier.savedOn = QDate(2026, 11, 21);
    EXPECT_EQ(present(earlier, QDate(2026, 11, 21)).reason, QString()) << "looked at and saved on that day";
    earlier.catalogVersion = u8("0");
    EXPECT_EQ(present(earlier).reason, u8("The figures are those of version %1 of the catalog; the answers "
                                          "were saved with 0.")
                                           .arg(catalog.version));
}

TEST_F(SinceSaved, LeavesIdsOfAnotherTimeAsTheyAre)
{
    EarlierResult earlier = asNow();
    earlier.bands = {u8("<b>gone</b>")};
    earlier.leader = u8("%1");
    const auto view = present(earlier);
    EXPECT_TRUE(view.summary.contains(u8("<b>gone</b>")));
    EXPECT_TRUE(view.changed);
    EXPECT_EQ(view.changes[0], u8("The ranking was led by %1 and now is led by Rust."));
}
