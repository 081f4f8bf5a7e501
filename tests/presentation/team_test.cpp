// A team's result in words, tables and charts, on the built-in catalog.
#include "presentation/team_view.h"

#include "small_catalog.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using test::u8;

namespace {

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

presentation::TeamView view(const std::vector<decision::Answers>& members, const QStringList& names,
                            bool anonymous = false)
{
    const auto team = decision::evaluateTeam(builtIn().model, members);
    return presentation::presentTeam(builtIn(), *team, names, anonymous, QLocale(QLocale::English));
}

/// The answers to questions from `first` on, for Rust.
decision::Answers against(std::size_t first, std::size_t count)
{
    decision::Answers answers = test::speaking(builtIn(), 15, 0);
    for (std::size_t q = first; q < first + count; ++q) {
        const decision::Question& question = builtIn().model.questions[q];
        answers.given[question.id] = question.answerThatSpeaks(false);
    }
    return answers;
}

/// 10 of 15 each, each against another five questions: the majority is for all of them.
std::vector<decision::Answers> paradox()
{
    return {against(0, 5), against(5, 5), against(10, 5)};
}

QStringList columnOf(const presentation::TableData& table, qsizetype column)
{
    QStringList cells;
    for (const QStringList& row : table.rows) {
        cells.append(row.at(column));
    }
    return cells;
}

QString everything(const presentation::TeamView& view)
{
    QStringList all{view.headline, view.certainty, view.warning, view.rankingHeadline, view.rankingBasis};
    all += view.divided + view.changes;
    for (const auto* table : {&view.members, &view.pairwise, &view.majoritySheet}) {
        for (const QStringList& row : table->rows) {
            all += row;
        }
    }
    for (const auto* frame :
         {&view.agreement.frame, &view.scores.frame, &view.bands.frame, &view.acceptability.frame}) {
        all += {frame->title, frame->caption, frame->description};
    }
    return all.join(u8("\n"));
}

} // namespace

TEST(TeamView, WarnsOfAVerdictThatNobodyHolds)
{
    const auto shown = view(paradox(), {u8("Ann"), u8("Ben"), u8("Cem")});
    EXPECT_TRUE(shown.headline.endsWith(u8("with 15 of 15 points."))) << shown.headline.toStdString();
    EXPECT_TRUE(shown.warning.startsWith(u8("No member holds this verdict"))) << shown.warning.toStdString();
    EXPECT_TRUE(shown.certainty.contains(u8("3 members")));
    EXPECT_TRUE(shown.certainty.contains(u8("0 of 3 hold")));

    auto members = paradox();
    members.push_back(test::speaking(builtIn(), 15, 0));
    EXPECT_EQ(view(members, {}).warning, QString());
}

TEST(TeamView, CountsMembersInItsCharts)
{
    auto members = paradox();
    members.push_back(test::speaking(builtIn(), 0, 12));
    members.push_back({});
    const auto shown = view(members, {u8("a"), u8("b"), u8("c"), u8("d"), u8("e")});
    ASSERT_EQ(shown.scores.bars.size(), 16);
    EXPECT_EQ(shown.scores.bars.at(10).value, 3.0);
    EXPECT_EQ(shown.scores.bars.at(10).high, 4.0) << "one has answered nothing";
    EXPECT_EQ(shown.scores.bars.at(3).value, 0.0);
    EXPECT_EQ(shown.scores.bars.at(3).high, 2.0) << "another has three open answers";
    EXPECT_EQ(shown.scores.frame.table.rows.at(10), (QStringList{u8("10"), u8("3"), u8("4")}));
    ASSERT_EQ(shown.bands.bars.size(), 4);
    EXPECT_EQ(shown.bands.bars.at(0).value, 1.0);
    EXPECT_EQ(shown.bands.bars.at(1).value, 3.0);
    EXPECT_EQ(shown.bands.bars.at(3).value, 1.0);
    ASSERT_EQ(shown.agreement.rows.size(), 15);
    const auto& first = shown.agreement.rows.first();
    EXPECT_EQ(first.forRust, 2);
    EXPECT_EQ(first.against, 2);
    EXPECT_EQ(first.open, 1);
    ASSERT_EQ(shown.divided.size(), 6);
    EXPECT_TRUE(shown.divided.at(4).contains(u8("for Rust 2, against 2, open 1")));
    // The other seven of those with two for and two against, but not the three with two for and one against.
    for (std::size_t q = 0; q < 15; ++q) {
        const QString name = builtIn().questions[static_cast<qsizetype>(q)].shortName.translated();
        EXPECT_EQ(shown.divided.last().contains(name), q >= 5 && q < 12)
            << name.toStdString() << " in " << shown.divided.last().toStdString();
    }
    EXPECT_EQ(shown.majoritySheet.rows.first().at(1), u8("No majority"));
    EXPECT_EQ(shown.members.rows.at(3).at(1), u8("0–3"));
}

TEST(TeamView, SaysWhatTurnsTheMajority)
{
    const auto shown = view(paradox(), {});
    ASSERT_EQ(shown.changes.size(), 2);
    EXPECT_TRUE(shown.changes.first().contains(u8("at least 5 questions"))) << shown.changes[0].toStdString();
    EXPECT_TRUE(shown.changes.first().contains(u8("at least 5 changed answers")));
    EXPECT_TRUE(shown.changes.last().contains(u8("at least 10 questions")));
    EXPECT_EQ(shown.majoritySheet.rows.first().last(), u8("1"));
}

