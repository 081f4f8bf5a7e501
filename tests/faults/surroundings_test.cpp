// Bad surroundings: folders and homes that cannot be used.
#include "savings.h"

#include <sys/stat.h>
#include <unistd.h>

namespace rustworthy::faults {
namespace {

const QString home = QStringLiteral("HOME");
const QString configuration = QStringLiteral("XDG_CONFIG_HOME");
const QString runtime = QStringLiteral("XDG_RUNTIME_DIR");

class Surrounded : public SavingTest, public testing::WithParamInterface<Saving>
{
protected:
    void SetUp() override
    {
        SavingTest::SetUp();
        use(GetParam());
        prepare();
    }
    static void setMode(const QString& path, mode_t mode)
    {
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }
    void expectSaved(const QMap<QString, QString>& environment)
    {
        const Outcome outcome = save({.environment = environment});
        EXPECT_EQ(outcome.code, 0) << qPrintable(outcome.errors.join(QLatin1Char('\n')));
        EXPECT_TRUE(outcome.errors.isEmpty()) << qPrintable(outcome.errors.join(QLatin1Char('\n')));
        EXPECT_TRUE(holdsNew());
        EXPECT_TRUE(strays().isEmpty());
    }
};

TEST_P(Surrounded, ByNoHome)
{
    expectSaved({{home, {}}, {configuration, {}}, {runtime, {}}});
}

TEST_P(Surrounded, ByAHomeThatIsNotThere)
{
    const QString nowhere = outside(QStringLiteral("nowhere"));
    expectSaved({{home, nowhere}, {configuration, nowhere}, {runtime, nowhere}});
}

// A plain file in its place is a home that not even root can write.
TEST_P(Surrounded, ByAHomeThatCannotBeWritten)
{
    const QString file = sampleFile("web");
    expectSaved({{home, file}, {configuration, file}, {runtime, file}});
}

TEST_P(Surrounded, ByAFolderThatCannotBeWritten)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may write everywhere; Mounts has a disk that is read-only to root too";
    }
    setMode(folder(), 0555);
    const Outcome outcome = save();
    setMode(folder(), 0755);
    EXPECT_EQ(outcome.code, 1);
    expectOneClearLine(outcome, target());
    EXPECT_TRUE(holdsOld());
    EXPECT_TRUE(strays().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(The, Surrounded, testing::ValuesIn(someSavings()), savingName);

} // namespace
} // namespace rustworthy::faults
