// Every key that does something, in one table: actions are built from it and the Keyboard Shortcuts dialog
// lists it.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

class QKeyEvent;

namespace rustworthy::wizard {

enum class Command {
    New,
    Open,
    OpenShared,
    Save,
    SaveAs,
    Revert,
    Export,
    Print,
    Quit,
    Undo,
    Redo,
    CopyAnswers,
    ClearAnswers,
    LookAgain,
    Duplicate,
    Compare,
    Team,
    Preferences,
    Back,
    Next,
    ShowSteps,
    AboutFigures,
    BiasCheck,
    Shortcuts,
    About,
    AboutQt,
    Advance,      ///< Enter
    AnswerNumber, ///< 1, 2, 3
    AnswerLetter, ///< the underlined letters
    MoveInAnswer, ///< arrows
    ClearAnswer,  ///< Delete, Backspace
    GoToStep,     ///< Ctrl and a number
    SwitchView,   ///< the next view of the result, the one before
    SwitchPane,   ///< the next part of the result, the one before
    MoveInLinks,  ///< arrows
    OpenMenu      ///< of a chart or table
};

struct CommandKeys
{
    Command command;
    QList<QKeySequence> keys;
    QString text; ///< as in the menu where it is there, without the mnemonic
};

/// In the person's language; commands without a key are left out.
[[nodiscard]] QList<CommandKeys> shortcutTable();
[[nodiscard]] QList<QKeySequence> keysFor(Command command);
/// Whether the key alone, the keypad's included, is one of the command's.
[[nodiscard]] bool isKeyFor(Command command, const QKeyEvent& event);
/// What the menu shows, with its mnemonic. Empty for commands that are only keys.
[[nodiscard]] QString menuText(Command command);
[[nodiscard]] QKeySequence stepKey(qsizetype index); ///< of a step, counted from 0; empty beyond the ninth

} // namespace rustworthy::wizard
