#include "support/catalogs.h"
#include "wizard/session.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using rustworthy::test::builtInCatalog;
using rustworthy::test::fourteenQuestionCatalog;
using rustworthy::wizard::Session;

namespace {

const QString systems = QStringLiteral("systems");
const QString games = QStringLiteral("games");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

TEST(SessionTest, AnsweringComputesOnceAndModifiesTheDocument)
{
    Session session(builtInCatalog());
    EXPECT_FALSE(session.isModified());
    const QSignalSpy answers(&session, &Session::answersChanged);
    const QSignalSpy document(&session, &Session::documentChanged);

    session.setAnswer(systems, yes);

    EXPECT_EQ(answers.size(), 1);
    EXPECT_EQ(document.size(), 1);
    EXPECT_TRUE(session.isModified());
    EXPECT_EQ(session.result().answeredCount, 1);
    EXPECT_EQ(session.evaluation().checklist.score.low, 1);
    EXPECT_EQ(session.ownAnswers().given.at("systems"), "yes");
}

TEST(SessionTest, TheSameAnswerAgainIsNoChange)
{
    Session session(builtInCatalog());
    session.setAnswer(systems, yes);
    const QSignalSpy answers(&session, &Session::answersChanged);
    session.setAnswer(systems, yes);
    EXPECT_EQ(answers.size(), 0);
}

TEST(SessionTest, TakingAnAnswerBackLeavesNothingToSave)
{
    Session session(builtInCatalog());
    session.setAnswer(systems, yes);
    session.setAnswer(systems, {});
    EXPECT_FALSE(session.isModified());
    EXPECT_TRUE(session.answers().given.empty());
}

TEST(SessionTest, ClearingAnAnswerUnpinsIt)
{
    Session session(builtInCatalog());
    session.setAnswer(systems, yes);
    session.setPinned(systems, true);
    ASSERT_TRUE(session.answers().pinned.contains("systems"));
    session.setAnswer(systems, {});
    EXPECT_TRUE(session.answers().pinned.empty());
}

TEST(SessionTest, WhatIfLeavesTheDocumentAlone)
{
    Session session(builtInCatalog());
    session.setAnswer(systems, yes);
    session.markSaved(QStringLiteral("/a.rustworthy"));
    const QSignalSpy document(&session, &Session::documentChanged);

    session.tryAnswer(games, yes);

    EXPECT_TRUE(session.isWhatIf());
    EXPECT_TRUE(session.result().whatIf);
    EXPECT_FALSE(session.isModified());
    EXPECT_EQ(document.size(), 0);
    EXPECT_EQ(session.evaluation().checklist.score.low, 2);
    EXPECT_FALSE(session.ownAnswers().given.contains("games"));
    EXPECT_TRUE(session.answers().given.contains("games"));
}

TEST(SessionTest, EveryEditBelongsToTheWhatIfWhileThereIsOne)
{
    Session session(builtInCatalog());
    session.tryAnswer(games, yes);
    session.setAnswer(systems, no);
    EXPECT_TRUE(session.ownAnswers().given.empty());
    EXPECT_EQ(session.answers().given.size(), 2U);
}

TEST(SessionTest, KeepingAWhatIfChangesTheDocument)
{
    Session session(builtInCatalog());
    session.tryAnswer(games, yes);
    session.keepWhatIf();
    EXPECT_FALSE(session.isWhatIf());
    EXPECT_FALSE(session.result().whatIf);
    EXPECT_TRUE(session.isModified());
    EXPECT_TRUE(session.ownAnswers().given.contains("games"));
}

TEST(SessionTest, DroppingAWhatIfBringsTheOwnAnswersBack)
{
    Session session(builtInCatalog());
    session.setAnswer(games, no);
    session.tryAnswer(games, yes);
    const QSignalSpy answers(&session, &Session::answersChanged);
    session.dropWhatIf();
    EXPECT_EQ(answers.size(), 1);
    EXPECT_FALSE(session.isWhatIf());
    EXPECT_EQ(session.answers().given.at("games"), "no");
}

TEST(SessionTest, AWhatIfThatDiffersNoLongerHasEnded)
{
    Session session(builtInCatalog());
    session.setAnswer(games, no);
    session.tryAnswer(games, no);
    EXPECT_FALSE(session.isWhatIf());
    session.tryAnswer(games, yes);
    EXPECT_TRUE(session.isWhatIf());
    session.tryAnswer(games, no);
    EXPECT_FALSE(session.isWhatIf());
    EXPECT_FALSE(session.result().whatIf);
}

TEST(SessionTest, OpeningReplacesEverything)
{
    Session session(builtInCatalog());
    session.setAnswer(systems, yes);
    session.tryAnswer(games, yes);
    rustworthy::document::AnswersDocument other;
    other.answers.given["patience"] = "no";
    const QSignalSpy opened(&session, &Session::opened);

    session.open(other, QStringLiteral("/tmp/other.rustworthy"));

    EXPECT_EQ(opened.size(), 1);
    EXPECT_FALSE(session.isWhatIf());
    EXPECT_FALSE(session.isModified());
    EXPECT_EQ(session.answers(), other.answers);
    EXPECT_EQ(session.fileName(), QStringLiteral("/tmp/other.rustworthy"));
    EXPECT_EQ(session.document().catalog.id, session.catalog().id);
    EXPECT_EQ(session.result().answeredCount, 1);
}

TEST(SessionTest, OffersThreeSamplesThatItsCatalogCanRead)
{
    const Session session(builtInCatalog());
    const auto samples = session.samples();
    ASSERT_EQ(samples.size(), 3);
    for (const auto& sample : samples) {
        EXPECT_FALSE(sample.name.isEmpty());
        EXPECT_FALSE(sample.description.isEmpty());
        const auto document = session.sampleDocument(sample.id);
        ASSERT_TRUE(document) << sample.id.toStdString();
        EXPECT_FALSE(document->answers.given.empty());
    }
    EXPECT_FALSE(session.sampleDocument(QStringLiteral("none")));
    EXPECT_TRUE(Session(fourteenQuestionCatalog()).samples().isEmpty());
}

} // namespace
