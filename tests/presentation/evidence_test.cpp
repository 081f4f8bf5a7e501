// The rows of the evidence: every figure and rule of the catalog, and where links to them land.
#include "small_catalog.h"

#include <gtest/gtest.h>

#include "support/catalogs.h"

#include <algorithm>
#include <map>
#include <set>

using namespace rustworthy;
using presentation::ClaimRow;
using test::smallCatalog;
using test::u8;
namespace rows = presentation::rows;

namespace {

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

const presentation::ReferenceView& evidence()
{
    static const presentation::ReferenceView view = test::reference(builtIn());
    return view;
}

const ClaimRow& row(const QString& id)
{
    static const ClaimRow none;
    const auto found = std::ranges::find(evidence().claims, id, &ClaimRow::id);
    EXPECT_NE(found, evidence().claims.end()) << id.toStdString();
    return found == evidence().claims.end() ? none : *found;
}

} // namespace

TEST(Evidence, HasARowForEveryClaimFigureAndRule)
{
    std::map<ClaimRow::Kind, qsizetype> counts;
    std::set<QString> ids;
    for (const ClaimRow& each : evidence().claims) {
        ++counts[each.kind];
        ids.insert(each.id);
        EXPECT_FALSE(each.statement.isEmpty() || each.source.isEmpty() || each.status.isEmpty())
            << each.id.toStdString();
    }
    EXPECT_EQ(qsizetype(ids.size()), evidence().claims.size()) << "ids differ";
    EXPECT_EQ(counts[ClaimRow::Kind::Claim], builtIn().claims.size());
    // Advice counts as rules: what to learn instead, what to know before, pairs of languages, the hybrid
    // path.
    EXPECT_EQ(counts[ClaimRow::Kind::Rule], builtIn().rules.size() + builtIn().instead.size() +
                                                builtIn().learning.advice.size() +
                                                builtIn().hybridPath.pairings.size() + 1);
    // 12 bands, 6 postings, growth, premium, employers of two sources, places of one, notes, learning, marks
    EXPECT_EQ(counts[ClaimRow::Kind::Figure],
              12 + 6 + 2 + 3 + builtIn().market.notes.size() + 5 + 4 + 4 + 9 * 3);
}

TEST(Evidence, StatesFiguresAsTheyArePrinted)
{
    EXPECT_EQ(row(u8("salary/rust/senior")).statement,
              u8("Rust, Senior (5 years or more): 170,000 to 220,000 US dollars a year"));
    EXPECT_EQ(row(u8("salary/go/staff")).statement,
              u8("Go, Staff/Principal: 200,000 to 280,000 US dollars a year, open at the upper end"));
    EXPECT_EQ(row(u8("posting/rust/2026")).statement, u8("Rust, 2026: about 5,000 postings, a projection"));
    EXPECT_EQ(row(u8("posting/go/2026")).statement, u8("Go, 2026: about 15,000 postings"));
    EXPECT_TRUE(row(u8("phase/basics")).statement.startsWith(u8("Learning, Basics: 2–4 week")));
    EXPECT_TRUE(row(u8("learning/part-time")).statement.startsWith(u8("Learning, Part-time: 6–12 month")));
    EXPECT_EQ(row(u8("learning/python")).statement, u8("Learning, Python: days until productive"));
    EXPECT_EQ(row(u8("mark/embedded/go")).statement, u8("Go, Embedded and bare metal: poor"));
    EXPECT_EQ(row(u8("mark/embedded/go")).evidence, u8("Not made for it."));
}

TEST(Evidence, ChecksWhatIsClaimedOfTheMarket)
{
    EXPECT_EQ(row(rows::growth()).statusId, u8("disputed"));
    ASSERT_EQ(row(rows::growth()).checks.size(), 1);
    EXPECT_TRUE(row(rows::growth()).checks.first().contains(u8("30.8%")));
    EXPECT_EQ(row(rows::premium()).statusId, u8("disputed"));
    EXPECT_TRUE(row(rows::premium()).statement.contains(u8("10% to 20%")));
}

