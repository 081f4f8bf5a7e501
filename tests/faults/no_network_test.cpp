// The program opens no socket of the Internet families, nor does any library that it uses. Every test program
// runs under a filter that kills it, and what it starts, when that happens (support/no_network.h); the tests
// of the window's pages are the tour.
#include "savings.h"

#include <csignal>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rustworthy::faults {
namespace {

// How a child ends that opens a socket.
int statusAfterSocket(int family)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::socket(family, SOCK_STREAM, 0);
        ::_exit(0);
    }
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status;
}

class NoNetwork : public testing::Test
{
protected:
    void SetUp() override
    {
        if (WIFEXITED(statusAfterSocket(AF_INET))) {
            GTEST_SKIP() << "this system filters no system calls";
        }
    }
};

TEST_F(NoNetwork, WouldBeNoticed)
{
    for (const int family : {AF_INET, AF_INET6}) {
        const int status = statusAfterSocket(family);
        EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS);
    }
    EXPECT_TRUE(WIFEXITED(statusAfterSocket(AF_UNIX)));
}

TEST_F(NoNetwork, IsUsedByCheckSaveAndExport)
{
    const QTemporaryDir folder;
    QList<QStringList> commands{{QStringLiteral("--check"), sampleFile("web")}};
    for (const Saving& saving : allSavings()) {
        commands.append({saving.name == "Document" ? QStringLiteral("--resave") : QStringLiteral("--export"),
                         folder.filePath(saving.fileName), sampleFile("web")});
    }
    for (const QStringList& command : commands) {
        EXPECT_EQ(run(command).code, 0) << qPrintable(command.join(QLatin1Char(' ')));
    }
}

TEST_F(NoNetwork, IsUsedByTheWindowAsItOpens)
{
    constexpr int longEnough = 600'000;
    const Outcome outcome =
        run({sampleFile("web")},
            {.environment = {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}},
             .killAfterMicroseconds = longEnough});
    EXPECT_TRUE(outcome.killed) << "by the test and by nothing else";
}

} // namespace
} // namespace rustworthy::faults