TEST(TeamView, PooledRankingOfMembersAlikeIsThatOfOne)
{
    const auto shown = view(paradox(), {});
    EXPECT_EQ(shown.rankingHeadline,
              u8("Rust is first in 70 of 100 ways to weigh what the members said matters."));
    EXPECT_TRUE(shown.rankingBasis.contains(u8("196,608 draws")));
    EXPECT_TRUE(shown.rankingBasis.contains(u8("3 members set no priorities")));
    EXPECT_EQ(shown.acceptability.rows.size(), 3);
    EXPECT_EQ(shown.acceptability.rows.first().segments.first().label, u8("70%"));
    EXPECT_EQ(shown.pairwise.rows.size(), 3);
    EXPECT_EQ(shown.members.rows.first().last(), u8("70%"));

    decision::Answers nothing;
    for (const auto& criterion : builtIn().model.criteria) {
        nothing.priorities[criterion.id] = "irrelevant";
    }
    const auto unranked = view({nothing}, {u8("n")});
    EXPECT_TRUE(unranked.rankingHeadline.startsWith(u8("There is nothing to rank by")));
    EXPECT_TRUE(unranked.acceptability.rows.isEmpty());
    EXPECT_EQ(unranked.members.rows.first().at(3), u8("Nothing to rank by"));
}

TEST(TeamView, HostileNamesStayPlainAndApart)
{
    const QString html = u8("<b>%1</b><img src=x>");
    const QString override = u8("a\nb") + QChar(0x202E);
    const auto shown = view(std::vector<decision::Answers>(7),
                            {html, html, u8("  "), override, QString(500, u8("x").front()),
                             QString(500, u8("x").front()), html + u8(" (2)")});
    const QStringList names = columnOf(shown.members, 0);
    EXPECT_EQ(names.at(0), html);
    EXPECT_EQ(names.at(1), html + u8(" (2)"));
    EXPECT_EQ(names.at(2), u8("Without a name"));
    EXPECT_EQ(names.at(3), u8("a�b�"));
    EXPECT_LT(names.at(4).size(), 60);
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

TEST(TeamView, AnonymousMembersHaveNoNameAnywhere)
{
    const auto shown = view(paradox(), {u8("Zebra"), u8("Zebra"), u8("Zebra")}, true);
    EXPECT_EQ(columnOf(shown.members, 0), (QStringList{u8("Member 1"), u8("Member 2"), u8("Member 3")}));
    EXPECT_FALSE(everything(shown).contains(u8("Zebra")));
}

TEST(TeamView, TheOrderOfAnonymousMembersTellsNothing)
{
    std::vector<decision::Answers> members = paradox();
    members.push_back(test::speaking(builtIn(), 15, 0));
    members.push_back(test::speaking(builtIn(), 2, 0));
    const auto before = view(members, {}, true);
    std::ranges::reverse(members);
    EXPECT_EQ(view(members, {}, true).members, before.members);
    EXPECT_EQ(before.members.rows.first().at(1), u8("2–15"));
    EXPECT_EQ(before.members.rows.last(), (QStringList{u8("Member 5")} + before.members.rows.at(4).mid(1)));
    EXPECT_EQ(before.members.rows.last().at(1), u8("15"));
}

TEST(TeamView, CountsWhatTiesNeedAsWell)
{
    // Ten questions against, two tied: for the middle band all ties and some of the ten have to turn.
    decision::Answers one = test::speaking(builtIn(), 3, 12);
    decision::Answers other = one;
    for (std::size_t q = 3; q < 5; ++q) {
        const decision::Question& question = builtIn().model.questions[q];
        one.given[question.id] = question.answerThatSpeaks(true);
    }
    const auto shown = view({one, other}, {});
    ASSERT_FALSE(shown.changes.isEmpty());
    const QString change = shown.changes.first();
    EXPECT_TRUE(change.contains(u8("at least 1 question"))) << change.toStdString();
    EXPECT_TRUE(change.contains(u8("All 2 questions without a majority"))) << change.toStdString();
    // Two members turn the one; one more answer decides each tie.
    EXPECT_TRUE(change.contains(u8("at least 4 changed answers"))) << change.toStdString();
}

TEST(TeamView, MembersAreCountedInWholeSteps)
{
    for (const std::size_t count : {2U, 7U, 13U, 14U, 199U, 200U}) {
        const auto shown = view(std::vector<decision::Answers>(count, test::speaking(builtIn(), 14, 1)), {});
        const presentation::DivergingChart& chart = shown.agreement;
        EXPECT_GE(chart.axisStep, 1) << count;
        EXPECT_GE(chart.extent, static_cast<int>(count));
        EXPECT_EQ(chart.extent % chart.axisStep, 0) << count;
        EXPECT_LE(chart.extent / chart.axisStep, 6) << count;
    }
}

TEST(TeamView, OfNobodyAndOfManyHolds)
{
    const auto nobody = view({}, {});
    EXPECT_EQ(nobody.headline, u8("There are no members yet."));
    EXPECT_TRUE(nobody.warning.isEmpty() && nobody.members.rows.isEmpty());

    const auto many = view(std::vector<decision::Answers>(200, test::speaking(builtIn(), 15, 0)), {});
    EXPECT_EQ(many.members.rows.size(), 200);
    EXPECT_EQ(many.bands.bars.at(2).value, 200.0);
    EXPECT_GT(many.bands.axisMaximum, 200.0);
    EXPECT_LE(many.bands.axisMaximum / many.bands.axisStep, 8.0);
}
