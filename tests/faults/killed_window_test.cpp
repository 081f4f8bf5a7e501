// A long run: the window is killed while somebody works in it.
#include "faulty_program.h"

#include "catalog/loader.h"
#include "document/autosave.h"
#include "document/share_string.h"
#include "window_actions.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <chrono>
#include <random>

namespace rustworthy::faults {
namespace {

using namespace std::chrono_literals;

constexpr int delay = 200; ///< milliseconds
// Of a busy machine: for writing, and for what the event loop does meanwhile.
constexpr int slack = 1000;

struct Entry
{
    int milliseconds = 0;
    QString answers;
};

class KilledWindow : public testing::TestWithParam<unsigned>
{
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    void workAndKill(std::chrono::microseconds after)
    {
        const Outcome outcome =
            run({path("kept"), QString::number(delay), path("log"), QString::number(GetParam())},
                {.environment = {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}},
                 .killAfterMicroseconds = static_cast<int>(after.count()),
                 .program = QStringLiteral(RUSTWORTHY_SCRIPTED_WINDOW)});
        ASSERT_TRUE(outcome.killed) << "before it ended or crashed by itself: "
                                    << qPrintable(outcome.errors.join(QLatin1Char('\n')));
    }

    [[nodiscard]] QList<Entry> history() const
    {
        QFile file(path("log"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QList<Entry> entries;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines.first(lines.size() - 1)) { // the last one is empty or cut
            const qsizetype blank = line.indexOf(' ');
            entries.append({.milliseconds = line.first(blank).toInt(),
                            .answers = QString::fromLatin1(line.mid(blank + 1))});
        }
        return entries;
    }

    /// What the next start offers; empty = nothing.
    [[nodiscard]] QString recovered() const
    {
        const document::CatalogKey key{.id = m_catalog.id, .version = m_catalog.version};
        const QList<document::Recovered> works = document::findRecovered(path("kept"), m_catalog.model, key);
        EXPECT_LE(works.size(), 1);
        if (works.isEmpty()) {
            return {};
        }
        EXPECT_TRUE(works.front().loaded.document.has_value());
        return works.front().loaded.document
                   ? document::shareString(works.front().loaded.document->answers, key)
                   : QString();
    }

private:
    QTemporaryDir m_folder;
    const catalog::Catalog m_catalog =
        *catalog::loadFile(QStringLiteral(RUSTWORTHY_RESOURCES "/catalog/rust-2026.json")).catalog;
};

TEST_P(KilledWindow, LosesNoMoreThanTheLastMoments)
{
    std::mt19937 random(GetParam());
    workAndKill(std::chrono::milliseconds(std::uniform_int_distribution(2500, 4500)(random)));
    const QList<Entry> entries = history();
    ASSERT_GT(entries.size(), 20) << "it was worked in";
    const QString kept = recovered();
    ASSERT_FALSE(kept.isEmpty());
    // Until when what was kept was what the window showed.
    int until = -1;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).answers == kept) {
            until = entries.at(qMin(i + 1, entries.size() - 1)).milliseconds;
        }
    }
    ASSERT_NE(until, -1) << "what was kept is what the window showed at some time";
    EXPECT_GT(until, entries.back().milliseconds - delay - slack);
    RecordProperty("lost_ms", entries.back().milliseconds - until);
}

INSTANTIATE_TEST_SUITE_P(Seed, KilledWindow, testing::Range(1U, 6U));

TEST(KeepingWork, HappensWithinTenSeconds)
{
    EXPECT_LT(Keeping().delay, 10s);
}

} // namespace
} // namespace rustworthy::faults
