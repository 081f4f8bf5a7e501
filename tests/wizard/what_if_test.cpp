#include "wizard_fixture.h"

#include <QtGui/QTextDocument>
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

TEST_F(WhatIfTest, TheWholeNoticeIsToBeHadWhereOneLineHasNoRoomForIt)
{
    showWindow();
    for (const catalog::Question& question : std::as_const(catalog.questions)) {
        session.tryAnswer(question.id, question.answers.front().id);
    }
    const auto* notice = find<QLabel>(u"whatIfNotice"_s);
    ASSERT_GT(notice->fontMetrics().horizontalAdvance(notice->text()), notice->width());
    QTextDocument tip;
    tip.setHtml(notice->toolTip());
    EXPECT_EQ(tip.toPlainText(), notice->text());
    EXPECT_TRUE(notice->toolTip().startsWith(u"<p>"_s)); // so that it wraps
    EXPECT_EQ(find(u"whatIfBanner"_s)->accessibleDescription(), notice->text());
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

TEST_F(WhatIfTest, NothingMovesOnTheResultWhenOneBeginsOrEnds)
{
    showWindow();
    window->resize(1280, 800); // verdict and market side by side
    window->goToStep(u"result"_s);
    const auto places = [this] {
        for (int round = 0; round < 3; ++round) { // layouts settle from the inside out
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        QList<QRect> all;
        for (const QString& name :
             {u"whatIfBanner"_s, u"page_result"_s, u"resultSplitter"_s, u"marketView"_s}) {
            const QWidget* widget = find(name);
            all.append(widget == nullptr ? QRect()
                                         : QRect(widget->mapTo(window.get(), QPoint()), widget->size()));
        }
        return all;
    };
    const QList<QRect> before = places();
    EXPECT_FALSE(before.contains(QRect()));
    EXPECT_EQ(find(u"keepWhatIf"_s), nullptr);
    session.tryAnswer(u"games"_s, u"yes"_s);
    EXPECT_EQ(places(), before);
    EXPECT_NE(find(u"keepWhatIf"_s), nullptr);
    click(u"dropWhatIf"_s);
    EXPECT_EQ(places(), before);
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
