// Each kind of fault is caught where it stands: the built-in catalog with one thing changed.
#include "fault_row.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

TEST_P(CatalogFault, IsCaughtAtItsPlace)
{
    const FaultRow& row = GetParam();
    const QString pointer = QString::fromLatin1(row.pointer);
    const QJsonValue value =
        row.newValue == nullptr
            ? QJsonValue(QJsonValue::Undefined)
            : QJsonDocument::fromJson(QByteArray("[") + row.newValue + "]").array().first();
    const QStringList faults = faultsOf(withValue(builtInRoot(), pointer, value));
    ASSERT_FALSE(faults.isEmpty());
    const QString place = row.faultAt == nullptr ? pointer : QString::fromLatin1(row.faultAt);
    const auto found = std::ranges::find_if(
        faults, [&place](const QString& fault) { return fault.startsWith(place + u": "_s); });
    ASSERT_NE(found, faults.end()) << faults.join(u'\n').toStdString();
    EXPECT_TRUE(found->contains(QString::fromLatin1(row.mentioned))) << found->toStdString();
}

namespace {

INSTANTIATE_TEST_SUITE_P(
    Document, CatalogFault,
    testing::Values(
        FaultRow{"UnknownMember", "/extra", "1", nullptr, "not known"},
        FaultRow{"UnknownMemberInside", "/questions/3/answers/0/extra", "1", nullptr, "not known"},
        FaultRow{"MissingMember", "/market/unit", nullptr, nullptr, "missing"},
        FaultRow{"MissingPart", "/learning", nullptr, nullptr, "missing"},
        FaultRow{"WrongKind", "/claims", "{}", nullptr, "expected an array"},
        FaultRow{"EmptyText", "/title", "\"\"", nullptr, "expected a text"},
        FaultRow{"BlankText", "/rules/0/statement", "\"  \"", nullptr, "expected a text"},
        FaultRow{"BadId", "/id", "\"a b\"", nullptr, "expected an id"},
        FaultRow{"LongVersion", "/version",
                 "\"00000000000000000000000000000000000000000000000000000000000000001\"", nullptr, "64"},
        FaultRow{"VersionNoDocumentCouldName", "/version", "\"1 beta\"", nullptr, "expected an id"},
        FaultRow{"SchemaNoText", "/$schema", "1", nullptr, "expected a text"},
        FaultRow{"ImpossibleDate", "/date", "\"2026-02-30\"", nullptr, "expected a date"},
        FaultRow{"OtherDateForm", "/date", "\"2026/02/20\"", nullptr, "expected a date"},
        FaultRow{"DateNumber", "/sources/1/date", "2026", nullptr, "expected a date"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Sources, CatalogFault,
    testing::Values(FaultRow{"NoSources", "/sources", "[]", nullptr, "expected 1 to"},
                    FaultRow{"PlainHttp", "/sources/1/url", "\"http://example.org/\"", nullptr, "https://"},
                    FaultRow{"Script", "/sources/1/url", "\"javascript:alert(1)\"", nullptr, "https://"},
                    FaultRow{"NoHost", "/sources/1/url", "\"https://\"", nullptr, "https://"},
                    FaultRow{"Password", "/sources/1/url", "\"https://a:b@example.org/\"", nullptr,
                             "https://"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    References, CatalogFault,
    testing::Values(
        FaultRow{"Group", "/questions/0/group", "\"none\"", nullptr, "/groups"},
        FaultRow{"Theme", "/questions/0/theme", "\"none\"", nullptr, "/themes"},
        FaultRow{"Claim", "/questions/0/claims/0", "\"none\"", nullptr, "/claims"},
        FaultRow{"RepeatedClaim", "/questions/0/claims/-", "\"senior-systems-pay\"", "/questions/0/claims/4",
                 "more than once"},
        FaultRow{"Source", "/bands/0/citations/0/source", "\"none\"", nullptr, "/sources"},
        FaultRow{"Heading", "/bands/0/citations/0/headings/0", "\"None\"", nullptr, "no such heading"},
        FaultRow{"NoHeading", "/bands/0/citations/0/headings", "[]", nullptr, "expected 1 to"},
        FaultRow{"Status", "/claims/0/status", "\"none\"", nullptr, "/statuses"},
        FaultRow{"StandingStatus", "/market/salaryStanding/status", "\"none\"", nullptr, "/statuses"},
        FaultRow{"StandingClaim", "/market/growthStanding/claim", "\"none\"", nullptr, "/claims"},
        FaultRow{"NoCitationOfAClaim", "/claims/0/citations", "[]", nullptr, "expected 1 to"},
        FaultRow{"RuleLanguage", "/rules/0/language", "\"none\"", nullptr, "/languages"},
        FaultRow{"RuleKind", "/rules/0/anyOf/0/projectKind", "\"none\"", nullptr, "/projectKinds"},
        FaultRow{"RuleCircumstance", "/rules/0/anyOf/0", R"({"circumstance": "none"})",
                 "/rules/0/anyOf/0/circumstance", "/circumstances"},
        FaultRow{"RuleQuestion", "/rules/0/anyOf/0", R"({"question": "none", "answer": "yes"})",
                 "/rules/0/anyOf/0/question", "/questions"},
        FaultRow{"RuleAnswer", "/rules/0/anyOf/0", R"({"question": "systems", "answer": "solo"})",
                 "/rules/0/anyOf/0/answer", "solo"},
        FaultRow{"AdviceAnswer", "/instead/0/anyOf/0", R"({"question": "systems", "answer": "unsure"})",
                 "/instead/0/anyOf/0/answer", "unsure"},
        FaultRow{"ContradictionQuestion", "/contradictions/0/all/0/question", "\"none\"", nullptr,
                 "/questions"},
        FaultRow{"ContradictionAnswer", "/contradictions/0/all/0/answer", "\"none\"", nullptr, "none"},
        FaultRow{"Alternative", "/alternatives/2", "\"none\"", nullptr, "/languages"},
        FaultRow{"Background", "/learning/byBackground/0/id", "\"part-time\"", nullptr, "/backgrounds"},
        FaultRow{"StudyMode", "/learning/byStudy/0/id", "\"none\"", nullptr, "/studyModes"},
        FaultRow{"LearnedLanguage", "/learning/byLanguage/1/id", "\"none\"", nullptr, "/languages"},
        FaultRow{"ReadingQuestion", "/background/0/questions/0", "\"none\"", nullptr, "/questions"},
        FaultRow{"ReadingCriterion", "/background/0/criteria/0", "\"none\"", nullptr, "/criteria"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Repeated, CatalogFault,
    testing::Values(FaultRow{"Question", "/questions/1/id", "\"systems\"", nullptr, "more than once"},
                    FaultRow{"Answer", "/questions/0/answers/1/id", "\"yes\"", nullptr, "more than once"},
                    FaultRow{"Band", "/bands/1/id", "\"skip\"", nullptr, "more than once"},
                    FaultRow{"Language", "/languages/1/id", "\"rust\"", nullptr, "more than once"},
                    FaultRow{"Rule", "/rules/1/id", "\"embedded-rust\"", nullptr, "more than once"},
                    FaultRow{"Claim", "/claims/1/id", "\"salary-bands\"", nullptr, "more than once"},
                    FaultRow{"Phase", "/learning/phases/1/id", "\"basics\"", nullptr, "more than once"},
                    FaultRow{"Alternative", "/alternatives/1", "\"rust\"", nullptr, "more than once"},
                    FaultRow{"Heading", "/sources/1/headings/-", "\"Decision Checklist: 15 Questions\"",
                             "/sources/1/headings/15", "more than once"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Checklist, CatalogFault,
    testing::Values(
        FaultRow{"BothAnswersForRust", "/questions/0/answers/1/speaksForRust", "true", "/questions/0/answers",
                 "exactly one"},
        FaultRow{"NoAnswerForRust", "/questions/0/answers/0/speaksForRust", "false", "/questions/0/answers",
                 "exactly one"},
        FaultRow{"OneAnswer", "/questions/0/answers/1", nullptr, "/questions/0/answers", "exactly two"},
        FaultRow{"ThreeAnswers", "/questions/0/answers/-",
                 R"({"id": "maybe", "label": "Maybe", "meaning": "?", "speaksForRust": true})",
                 "/questions/0/answers", "exactly two"},
        FaultRow{"UnsureIsReserved", "/questions/0/answers/1/id", "\"unsure\"", nullptr, "reserved"},
        FaultRow{"BandGap", "/bands/1/low", "7", nullptr, "expected 6"},
        FaultRow{"BandOverlap", "/bands/1/low", "5", nullptr, "expected 6"},
        FaultRow{"BandsStartLate", "/bands/0/low", "1", nullptr, "expected 0"},
        FaultRow{"BandsEndEarly", "/bands/2/high", "14", nullptr, "expected 15"},
        FaultRow{"BandsEndLate", "/bands/2/high", "16", nullptr, "expected 15"},
        FaultRow{"BandTurnedRound", "/bands/0/high", "-1", nullptr, "whole number"},
        FaultRow{"BandLowAboveHigh", "/bands/1/high", "5", "/bands/1", "low end"},
        FaultRow{"QuestionRemoved", "/questions/4", nullptr, "/bands/2/high", "expected 14"},
        FaultRow{"NoBands", "/bands", "[]", nullptr, "expected 1 to"},
        FaultRow{"NoQuestions", "/questions", "[]", nullptr, "expected 1 to"},
        FaultRow{"EmptyGroup", "/groups/-", R"({"id": "more", "title": "More"})", "/groups/3", "no question"},
        FaultRow{"EmptyTheme", "/themes/-", R"({"id": "more", "name": "More"})", "/themes/4", "no question"},
        FaultRow{"ContradictionOfOne", "/contradictions/0/all/1", nullptr, "/contradictions/0/all",
                 "expected 2 to"},
        FaultRow{"ContradictionTwice", "/contradictions/0/all/1",
                 R"({"question": "job-soon", "answer": "no"})", "/contradictions/0/all/1/question",
                 "more than once"}),
    nameOf);

TEST(LoaderLimits, FiveHundredFiguresOfAKind)
{
    const QJsonObject root = builtInRoot();
    for (const QString& list : {u"/market/salaries"_s, u"/market/postings"_s}) {
        QJsonArray figures;
        for (int i = 0; i < 501; ++i) {
            figures.append(valueAt(root, list + u"/0"_s));
        }
        const QStringList faults = faultsOf(withValue(root, list, figures));
        EXPECT_TRUE(faults.contains(list + u": expected 0 to 500 elements, found 501"_s))
            << faults.front().toStdString();
    }
}

// More questions than a count of all sheets can hold exactly.
TEST(LoaderLimits, FiftyTwoQuestionsAndNoMore)
{
    QJsonObject root = builtInRoot();
    QJsonArray questions = root["questions"_L1].toArray();
    while (questions.size() < 52) {
        QJsonObject question = questions.first().toObject();
        question.insert("id"_L1, u"more-%1"_s.arg(questions.size()));
        questions.append(question);
    }
    root = withValue(root, u"/bands/2/high"_s, 52);
    EXPECT_EQ(faultsOf(withValue(root, u"/questions"_s, questions)), QStringList());

    QJsonObject question = questions.first().toObject();
    question.insert("id"_L1, u"one-too-many"_s);
    questions.append(question);
    const QStringList faults = faultsOf(withValue(root, u"/questions"_s, questions));
    ASSERT_FALSE(faults.isEmpty());
    EXPECT_TRUE(faults.front().startsWith(u"/questions: "_s)) << faults.front().toStdString();
    EXPECT_TRUE(faults.front().contains(u"52"_s));
}

} // namespace
} // namespace rustworthy::catalog
