// Faults among rules, marks, figures and checks: the built-in catalog with one thing changed.
#include "fault_row.h"

namespace rustworthy::catalog {
namespace {

INSTANTIATE_TEST_SUITE_P(
    Rules, CatalogFault,
    testing::Values(
        FaultRow{"Stance", "/rules/0/stance", "\"maybe\"", nullptr, "recommend, avoid, exception"},
        FaultRow{"TwoConditionsInOne", "/rules/0/anyOf/0/circumstance", "\"startup\"", "/rules/0/anyOf/0",
                 "exactly one"},
        FaultRow{"EmptyCondition", "/rules/0/anyOf/0", "{}", nullptr, "exactly one"},
        FaultRow{"QuestionWithoutAnswer", "/rules/0/anyOf/0", R"({"question": "systems"})",
                 "/rules/0/anyOf/0/answer", "missing"},
        FaultRow{"NoCondition", "/rules/0/anyOf", "[]", "/rules/0", "always fire"},
        FaultRow{"MarkMissing", "/criteria/0/marks/1", nullptr, "/criteria/0/marks", "cpp"},
        FaultRow{"MarkTwice", "/criteria/0/marks/1/language", "\"rust\"", nullptr, "more than once"},
        FaultRow{"MarkOfAnother", "/criteria/0/marks/1/language", "\"python\"", nullptr, "rust, cpp, go"},
        FaultRow{"UnknownMark", "/criteria/0/marks/1/mark", "\"half\"", nullptr, "poor, partial, good"},
        FaultRow{"PriorityOfUnknownCriterion", "/projectKinds/0/priorities/beauty", "\"high\"", nullptr,
                 "/criteria"},
        FaultRow{"PriorityLevel", "/projectKinds/0/priorities/embedded", "\"huge\"", nullptr,
                 "irrelevant, low, medium, high, decisive"},
        FaultRow{"PrioritiesList", "/projectKinds/0/priorities", "[]", nullptr, "expected an object"},
        FaultRow{"OneSide", "/claims/2/sides/1", nullptr, "/claims/2/sides", "expected 2 to"},
        FaultRow{"SideWithoutSource", "/claims/2/sides/0/citations", "[]", nullptr, "expected 1 to"},
        FaultRow{"OneAlternative", "/alternatives", "[\"rust\"]", nullptr, "expected 2 to"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Market, CatalogFault,
    testing::Values(
        FaultRow{"LowAboveHigh", "/market/salaries/0/low", "120001", "/market/salaries/0", "low end"},
        FaultRow{"NegativePay", "/market/salaries/0/low", "-1", nullptr, "whole number"},
        FaultRow{"FractionOfADollar", "/market/salaries/0/low", "1.5", nullptr, "whole number"},
        FaultRow{"SalaryLanguage", "/market/salaries/0/language", "\"none\"", nullptr, "/languages"},
        FaultRow{"SalaryLevel", "/market/salaries/0/level", "\"none\"", nullptr, "/levels"},
        FaultRow{"SalaryTwice", "/market/salaries/1",
                 R"({"language": "rust", "level": "junior", "low": 1, "high": 2})", nullptr, "another band"},
        FaultRow{"PostingTwice", "/market/postings/1", R"({"language": "rust", "year": 2020, "count": 1})",
                 nullptr, "another count"},
        FaultRow{"PostingYear", "/market/postings/0/year", "20", nullptr, "1900"},
        FaultRow{"PostingLanguage", "/market/postings/0/language", "\"none\"", nullptr, "/languages"},
        FaultRow{"SubjectUnknown", "/market/subject", "\"none\"", nullptr, "/languages"},
        FaultRow{"SubjectWithoutBand", "/market/subject", "\"cpp\"", nullptr, "no salary band"},
        FaultRow{"Currency", "/market/currency", "\"dollars\"", nullptr, "three capital letters"},
        FaultRow{"PremiumTurnedRound", "/market/claimedPremiumLow", "0.3", nullptr, "low end"},
        FaultRow{"GrowthText", "/market/claimedGrowth", "\"40%\"", nullptr, "expected a number"},
        FaultRow{"Rounding", "/market/postingsRounding", "-1", nullptr, "whole number"},
        FaultRow{"SimpleShare", "/hybridPath/simpleShare", "90", nullptr, "from 0 to 1"},
        FaultRow{"Unit", "/learning/phases/0/elapsed/unit", "\"hours\"", nullptr,
                 "days, weeks, months, years"},
        FaultRow{"TimeTurnedRound", "/learning/phases/0/elapsed/low", "5", "/learning/phases/0/elapsed",
                 "low end"},
        FaultRow{"TimeWithoutNumber", "/learning/byStudy/0/elapsed",
                 R"({"low": 0, "high": 0, "unit": "days"})", "/learning/byStudy/0/elapsed/high", "above 0"}),
    nameOf);

// The first claim has no checks of its own: each row gives it one.
constexpr const char* checks = "/claims/0/checks";

INSTANTIATE_TEST_SUITE_P(
    Checks, CatalogFault,
    testing::Values(
        FaultRow{"UnknownKind", checks, R"([{"kind": "guess"}])", "/claims/0/checks/0/kind", "growth"},
        FaultRow{"MemberOfAnotherKind", checks,
                 R"([{"kind": "floors", "values": [1, 2], "language": "rust"}])",
                 "/claims/0/checks/0/language", "not known"},
        FaultRow{
            "GrowthWithoutPosting", checks,
            R"([{"kind": "growth", "language": "rust", "fromYear": 2019, "toYear": 2026, "claimed": 0.4}])",
            "/claims/0/checks/0/fromYear", "/market/postings"},
        FaultRow{
            "GrowthOfAnotherLanguage", checks,
            R"([{"kind": "growth", "language": "go", "fromYear": 2020, "toYear": 2026, "claimed": 0.4}])",
            "/claims/0/checks/0/fromYear", "/market/postings"},
        FaultRow{
            "GrowthBackwards", checks,
            R"([{"kind": "growth", "language": "rust", "fromYear": 2026, "toYear": 2020, "claimed": 0.4}])",
            "/claims/0/checks/0", "before toYear"},
        FaultRow{"GrowthUnclaimed", checks,
                 R"([{"kind": "growth", "language": "rust", "fromYear": 2020, "toYear": 2026}])",
                 "/claims/0/checks/0/claimed", "missing"},
        FaultRow{
            "PremiumWithoutBand", checks,
            R"([{"kind": "premium", "language": "rust", "over": "cpp", "claimed": 0, "claimedHigh": 1}])",
            "/claims/0/checks/0/over", "salary band"},
        FaultRow{
            "PremiumOverItself", checks,
            R"([{"kind": "premium", "language": "rust", "over": "rust", "claimed": 0, "claimedHigh": 1}])",
            "/claims/0/checks/0/over", "another language"},
        FaultRow{"PremiumTurnedRound", checks,
                 R"([{"kind": "premium", "language": "rust", "over": "go", "claimed": 1, "claimedHigh": 0}])",
                 "/claims/0/checks/0", "low end"},
        FaultRow{"RatioOfThree", checks, R"([{"kind": "ratio", "values": [1, 2, 3], "claimed": 1}])",
                 "/claims/0/checks/0/values", "expected 2 elements"},
        FaultRow{"RatioOverZero", checks, R"([{"kind": "ratio", "values": [1, 0], "claimed": 1}])",
                 "/claims/0/checks/0", "above 0"},
        FaultRow{"OneFloor", checks, R"([{"kind": "floors", "values": [1]}])", "/claims/0/checks/0/values",
                 "expected"},
        FaultRow{"PlaceWithoutBands", checks, R"([{"kind": "place", "language": "cpp", "claimed": 1000}])",
                 "/claims/0/checks/0/language", "no salary band"},
        FaultRow{"InterpolationOutside", checks,
                 R"([{"kind": "interpolation", "language": "rust", "fromYear": 2022, "toYear": 2027,
                      "claimed": 3}])",
                 "/claims/0/checks/0", "between"},
        FaultRow{"InterpolationOfOnePoint", checks,
                 R"([{"kind": "interpolation", "language": "go", "fromYear": 2022, "toYear": 2026,
                      "claimed": 3}])",
                 "/claims/0/checks/0", "between"},
        FaultRow{"BaseLanguage", checks, R"([{"kind": "base", "language": "none", "values": [1, 0.1]}])",
                 "/claims/0/checks/0/language", "/languages"},
        FaultRow{"BasePremium", checks, R"([{"kind": "base", "language": "cpp", "values": [1, -1]}])",
                 "/claims/0/checks/0", "above -1"}),
    nameOf);

} // namespace
} // namespace rustworthy::catalog
