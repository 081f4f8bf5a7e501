// Documents side by side, on the built-in catalog.
#include "presentation/compare_view.h"

#include "small_catalog.h"
#include "support/catalogs.h"

#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

using namespace rustworthy;
using test::u8;

namespace {

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

presentation::CompareView view(const QList<presentation::NamedAnswers>& documents)
{
    static decision::Evaluator evaluator(builtIn().model);
    QList<presentation::ComparedDocument> compared;
    for (const auto& each : documents) {
        compared.append({each.name, each.answers, evaluator.evaluate(each.answers)});
    }
    return presentation::presentComparison(builtIn(), compared, QLocale(QLocale::English));
}

decision::Answers junior()
{
    decision::Answers answers = test::speaking(builtIn(), 12, 3);
    answers.profile.level = "junior";
    answers.profile.pay = 98'765;
    return answers;
}

decision::Answers senior()
{
    decision::Answers answers = test::speaking(builtIn(), 10, 3);
    answers.profile.level = "senior";
    answers.priorities[builtIn().model.criteria.front().id] = "decisive";
    return answers;
}

} // namespace

TEST(CompareView, ShowsOnlyWhatDiffers)
{
    const auto shown = view({{u8("now"), junior()}, {u8("later"), senior()}});
    EXPECT_EQ(shown.summary.columns.mid(1), (QStringList{u8("now"), u8("later")}));
    EXPECT_EQ(shown.summary.rows.first().at(1), u8("Score 12 of 15"));
    EXPECT_EQ(shown.summary.rows.first().at(2), u8("Score between 10 and 12 of 15"));
    // 10 the same for Rust; 10 to 12 differ in two that are now against, one and two that are unanswered.
    EXPECT_EQ(shown.sameAnswers, u8("11 of 15 answers are the same."));
    ASSERT_EQ(shown.answers.rows.size(), 5);
    EXPECT_TRUE(shown.answers.rows.last().first().startsWith(u8("Priority: ")));
    EXPECT_EQ(shown.answers.rows.last().mid(1), (QStringList{u8("Medium"), u8("Decisive")}));
    EXPECT_TRUE(shown.headline.contains(u8("may still come to the same verdict")));
}

TEST(CompareView, TellsTheSameVerdictFromDifferentOnes)
{
    const auto same = view({{u8("a"), junior()}, {u8("b"), junior()}, {u8("c"), junior()}});
    EXPECT_TRUE(same.headline.startsWith(u8("All 3 documents come to the same verdict: “")));
    EXPECT_TRUE(same.answers.rows.isEmpty());
    const auto apart = view({{u8("a"), junior()}, {u8("b"), test::speaking(builtIn(), 2, 13)}});
    EXPECT_TRUE(apart.headline.contains(u8("do not all come to the same verdict")));
}

TEST(CompareView, ChartsHoldEachDocumentsOwnFigures)
{
    const auto shown = view({{u8("now"), junior()}, {u8("later"), senior()}, {u8("none"), {}}});
    ASSERT_EQ(shown.scores.rows.size(), 3);
    const auto& parts = shown.scores.rows.at(1).segments;
    EXPECT_EQ(parts.at(0).value + parts.at(1).value + parts.at(2).value, 15.0);
    EXPECT_EQ(parts.at(0).value, 10.0);
    EXPECT_EQ(parts.at(1).value, 2.0);
    EXPECT_EQ(shown.firstRanks.rows.at(2).segments.first().label, u8("70%"));
    ASSERT_EQ(shown.salaries.levels.size(), 2);
    for (const auto& box : shown.salaries.boxes) {
        const bool known =
            box.level == shown.salaries.levels.at(0).id || box.level == shown.salaries.levels.at(1).id;
        EXPECT_TRUE(known);
    }
    EXPECT_EQ(shown.salaries.boxes.first().low, 90'000.0);
    EXPECT_EQ(shown.salaries.frame.table.rows.size(), 2);
    EXPECT_TRUE(shown.withoutLevel.endsWith(u8(" none.")));
}

TEST(CompareView, NeverShowsPay)
{
    const auto shown = view({{u8("now"), junior()}, {u8("later"), senior()}});
    EXPECT_FALSE(shown.salaries.presentPay);
    EXPECT_TRUE(shown.salaries.presentPayLabel.isEmpty());
    for (const QStringList& row : shown.summary.rows) {
        EXPECT_FALSE(row.join(u8(" ")).contains(u8("98,765")));
    }
}

// The documents may be those of others.
TEST(CompareView, DoesNotSpeakOfTheReadersOwnPriorities)
{
    decision::Answers lead = senior();
    lead.projectKinds = {"cli"};
    decision::Answers tied = junior();
    for (const auto& criterion : builtIn().model.criteria) {
        tied.priorities[criterion.id] = "irrelevant";
    }
    const auto shown =
        view({{u8("bare"), {}}, {u8("junior"), junior()}, {u8("lead"), lead}, {u8("nothing"), tied}});
    static const QRegularExpression reader(QStringLiteral("\\byour?\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    for (const QStringList& row : shown.summary.rows) {
        EXPECT_FALSE(row.join(u8(" | ")).contains(reader)) << row.join(u8(" | ")).toStdString();
    }
}

TEST(CompareView, EqualAndHostileNamesAreToldApart)
{
    const QString html = u8("<i>%2</i>");
    const auto shown = view({{html, {}}, {html, {}}, {QString(), {}}});
    EXPECT_EQ(shown.summary.columns.mid(1), (QStringList{html, html + u8(" (2)"), u8("Without a name")}));
    EXPECT_EQ(shown.scores.rows.at(1).category, html + u8(" (2)"));
    EXPECT_EQ(shown.withoutLevel, u8("No experience level with a salary band is set in ") + html + u8(", ") +
                                      html + u8(" (2) and Without a name."));
}

TEST(CompareView, HoldsWhereThereIsNothingToRankBy)
{
    decision::Answers nothing;
    for (const auto& criterion : builtIn().model.criteria) {
        nothing.priorities[criterion.id] = "irrelevant";
    }
    const auto shown = view({{u8("a"), nothing}, {u8("b"), {}}});
    EXPECT_EQ(shown.firstRanks.rows.first().total, u8("Nothing to rank by"));
    EXPECT_EQ(shown.firstRanks.rows.first().segments.size(), shown.firstRanks.series.size());
    EXPECT_EQ(shown.firstRanks.frame.table.rows.first().size(), shown.firstRanks.frame.table.columns.size());
}
