#include "storage/save.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rustworthy::storage {
namespace {

class Save : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    static QByteArray contentOf(const QString& fileName)
    {
        QFile file(fileName);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void write(const QString& fileName, const QByteArray& bytes)
    {
        QFile file(fileName);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static mode_t modeOf(const QString& fileName)
    {
        struct stat status = {};
        EXPECT_EQ(::stat(QFile::encodeName(fileName).constData(), &status), 0);
        return status.st_mode & 07777U;
    }
    static void setMode(const QString& fileName, mode_t mode)
    {
        ASSERT_EQ(::chmod(QFile::encodeName(fileName).constData(), mode), 0);
    }
    void expectRefused(const QString& fileName, const char* words) const
    {
        const QStringList before = entries();
        const std::optional<Problem> problem = save(fileName, "new", Access::Shared);
        ASSERT_TRUE(problem);
        EXPECT_EQ(problem->kind, ProblemKind::InputOutput);
        EXPECT_EQ(problem->file, fileName);
        EXPECT_TRUE(problem->what.contains(QString::fromUtf8(words))) << problem->what.toStdString();
        EXPECT_TRUE(problem->message().contains(QStringLiteral("Nothing was changed")));
        EXPECT_EQ(entries(), before) << "something was left behind";
    }

private:
    QTemporaryDir m_folder;
};

class FileModeMask
{
public:
    explicit FileModeMask(mode_t mask) : m_before(::umask(mask)) {}
    ~FileModeMask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(FileModeMask)

private:
    mode_t m_before;
};

// Writing beyond this size fails, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit = {.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

TEST_F(Save, WritesANewFileAndNothingElse)
{
    const QByteArray bytes = QByteArray("a\0b\r\n\xFF", 6);
    EXPECT_FALSE(save(path("new"), bytes, Access::Shared));
    EXPECT_EQ(contentOf(path("new")), bytes);
    EXPECT_EQ(entries(), QStringList({QStringLiteral("new")}));
    EXPECT_FALSE(save(path("empty"), {}, Access::Private));
    EXPECT_EQ(contentOf(path("empty")), QByteArray());
}

TEST_F(Save, ReplacesALongerFile)
{
    write(path("old"), QByteArray(5000, 'x'));
    EXPECT_FALSE(save(path("old"), "short", Access::Shared));
    EXPECT_EQ(contentOf(path("old")), QByteArray("short"));
}

TEST_F(Save, TakesARelativeName)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(path(".")));
    const std::optional<Problem> problem = save(QStringLiteral("here"), "x", Access::Private);
    ASSERT_TRUE(QDir::setCurrent(before));
    EXPECT_FALSE(problem);
    EXPECT_EQ(contentOf(path("here")), QByteArray("x"));
}

TEST_F(Save, KeepsPrivateFilesPrivate)
{
    const FileModeMask mask(0);
    EXPECT_FALSE(save(path("new"), "x", Access::Private));
    EXPECT_EQ(modeOf(path("new")), mode_t(0600));
    write(path("open"), "x");
    setMode(path("open"), 0666);
    EXPECT_FALSE(save(path("open"), "y", Access::Private));
    EXPECT_EQ(modeOf(path("open")), mode_t(0600));
}

TEST_F(Save, SharedFilesFollowTheMaskOrKeepTheirMode)
{
    const FileModeMask mask(027);
    EXPECT_FALSE(save(path("new"), "x", Access::Shared));
    EXPECT_EQ(modeOf(path("new")), mode_t(0640));
    write(path("old"), "x");
    setMode(path("old"), 0664);
    EXPECT_FALSE(save(path("old"), "y", Access::Shared));
    EXPECT_EQ(modeOf(path("old")), mode_t(0664));
}

TEST_F(Save, FollowsALinkToItsFile)
{
    ASSERT_TRUE(QDir().mkdir(path("folder")));
    write(path("folder/target"), "old");
    ASSERT_TRUE(QFile::link(path("folder/target"), path("link")));
    ASSERT_TRUE(QFile::link(path("link"), path("second")));
    EXPECT_FALSE(save(path("second"), "new", Access::Private));
    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
    EXPECT_TRUE(QFileInfo(path("second")).isSymLink());
    EXPECT_FALSE(QFileInfo(path("folder/target")).isSymLink());
    EXPECT_EQ(contentOf(path("folder/target")), QByteArray("new"));
}

