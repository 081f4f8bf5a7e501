// The preferences dialog, recent files, and a file of preferences that is none.
#include "wizard_fixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

using wizard::Preferences;

class PreferencesTest : public WizardTest
{
protected:
    ~PreferencesTest() override { QApplication::setCursorFlashTime(flashTime); }

    [[nodiscard]] QString made(const QString& name) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
    [[nodiscard]] QStringList recentTexts() const
    {
        QStringList texts;
        for (const QAction* action : window->findChild<QMenu*>(u"menuRecent"_s)->actions()) {
            if (action->objectName().startsWith(u"recent_"_s)) {
                texts.append(action->text());
            }
        }
        return texts;
    }
    static void writeSettings(const QByteArray& bytes)
    {
        QFile file(settingsFile());
        ASSERT_TRUE(QDir().mkpath(QFileInfo(file).absolutePath()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QString settingsFile() { return QSettings().fileName(); }
    int flashTime = QApplication::cursorFlashTime();
};

TEST_F(PreferencesTest, TheDialogSetsAndShowsEachOfThem)
{
    showWindow();
    const QSignalSpy language(window.get(), &wizard::MainWindow::languageRequested);
    whenAsked([](QWidget& dialog) {
        const auto choose = [&dialog](const QString& box, int index) {
            dialog.findChild<QComboBox*>(box)->setCurrentIndex(index);
        };
        choose(u"preferredTheme"_s, 2);
        choose(u"preferredLanguage"_s, 1);
        choose(u"preferredPaper"_s, 2);
        dialog.findChild<QCheckBox*>(u"reducedMotion"_s)->click();
        dialog.findChild<QCheckBox*>(u"keepRecent"_s)->click();
        dialog.findChild<QAbstractButton*>(u"applyPreferences"_s)->click();
    });
    press(Qt::Key_Comma, Qt::ControlModifier);
    const Preferences preferences;
    EXPECT_EQ(preferences.theme(), wizard::ThemeChoice::Dark);
    EXPECT_EQ(preferences.language(), u"en"_s);
    EXPECT_EQ(preferences.paper(), wizard::PaperChoice::Letter);
    EXPECT_TRUE(preferences.reducesMotion());
    EXPECT_FALSE(preferences.keepsRecentFiles());
    EXPECT_TRUE(window->findChild<QAction*>(u"themeDark"_s)->isChecked());
    EXPECT_TRUE(window->findChild<QAction*>(u"language_en"_s)->isChecked());
    EXPECT_EQ(language.size(), 1);
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    whenAsked([](QWidget& dialog) {
        EXPECT_EQ(dialog.findChild<QComboBox*>(u"preferredTheme"_s)->currentIndex(), 2);
        EXPECT_EQ(dialog.findChild<QComboBox*>(u"preferredPaper"_s)->currentIndex(), 2);
        EXPECT_FALSE(dialog.findChild<QCheckBox*>(u"keepRecent"_s)->isChecked());
        dialog.findChild<QCheckBox*>(u"keepRecent"_s)->click();
        dynamic_cast<QDialog&>(dialog).reject();
    });
    trigger(u"actionPreferences"_s);
    EXPECT_FALSE(preferences.keepsRecentFiles());
}

TEST_F(PreferencesTest, RecentFilesAreTheLastTenOnceEachAndTheLatestFirst)
{
    Preferences preferences;
    for (int i = 0; i < 12; ++i) {
        preferences.addRecentFile(u"/data/%1.rustworthy"_s.arg(i));
    }
    preferences.addRecentFile(u"/data/5.rustworthy"_s);
    const QStringList recent = preferences.recentFiles();
    ASSERT_EQ(recent.size(), 10);
    EXPECT_EQ(recent.at(0), u"/data/5.rustworthy"_s);
    EXPECT_EQ(recent.at(1), u"/data/11.rustworthy"_s);
    EXPECT_EQ(recent.count(u"/data/5.rustworthy"_s), 1);
    preferences.setKeepsRecentFiles(false);
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
    preferences.addRecentFile(u"/data/1.rustworthy"_s);
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
}

TEST_F(PreferencesTest, WhatIsOpenedIsOfferedInTheMenuAndOnStart)
{
    showWindow();
    const QString file = made(u"a&b.rustworthy"_s);
    session.open({}, file);
    ASSERT_EQ(recentTexts().size(), 1);
    EXPECT_TRUE(recentTexts().front().contains(u"a&&b.rustworthy"_s)) << recentTexts().front().toStdString();
    window->goToStep(u"start"_s);
    const QSignalSpy opens(window.get(), &wizard::MainWindow::openRequested);
    click(u"recentFile_0"_s);
    EXPECT_TRUE(QTest::qWaitFor([&opens] { return opens.size() == 1; }));
    trigger(u"recent_0"_s);
    EXPECT_TRUE(QTest::qWaitFor([&opens] { return opens.size() == 2; }));
    EXPECT_EQ(opens.back().front().toString(), file);
    trigger(u"clearRecent"_s);
    EXPECT_TRUE(recentTexts().isEmpty());
    EXPECT_EQ(find(u"recentFile_0"_s), nullptr);
}

TEST_F(PreferencesTest, AFileThatHasVanishedIsTakenOutWithAWord)
{
    Preferences().addRecentFile(folder.filePath(u"gone.rustworthy"_s));
    showWindow();
    const QSignalSpy opens(window.get(), &wizard::MainWindow::openRequested);
    whenAsked([](QWidget& dialog) {
        EXPECT_EQ(dialog.objectName(), u"refusal"_s);
        dynamic_cast<QDialog&>(dialog).reject();
    });
    click(u"recentFile_0"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return asked; }));
    EXPECT_TRUE(QTest::qWaitFor([] { return Preferences().recentFiles().isEmpty(); }));
    EXPECT_EQ(opens.size(), 0);
    EXPECT_EQ(find(u"recentFile_0"_s), nullptr);
}

TEST_F(PreferencesTest, AFileThatIsNoneOfPreferencesIsSetAside)
{
    const QByteArray zeroes(4096, '\0');
    for (const QByteArray& bytes : {zeroes, QByteArray("\xff\xfe\x80 theme"), QByteArray(300'000, 'x')}) {
        writeSettings(bytes);
        const QString aside = Preferences::setAsideBadFile();
        ASSERT_FALSE(aside.isEmpty()) << bytes.left(9).toStdString();
        EXPECT_FALSE(QFile::exists(settingsFile()));
        QFile kept(aside);
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_EQ(kept.readAll(), bytes);
        EXPECT_EQ(Preferences().theme(), wizard::ThemeChoice::System);
    }
    EXPECT_EQ(Preferences::setAsideBadFile(), QString());
}

TEST_F(PreferencesTest, AFileThatIsFineOrEmptyStays)
{
    writeSettings("[General]\ntheme=dark\n");
    EXPECT_EQ(Preferences::setAsideBadFile(), QString());
    writeSettings({});
    EXPECT_EQ(Preferences::setAsideBadFile(), QString());
    EXPECT_TRUE(QFile::exists(settingsFile()));
}

} // namespace
} // namespace rustworthy::test
