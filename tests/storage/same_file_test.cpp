#include "storage/same_file.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace rustworthy::storage {
namespace {

TEST(SameFile, FollowsLinksAndTellsMissingFilesByTheirPlace)
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QFile file(a);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(a, link));
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const QString other = folder.filePath(QStringLiteral("other"));

    EXPECT_TRUE(isSameFile(a, link));
    EXPECT_TRUE(isSameFile(missing, missing));
    EXPECT_FALSE(isSameFile(missing, other)) << "neither is there";
    EXPECT_FALSE(isSameFile(a, missing));
    EXPECT_FALSE(isSameFile({}, {}));
}

} // namespace
} // namespace rustworthy::storage
