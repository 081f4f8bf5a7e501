// Disks that are really full or read-only: small ones of their own, seen by one child process only.
#include "savings.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>

namespace rustworthy::faults {
namespace {

/// Runs shell commands where file systems can be mounted.
class Mounts : public SavingTest, public testing::WithParamInterface<Saving>
{
protected:
    void SetUp() override
    {
        SavingTest::SetUp();
        use(GetParam());
        prepare();
        if (shell(QStringLiteral("mount -t tmpfs -o size=64k none \"$WORK\"")).code != 0) {
            GTEST_SKIP() << "this user may mount no file system";
        }
    }

    /// WORK is the folder, TARGET the file in it, OLD a copy of the old file; save the command that saves.
    [[nodiscard]] Outcome shell(const QString& commands) const
    {
        QFile copy(outside(QStringLiteral("old")));
        EXPECT_TRUE(copy.open(QIODevice::WriteOnly));
        EXPECT_EQ(copy.write(oldBytes()), oldBytes().size());
        copy.close();
        return run({QStringLiteral("-rm"), QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                    QStringLiteral("set -e\nsave() { \"$PROGRAM\" %1 \"$TARGET\" \"$ANSWERS\"; }\n%2")
                        .arg(option(), commands)},
                   {.environment = {{QStringLiteral("WORK"), folder()},
                                    {QStringLiteral("TARGET"), target()},
                                    {QStringLiteral("OLD"), copy.fileName()},
                                    {QStringLiteral("PROGRAM"), QStringLiteral(RUSTWORTHY_PROGRAM)},
                                    {QStringLiteral("ANSWERS"), sampleFile("web")}},
                    .program = QStringLiteral("unshare")});
    }

    // The save fails with exit code 1, the old file stays whole and alone.
    void expectRefused(const QString& mount)
    {
        const Outcome outcome =
            shell(mount +
                  QStringLiteral("\ncode=0; save || code=$?\n"
                                 "cmp \"$OLD\" \"$TARGET\" && echo whole\n"
                                 "ls -A \"$WORK\" | grep -cv -e filler -e \"$(basename \"$TARGET\")\" || :\n"
                                 "exit $code"));
        EXPECT_EQ(outcome.code, 1);
        EXPECT_TRUE(outcome.output.endsWith(QLatin1String("whole\n0\n"))) << qPrintable(outcome.output);
        expectOneClearLine(outcome, target());
    }
};

TEST_P(Mounts, AFullDiskKeepsTheOldFile)
{
    expectRefused(QStringLiteral("mount -t tmpfs -o size=64k none \"$WORK\"; cp \"$OLD\" \"$TARGET\"\n"
                                 "cat /dev/zero 2>/dev/null >\"$WORK/filler\" || :"));
}

TEST_P(Mounts, ADiskWithoutRoomForAnotherFileKeepsTheOldOne)
{
    expectRefused(QStringLiteral("mount -t tmpfs -o nr_inodes=2 none \"$WORK\"; cp \"$OLD\" \"$TARGET\""));
}

TEST_P(Mounts, AReadOnlyDiskKeepsTheOldFile)
{
    expectRefused(QStringLiteral("mount -t tmpfs none \"$WORK\"; cp \"$OLD\" \"$TARGET\"\n"
                                 "mount -o remount,ro none \"$WORK\""));
}

TEST_P(Mounts, AReadOnlyHomeIsNoObstacle)
{
    const Outcome outcome =
        shell(QStringLiteral("mkdir \"$WORK/home\"; mount -t tmpfs -o ro none \"$WORK/home\"\n"
                             "HOME=$WORK/home XDG_CONFIG_HOME=$HOME XDG_RUNTIME_DIR=$HOME save"));
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.errors.isEmpty());
    EXPECT_TRUE(holdsNew());
}

INSTANTIATE_TEST_SUITE_P(With, Mounts, testing::ValuesIn(someSavings()), savingName);

} // namespace
} // namespace rustworthy::faults
