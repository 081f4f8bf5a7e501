// The ranking in words, on rankings of the built-in catalog and on ones made up for the words.
#include "small_catalog.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtCore/QRegularExpression>

using namespace rustworthy;
using decision::RankingVerdict;
using test::u8;

namespace {

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

decision::Evaluator& evaluator()
{
    static decision::Evaluator evaluator(builtIn().model);
    return evaluator;
}

presentation::RankingView view(const decision::Evaluation& evaluation)
{
    return presentation::presentResult(builtIn(), {}, evaluation,
                                       {.locale = QLocale(QLocale::English), .ownAnswers = {}})
        .ranking;
}

decision::Evaluation ranked(const std::map<std::string, std::string>& priorities)
{
    decision::Answers answers;
    answers.priorities = priorities;
    return evaluator().evaluate(answers);
}

std::map<std::string, std::string> only(const std::string& criterion)
{
    std::map<std::string, std::string> priorities;
    for (const decision::Criterion& each : builtIn().model.criteria) {
        priorities[each.id] = each.id == criterion ? "medium" : "irrelevant";
    }
    return priorities;
}

} // namespace

TEST(Ranking, WithoutPrioritiesLeansToRust)
{
    const auto shown = view(ranked({}));
    EXPECT_TRUE(shown.ranked);
    EXPECT_EQ(shown.headline, u8("With every criterion alike, Rust leads in 70 of 100 ways to weigh them."));
    EXPECT_EQ(shown.verdict, u8("Leans towards Rust"));
    EXPECT_TRUE(shown.certainty.contains(u8("65,536")));
    EXPECT_TRUE(shown.basis.contains(u8("not ranked against each other")));
    EXPECT_TRUE(shown.notRanked.contains(u8("Python")) && shown.notRanked.contains(u8("JavaScript")));
    EXPECT_FALSE(shown.notRanked.contains(u8("Rust")) || shown.notRanked.contains(u8("poor,")));
    EXPECT_TRUE(shown.source.startsWith(u8("A, ")));
}

TEST(Ranking, ChartsSumUpAndSayWhatTheTableSays)
{
    const auto shown = view(ranked({}));
    ASSERT_EQ(shown.acceptability.rows.size(), 3);
    EXPECT_EQ(shown.acceptability.series.size(), 3);
    EXPECT_TRUE(shown.acceptability.rows.first().highlighted);
    EXPECT_EQ(shown.acceptability.rows.first().segments.first().label, u8("70%"));
    for (const auto& row : shown.acceptability.rows) {
        double sum = 0.0;
        for (const auto& segment : row.segments) {
            sum += segment.value;
        }
        EXPECT_NEAR(sum, 1.0, 1e-9);
    }
    ASSERT_EQ(shown.contributions.series.size(), 9);
    const double sums[] = {14.0 / 18.0, 7.0 / 18.0, 12.0 / 18.0};
    const QStringList totals{u8("0.78"), u8("0.39"), u8("0.67")};
    for (qsizetype i = 0; i < 3; ++i) {
        double sum = 0.0;
        for (const auto& segment : shown.contributions.rows.at(i).segments) {
            sum += segment.value;
        }
        EXPECT_NEAR(sum, sums[i], 1e-9);
        EXPECT_EQ(shown.contributions.rows.at(i).total, totals.at(i));
    }
    for (const auto* table : {&shown.figures, &shown.stability, &shown.centralWeights,
                              &shown.acceptability.frame.table, &shown.contributions.frame.table}) {
        EXPECT_EQ(table->numeric.size(), table->columns.size());
        EXPECT_FALSE(table->rows.isEmpty());
        for (const QStringList& row : table->rows) {
            EXPECT_EQ(row.size(), table->columns.size());
        }
    }
    EXPECT_TRUE(shown.contributions.frame.title.contains(u8("partial counted as half")));
}

TEST(Ranking, SaysWhatWouldHandTheLeadOver)
{
    const auto shown = view(ranked({}));
    EXPECT_TRUE(shown.handOver.contains(
        u8("If “Learning curve” weighed more than 20% instead of 11%, Go would lead.")));
    EXPECT_FALSE(shown.markChanges.isEmpty());
}

