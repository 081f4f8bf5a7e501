#include "segmented_choice.h"

#include "appearance.h"
#include "text_styles.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <gtest/gtest.h>

using rustworthy::wizard::Segment;
using rustworthy::wizard::SegmentedChoice;

namespace {

const QStringList ids = {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unsure")};
const QStringList labels = {QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("Not sure")};

class SegmentedChoiceTest : public testing::Test
{
protected:
    SegmentedChoiceTest()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&before);
        layout->addWidget(&choice);
        layout->addWidget(&after);
        choice.setChoices(ids, labels);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    Segment* segment(int index)
    {
        return choice.findChild<Segment*>(QStringLiteral("segment_") + ids.at(index));
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QWidget window;
    QLineEdit before;
    SegmentedChoice choice;
    QLineEdit after;
};

TEST_F(SegmentedChoiceTest, LettersAreUniqueWhateverTheLabels)
{
    QSet<QChar> letters;
    for (int i = 0; i < 3; ++i) {
        letters.insert(segment(i)->shortcutLetter().toCaseFolded());
    }
    EXPECT_EQ(letters.size(), 3);
    choice.setChoices(ids, {QStringLiteral("Nein"), QStringLiteral("Nie"), QStringLiteral("Nn")},
                      {QChar(), QChar(), QLatin1Char('n')});
    EXPECT_EQ(segment(0)->shortcutLetter(), QLatin1Char('N'));
    EXPECT_EQ(segment(1)->shortcutLetter(), QLatin1Char('i'));
    EXPECT_TRUE(segment(2)->shortcutLetter().isNull());
}

TEST_F(SegmentedChoiceTest, NumbersAndLettersChooseAndMoveOn)
{
    const QSignalSpy made(&choice, &SegmentedChoice::choiceMade);
    const QSignalSpy keyed(&choice, &SegmentedChoice::answeredByKey);
    choice.setFocus();
    press(Qt::Key_2);
    EXPECT_EQ(choice.currentId(), ids.at(1));
    press(Qt::Key_Y);
    EXPECT_EQ(choice.currentId(), ids.at(0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::KeypadModifier);
    EXPECT_EQ(choice.currentId(), ids.at(2));
    EXPECT_EQ(made.size(), 3);
    EXPECT_EQ(keyed.size(), 3);
    // The same answer again is no new choice, yet it is time to move on.
    press(Qt::Key_3);
    EXPECT_EQ(made.size(), 3);
    EXPECT_EQ(keyed.size(), 4);
}

TEST_F(SegmentedChoiceTest, OtherKeysAndModifiersDoNothing)
{
    choice.setFocus();
    press(Qt::Key_4);
    press(Qt::Key_0);
    press(Qt::Key_Q);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(choice.currentId(), QString());
}

TEST_F(SegmentedChoiceTest, DeleteAndBackspaceClear)
{
    const QSignalSpy cleared(&choice, &SegmentedChoice::cleared);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        choice.setCurrentId(ids.at(0));
        choice.setFocus();
        press(key);
        EXPECT_EQ(choice.currentId(), QString());
    }
    EXPECT_EQ(cleared.size(), 2);
}

TEST_F(SegmentedChoiceTest, ArrowsMoveAndTabLeavesAfterOneStop)
{
    choice.setCurrentId(ids.at(0));
    before.setFocus();
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), segment(0));
    press(Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), segment(1));
    EXPECT_EQ(choice.currentId(), ids.at(1));
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &after);
    press(Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), segment(1));
    press(Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), &before);
}

TEST_F(SegmentedChoiceTest, ArrowsAreMirroredFromRightToLeft)
{
    window.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    choice.setCurrentId(ids.at(0));
    choice.setFocus();
    press(Qt::Key_Left);
    EXPECT_EQ(choice.currentId(), ids.at(1));
    EXPECT_GT(segment(0)->x(), segment(1)->x());
}

TEST_F(SegmentedChoiceTest, ToggledWithoutAClickIsAChoiceToo)
{
    const QSignalSpy made(&choice, &SegmentedChoice::choiceMade);
    segment(1)->setChecked(true); // as assistive technology does
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made.front().front().toString(), ids.at(1));
}

TEST_F(SegmentedChoiceTest, SettingFromOutsideEmitsNothing)
{
    const QSignalSpy made(&choice, &SegmentedChoice::choiceMade);
    const QSignalSpy cleared(&choice, &SegmentedChoice::cleared);
    choice.setCurrentId(ids.at(2));
    choice.setCurrentId({});
    EXPECT_EQ(made.size() + cleared.size(), 0);
    EXPECT_EQ(choice.currentId(), QString());
}

TEST_F(SegmentedChoiceTest, NewLabelsKeepTheChoiceAndTheFocus)
{
    choice.setCurrentId(ids.at(1));
    choice.setFocus();
    QWidget* const focus = QApplication::focusWidget();
    choice.setChoices(ids, {QStringLiteral("Ja"), QStringLiteral("Nein"), QStringLiteral("Unsicher")});
    EXPECT_EQ(choice.currentId(), ids.at(1));
    EXPECT_EQ(QApplication::focusWidget(), focus);
    EXPECT_EQ(segment(1)->accessibleName(), QStringLiteral("Nein"));
}

TEST(TextStylesTest, ColoursStayReadableInEveryPalette)
{
    using namespace rustworthy::wizard;
    for (const QPalette& palette : {lightPalette(), darkPalette(), QApplication::palette()}) {
        const QColor muted = mutedTextColor(palette);
        EXPECT_GE(contrast(muted, palette.color(QPalette::Base)), 4.5);
        EXPECT_GE(contrast(muted, palette.color(QPalette::Window)), 4.5);
        EXPECT_GE(contrast(Qt::white, accentColor(palette)), 4.5);
    }
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_TRUE(isDark(darkPalette()));
    EXPECT_FALSE(isDark(lightPalette()));
}

// What is painted counts, not what was asked for: the style mixes its own shades into a button.
TEST_F(SegmentedChoiceTest, CheckedTextHasContrastAsPainted)
{
    using namespace rustworthy::wizard;
    Appearance appearance;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        appearance.apply(theme);
        choice.setCurrentId(ids.at(0));
        const QImage picture = segment(0)->grab().toImage();
        double worst = 21.0;
        // Two pixels in from the border, left of the text.
        for (int y = 4; y < picture.height() - 4; ++y) {
            worst = std::min(worst, contrast(Qt::white, picture.pixelColor(6, y)));
        }
        EXPECT_GE(worst, 4.5) << int(theme);
    }
    appearance.apply(ThemeChoice::System);
}

} // namespace
