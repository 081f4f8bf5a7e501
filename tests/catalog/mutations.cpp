#include "mutations.h"

#include "catalog/digest.h"
#include "catalog/loader.h"
#include "decision/evaluation.h"
#include "storage/json.h"
#include "support/catalogs.h"
#include "support/damage_judge.h"
#include "support/json_mutations.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rustworthy::catalog::test {

using namespace Qt::StringLiterals;
using rustworthy::test::Mutation;

namespace {

constexpr int longestMilliseconds = 5000;
constexpr double mostMegabytes = 256;

// Bands follow each other from nothing to the highest score.
void expectWholeScale(const decision::Model& model)
{
    ASSERT_FALSE(model.questions.empty());
    ASSERT_FALSE(model.bands.empty());
    int next = 0;
    for (const decision::Band& band : model.bands) {
        EXPECT_EQ(band.low, next);
        EXPECT_LE(band.low, band.high);
        next = band.high + 1;
    }
    EXPECT_EQ(next, model.maximumScore() + 1);
}

void expectSound(const Catalog& catalog)
{
    expectWholeScale(catalog.model);
    for (const decision::Criterion& criterion : catalog.model.criteria) {
        EXPECT_EQ(criterion.marks.size(), catalog.model.alternatives.size());
    }
    const QList<QString> ids{catalog.id, catalog.version};
    for (const QString& id : ids) {
        EXPECT_TRUE(!id.isEmpty() && id.size() <= 64);
    }
    for (const SalaryBand& band : catalog.market.salaries) {
        EXPECT_TRUE(band.low >= 0 && band.low <= band.high && band.high <= decision::Profile::maximumPay);
    }
    for (const PostingCount& posting : catalog.market.postings) {
        EXPECT_TRUE(posting.count >= 0 && posting.year > 1900 && posting.year < 2200);
    }
    // Written and read again it is the same.
    const QByteArray digest = digestOf(catalog);
    const std::optional<Catalog> again = fromDigest(digest);
    ASSERT_TRUE(again);
    EXPECT_EQ(digestOf(*again), digest);
}

// The lenses work with whatever the reader lets through.
void expectUsable(const Catalog& catalog)
{
    const decision::Evaluation evaluation = decision::Evaluator(catalog.model).evaluate({});
    EXPECT_EQ(evaluation.checklist.score.low, 0);
    EXPECT_EQ(evaluation.checklist.score.high, catalog.model.maximumScore());
}

} // namespace

Tally readMutatedCatalogs(int first, int count)
{
    const QByteArray whole = rustworthy::test::builtInCatalogJson().trimmed();
    const QString name = u"a <b>.json"_s;
    rustworthy::test::Budget budget;
    Tally tally;
    for (int number = first; number < first + count && !testing::Test::HasFailure(); ++number) {
        const Mutation mutation = rustworthy::test::allMutations[static_cast<std::size_t>(number) %
                                                                 rustworthy::test::allMutations.size()];
        SCOPED_TRACE(nameOf(mutation) + (" " + std::to_string(number)));
        const QByteArray json =
            rustworthy::test::mutated(whole, mutation, static_cast<std::uint32_t>(number));
        budget.begin();
        const LoadResult result = load(json, name);
        budget.end();
        EXPECT_NE(result.catalog.has_value(), !result.problems.isEmpty());
        if (!result.catalog) {
            EXPECT_EQ(rustworthy::test::flawInMessages(result.problems, name), "");
            ++tally.refused;
            continue;
        }
        EXPECT_TRUE(rustworthy::test::isWellFormedJson(json, storage::maximumNesting));
        expectSound(*result.catalog);
        if (constexpr int some = 10; ++tally.accepted % some == 0) {
            expectUsable(*result.catalog);
        }
    }
    EXPECT_LT(budget.longest().count(), longestMilliseconds);
    EXPECT_LT(budget.grownMegabytes(), mostMegabytes);
    testing::Test::RecordProperty("longest_ms", static_cast<int>(budget.longest().count()));
    testing::Test::RecordProperty("grown_mb", static_cast<int>(budget.grownMegabytes()));
    return tally;
}

} // namespace rustworthy::catalog::test