TEST(Evidence, ShowsBothSidesOfWhatIsDisagreedOn)
{
    const ClaimRow claim = row(u8("cli-and-infrastructure"));
    ASSERT_EQ(claim.sides.size(), 2);
    EXPECT_TRUE(claim.sides.at(0).source.contains(u8("The Simple Decision Rule")));
    EXPECT_EQ(claim.sides.at(1).source, u8("A, “Should I learn Rust or Go in 2026?”"));
    EXPECT_NE(claim.sides.at(0).text, claim.sides.at(1).text);
    EXPECT_TRUE(row(u8("salary-bands")).sides.isEmpty());
    const auto rule = std::ranges::find_if(builtIn().rules, [](const catalog::Rule& each) {
        return each.claims.contains(u8("cli-and-infrastructure"));
    });
    ASSERT_NE(rule, builtIn().rules.end());
    EXPECT_GE(row(rows::rule(rule->id)).sides.size(), 2);
    EXPECT_TRUE(row(rows::rule(rule->id)).statement.endsWith(rule->statement.translated()));
    QSet<QString> statements;
    for (const catalog::Rule& each : builtIn().rules) {
        const QString statement = row(rows::rule(each.id)).statement;
        EXPECT_TRUE(statement.startsWith(u8("This rule "))) << statement.toStdString();
        EXPECT_TRUE(
            statement.section(QLatin1Char('.'), 0, 0).endsWith(builtIn().languageName(each.language)));
        statements.insert(statement);
    }
    EXPECT_EQ(statements.size(), builtIn().rules.size());
}

TEST(Evidence, IsWhereEveryLinkOfTheResultLands)
{
    decision::Answers answers;
    answers.projectKinds = {"web-api"};
    answers.profile = {.level = "senior",
                       .background = "c-cpp",
                       .study = "part-time",
                       .hoursPerWeek = 10,
                       .language = "go",
                       .pay = 160000};
    const auto view = test::present(builtIn(), answers);
    QStringList links = view.market.noteEvidence + view.market.employersEvidence + view.plan.payback.evidence;
    EXPECT_EQ(view.market.noteEvidence.size(), view.market.notes.size());
    EXPECT_EQ(view.market.employersEvidence.size(), 3);
    EXPECT_EQ(view.plan.payback.evidence,
              (QStringList{u8("salary/rust/senior"), u8("salary/go/senior"), u8("learning/c-cpp")}));
    EXPECT_EQ(view.plan.evidence, u8("learning/c-cpp"));
    links += {view.plan.evidence, view.plan.gantt.frame.claim};
    for (const auto& phase : view.plan.phases) {
        links.append(phase.evidence);
    }
    ASSERT_FALSE(view.plan.others.isEmpty());
    for (const auto& other : view.plan.others) {
        links.append(other.evidence);
    }
    for (const auto& box : view.market.salaries.boxes) {
        links.append(rows::salary(box.language, box.level));
    }
    for (const auto& priority : view.priorities.rows) {
        for (const auto& mark : priority.marks) {
            links.append(rows::mark(priority.criterion, mark.language));
        }
    }
    for (const auto& language : view.rules.languages) {
        for (const auto& rule : language.rules) {
            links.append(rows::rule(rule.id));
        }
    }
    for (const QString& link : std::as_const(links)) {
        EXPECT_FALSE(row(link).id.isEmpty());
    }
}

TEST(Evidence, ListsBackgroundReadingWithWhatItSupports)
{
    ASSERT_EQ(evidence().background.size(), builtIn().background.size());
    const auto& first = evidence().background.first();
    EXPECT_EQ(first.id, u8("ownership-rules"));
    EXPECT_EQ(first.stance, u8("neutral"));
    EXPECT_EQ(first.paragraphs.size(), 3);
    EXPECT_TRUE(first.supports.contains(u8("Memory safety")));
    EXPECT_EQ(first.supports.size(), 5);
    EXPECT_TRUE(first.source.startsWith(u8("A, “")));
    EXPECT_EQ(evidence().background.at(1).stance, u8("speaks for Rust"));
}

TEST(Evidence, LeavesAStatusOutThatTheCatalogDoesNotDefine)
{
    auto catalog = smallCatalog();
    catalog.criteria = {{u8("speed"), {u8("Speed")}, {u8("?")}, {{u8("rust"), u8("good"), {}}}, {}}};
    const auto view = test::reference(catalog);
    const auto found = std::ranges::find(view.claims, rows::mark(u8("speed"), u8("rust")), &ClaimRow::id);
    ASSERT_NE(found, view.claims.end());
    EXPECT_EQ(found->statusId, QString());
    EXPECT_EQ(found->status, QString());
}
