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

#include <functional>
#include <memory>
#include <utility>

namespace rustworthy::wizard {

namespace {

class FocusWatchTest : public testing::Test
{
protected:
    /// `inside` gets the focus, and its `owner` goes.
    struct Going
    {
        std::unique_ptr<QWidget> owner;
        QWidget* inside;
    };

    static void goEitherWay(const std::function<Going()>& make)
    {
        goAsAWindow(make());
        goAsAPart(make());
    }

private:
    static void goAsAWindow(Going going)
    {
        auto& [owner, inside] = going;
        ASSERT_NE(inside, nullptr);
        owner->show();
        owner->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(owner.get()));
        inside->setFocus();
        ASSERT_EQ(QApplication::focusWidget(), inside);
        owner.reset();
        EXPECT_EQ(QApplication::focusWidget(), nullptr);
    }
    /// The same where it is a part of a window that stays.
    static void goAsAPart(Going going)
    {
        QWidget* inside = going.inside;
        QWidget* part = going.owner.release();
        ASSERT_NE(inside, nullptr);
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
    goEitherWay([] {
        auto card = std::make_unique<Card>();
        auto* inside = new QPushButton;
        card->content()->addWidget(inside);
        return Going{std::move(card), inside};
    });
}

TEST_F(FocusWatchTest, AColumnAreaGoesWithTheFocusInside)
{
    goEitherWay([] {
        auto area = std::make_unique<ColumnArea>();
        auto* inside = new QPushButton;
        area->column()->addWidget(inside);
        return Going{std::move(area), inside};
    });
}

TEST_F(FocusWatchTest, TheMarketGoesWithTheFocusInside)
{
    Session session{test::builtInCatalog()};
    goEitherWay([&session] {
        auto market = std::make_unique<MarketView>(session);
        auto* inside = market->findChild<QWidget*>(QStringLiteral("segment_all"));
        return Going{std::move(market), inside};
    });
}

} // namespace rustworthy::wizard
