#include "wizard_fixture.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

using WhatIfTest = WizardTest;

TEST_F(WhatIfTest, TheBannerStandsOnEveryStepUntilItIsDropped)
{
    showWindow();
    EXPECT_EQ(find(u"whatIfBanner"_s), nullptr);
    session.tryAnswer(u"games"_s, u"yes"_s);
    for (const QString& step : {u"about"_s, u"review"_s, u"start"_s}) {
        window->goToStep(step);
        EXPECT_NE(find(u"whatIfBanner"_s), nullptr);
    }
    EXPECT_FALSE(find<QLabel>(u"whatIfNotice"_s)->text().isEmpty());
    click(u"dropWhatIf"_s);
    EXPECT_EQ(find(u"whatIfBanner"_s), nullptr);
    EXPECT_EQ(given(u"games"_s), QString());
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(focused(), u"begin"_s); // and not on a button that is gone
}

TEST_F(WhatIfTest, KeepMakesItTheDocument)
{
    showWindow();
    session.tryAnswer(u"games"_s, u"yes"_s);
    EXPECT_FALSE(window->isWindowModified());
    click(u"keepWhatIf"_s);
    EXPECT_EQ(find(u"whatIfBanner"_s), nullptr);
    EXPECT_EQ(session.ownAnswers().given.at("games"), "yes");
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(WhatIfTest, TheBannerIsReachedByKeys)
{
    showWindow();
    session.tryAnswer(u"games"_s, u"yes"_s);
    press(Qt::Key_K, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !session.isWhatIf(); }));
    EXPECT_TRUE(session.isModified());
}

} // namespace
} // namespace rustworthy::test
