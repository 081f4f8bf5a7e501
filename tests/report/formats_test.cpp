#include "report/report.h"

#include <gtest/gtest.h>

namespace rustworthy::report {

TEST(Formats, AreTakenFromTheSuffixWithoutRegardToCase)
{
    EXPECT_EQ(formatFor(QStringLiteral("a/b.summary.PDF")), Format::Pdf);
    EXPECT_EQ(formatFor(QStringLiteral("result.json")), Format::Json);
    EXPECT_EQ(formatFor(QStringLiteral("result.docx")), std::nullopt);
    EXPECT_EQ(formatFor(QStringLiteral("pdf")), std::nullopt);
    EXPECT_EQ(formatFor(QString()), std::nullopt);
}

TEST(Formats, EverySuffixThatIsOfferedCanBeWritten)
{
    ASSERT_FALSE(supportedSuffixes().isEmpty());
    for (const QString& suffix : supportedSuffixes()) {
        EXPECT_TRUE(formatFor(QStringLiteral("x.") + suffix)) << suffix.toStdString();
    }
}

TEST(Paper, FollowsTheTerritory)
{
    EXPECT_EQ(paperFor(QLocale(QStringLiteral("en_US"))), QPageSize::Letter);
    EXPECT_EQ(paperFor(QLocale(QStringLiteral("fr_CA"))), QPageSize::Letter);
    EXPECT_EQ(paperFor(QLocale(QStringLiteral("en_GB"))), QPageSize::A4);
    EXPECT_EQ(paperFor(QLocale(QStringLiteral("de_DE"))), QPageSize::A4);
    EXPECT_EQ(paperFor(QLocale::c()), QPageSize::A4);
}

} // namespace rustworthy::report
