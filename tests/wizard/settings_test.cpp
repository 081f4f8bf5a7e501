// What is remembered between starts: theme, language, step list, the window's place.
#include "wizard_fixture.h"

#include "appearance.h"
#include "text_styles.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

using SettingsTest = WizardTest;

TEST_F(SettingsTest, ThemesSwitchLiveAndAreRemembered)
{
    const QColor systemWindow = QApplication::palette().window().color();
    showWindow();
    EXPECT_EQ(QApplication::palette().window().color(), systemWindow);
    trigger(u"themeDark"_s);
    EXPECT_EQ(QApplication::palette().window().color(), wizard::darkPalette().window().color());
    EXPECT_EQ(QApplication::style()->objectName().toLower(), u"fusion"_s);
    EXPECT_EQ(wizard::Preferences().theme(), wizard::ThemeChoice::Dark);
    window.reset();

    showWindow();
    EXPECT_TRUE(window->findChild<QAction*>(u"themeDark"_s)->isChecked());
    EXPECT_EQ(window->palette().window().color(), wizard::darkPalette().window().color());
    trigger(u"themeLight"_s);
    EXPECT_EQ(window->palette().window().color(), wizard::lightPalette().window().color());
    trigger(u"themeSystem"_s);
    EXPECT_EQ(QApplication::palette().window().color(), systemWindow);
}

TEST_F(SettingsTest, AMenuHasAnEdgeInEitherTheme)
{
    showWindow();
    for (const QString& theme : {u"themeDark"_s, u"themeLight"_s}) {
        trigger(theme);
        QMenu menu;
        menu.addAction(u"Open"_s);
        menu.addSeparator();
        menu.addAction(u"Quit"_s);
        menu.resize(menu.sizeHint());
        const QImage image = menu.grab().toImage();
        const QColor ground = QApplication::palette().color(QPalette::Window);
        const QColor edge = image.pixelColor(0, image.height() / 2);
        EXPECT_GT(wizard::contrast(edge, ground), 1.3) << theme.toStdString();
        EXPECT_GT(wizard::contrast(edge, image.pixelColor(4, 4)), 1.3) << theme.toStdString();
    }
}

TEST_F(SettingsTest, TextsFollowTheTheme)
{
    showWindow();
    trigger(u"themeDark"_s);
    for (const QLabel* label : find(u"page_start"_s)->findChildren<QLabel*>()) {
        EXPECT_GT(label->palette().color(QPalette::WindowText).lightness(), 128)
            << label->text().toStdString();
    }
    trigger(u"themeLight"_s);
    for (const QLabel* label : find(u"page_start"_s)->findChildren<QLabel*>()) {
        EXPECT_LT(label->palette().color(QPalette::WindowText).lightness(), 128)
            << label->text().toStdString();
    }
}

TEST_F(SettingsTest, ValuesThatMakeNoSenseCountAsTheDefault)
{
    QSettings().setValue(u"theme"_s, u"purple"_s);
    QSettings().setValue(u"language"_s, u"../../etc"_s);
    QSettings().setValue(u"stepList"_s, 17);
    QSettings().setValue(u"window/frame"_s, u"wide"_s);
    const wizard::Preferences preferences;
    EXPECT_EQ(preferences.theme(), wizard::ThemeChoice::System);
    EXPECT_EQ(preferences.language(), QString());
    EXPECT_TRUE(preferences.showsStepList());
    EXPECT_EQ(preferences.windowPlace(), std::nullopt);
    showWindow();
    EXPECT_TRUE(window->isVisible());
}

TEST_F(SettingsTest, ALanguageIsAskedForAndRemembered)
{
    showWindow();
    const QSignalSpy wanted(window.get(), &wizard::MainWindow::languageRequested);
    trigger(u"language_en"_s);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().toString(), u"en"_s);
    EXPECT_EQ(wizard::Preferences().language(), u"en"_s);
    trigger(u"languageSystem"_s);
    EXPECT_EQ(wizard::Preferences().language(), QString());
}

TEST_F(SettingsTest, TheWindowComesBackWhereItWas)
{
    showWindow();
    const QRect place(20, 30, 620, 480);
    window->setGeometry(place);
    QTest::qWait(1);
    ASSERT_TRUE(window->close());
    window.reset();
    showWindow();
    EXPECT_EQ(window->geometry(), place);
}

TEST_F(SettingsTest, AHiddenStepListStaysHidden)
{
    showWindow();
    trigger(u"actionShowSteps"_s);
    EXPECT_EQ(find(u"stepList"_s), nullptr);
    window.reset();
    showWindow();
    EXPECT_EQ(find(u"stepList"_s), nullptr);
    trigger(u"actionShowSteps"_s);
    EXPECT_NE(find(u"stepList"_s), nullptr);
}

TEST(ClampedToScreensTest, KeepsTheWindowOnAScreen)
{
    using wizard::clampedToScreens;
    const QList<QRect> screens = {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)};
    EXPECT_EQ(clampedToScreens(QRect(100, 100, 800, 600), screens), QRect(100, 100, 800, 600));
    EXPECT_EQ(clampedToScreens(QRect(2000, 50, 800, 600), screens), QRect(2000, 50, 800, 600));
    // A screen that is gone, one that was larger, and a title bar out of reach.
    EXPECT_TRUE(screens.front().contains(clampedToScreens(QRect(9000, 9000, 800, 600), screens)));
    EXPECT_TRUE(screens.front().contains(clampedToScreens(QRect(0, 0, 4000, 3000), screens)));
    EXPECT_TRUE(screens.front().contains(clampedToScreens(QRect(100, -500, 800, 600), screens)));
}

} // namespace
} // namespace rustworthy::test
