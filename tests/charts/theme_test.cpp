#include "charts/theme.h"

#include <gtest/gtest.h>

#include <QtGui/QPalette>

namespace rustworthy::charts {

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x20));
    palette.setColor(QPalette::Text, QColor(0xea, 0xea, 0xea));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

TEST(Theme, ContrastAgreesWithKnownRatios)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

TEST(Theme, KnowsLightFromDark)
{
    EXPECT_TRUE(Theme::fromPalette(darkPalette(), QFont()).dark);
    EXPECT_FALSE(Theme::fromPalette(lightPalette(), QFont()).dark);
}

TEST(Theme, EverySeriesStandsOutFromItsBackground)
{
    for (const Theme& theme : {Theme::fromPalette(lightPalette(), QFont()),
                               Theme::fromPalette(darkPalette(), QFont()), Theme::print(QFont())}) {
        for (int index = 0; index < 8; ++index) {
            EXPECT_GE(contrast(theme.series(index), theme.background), 3.0)
                << index << (theme.dark ? " dark" : " light");
        }
        EXPECT_GE(contrast(theme.mutedText, theme.background), 4.5);
        EXPECT_GE(contrast(theme.open(), theme.background), 3.0);
    }
}

TEST(Theme, SeriesDifferAndRepeatAfterEight)
{
    const Theme theme = Theme::print(QFont());
    for (int index = 0; index < 8; ++index) {
        EXPECT_EQ(theme.series(index), theme.series(index + 8));
        for (int other = 0; other < index; ++other) {
            EXPECT_NE(theme.series(index), theme.series(other)) << index << " and " << other;
        }
    }
}

TEST(Theme, PaperIsLightOpaqueAndPatterned)
{
    const Theme theme = Theme::print(QFont());
    EXPECT_FALSE(theme.dark);
    EXPECT_TRUE(theme.patterns);
    for (const QColor& color :
         {theme.background, theme.text, theme.mutedText, theme.grid, theme.frame, theme.series(0),
          theme.forRust(), theme.against(), theme.open(), blend(Qt::red, Qt::white, 0.3)}) {
        EXPECT_EQ(color.alpha(), 255);
    }
}

TEST(Theme, BlendMixesByShare)
{
    EXPECT_EQ(blend(Qt::black, Qt::white, 0.0).rgb(), QColor(Qt::white).rgb());
    EXPECT_EQ(blend(Qt::black, Qt::white, 1.0).rgb(), QColor(Qt::black).rgb());
    EXPECT_NEAR(blend(Qt::black, Qt::white, 0.25).lightness(), 191, 1);
}

} // namespace

} // namespace rustworthy::charts
