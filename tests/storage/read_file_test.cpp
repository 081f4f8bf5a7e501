#include "storage/json.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace rustworthy::storage {
namespace {

class ReadFile : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    static void expectProblem(const QString& fileName, ProblemKind kind, const char* words,
                              qint64 maximumBytes = 100)
    {
        const BytesResult result = readFile(fileName, maximumBytes);
        EXPECT_FALSE(result.bytes);
        ASSERT_EQ(result.problems.size(), 1);
        EXPECT_EQ(result.problems.front().kind, kind);
        EXPECT_EQ(result.problems.front().file, fileName);
        EXPECT_TRUE(result.problems.front().what.contains(QString::fromUtf8(words)))
            << result.problems.front().what.toStdString();
        EXPECT_TRUE(result.problems.front().message().contains(QStringLiteral("Nothing was changed")));
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ReadFile, ReadsUpToTheLimit)
{
    const QByteArray bytes(100, 'x');
    const BytesResult result = readFile(write("a", bytes), 100);
    ASSERT_TRUE(result.bytes);
    EXPECT_EQ(*result.bytes, bytes);
    EXPECT_TRUE(result.problems.isEmpty());
    EXPECT_EQ(readFile(write("empty", {}), 100).bytes, QByteArray(""));
}

TEST_F(ReadFile, FollowsALink)
{
    const QString target = write("a", "abc");
    ASSERT_TRUE(QFile::link(target, path("link")));
    EXPECT_EQ(readFile(path("link"), 100).bytes, QByteArray("abc"));
}

TEST_F(ReadFile, RefusesWhatIsTooLarge)
{
    expectProblem(write("a", QByteArray(101, 'x')), ProblemKind::BadInput, "larger than 100");
    expectProblem(write("b", QByteArray(2 * 1024 * 1024 + 1, 'x')), ProblemKind::BadInput, "2 MB",
                  2 * 1024 * 1024);
}

TEST_F(ReadFile, NamesWhatIsMissing)
{
    expectProblem(path("none"), ProblemKind::InputOutput, "no such file");
    expectProblem(QString(), ProblemKind::InputOutput, "no such file");
    expectProblem(QStringLiteral(":/none"), ProblemKind::InputOutput, "no such file");
    ASSERT_TRUE(QFile::link(path("none"), path("dangling")));
    expectProblem(path("dangling"), ProblemKind::InputOutput, "leads to no file");
}

TEST_F(ReadFile, RefusesAFolder)
{
    expectProblem(path("."), ProblemKind::InputOutput, "folder");
}

// Opening a FIFO without a writer would block for ever.
TEST_F(ReadFile, RefusesPipesAndDevicesWithoutOpeningThem)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path("fifo")).constData(), 0600), 0);
    expectProblem(path("fifo"), ProblemKind::InputOutput, "not a plain file");
    ASSERT_TRUE(QFile::link(path("fifo"), path("link")));
    expectProblem(path("link"), ProblemKind::InputOutput, "not a plain file");
    expectProblem(QStringLiteral("/dev/zero"), ProblemKind::InputOutput, "not a plain file");
}

TEST_F(ReadFile, NamesAMissingPermission)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may read everything";
    }
    const QString file = write("a", "abc");
    ASSERT_TRUE(QFile::setPermissions(file, QFileDevice::WriteOwner));
    expectProblem(file, ProblemKind::InputOutput, "no permission");
}

} // namespace
} // namespace rustworthy::storage
