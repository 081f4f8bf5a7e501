#include "samples.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace rustworthy::document {
namespace {

const QString application = QStringLiteral("rustworthy/1.0.0");

AnswersDocument documentOf(const decision::Answers& answers)
{
    AnswersDocument document;
    document.answers = answers;
    document.catalog = test::catalogKey();
    return document;
}

TEST(RoundTrip, WhatIsWrittenIsReadBack)
{
    std::mt19937 random(1'500);
    for (int round = 0; round < 300; ++round) {
        const AnswersDocument written = documentOf(test::randomValidAnswers(random));
        const QByteArray bytes = serialise(written, application);
        const LoadResult read = test::loadHere(bytes);
        ASSERT_TRUE(read.document.has_value()) << bytes.toStdString();
        ASSERT_EQ(read.document->answers, written.answers) << bytes.toStdString();
        EXPECT_TRUE(read.document->unrecognised.isEmpty());
        EXPECT_TRUE(read.document->unknownMembers.isEmpty());
        ASSERT_EQ(serialise(*read.document, application), bytes);
    }
}

TEST(RoundTrip, ACompleteDocumentIsUnderstood)
{
    const LoadResult read = test::loadHere(test::fixture(QStringLiteral("complete")));
    ASSERT_TRUE(read.document.has_value());
    const decision::Answers& answers = read.document->answers;
    EXPECT_EQ(
        answers.given,
        (std::map<std::string, std::string>{
            {"systems", "yes"}, {"solo-team", "team"}, {"learn-ship", "learning"}, {"games", "unsure"}}));
    EXPECT_EQ(answers.pinned, std::set<std::string>{"systems"});
    EXPECT_EQ(answers.profile.level, "mid");
    EXPECT_EQ(answers.profile.background, "c-cpp");
    EXPECT_EQ(answers.profile.study, "part-time");
    EXPECT_EQ(answers.profile.hoursPerWeek, 10);
    EXPECT_EQ(answers.profile.language, "go");
    EXPECT_EQ(answers.profile.pay, 90'000);
    EXPECT_EQ(answers.projectKinds, std::set<std::string>{"cli"});
    EXPECT_EQ(answers.circumstances, std::set<std::string>{"mixed-team"});
    EXPECT_EQ(answers.priorities, (std::map<std::string, std::string>{{"memory-safety", "high"}}));
    EXPECT_EQ(read.document->catalog.id, QStringLiteral("rust-2026"));
    EXPECT_EQ(read.document->catalog.version, QStringLiteral("1"));
}

TEST(RoundTrip, TheLimitsThemselvesAreAllowed)
{
    const QByteArray frame = R"({"format": "rustworthy-answers", "version": 1,
        "catalog": {"id": "rust-2026", "version": "1"}, "profile": {"pay": %1, "hoursPerWeek": %2}})";
    EXPECT_TRUE(test::loadHere(QByteArray(frame).replace("%1", "0").replace("%2", "1")).document);
    EXPECT_TRUE(test::loadHere(QByteArray(frame).replace("%1", "10000000").replace("%2", "168")).document);
}

TEST(RoundTrip, ADocumentWithoutAnswersIsShort)
{
    const QByteArray bytes = serialise(documentOf({}), application);
    EXPECT_EQ(QJsonDocument::fromJson(bytes).object().keys(),
              (QStringList{QStringLiteral("application"), QStringLiteral("catalog"), QStringLiteral("format"),
                           QStringLiteral("version")}));
    EXPECT_TRUE(test::loadHere(bytes).document.has_value());
}

TEST(RoundTrip, UnknownMembersOfTheTopLevelSurvive)
{
    QJsonObject root = QJsonDocument::fromJson(test::fixture(QStringLiteral("complete"))).object();
    const QJsonValue note = QJsonObject{{QStringLiteral("by"), QStringLiteral("Zoë <b>")},
                                        {QStringLiteral("list"), QJsonArray{1, 2.5, true, QJsonValue()}}};
    root.insert(QStringLiteral("team-note"), note);
    const LoadResult read = test::loadHere(QJsonDocument(root).toJson());
    ASSERT_TRUE(read.document.has_value());
    const QByteArray bytes = serialise(*read.document, application);
    EXPECT_EQ(QJsonDocument::fromJson(bytes).object().value(QStringLiteral("team-note")), note);
}

TEST(RoundTrip, PinsWithoutEffectAreNotWritten)
{
    decision::Answers answers;
    answers.given = {{"systems", "yes"}, {"games", "unsure"}};
    answers.pinned = {"systems", "games", "salary"};
    const LoadResult read = test::loadHere(serialise(documentOf(answers), application));
    ASSERT_TRUE(read.document.has_value());
    EXPECT_EQ(read.document->answers.pinned, std::set<std::string>{"systems"});
}

} // namespace
} // namespace rustworthy::document