TEST(Ranking, LeavesIrrelevantCriteriaOutOfTheContributions)
{
    const auto shown = view(ranked(only("performance-ceiling")));
    EXPECT_EQ(shown.contributions.series.size(), 1);
    EXPECT_EQ(shown.verdict, u8("Tied"));
    EXPECT_EQ(shown.headline, u8("No language leads: Rust and C++ have exactly the same weighted sum."));
    EXPECT_TRUE(shown.handOver.isEmpty());
    // Rust and C++ always share the first rank, and Go is always third: exact, not "more than 99".
    EXPECT_EQ(shown.acceptability.rows.at(0).segments.at(0).label, u8("100%"));
    EXPECT_EQ(shown.acceptability.rows.at(0).segments.at(2).label, u8("0%"));
    EXPECT_EQ(shown.acceptability.rows.at(2).segments.at(2).label, u8("100%"));
    EXPECT_EQ(shown.figures.rows.at(2).last(), u8("never first"));
    EXPECT_EQ(shown.centralWeights.rows.at(0).last(), QString(QChar(0x2013)));
    EXPECT_TRUE(shown.figuresNote.contains(u8("confidence factor is the share of the draws")));
    EXPECT_TRUE(shown.figuresNote.contains(u8("never first has no such weights")));
}

TEST(Ranking, NeverCallsACountOfDrawsAllOrNone)
{
    auto evaluation = ranked({{"learning-curve", "high"}});
    evaluation.ranking.verdict = RankingVerdict::Clear;
    evaluation.ranking.leader = "rust";
    evaluation.ranking.alternatives.at(0).rankAcceptability = {1.0, 0.0, 0.0};
    const auto shown = view(evaluation);
    EXPECT_EQ(shown.headline,
              u8("Rust leads in more than 99 of 100 ways to weigh the criteria by the priorities given."));
    EXPECT_EQ(shown.acceptability.rows.at(0).segments.at(0).label, u8(">99%"));
    EXPECT_EQ(shown.acceptability.rows.at(0).segments.at(1).label, u8("<1%"));
}

TEST(Ranking, NamesBothWhenAnotherIsFirstMoreOften)
{
    auto evaluation = ranked({{"memory-safety", "high"}});
    evaluation.ranking.verdict = RankingVerdict::Close;
    evaluation.ranking.leader = "rust";
    evaluation.ranking.mostOftenFirst = "go";
    evaluation.ranking.alternatives.at(0).rankAcceptability = {0.45, 0.5, 0.05};
    evaluation.ranking.alternatives.at(2).rankAcceptability = {0.52, 0.4, 0.08};
    const QString headline = view(evaluation).headline;
    EXPECT_EQ(headline, u8("Too close to call: Rust has the highest weighted sum and is first in 45 of 100 "
                           "ways to weigh the criteria, but Go is first more often, in 52."));
    evaluation.ranking.mostOftenFirst = "rust";
    EXPECT_EQ(view(evaluation).headline, u8("Too close to call: Rust leads in only 45 of 100 ways to weigh "
                                            "the criteria by the priorities given."));
}

TEST(Ranking, HasNothingToSayWhenEveryCriterionIsIrrelevant)
{
    const auto shown = view(ranked(only("")));
    EXPECT_FALSE(shown.ranked);
    EXPECT_TRUE(shown.headline.contains(u8("nothing to rank by")));
    EXPECT_FALSE(shown.certainty.isEmpty());
    EXPECT_TRUE(shown.acceptability.rows.isEmpty());
}

TEST(Ranking, NamesThePrioritiesItRestsOn)
{
    const QString basis = view(ranked({{"embedded", "decisive"}, {"webassembly", "irrelevant"}})).basis;
    EXPECT_TRUE(basis.contains(u8("Decisive: Embedded and bare metal.")));
    EXPECT_TRUE(basis.contains(u8("Irrelevant: WebAssembly.")));
    EXPECT_LT(basis.indexOf(u8("Decisive")), basis.indexOf(u8("Irrelevant")));
}
