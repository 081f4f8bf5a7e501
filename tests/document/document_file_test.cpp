#include "samples.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace rustworthy::document {
namespace {

class DocumentFile : public testing::Test
{
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QByteArray contentOf(const QString& fileName)
    {
        QFile file(fileName);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static AnswersDocument sample()
    {
        return test::loadHere(test::fixture(QStringLiteral("complete"))).document.value();
    }

    const QString application = QStringLiteral("rustworthy/1.0.0");
    QTemporaryDir m_folder;
};

TEST_F(DocumentFile, IsSavedForTheOwnerAloneAndReadBack)
{
    const QString file = path("mine.rustworthy");
    ASSERT_FALSE(saveFile(file, sample(), application).has_value());
    constexpr auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                               QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
    EXPECT_EQ(QFileInfo(file).permissions() & everybody, QFile::Permissions());
    const LoadResult read = loadFile(file, test::model(), test::catalogKey());
    ASSERT_TRUE(read.document.has_value());
    EXPECT_EQ(read.document->answers, sample().answers);
    EXPECT_EQ(contentOf(file), serialise(sample(), application));
}

TEST_F(DocumentFile, AFailedSaveSaysWhy)
{
    const auto problem = saveFile(path("no such folder/mine.rustworthy"), sample(), application);
    ASSERT_TRUE(problem.has_value());
    EXPECT_EQ(problem->kind, storage::ProblemKind::InputOutput);
}

TEST_F(DocumentFile, AMissingFileIsAnInputProblem)
{
    const LoadResult read = loadFile(path("missing.rustworthy"), test::model(), test::catalogKey());
    EXPECT_FALSE(read.document.has_value());
    ASSERT_EQ(read.problems.size(), 1);
    EXPECT_EQ(read.problems.front().kind, storage::ProblemKind::InputOutput);
}

TEST_F(DocumentFile, MoreThanFourMegabytesAreRefused)
{
    const QString name = path("large.rustworthy");
    const auto writeLength = [&](qint64 length) {
        QByteArray bytes = test::fixture(QStringLiteral("complete"));
        bytes.append(QByteArray(length - bytes.size(), ' '));
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), length);
    };
    writeLength(maximumDocumentBytes);
    EXPECT_TRUE(loadFile(name, test::model(), test::catalogKey()).document.has_value());
    writeLength(maximumDocumentBytes + 1);
    EXPECT_FALSE(loadFile(name, test::model(), test::catalogKey()).document.has_value());
}

} // namespace
} // namespace rustworthy::document
