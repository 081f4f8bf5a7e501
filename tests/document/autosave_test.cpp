#include "document/autosave.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace rustworthy::document {
namespace {

const QString application = QStringLiteral("rustworthy/1.0.0");
constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

class AutosaveTest : public testing::Test
{
protected:
    AnswersDocument document() const
    {
        std::mt19937 random(3);
        return {.answers = test::randomValidAnswers(random), .catalog = test::catalogKey()};
    }

    QList<Recovered> found() const { return findRecovered(folder, test::model(), test::catalogKey()); }

    QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

    /// Runs in a process that then ends without being asked to.
    template <typename Work>
    void inKilledProcess(Work work) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            work();
            ::raise(SIGKILL);
        }
        ASSERT_GT(child, 0);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status));
    }

    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("deep/autosave"));
};

} // namespace

TEST_F(AutosaveTest, OfAKilledProcessIsFoundWithItsNameAndTime)
{
    inKilledProcess([this] {
        Autosave autosave(folder);
        static_cast<void>(autosave.write(document(), QStringLiteral("/home/me/a b.rustworthy"), application));
    });
    const QList<Recovered> all = found();
    ASSERT_EQ(all.size(), 1);
    ASSERT_TRUE(all.front().loaded.document.has_value())
        << qPrintable(all.front().loaded.problems.value(0).message());
    EXPECT_EQ(all.front().loaded.document->answers, document().answers);
    EXPECT_EQ(all.front().fileName, QStringLiteral("/home/me/a b.rustworthy"));
    EXPECT_LT(std::abs(all.front().keptAt.secsTo(QDateTime::currentDateTime())), 60);
}

TEST_F(AutosaveTest, CarriesWhatTheFileHeldThatItBeganWith)
{
    const QByteArray fingerprint = fingerprintOf("the file");
    inKilledProcess([&] {
        Autosave autosave(folder);
        static_cast<void>(autosave.write(document(), QStringLiteral("/mine"), application, fingerprint));
    });
    QList<Recovered> all = found();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.front().fingerprint, fingerprint);

    QFile file(all.front().autosaveFile);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const auto foundWith = [&](const QJsonObject& changed) {
        file.resize(0);
        file.seek(0);
        file.write(QJsonDocument(changed).toJson());
        file.flush();
        all.clear();
        return found();
    };
    root[QStringLiteral("fingerprint")] = QStringLiteral("no digits");
    EXPECT_FALSE(foundWith(root).value(0).loaded.document);
    root.remove(QStringLiteral("fingerprint"));
    all = foundWith(root);
    ASSERT_EQ(all.size(), 1);
    EXPECT_TRUE(all.front().loaded.document) << "as early versions wrote it";
    EXPECT_EQ(all.front().fileName, QStringLiteral("/mine"));
    EXPECT_TRUE(all.front().fingerprint.isEmpty());
}

TEST_F(AutosaveTest, ARelativeNameIsKeptAsAnAbsoluteOne)
{
    inKilledProcess([this] {
        Autosave autosave(folder);
        static_cast<void>(autosave.write(document(), QStringLiteral("mine.rustworthy"), application));
    });
    QList<Recovered> all = found();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.front().fileName, QDir::current().absoluteFilePath(QStringLiteral("mine.rustworthy")));

    QFile file(all.front().autosaveFile);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray relative = file.readAll().replace(QFile::encodeName(all.front().fileName), "mine");
    file.resize(0);
    file.seek(0);
    file.write(relative);
    file.close();
    all.clear();
    all = found();
    ASSERT_EQ(all.size(), 1);
    EXPECT_TRUE(all.front().loaded.document);
    EXPECT_TRUE(all.front().fileName.isEmpty()) << "whose folder nobody knows";
}

TEST_F(AutosaveTest, IsPrivate)
{
    Autosave autosave(folder);
    ASSERT_FALSE(autosave.write(document(), {}, application));
    EXPECT_EQ(QFileInfo(folder).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                                 QFileDevice::ExeGroup | QFileDevice::ExeOther),
              QFileDevice::Permissions());
    const QStringList kept = QDir(folder).entryList({QStringLiteral("*.autosave")}, QDir::Files);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(QFileInfo(QDir(folder).filePath(kept.front())).permissions(), ownerOnly);
}

TEST_F(AutosaveTest, OfALivingInstanceIsLeftAlone)
{
    Autosave living(folder);
    ASSERT_FALSE(living.write(document(), {}, application));
    EXPECT_TRUE(found().isEmpty());
    EXPECT_TRUE(living.isKept());
}

