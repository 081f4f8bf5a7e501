// The program is killed before each file operation of a save: the file is the old or the new one.
#include "savings.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rustworthy::faults {
namespace {

// What a file system says that knows no files without a name.
const Fault noUnnamedFiles{.kind = "open", .from = 1, .to = 1, .error = EOPNOTSUPP};

class KilledSave : public SavingTest, public testing::WithParamInterface<Saving>
{
protected:
    void SetUp() override
    {
        SavingTest::SetUp();
        use(GetParam());
    }

    void killBeforeEachOperation(bool withOldFile, const QList<Fault>& faults = {})
    {
        const QList<Operation> sequence = operations(withOldFile, faults);
        ASSERT_GT(sequence.size(), 5) << "a save opens, writes, syncs, gives a name and syncs the folder";
        for (int number = 1; number <= sequence.size(); ++number) {
            SCOPED_TRACE(sequence.at(number - 1).kind.toStdString() + ' ' + std::to_string(number));
            prepare(withOldFile);
            ASSERT_TRUE(save({.faults = QList<Fault>{killedBefore(number)} + faults}).killed);
            if (!holdsNew()) {
                ASSERT_EQ(QFile::exists(target()), withOldFile);
                ASSERT_TRUE(!withOldFile || holdsOld());
            }
            ASSERT_LE(strays().size(), 1);
            expectNextSaveCleansUp();
        }
    }

private:
    void expectNextSaveCleansUp()
    {
        if (!strays().isEmpty()) {
            ASSERT_EQ(save().code, 0);
            ASSERT_TRUE(holdsNew());
            ASSERT_TRUE(strays().isEmpty());
        }
    }
};

TEST_P(KilledSave, OverAnOldFileLeavesTheOldOrTheNewOne)
{
    killBeforeEachOperation(true);
}

INSTANTIATE_TEST_SUITE_P(Of, KilledSave, testing::ValuesIn(allSavings()), savingName);

class KilledFirstSave : public KilledSave
{};

TEST_P(KilledFirstSave, LeavesTheNewFileOrNothing)
{
    killBeforeEachOperation(false);
}

INSTANTIATE_TEST_SUITE_P(Of, KilledFirstSave, testing::ValuesIn(someSavings()), savingName);

class KilledOnOtherFileSystems : public KilledSave
{};

TEST_P(KilledOnOtherFileSystems, LeavesTheOldOrTheNewFileToo)
{
    killBeforeEachOperation(true, {noUnnamedFiles});
    killBeforeEachOperation(false, {noUnnamedFiles});
}

INSTANTIATE_TEST_SUITE_P(Of, KilledOnOtherFileSystems, testing::Values(allSavings().front()), savingName);

/// What a save that was killed has left.
class Leftover : public SavingTest
{
protected:
    void SetUp() override
    {
        SavingTest::SetUp();
        use(allSavings().front());
    }
    QString leaveOne()
    {
        prepare();
        const Fault beforeRename{.kind = "rename"};
        EXPECT_TRUE(save({.faults = {beforeRename}}).killed);
        return strays().size() == 1 ? folder() + QLatin1Char('/') + strays().front() : QString();
    }
};

TEST_F(Leftover, IsKeptWhileAnotherProcessWritesIt)
{
    const QString leftover = leaveOne();
    ASSERT_FALSE(leftover.isEmpty());
    const int handle = ::open(QFile::encodeName(leftover).constData(), O_RDONLY | O_CLOEXEC);
    ASSERT_EQ(::flock(handle, LOCK_EX), 0);
    EXPECT_EQ(save().code, 0);
    EXPECT_TRUE(QFile::exists(leftover));
    ::close(handle);
    EXPECT_EQ(save().code, 0);
    EXPECT_FALSE(QFile::exists(leftover));
}

TEST_F(Leftover, OfAnotherFileIsKept)
{
    const QString leftover = leaveOne();
    ASSERT_FALSE(leftover.isEmpty());
    const QString other = folder() + QStringLiteral("/other.rustworthy");
    EXPECT_EQ(run({QStringLiteral("--resave"), other, sampleFile("web")}).code, 0);
    EXPECT_TRUE(QFile::exists(leftover));
}

TEST_F(Leftover, IsNotWhatAPersonHasKept)
{
    prepare();
    QStringList kept;
    for (const char* name : {"mine.rustworthy.backup", "mine.rustworthy.XXXXXX", ".mine.rustworthy",
                             "mine.rustworthy~", ".rustworthy-notes"}) {
        kept.append(QString::fromLatin1(name));
        ASSERT_TRUE(QFile::copy(target(), folder() + QLatin1Char('/') + kept.back()));
    }
    EXPECT_EQ(save().code, 0);
    kept.sort();
    QStringList left = strays();
    left.sort();
    EXPECT_EQ(left, kept);
}

// What is left whole is nothing that the program itself refuses.
TEST_F(Leftover, DocumentsPassTheCheck)
{
    prepare();
    EXPECT_EQ(run({QStringLiteral("--check"), target()}).code, 0);
    EXPECT_EQ(save().code, 0);
    EXPECT_EQ(run({QStringLiteral("--check"), target()}).code, 0);
}

} // namespace
} // namespace rustworthy::faults
