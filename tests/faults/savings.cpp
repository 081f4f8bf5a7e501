#include "savings.h"

#include "report/report.h"
#include "storage/problem.h"

#include <QtCore/QFile>

#include <sys/stat.h>

namespace rustworthy::faults {

std::vector<Saving> allSavings()
{
    std::vector<Saving> savings{{.name = "Document", .fileName = QStringLiteral("mine.rustworthy")}};
    const QStringList suffixes = report::supportedSuffixes();
    for (const QString& suffix : suffixes) {
        savings.push_back({.name = suffix.toStdString(), .fileName = QStringLiteral("result.") + suffix});
    }
    return savings;
}

std::vector<Saving> someSavings()
{
    std::vector<Saving> savings = allSavings();
#ifndef RUSTWORTHY_LONG_RUN
    std::erase_if(savings,
                  [](const Saving& saving) { return saving.name != "Document" && saving.name != "json"; });
#endif
    return savings;
}

std::string savingName(const testing::TestParamInfo<Saving>& info)
{
    return info.param.name;
}

void SavingTest::SetUp()
{
    if (const char* obstacle = obstacleToFaults(); *obstacle != '\0') {
        GTEST_SKIP() << obstacle;
    }
}

bool SavingTest::isDocument() const
{
    return m_saving.name == "Document";
}

void SavingTest::use(const Saving& saving)
{
    m_saving = saving;
    m_newBytes.clear();
}

QString SavingTest::option() const
{
    return isDocument() ? QStringLiteral("--resave") : QStringLiteral("--export");
}

QStringList SavingTest::arguments(const QString& fileName) const
{
    return {option(), fileName, sampleFile("web")};
}

QByteArray SavingTest::oldBytes() const
{
    return isDocument() ? bytesOf(sampleFile("embedded")) : QByteArray("what was there before");
}

QByteArray SavingTest::newBytes() const
{
    if (m_newBytes.isEmpty()) {
        const QString elsewhere = outside(m_saving.fileName);
        EXPECT_EQ(run(arguments(elsewhere)).code, 0);
        m_newBytes = bytesOf(elsewhere);
        EXPECT_FALSE(m_newBytes.isEmpty());
    }
    return m_newBytes;
}

void SavingTest::prepare(bool withOldFile) const
{
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    ASSERT_TRUE(QDir().mkpath(folder()));
    if (withOldFile) {
        QFile file(target());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(oldBytes()), oldBytes().size());
        file.close();
        ASSERT_EQ(::chmod(QFile::encodeName(target()).constData(), 0640), 0);
    }
}

Outcome SavingTest::save(Surroundings surroundings) const
{
    surroundings.faultFolder = folder();
    return run(arguments(target()), surroundings);
}

QList<Operation> SavingTest::operations(bool withOldFile, const QList<Fault>& faults) const
{
    const QString log = outside(QStringLiteral("operations"));
    QFile::remove(log);
    prepare(withOldFile);
    EXPECT_EQ(save({.faults = faults, .log = log}).code, 0);
    EXPECT_TRUE(holdsNew());
    return operationsIn(log);
}

bool SavingTest::holdsOld() const
{
    return QFile::exists(target()) && bytesOf(target()) == oldBytes();
}

bool SavingTest::holdsNew() const
{
    return QFile::exists(target()) && bytesOf(target()) == newBytes();
}

QStringList SavingTest::strays() const
{
    QStringList entries =
        QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    entries.removeAll(m_saving.fileName);
    return entries;
}

mode_t SavingTest::mode() const
{
    struct stat status = {};
    EXPECT_EQ(::stat(QFile::encodeName(target()).constData(), &status), 0);
    return status.st_mode & 07777U;
}

void SavingTest::expectOneClearLine(const Outcome& outcome, const QString& fileName)
{
    ASSERT_EQ(outcome.errors.size(), 1) << qPrintable(outcome.errors.join(QLatin1Char('\n')));
    const QString& line = outcome.errors.front();
    EXPECT_TRUE(line.startsWith(fileName)) << qPrintable(line);
    EXPECT_FALSE(line.contains(QLatin1String("nknown"))) << qPrintable(line);
    EXPECT_EQ(line, storage::printable(line));
    // What is wrong, and what to do.
    EXPECT_EQ(line.mid(fileName.size()).count(QLatin1Char('.')), 2) << qPrintable(line);
}

QByteArray bytesOf(const QString& fileName)
{
    QFile file(fileName);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(fileName);
    return file.readAll();
}

QString sampleFile(const char* name)
{
    return QStringLiteral(RUSTWORTHY_RESOURCES "/samples/%1.rustworthy").arg(QString::fromLatin1(name));
}

} // namespace rustworthy::faults
