#include "storage/problem.h"

#include <gtest/gtest.h>

#include <QtCore/QStringList>

namespace rustworthy::storage {
namespace {

const Problem typical = {.kind = ProblemKind::BadInput,
                         .file = QStringLiteral("my answers.rustworthy"),
                         .place = QStringLiteral("/answers/systems"),
                         .what = QStringLiteral("expected one of yes, no, unsure"),
                         .next = {}};

TEST(Problem, NamesFilePlaceReasonAndNextStepInTwoSentences)
{
    EXPECT_EQ(typical.message(),
              QStringLiteral("my answers.rustworthy: /answers/systems: expected one of yes, no, unsure. "
                             "Nothing was changed; correct the file or choose another one."));
}

TEST(Problem, NamesTheWholeFileAndItsOwnNextStep)
{
    Problem problem = typical;
    problem.place.clear();
    problem.what = QStringLiteral("It is empty!");
    problem.next = QStringLiteral("Save again");
    EXPECT_EQ(problem.message(), QStringLiteral("my answers.rustworthy: It is empty! Save again."));
}

TEST(Problem, SaysOfFailedInputAndOutputThatNothingWasChanged)
{
    Problem problem = typical;
    problem.kind = ProblemKind::InputOutput;
    EXPECT_TRUE(problem.message().contains(QStringLiteral("Nothing was changed")));
}

TEST(Problem, IsOneLineWhateverTheFileIsCalled)
{
    Problem problem = typical;
    problem.file = QStringLiteral("a\nb\x1B[31m\x7F");
    problem.place = QStringLiteral("/\u2028\u0085\u202Ex");
    const QString message = problem.message();
    EXPECT_TRUE(
        message.startsWith(QStringLiteral("a\uFFFDb\uFFFD[31m\uFFFD: /\uFFFD\uFFFD\uFFFDx: expected one of")))
        << message.toStdString();
    EXPECT_FALSE(message.contains(QLatin1Char('\n')));
}

TEST(Problem, ShortensAHostilePlace)
{
    Problem problem = typical;
    problem.place = QStringLiteral("/start") + QString(100'000, QLatin1Char('x')) + QStringLiteral("/end");
    EXPECT_LT(problem.message().size(), 500);
    EXPECT_TRUE(problem.message().contains(QStringLiteral("/start")));
    EXPECT_TRUE(problem.message().contains(QStringLiteral("/end")));
}

TEST(Problem, DoesNotReplacePlaceholdersInNames)
{
    Problem problem = typical;
    problem.file = QStringLiteral("100%2.json");
    EXPECT_TRUE(problem.message().startsWith(QStringLiteral("100%2.json: /answers/systems")));
}

TEST(Messages, ShowTheFirstTenAndCountTheRest)
{
    const QList<Problem> ten(10, typical);
    EXPECT_EQ(messages(ten).size(), 10);
    const QList<Problem> thirteen(13, typical);
    const QStringList lines = messages(thirteen);
    ASSERT_EQ(lines.size(), 11);
    EXPECT_EQ(lines.at(9), typical.message());
    EXPECT_TRUE(lines.at(10).contains(QLatin1Char('3')));
    EXPECT_EQ(messages(thirteen, 20).size(), 13);
    EXPECT_TRUE(messages({}).isEmpty());
}

TEST(Printable, KeepsTextAndReplacesWhatIsNotText)
{
    EXPECT_EQ(printable(QStringLiteral("Grüße \U0001F600 ok")), QStringLiteral("Grüße \U0001F600 ok"));
    EXPECT_EQ(printable(QStringLiteral("a\tb\r\n")), QStringLiteral("a\uFFFDb\uFFFD\uFFFD"));
    EXPECT_EQ(printable(QString(QChar(u'\0'))), QStringLiteral("\uFFFD"));
    EXPECT_EQ(printable(QString(QChar(0xD83D)) + QStringLiteral("x")), QStringLiteral("\uFFFDx"));
    EXPECT_EQ(printable(QString(QChar(0xDE00))), QStringLiteral("\uFFFD"));
}

} // namespace
} // namespace rustworthy::storage
