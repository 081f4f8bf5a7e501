// A long run: the built program is killed while somebody works in its window.
#include "faulty_program.h"

#include "catalog/loader.h"
#include "document/autosave.h"
#include "document/share_string.h"
#include "window_actions.h"

#include <gtest/gtest.h>

#include <QtCore/QDateTime>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <chrono>
#include <random>

namespace rustworthy::faults {
namespace {

using namespace std::chrono_literals;

// Of a busy machine: for writing, and for what the event loop does meanwhile.
constexpr qint64 slack = 1000;

struct Entry
{
    qint64 milliseconds = 0; ///< since 1970
    QString answers;
};

struct Kept
{
    qint64 milliseconds = 0;
    QString answers; ///< empty = nothing is offered
};

class KilledWindow : public testing::TestWithParam<unsigned>
{
protected:
    void SetUp() override
    {
        if (const char* obstacle = obstacleToFaults(); *obstacle != '\0') {
            GTEST_SKIP() << obstacle;
        }
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    void workAndKill(std::chrono::microseconds after)
    {
        const Outcome outcome =
            run({}, {.environment = {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")},
                                     {QStringLiteral("LD_PRELOAD"), QStringLiteral(RUSTWORTHY_WINDOW_PLAYER)},
                                     {QStringLiteral("XDG_DATA_HOME"), path("data")},
                                     {QStringLiteral("RUSTWORTHY_PLAYER_LOG"), path("log")},
                                     {QStringLiteral("RUSTWORTHY_PLAYER_SEED"), QString::number(GetParam())}},
                     .killAfterMicroseconds = static_cast<int>(after.count())});
        ASSERT_TRUE(outcome.killed) << "before it ended or crashed by itself: "
                                    << qPrintable(outcome.errors.join(QLatin1Char('\n')));
    }

    [[nodiscard]] QList<Entry> history() const
    {
        QFile file(path("log"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QList<Entry> entries;
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeLast(); // is empty or cut
        for (const QByteArray& line : std::as_const(lines)) {
            const qsizetype blank = line.indexOf(' ');
            entries.append({.milliseconds = line.first(blank).toLongLong(),
                            .answers = QString::fromLatin1(line.mid(blank + 1))});
        }
        return entries;
    }

    /// What the next start offers.
    [[nodiscard]] Kept kept() const
    {
        QDirIterator folders(path("data"), {QStringLiteral("autosave")}, QDir::Dirs,
                             QDirIterator::Subdirectories);
        const document::CatalogKey key{.id = m_catalog.id, .version = m_catalog.version};
        const QList<document::Recovered> works =
            document::findRecovered(folders.next(), m_catalog.model, key);
        EXPECT_LE(works.size(), 1);
        if (works.isEmpty() || !works.front().loaded.document) {
            return {};
        }
        return {.milliseconds = QFileInfo(works.front().autosaveFile).lastModified().toMSecsSinceEpoch(),
                .answers = document::shareString(works.front().loaded.document->answers, key)};
    }

private:
    QTemporaryDir m_folder;
    const catalog::Catalog m_catalog =
        *catalog::loadFile(QStringLiteral(RUSTWORTHY_RESOURCES "/catalog/rust-2026.json")).catalog;
};

/// Whether the window showed those answers at that time or not long before.
bool wasShownAt(const QList<Entry>& entries, const Kept& kept)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool hadEnded =
            i + 1 < entries.size() && entries.at(i + 1).milliseconds < kept.milliseconds - slack;
        if (entries.at(i).answers == kept.answers &&
            entries.at(i).milliseconds <= kept.milliseconds + slack && !hadEnded) {
            return true;
        }
    }
    return false;
}

TEST_P(KilledWindow, LosesNoMoreThanTheLastMoments)
{
    const qint64 delay = Keeping().delay.count();
    std::mt19937 random(GetParam());
    workAndKill(
        std::chrono::milliseconds(std::uniform_int_distribution(delay * 3 / 2, delay * 5 / 2)(random)));
    const QList<Entry> entries = history();
    ASSERT_GT(entries.size(), 20) << "it was worked in";
    const Kept work = kept();
    ASSERT_FALSE(work.answers.isEmpty());
    EXPECT_TRUE(wasShownAt(entries, work)) << "what was kept is what the window showed";
    EXPECT_GT(work.milliseconds, entries.back().milliseconds - delay - slack);
    RecordProperty("lost_ms", std::to_string(entries.back().milliseconds - work.milliseconds));
}

INSTANTIATE_TEST_SUITE_P(Seed, KilledWindow, testing::Range(1U, 6U));

TEST(KeepingWork, HappensWithinTenSeconds)
{
    EXPECT_LT(Keeping().delay, 10s);
}

} // namespace
} // namespace rustworthy::faults