TEST_F(Save, RefusesLinksThatLeadNowhere)
{
    ASSERT_TRUE(QFile::link(path("none"), path("dangling")));
    expectRefused(path("dangling"), "leads to no file");
    ASSERT_TRUE(QFile::link(path("loop2"), path("loop1")));
    ASSERT_TRUE(QFile::link(path("loop1"), path("loop2")));
    expectRefused(path("loop1"), "leads to no file");
}

TEST_F(Save, RefusesWhatIsNotAPlainFile)
{
    expectRefused(QStringLiteral("/dev/full"), "not a plain file");
    expectRefused(QStringLiteral("/dev/null"), "not a plain file");
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), path("device")));
    expectRefused(path("device"), "not a plain file");
    ASSERT_EQ(::mkfifo(QFile::encodeName(path("fifo")).constData(), 0600), 0);
    expectRefused(path("fifo"), "not a plain file");
    ASSERT_TRUE(QDir().mkdir(path("folder")));
    expectRefused(path("folder"), "folder");
    expectRefused(path("folder/"), "file name is needed");
    expectRefused(QString(), "file name is needed");
}

TEST_F(Save, RefusesAFolderThatIsNotThere)
{
    expectRefused(path("none/file"), "does not exist");
    write(path("plain"), "x");
    expectRefused(path("plain/file"), "is not a folder");
    for (const char* name : {"none/file", "plain/file"}) {
        EXPECT_TRUE(save(path(name), "new", Access::Shared)->next.contains(QStringLiteral("another folder")));
    }
}

TEST_F(Save, LeavesTheOldFileWholeWhenTheDiskIsFull)
{
    write(path("old"), "precious");
    const QStringList before = entries();
    std::optional<Problem> problem;
    {
        const FileSizeLimit limit(1000);
        problem = save(path("old"), QByteArray(200'000, 'x'), Access::Private);
    }
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->kind, ProblemKind::InputOutput);
    EXPECT_TRUE(problem->what.contains(QStringLiteral("cannot be written"))) << problem->what.toStdString();
    EXPECT_EQ(contentOf(path("old")), QByteArray("precious"));
    EXPECT_EQ(entries(), before);
}

// A small file only meets the limit when it is flushed.
TEST_F(Save, NoticesAFailureOfTheLastBytes)
{
    std::optional<Problem> problem;
    {
        const FileSizeLimit limit(10);
        problem = save(path("new"), QByteArray(11, 'x'), Access::Shared);
    }
    EXPECT_TRUE(problem);
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(Save, RefusesAFolderThatCannotBeWritten)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may write everywhere";
    }
    ASSERT_TRUE(QDir().mkdir(path("locked")));
    write(path("locked/old"), "precious");
    setMode(path("locked"), 0555);
    const std::optional<Problem> problem = save(path("locked/old"), "new", Access::Shared);
    setMode(path("locked"), 0755);
    EXPECT_TRUE(problem);
    EXPECT_EQ(contentOf(path("locked/old")), QByteArray("precious"));
}

TEST_F(Save, RefusesANameThatIsTooLong)
{
    expectRefused(path(std::string(300, 'x').c_str()), "the name is too long");
    const std::optional<Problem> problem = save(path(std::string(300, 'x').c_str()), "new", Access::Shared);
    ASSERT_TRUE(problem);
    EXPECT_TRUE(problem->message().contains(QStringLiteral("shorter name")))
        << problem->message().toStdString();
}

// Where the folder is there and takes no file, "no such file or directory" would explain nothing.
TEST_F(Save, SaysThatAFolderTakesNoFiles)
{
    const std::optional<Problem> problem =
        save(QStringLiteral("/proc/rustworthy.pdf"), "new", Access::Shared);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->what,
              QStringLiteral("the file cannot be written (no file can be made in this folder)"));
    EXPECT_EQ(problem->next, QStringLiteral("Nothing was changed; save in another folder."));
}

} // namespace
} // namespace rustworthy::storage
