// The keys of the menus while a text field has the focus.
#include "wizard_fixture.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

/// Has a field take every key for its own. Which ones fields really take is different from desktop to
/// desktop.
class Greed : public QObject
{
public:
    explicit Greed(QWidget& field) : QObject(&field) { field.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

class MenuKeysTest : public WizardTest
{
protected:
    /// Each entry with a key, which from now on is only counted.
    QList<QAction*> countedEntries()
    {
        QList<QAction*> entries;
        for (QAction* entry : window->findChildren<QAction*>()) {
            if (entry->shortcuts().isEmpty()) {
                continue;
            }
            entries.append(entry);
            entry->setEnabled(true);
            QObject::disconnect(entry, &QAction::triggered, nullptr, nullptr);
            QObject::connect(entry, &QAction::triggered, window.get(),
                             [this, name = entry->objectName()] { chosen.append(name); });
        }
        return entries;
    }
    template <typename Field>
    Field* added()
    {
        auto* field = new Field(window->centralWidget());
        field->show();
        return field;
    }
    void expectEveryKeyIsTheMenus(QWidget* field)
    {
        ASSERT_NE(field, nullptr);
        new Greed(*field);
        field->setFocus();
        ASSERT_EQ(QApplication::focusWidget(), field);
        const auto entries = countedEntries();
        ASSERT_GT(entries.size(), 10);
        for (const QAction* entry : entries) {
            if (entry->objectName() == u"actionUndo"_s || entry->objectName() == u"actionRedo"_s) {
                continue; // a field has something of its own to undo
            }
            for (const QKeySequence& keys : entry->shortcuts()) {
                SCOPED_TRACE(keys.toString().toStdString());
                chosen.clear();
                QTest::keyClick(field, keys[0].key(), keys[0].keyboardModifiers());
                EXPECT_EQ(chosen, QStringList{entry->objectName()});
            }
        }
    }

    QStringList chosen;
};

TEST_F(MenuKeysTest, WinInALineOfText)
{
    showWindow();
    expectEveryKeyIsTheMenus(added<QLineEdit>());
}

TEST_F(MenuKeysTest, WinInSeveralLinesOfText)
{
    showWindow();
    expectEveryKeyIsTheMenus(added<QPlainTextEdit>());
}

TEST_F(MenuKeysTest, WinInANumber)
{
    showWindow();
    window->goToStep(u"about"_s);
    expectEveryKeyIsTheMenus(find<QSpinBox>(u"pay"_s));
}

TEST_F(MenuKeysTest, WinInADate)
{
    showWindow();
    window->goToStep(u"result"_s);
    auto* views = find<QTabBar>(u"resultViews"_s);
    views->setCurrentIndex(views->count() - 2); // the plan, before the evidence
    expectEveryKeyIsTheMenus(find<QDateEdit>(u"planStart"_s));
}

TEST_F(MenuKeysTest, LeaveUndoingCopyingAndPastingToTheField)
{
    showWindow();
    session.setAnswer(u"games"_s, u"no"_s); // the window has something to undo as well
    auto* field = added<QLineEdit>();
    new Greed(*field);
    field->setFocus();
    countedEntries();
    QTest::keyClicks(field, u"abc"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(field->selectedText(), u"abc"_s);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"abc"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field->text(), u"abc"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(field->text(), QString());
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field->text(), u"abc"_s);
    field->selectAll();
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"abc"_s);
    EXPECT_TRUE(chosen.isEmpty()) << chosen.join(u' ').toStdString();
}

} // namespace
} // namespace rustworthy::test
