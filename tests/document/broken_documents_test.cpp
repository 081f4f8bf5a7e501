// Every kind of broken document is refused, with the place and what is allowed there.
#include "samples.h"

#include <gtest/gtest.h>

#include <ostream>

namespace rustworthy::document {
namespace {

struct BrokenDocument
{
    const char* file;
    const char* place; ///< beginning of Problem::place
    const char* names; ///< in Problem::what
};

void PrintTo(const BrokenDocument& broken, std::ostream* stream)
{
    *stream << broken.file;
}

class BrokenDocuments : public testing::TestWithParam<BrokenDocument>
{};

TEST_P(BrokenDocuments, AreRefusedWithThePlaceAndWhatIsAllowed)
{
    const LoadResult result = test::loadHere(test::fixture(QString::fromLatin1(GetParam().file)));
    EXPECT_FALSE(result.document.has_value());
    ASSERT_EQ(result.problems.size(), 1) << "one fault, one problem";
    const storage::Problem& problem = result.problems.front();
    EXPECT_EQ(problem.kind, storage::ProblemKind::BadInput);
    EXPECT_EQ(problem.file, QStringLiteral("answers.rustworthy"));
    EXPECT_TRUE(problem.place.toStdString().starts_with(GetParam().place)) << qPrintable(problem.message());
    EXPECT_TRUE(problem.what.contains(QString::fromLatin1(GetParam().names))) << qPrintable(problem.what);
    EXPECT_FALSE(problem.message().contains(QLatin1Char('\n')));
}

std::string nameOf(const testing::TestParamInfo<BrokenDocument>& info)
{
    std::string name = info.param.file;
    std::erase(name, '-');
    return name;
}

INSTANTIATE_TEST_SUITE_P(
    Fixtures, BrokenDocuments,
    testing::Values(
        BrokenDocument{"format-missing", "/format", "missing"},
        BrokenDocument{"format-of-something-else", "/format", "rustworthy-answers"},
        BrokenDocument{"version-newer", "/version", "newer"},
        BrokenDocument{"version-missing", "/version", "missing"},
        BrokenDocument{"version-zero", "/version", "1"},
        BrokenDocument{"version-fraction", "/version", "whole number"},
        BrokenDocument{"version-text", "/version", "whole number"},
        BrokenDocument{"catalog-missing", "/catalog", "missing"},
        BrokenDocument{"catalog-not-an-object", "/catalog", "object"},
        BrokenDocument{"catalog-of-something-else", "/catalog/id", "rust-2026"},
        BrokenDocument{"catalog-without-version", "/catalog/version", "missing"},
        BrokenDocument{"catalog-with-a-bad-id", "/catalog/id", "id"},
        BrokenDocument{"catalog-with-another-member", "/catalog/title", "id, version"},
        BrokenDocument{"application-not-a-text", "/application", "text"},
        BrokenDocument{"answers-not-an-object", "/answers", "object"},
        BrokenDocument{"answers-null", "/answers", "object"},
        BrokenDocument{"answer-to-an-unknown-question", "/answers/quantum", "systems, cs-depth"},
        BrokenDocument{"answer-unknown", "/answers/systems", "yes, no, unsure"},
        BrokenDocument{"answer-of-another-question", "/answers/solo-team", "solo, team, unsure"},
        BrokenDocument{"answer-not-a-text", "/answers/systems", "id"},
        BrokenDocument{"answer-key-no-id", "/answers/a~1b c", "id"},
        BrokenDocument{"pinned-not-an-array", "/pinned", "array"},
        BrokenDocument{"pinned-unanswered", "/pinned/0", "known answer"},
        BrokenDocument{"pinned-unsure", "/pinned/1", "unsure"},
        BrokenDocument{"pinned-twice", "/pinned/1", "twice"},
        BrokenDocument{"pinned-unknown", "/pinned/0", "systems, cs-depth"},
        BrokenDocument{"pinned-number", "/pinned/0", "id"},
        BrokenDocument{"profile-not-an-object", "/profile", "object"},
        BrokenDocument{"profile-with-another-member", "/profile/age", "level, background"},
        BrokenDocument{"profile-level-unknown", "/profile/level", "junior, mid, senior, staff"},
        BrokenDocument{"profile-background-unknown", "/profile/background", "c-cpp, systems, none"},
        BrokenDocument{"profile-study-unknown", "/profile/study", "part-time, full-time"},
        BrokenDocument{"profile-language-unknown", "/profile/language", "other"},
        BrokenDocument{"profile-level-null", "/profile/level", "id"},
        BrokenDocument{"hours-none", "/profile/hoursPerWeek", "1"},
        BrokenDocument{"hours-beyond-the-week", "/profile/hoursPerWeek", "168"},
        BrokenDocument{"hours-text", "/profile/hoursPerWeek", "whole number"},
        BrokenDocument{"pay-negative", "/profile/pay", "0"},
        BrokenDocument{"pay-too-high", "/profile/pay", "10000000"},
        BrokenDocument{"pay-fraction", "/profile/pay", "whole number"},
        BrokenDocument{"kind-unknown", "/projectKinds/1", "cli"},
        BrokenDocument{"kind-twice", "/projectKinds/1", "twice"},
        BrokenDocument{"kinds-not-an-array", "/projectKinds", "array"},
        BrokenDocument{"circumstance-unknown", "/circumstances/0", "mixed-team"},
        BrokenDocument{"circumstance-twice", "/circumstances/2", "twice"},
        BrokenDocument{"priority-of-an-unknown-criterion", "/priorities/beauty", "memory-safety"},
        BrokenDocument{"priority-unknown", "/priorities/memory-safety",
                       "irrelevant, low, medium, high, decisive"},
        BrokenDocument{"cut-short", "line 1", ""}, BrokenDocument{"empty", "", ""},
        BrokenDocument{"not-an-object", "", "object"}, BrokenDocument{"key-twice", "/answers/systems", ""},
        BrokenDocument{"lone-surrogate", "line 1", ""}, BrokenDocument{"nested-too-deep", "/note/0/0", ""}),
    nameOf);

TEST(BrokenDocument, EveryFaultIsReportedAtOnce)
{
    const LoadResult result = test::loadHere(R"({
        "format": "rustworthy-answers", "version": 1, "catalog": {"id": "rust-2026", "version": "1"},
        "answers": {"systems": "maybe", "games": 3}, "profile": {"pay": -5}, "projectKinds": ["a", "b"]})");
    QStringList places;
    for (const storage::Problem& problem : result.problems) {
        places.append(problem.place);
    }
    EXPECT_EQ(places, (QStringList{QStringLiteral("/answers/games"), QStringLiteral("/answers/systems"),
                                   QStringLiteral("/profile/pay"), QStringLiteral("/projectKinds/0"),
                                   QStringLiteral("/projectKinds/1")}));
}

TEST(BrokenDocument, HostileNamesStayOnOneLine)
{
    const LoadResult result = test::loadHere(R"({
        "format": "rustworthy-answers", "version": 1, "catalog": {"id": "rust-2026", "version": "1"},
        "answers": {"a\nb\u001b[31m": "yes"}})");
    ASSERT_EQ(result.problems.size(), 1);
    for (const QChar character : result.problems.front().message()) {
        EXPECT_NE(character.category(), QChar::Other_Control);
    }
}

} // namespace
} // namespace rustworthy::document
