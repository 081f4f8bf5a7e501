// What follows the focus goes away with the focus inside: its children lose the focus when it is half gone
// already, and it must not look at itself then. The sanitizers see it if it does.
#include "card.h"
#include "column_area.h"
#include "market_view.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <memory>

namespace rustworthy::wizard {

namespace {

class FocusWatchTest : public testing::Test
{
protected:
    /// `inside` has the focus, and its `owner` goes.
    static void goWithTheFocus(std::unique_ptr<QWidget> owner, QWidget* inside)
    {
        owner->show();
        owner->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(owner.get()));
        inside->setFocus();
        ASSERT_EQ(QApplication::focusWidget(), inside);
        owner.reset();
        EXPECT_EQ(QApplication::focusWidget(), nullptr);
    }
    /// The same where it is a part of a window that stays.
    static void goAsAPart(QWidget* part, QWidget* inside)
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->addWidget(part);
        auto* other = new QPushButton;
        column->addWidget(other);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        inside->setFocus();
        ASSERT_EQ(QApplication::focusWidget(), inside);
        delete part;
        other->setFocus();
        EXPECT_EQ(QApplication::focusWidget(), other);
    }
};

class Watched : public QWidget
{
public:
    explicit Watched(int& moves) : m_watch([&moves](QWidget*) { ++moves; }) {}

private:
    FocusWatch m_watch;
};

} // namespace

TEST_F(FocusWatchTest, TellsOfEveryMoveButTheLast)
{
    int moves = 0;
    auto owner = std::make_unique<Watched>(moves);
    auto* inside = new QPushButton(owner.get());
    owner->show();
    owner->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(owner.get()));
    inside->clearFocus();
    moves = 0;
    inside->setFocus();
    EXPECT_EQ(moves, 1);
    owner.reset();
    EXPECT_EQ(moves, 1);
}

TEST_F(FocusWatchTest, ACardGoesWithTheFocusInside)
{
    for (const bool part : {false, true}) {
        auto card = std::make_unique<Card>();
        auto* inside = new QPushButton;
        card->content()->addWidget(inside);
        if (part) {
            goAsAPart(card.release(), inside);
        } else {
            goWithTheFocus(std::move(card), inside);
        }
    }
}

TEST_F(FocusWatchTest, AColumnAreaGoesWithTheFocusInside)
{
    for (const bool part : {false, true}) {
        auto area = std::make_unique<ColumnArea>();
        auto* inside = new QPushButton;
        area->column()->addWidget(inside);
        if (part) {
            goAsAPart(area.release(), inside);
        } else {
            goWithTheFocus(std::move(area), inside);
        }
    }
}

TEST_F(FocusWatchTest, TheMarketGoesWithTheFocusInside)
{
    Session session{test::builtInCatalog()};
    for (const bool part : {false, true}) {
        auto market = std::make_unique<MarketView>(session);
        auto* inside = market->findChild<QWidget*>(QStringLiteral("segment_all"));
        ASSERT_NE(inside, nullptr);
        if (part) {
            goAsAPart(market.release(), inside);
        } else {
            goWithTheFocus(std::move(market), inside);
        }
    }
}

} // namespace rustworthy::wizard
