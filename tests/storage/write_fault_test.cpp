#include "write_fault.h"

#include <gtest/gtest.h>

#include <QtCore/QSet>

#include <cerrno>
#include <cstring>

namespace rustworthy::storage {
namespace {

TEST(WriteFault, HasWordsOfItsOwnForWhatIsCommon)
{
    QSet<QString> reasons;
    const QList<int> errors{ENOSPC, EDQUOT, EFBIG, EACCES, EROFS, ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG, EIO};
    for (const int error : errors) {
        const WriteFault fault = writeFault(error);
        EXPECT_NE(fault.reason, QString::fromLocal8Bit(std::strerror(error)));
        EXPECT_TRUE(fault.next.startsWith(QStringLiteral("Nothing was changed; ")));
        reasons.insert(fault.reason);
    }
    EXPECT_EQ(reasons.size(), errors.size());
    EXPECT_EQ(writeFault(EPERM).reason, writeFault(EACCES).reason);
    EXPECT_EQ(writeFault(EMFILE).reason, QString::fromLocal8Bit(std::strerror(EMFILE)));
}

TEST(WriteFault, AsksForRoomOnlyWhereThereIsNone)
{
    for (const int error : {EACCES, EROFS, ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG, EIO, EMFILE}) {
        EXPECT_FALSE(writeFault(error).next.contains(QStringLiteral("room"))) << error;
    }
    for (const int error : {ENOSPC, EDQUOT}) {
        EXPECT_TRUE(writeFault(error).next.contains(QStringLiteral("make room"))) << error;
    }
}

} // namespace
} // namespace rustworthy::storage