TEST_F(AutosaveTest, IsOfferedByOneInstanceAtATime)
{
    inKilledProcess([this] {
        static_cast<void>(Autosave(folder).write(document(), {}, application));
        Autosave autosave(folder);
        static_cast<void>(autosave.write(document(), {}, application));
    });
    const QList<Recovered> first = found();
    EXPECT_EQ(first.size(), 2);
    EXPECT_TRUE(found().isEmpty()) << "claimed while the first is asking";
}

TEST_F(AutosaveTest, StaysUntilThePersonHasDecided)
{
    inKilledProcess([this] {
        Autosave autosave(folder);
        static_cast<void>(autosave.write(document(), {}, application));
    });
    EXPECT_EQ(found().size(), 1);
    QList<Recovered> again = found();
    ASSERT_EQ(again.size(), 1) << "looking removes nothing";
    EXPECT_FALSE(removeRecovered(again.front()));
    again.clear();
    EXPECT_TRUE(found().isEmpty());
    EXPECT_EQ(files(), QStringList());
}

TEST_F(AutosaveTest, OfTwoInstancesAreTwo)
{
    Autosave one(folder);
    Autosave other(folder);
    AnswersDocument changed = document();
    changed.answers.given["systems"] = "no";
    ASSERT_FALSE(one.write(document(), QStringLiteral("same"), application));
    ASSERT_FALSE(other.write(changed, QStringLiteral("same"), application));
    ASSERT_FALSE(one.remove());
    EXPECT_FALSE(one.isKept());
    EXPECT_TRUE(other.isKept());
    ASSERT_FALSE(other.remove());
    EXPECT_EQ(files(), QStringList()) << "no stray files";
    ASSERT_FALSE(one.write(document(), {}, application)) << "and can begin anew";
    EXPECT_TRUE(one.isKept());
}

TEST_F(AutosaveTest, ThatCannotBeReadIsReportedAndKept)
{
    ASSERT_TRUE(QDir().mkpath(folder));
    for (const char* content : {"", "{", "{\"format\": \"rustworthy-autosave\"}", "[1]",
                                R"({"format": "rustworthy-autosave", "version": 1, "file": "",
                                    "keptAt": "2026-11-21T12:00:00Z", "document": {"format": "x"}})"}) {
        const QString name = QDir(folder).filePath(QStringLiteral("broken.autosave"));
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const QList<Recovered> all = found();
        ASSERT_EQ(all.size(), 1) << content;
        EXPECT_FALSE(all.front().loaded.document.has_value()) << content;
        ASSERT_FALSE(all.front().loaded.problems.isEmpty()) << content;
        EXPECT_EQ(all.front().loaded.problems.front().file, name);
        EXPECT_TRUE(QFileInfo::exists(name));
    }
}

