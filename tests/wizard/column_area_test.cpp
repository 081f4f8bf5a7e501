// A page that is longer than the window: the keyboard brings into sight what it reaches and keeps it there,
// the mouse moves nothing.
#include "column_area.h"

#include <gtest/gtest.h>

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

namespace {

class ColumnAreaTest : public testing::Test
{
protected:
    ColumnAreaTest()
    {
        first = added();
        last = added();
        area.resize(400, 300);
        area.show();
        area.activateWindow();
    }
    QPushButton* added()
    {
        auto* button = new QPushButton;
        button->setFixedHeight(200);
        area.column()->addWidget(button);
        return button;
    }

    bool isLongerThanTheWindow()
    {
        return QTest::qWaitForWindowActive(&area) &&
               QTest::qWaitFor([this] { return area.verticalScrollBar()->maximum() > 0; });
    }

    bool isInSight(const QWidget* part)
    {
        const QWidget* viewport = area.viewport();
        return viewport->rect().contains(QRect(part->mapTo(viewport, QPoint()), part->size()));
    }

    ColumnArea area;
    QPushButton* first;
    QPushButton* last;
};

} // namespace

TEST_F(ColumnAreaTest, WhatIsPressedStaysUnderTheMouse)
{
    ASSERT_TRUE(isLongerThanTheWindow());
    first->setFocus();
    const QPoint place = last->mapTo(&area, QPoint(100, 20));
    ASSERT_TRUE(area.rect().contains(place));
    int clicks = 0;
    QObject::connect(last, &QPushButton::clicked, &area, [&clicks] { ++clicks; });
    const int before = area.verticalScrollBar()->value();
    QTest::mousePress(area.windowHandle(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(last->hasFocus());
    EXPECT_EQ(area.verticalScrollBar()->value(), before);
    QTest::mouseRelease(area.windowHandle(), Qt::LeftButton, {}, place);
    EXPECT_EQ(clicks, 1);
}

TEST_F(ColumnAreaTest, WhatTheKeyboardReachesComesIntoSight)
{
    ASSERT_TRUE(isLongerThanTheWindow());
    first->setFocus();
    const int before = area.verticalScrollBar()->value();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_TRUE(last->hasFocus());
    EXPECT_GT(area.verticalScrollBar()->value(), before);
}

TEST_F(ColumnAreaTest, WhatHasTheFocusIsNotCutWhenTheWindowGetsLower)
{
    ASSERT_TRUE(isLongerThanTheWindow());
    last->setFocus();
    ASSERT_TRUE(isInSight(last));
    for (const int height : {270, 240, 300}) {
        area.resize(400, height);
        EXPECT_TRUE(isInSight(last)) << height;
    }
}

TEST_F(ColumnAreaTest, AFocusThatWasScrolledAwayFromStaysAway)
{
    ASSERT_TRUE(isLongerThanTheWindow());
    last->setFocus();
    area.verticalScrollBar()->setValue(0);
    ASSERT_FALSE(isInSight(last));
    area.resize(400, 270);
    EXPECT_EQ(area.verticalScrollBar()->value(), 0);
}

} // namespace rustworthy::wizard
