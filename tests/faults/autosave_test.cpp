// Keeping work for recovery while the process is killed or file operations fail.
#include "savings.h"

#include "catalog/loader.h"
#include "document/autosave.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cerrno>

namespace rustworthy::faults {
namespace {

const catalog::Catalog& builtInCatalog()
{
    static const catalog::LoadResult loaded =
        catalog::loadFile(QStringLiteral(RUSTWORTHY_RESOURCES "/catalog/rust-2026.json"));
    return *loaded.catalog;
}

class KeptWork : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const char* obstacle = obstacleToFaults(); *obstacle != '\0') {
            GTEST_SKIP() << obstacle;
        }
    }

    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("autosave")); }

    /// First `earlier`, then `later` are kept by one process, which then dies.
    [[nodiscard]] Outcome keep(const QList<Fault>& faults, const QString& log = {}) const
    {
        EXPECT_TRUE(QDir(folder()).removeRecursively());
        return run({folder(), m_earlier, m_later}, {.faultFolder = folder(),
                                                    .faults = faults,
                                                    .log = log,
                                                    .program = QStringLiteral(RUSTWORTHY_AUTOSAVE_WRITER)});
    }
    [[nodiscard]] QList<Operation> operations() const
    {
        const QString log = m_root.filePath(QStringLiteral("operations"));
        EXPECT_EQ(keep({}, log).code, 0);
        return operationsIn(log);
    }
    [[nodiscard]] QList<document::Recovered> recovered() const
    {
        return document::findRecovered(folder(), builtInCatalog().model,
                                       {.id = builtInCatalog().id, .version = builtInCatalog().version});
    }
    [[nodiscard]] bool isWhole(const document::Recovered& work) const
    {
        return work.loaded.document && (work.fileName == m_earlier || work.fileName == m_later) &&
               work.loaded.document->answers == answersIn(work.fileName);
    }
    static decision::Answers answersIn(const QString& file)
    {
        return document::loadFile(file, builtInCatalog().model,
                                  {.id = builtInCatalog().id, .version = builtInCatalog().version})
            .document->answers;
    }
    /// The number of the operation with which the earlier work gets its name.
    static int published(const QList<Operation>& sequence)
    {
        const auto named = std::ranges::find_if(sequence, [](const Operation& operation) {
            return operation.path.endsWith(".autosave") &&
                   (operation.kind == "link" || operation.kind == "rename");
        });
        return static_cast<int>(named - sequence.begin()) + 1;
    }
    void expectPrivate() const
    {
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        EXPECT_FALSE(QFileInfo(folder()).permissions() & others);
        const QFileInfoList files =
            QDir(folder()).entryInfoList({QStringLiteral("*.autosave")}, QDir::Files | QDir::Hidden);
        for (const QFileInfo& file : files) {
            EXPECT_FALSE(file.permissions() & others);
        }
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    // But for the lock of a process that had not yet written into it who it is: that could be anybody's.
    void expectNothingLeft() const
    {
        QStringList left = files();
        left.removeIf([this](const QString& name) {
            return name.endsWith(QLatin1String(".lock")) &&
                   QFileInfo(folder() + QLatin1Char('/') + name).size() == 0;
        });
        EXPECT_TRUE(left.isEmpty()) << qPrintable(left.join(QLatin1Char(' ')));
    }

    const QString m_earlier = sampleFile("embedded");
    const QString m_later = sampleFile("web");

private:
    QTemporaryDir m_root;
};

TEST_F(KeptWork, OfAProcessKilledBeforeAnyOperationIsTheEarlierOrTheLater)
{
    const QList<Operation> sequence = operations();
    ASSERT_GT(sequence.size(), 10);
    for (int number = 1; number <= sequence.size(); ++number) {
        SCOPED_TRACE(sequence.at(number - 1).kind.toStdString() + ' ' + std::to_string(number));
        ASSERT_TRUE(keep({killedBefore(number)}).killed);
        {
            const QList<document::Recovered> works = recovered();
            ASSERT_EQ(works.size(), number > published(sequence) ? 1 : 0);
            for (const document::Recovered& work : works) {
                EXPECT_TRUE(isWhole(work));
                expectPrivate();
                EXPECT_FALSE(document::removeRecovered(work));
            }
        }
        EXPECT_TRUE(recovered().isEmpty());
        expectNothingLeft();
    }
}

TEST_F(KeptWork, IsTheEarlierWhereTheLaterCannotBeWritten)
{
    const QList<Operation> sequence = operations();
    const auto earlier = sequence.first(published(sequence) + 2); // and its folder synced
    const auto beginsAt = [&](const QByteArray& kind) {
        return static_cast<int>(std::ranges::count(earlier, kind, &Operation::kind)) + 1;
    };
    for (const char* kind : {"write", "sync"}) {
        for (const int error : {ENOSPC, EIO, EACCES}) {
            const Fault fault{.kind = kind, .from = beginsAt(kind), .to = Fault::forEver, .error = error};
            SCOPED_TRACE(nameOf(fault));
            const Outcome outcome = keep({fault});
            EXPECT_EQ(outcome.code, 1);
            EXPECT_EQ(outcome.errors.size(), 1);
            const QList<document::Recovered> works = recovered();
            ASSERT_EQ(works.size(), 1);
            EXPECT_TRUE(isWhole(works.front()));
        }
    }
}

TEST_F(KeptWork, ThatCannotBeKeptAtAllIsSaid)
{
    for (const char* kind : {"open", "write", "sync"}) {
        for (const int error : {ENOSPC, EIO, EACCES}) {
            const Fault fault{.kind = kind, .from = 1, .to = Fault::forEver, .error = error};
            SCOPED_TRACE(nameOf(fault));
            const Outcome outcome = keep({fault});
            EXPECT_EQ(outcome.code, 1);
            EXPECT_EQ(outcome.errors.size(), 1);
            EXPECT_TRUE(recovered().isEmpty());
        }
    }
}

} // namespace
} // namespace rustworthy::faults