TEST_F(AutosaveTest, WithoutAFolderSaysSo)
{
    QFile file(temporary.filePath(QStringLiteral("deep")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    Autosave autosave(folder);
    const auto problem = autosave.write(document(), {}, application);
    ASSERT_TRUE(problem.has_value());
    EXPECT_EQ(problem->kind, storage::ProblemKind::InputOutput);
    EXPECT_EQ(problem->file, folder);
    EXPECT_FALSE(autosave.remove()) << "nothing kept, nothing to remove";
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(AutosaveTest, NewestComesFirst)
{
    ASSERT_TRUE(QDir().mkpath(folder));
    const auto write = [this](const char* name, const char* time) {
        QFile file(QDir(folder).filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        const QJsonObject root{{QStringLiteral("format"), QStringLiteral("rustworthy-autosave")},
                               {QStringLiteral("version"), 1},
                               {QStringLiteral("file"), QString()},
                               {QStringLiteral("keptAt"), QLatin1String(time)},
                               {QStringLiteral("document"),
                                QJsonDocument::fromJson(serialise(document(), application)).object()}};
        file.write(QJsonDocument(root).toJson());
    };
    write("a.autosave", "2026-11-21T10:00:00Z");
    write("b.autosave", "2026-11-21T12:00:00Z");
    write("c.autosave", "2026-11-21T11:00:00Z");
    const QList<Recovered> all = found();
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(all[0].autosaveFile.endsWith(QLatin1String("b.autosave")));
    EXPECT_TRUE(all[2].autosaveFile.endsWith(QLatin1String("a.autosave")));
}

TEST_F(AutosaveTest, ALockMakesThePrivateFolderToo)
{
    DocumentLock lock(folder);
    ASSERT_TRUE(lock.lock(temporary.filePath(QStringLiteral("mine.rustworthy"))));
    ASSERT_TRUE(QFileInfo(folder).isDir());
    EXPECT_EQ(QFileInfo(folder).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                                 QFileDevice::ExeGroup | QFileDevice::ExeOther),
              QFileDevice::Permissions());
}

TEST_F(AutosaveTest, ASecondLockOnTheSameDocumentFails)
{
    const QString name = temporary.filePath(QStringLiteral("mine.rustworthy"));
    ASSERT_FALSE(saveFile(name, document(), application));
    const QString link = temporary.filePath(QStringLiteral("link.rustworthy"));
    ASSERT_TRUE(QFile::link(name, link));
    DocumentLock first(folder);
    DocumentLock second(folder);
    EXPECT_TRUE(first.lock(name));
    EXPECT_TRUE(first.lock(name)) << "itself is no other";
    EXPECT_FALSE(second.lock(name));
    EXPECT_FALSE(second.lock(link)) << "the same file by another name";
    EXPECT_TRUE(second.lock(temporary.filePath(QStringLiteral("other.rustworthy"))));
    EXPECT_TRUE(first.lock({}));
    EXPECT_TRUE(second.lock(name)) << "released";
}

TEST_F(AutosaveTest, AFileStillToBeWrittenIsLockedThroughLinkedFoldersToo)
{
    const QString link = temporary.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(temporary.path(), link));
    const QString name = link + QStringLiteral("/mine.rustworthy");
    DocumentLock first(folder);
    DocumentLock second(folder);
    EXPECT_TRUE(first.lock(name)); // before it is there
    ASSERT_FALSE(saveFile(name, document(), application));
    EXPECT_FALSE(second.lock(name));
    EXPECT_FALSE(second.lock(temporary.filePath(QStringLiteral("mine.rustworthy"))));
}

TEST_F(AutosaveTest, ALockOfAKilledProcessIsNoObstacle)
{
    const QString name = temporary.filePath(QStringLiteral("mine.rustworthy"));
    inKilledProcess([&] {
        DocumentLock lock(folder);
        static_cast<void>(lock.lock(name));
    });
    EXPECT_TRUE(DocumentLock(folder).lock(name));
}

TEST_F(AutosaveTest, LocksOfKilledProcessesAreClearedAwayAndThoseOfLivingOnesStay)
{
    const QString mine = temporary.filePath(QStringLiteral("mine.rustworthy"));
    DocumentLock living(folder);
    ASSERT_TRUE(living.lock(mine));
    inKilledProcess([&] {
        DocumentLock lock(folder);
        static_cast<void>(lock.lock(temporary.filePath(QStringLiteral("other.rustworthy"))));
        ::raise(SIGKILL);
    });
    ASSERT_EQ(files().size(), 2);
    EXPECT_TRUE(found().isEmpty());
    EXPECT_EQ(files().size(), 1) << qPrintable(files().join(QLatin1Char(' ')));
    EXPECT_FALSE(DocumentLock(folder).lock(mine));
}

TEST_F(AutosaveTest, AnEmptyLockIsNobodysAfterAMinute)
{
    const QString name = temporary.filePath(QStringLiteral("mine.rustworthy"));
    inKilledProcess([&] {
        Autosave kept(folder);
        static_cast<void>(kept.write(document(), name, application));
        DocumentLock lock(folder);
        static_cast<void>(lock.lock(name));
        ::raise(SIGKILL); // with both locks held
    });
    const auto emptyLocks = [this](const QDateTime& made) {
        const QStringList locks = QDir(folder).entryList(
            {QStringLiteral("*.lock"), QStringLiteral("open-*.document")}, QDir::Files);
        for (const QString& lock : locks) {
            QFile file(QDir(folder).filePath(lock));
            ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
            ASSERT_TRUE(file.setFileTime(made, QFileDevice::FileModificationTime));
        }
        ASSERT_EQ(locks.size(), 2);
    };
    emptyLocks(QDateTime::currentDateTime());
    EXPECT_TRUE(found().isEmpty()) << "of a process that is just starting";
    EXPECT_FALSE(DocumentLock(folder).lock(name));

    emptyLocks(QDateTime::currentDateTime().addSecs(-90));
    EXPECT_TRUE(DocumentLock(folder).lock(name));
    ASSERT_EQ(found().size(), 1);
    ASSERT_FALSE(removeRecovered(found().front()));
    EXPECT_TRUE(found().isEmpty());
    EXPECT_TRUE(files().isEmpty()) << qPrintable(files().join(QLatin1Char(' ')));
}

} // namespace rustworthy::document
