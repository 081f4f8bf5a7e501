// File operations of a save fail, once or from then on: the old file stays whole and the person is told.
#include "savings.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cerrno>

namespace rustworthy::faults {
namespace {

class FailingSave : public SavingTest, public testing::WithParamInterface<Saving>
{
protected:
    void SetUp() override
    {
        SavingTest::SetUp();
        use(GetParam());
    }

    void failing(const Fault& fault, const QList<Operation>& sequence)
    {
        SCOPED_TRACE(nameOf(fault));
        prepare();
        const Outcome outcome = save({.faults = {fault}});
        EXPECT_TRUE(strays().isEmpty());
        if (outcome.code == 0) {
            // A folder that may be written but not read cannot be synced; saving into it is no failure.
            EXPECT_TRUE(holdsNew());
            EXPECT_TRUE(outcome.errors.isEmpty());
            EXPECT_TRUE(canDoWithout(fault, sequence));
            return;
        }
        EXPECT_EQ(outcome.code, 1);
        expectOneClearLine(outcome, target());
        if (isAfterTheRename(fault, sequence)) {
            EXPECT_TRUE(holdsNew());
            EXPECT_TRUE(outcome.errors.front().contains(QLatin1String("was written")));
            return;
        }
        EXPECT_TRUE(holdsOld());
        EXPECT_EQ(mode(), 0640U);
        EXPECT_TRUE(outcome.errors.front().contains(QLatin1String("Nothing was changed")));
        EXPECT_TRUE(outcome.errors.front().contains(reasonOf(fault.error)));
    }

    static QLatin1String reasonOf(int error)
    {
        return error == ENOSPC ? QLatin1String("there is no room left")
               : error == EIO  ? QLatin1String("the disk reports an error")
                               : QLatin1String("you may not write there");
    }

    /// Kinds that a save cannot do without have to be seen; else nothing would be made to fail.
    enum class Needed { Yes, No };
    void failingEach(std::initializer_list<QByteArray> kinds, Needed needed)
    {
        const QList<Operation> sequence = operations();
        for (const QByteArray& kind : kinds) {
            const auto count = static_cast<int>(std::ranges::count(sequence, kind, &Operation::kind));
            if (needed == Needed::Yes) {
                ASSERT_GT(count, 0) << kind.toStdString();
            }
            for (const int error : {ENOSPC, EIO, EACCES}) {
                for (int number = 1; number <= count; ++number) {
                    failing({.kind = kind, .from = number, .to = number, .error = error}, sequence);
                }
                if (count > 0) {
                    failing({.kind = kind, .from = 1, .to = Fault::forEver, .error = error}, sequence);
                }
            }
        }
    }

private:
    // By then the new file is in place.
    static bool isAfterTheRename(const Fault& fault, const QList<Operation>& sequence)
    {
        int ofKind = 0;
        bool renamed = false;
        for (const Operation& operation : sequence) {
            renamed = renamed || operation.kind == "rename";
            ofKind += operation.kind == fault.kind ? 1 : 0;
            if (ofKind == fault.from) {
                return renamed && operation.kind != "rename";
            }
        }
        return false;
    }

    static bool canDoWithout(const Fault& fault, const QList<Operation>& sequence)
    {
        return fault.kind == "read" && fault.error == EACCES && isAfterTheRename(fault, sequence);
    }
};

TEST_P(FailingSave, KeepsTheOldFileAndSaysWhy)
{
    failingEach({"open", "write", "sync", "rename"}, Needed::Yes);
}

TEST_P(FailingSave, CopesWithFailuresAroundIt)
{
    failingEach({"read", "mode", "link"}, Needed::No);
}

// The answers that are to be saved cannot be read.
class FailingRead : public SavingTest
{};

TEST_F(FailingRead, IsSaidAndChangesNothing)
{
    use(allSavings().front());
    prepare();
    const QString other = outside(QStringLiteral("other.rustworthy"));
    for (const int error : {ENOSPC, EIO, EACCES}) {
        const Fault fault{.kind = "read", .from = 1, .to = Fault::forEver, .error = error};
        SCOPED_TRACE(nameOf(fault));
        for (const QStringList& command : {QStringList{QStringLiteral("--check"), target()},
                                           QStringList{QStringLiteral("--resave"), other, target()}}) {
            const Outcome outcome = run(command, {.faultFolder = folder(), .faults = {fault}});
            EXPECT_EQ(outcome.code, 1);
            expectOneClearLine(outcome, target());
            EXPECT_FALSE(QFile::exists(other));
            EXPECT_TRUE(holdsOld());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Of, FailingSave, testing::ValuesIn(someSavings()), savingName);

} // namespace
} // namespace rustworthy::faults
