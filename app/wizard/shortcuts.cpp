#include "shortcuts.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>

#include <array>

namespace rustworthy::wizard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::wizard::Shortcuts)
};

constexpr std::array allCommands = {
    Command::Advance,      Command::Next,         Command::Back,         Command::GoToStep,
    Command::AnswerNumber, Command::AnswerLetter, Command::MoveInAnswer, Command::ClearAnswer,
    Command::MoveInLinks,  Command::SwitchPane,   Command::SwitchView,   Command::OpenMenu,
    Command::New,          Command::Open,         Command::OpenShared,   Command::Save,
    Command::SaveAs,       Command::Revert,       Command::Export,       Command::Print,
    Command::Quit,         Command::Undo,         Command::Redo,         Command::CopyAnswers,
    Command::ClearAnswers, Command::LookAgain,    Command::Preferences,  Command::ShowSteps,
    Command::AboutFigures, Command::BiasCheck,    Command::Shortcuts,    Command::About,
    Command::AboutQt,
};

QString keyText(Command command)
{
    switch (command) {
    case Command::Advance:
        return Texts::tr("Next, or press the button that has the focus");
    case Command::GoToStep:
        return Texts::tr("Go to a step");
    case Command::AnswerNumber:
        return Texts::tr("Answer the question and go on to the next one");
    case Command::AnswerLetter:
        return Texts::tr("The underlined letter of an answer does the same");
    case Command::MoveInAnswer:
        return Texts::tr("Move between the answers of a question; Space chooses");
    case Command::ClearAnswer:
        return Texts::tr("Clear the answer");
    case Command::MoveInLinks:
        return Texts::tr("Move between the links of a list");
    case Command::SwitchPane:
        return Texts::tr("On the result: to the verdict, the list of views, the open view, and back");
    case Command::SwitchView:
        return Texts::tr("On the result: open the next view; with Shift the one before");
    case Command::OpenMenu:
        return Texts::tr("Copy or export the chart or table that has the focus");
    default:
        return {};
    }
}

} // namespace

QList<QKeySequence> keysFor(Command command)
{
    switch (command) {
    case Command::New:
        return {QKeySequence(Qt::CTRL | Qt::Key_N)};
    case Command::Open:
        return {QKeySequence(Qt::CTRL | Qt::Key_O)};
    case Command::Save:
        return {QKeySequence(Qt::CTRL | Qt::Key_S)};
    case Command::SaveAs:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)};
    case Command::Export:
        return {QKeySequence(Qt::CTRL | Qt::Key_E)};
    case Command::Print:
        return {QKeySequence(Qt::CTRL | Qt::Key_P)};
    case Command::Quit:
        return {QKeySequence(Qt::CTRL | Qt::Key_Q)};
    case Command::Undo:
        return {QKeySequence(Qt::CTRL | Qt::Key_Z)};
    case Command::Redo:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)};
    case Command::CopyAnswers:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)};
    case Command::Preferences:
        return {QKeySequence(Qt::CTRL | Qt::Key_Comma)};
    case Command::Back:
        return {QKeySequence(Qt::ALT | Qt::Key_Left)};
    case Command::Next:
        return {QKeySequence(Qt::ALT | Qt::Key_Right)};
    case Command::ShowSteps:
        return {QKeySequence(Qt::Key_F9)};
    case Command::Shortcuts:
        return {QKeySequence(Qt::Key_F1)};
    case Command::Advance:
        return {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)};
    case Command::AnswerNumber:
        return {QKeySequence(Qt::Key_1), QKeySequence(Qt::Key_2), QKeySequence(Qt::Key_3)};
    case Command::MoveInAnswer:
        return {QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right)};
    case Command::MoveInLinks:
        return {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)};
    case Command::SwitchPane:
        return {QKeySequence(Qt::Key_F6), QKeySequence(Qt::SHIFT | Qt::Key_F6)};
    case Command::SwitchView:
        return {QKeySequence(Qt::CTRL | Qt::Key_Tab)}; // with Shift backwards
    case Command::OpenMenu:
        return {QKeySequence(Qt::SHIFT | Qt::Key_F10), QKeySequence(Qt::Key_Menu)};
    case Command::ClearAnswer:
        return {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)};
    case Command::GoToStep:
        return {stepKey(0), stepKey(1), stepKey(2)};
    default:
        return {};
    }
}

bool isKeyFor(Command command, const QKeyEvent& event)
{
    const QList<QKeySequence> keys = keysFor(command);
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    return keys.contains(QKeySequence(pressed));
}

QString menuText(Command command)
{
    switch (command) {
    case Command::New:
        return Texts::tr("&New");
    case Command::Open:
        return Texts::tr("&Open…");
    case Command::OpenShared:
        return Texts::tr("Open S&hared Answers…");
    case Command::Revert:
        return Texts::tr("Re&vert…");
    case Command::CopyAnswers:
        return Texts::tr("Copy Answers as &Text");
    case Command::Duplicate:
        return Texts::tr("&Duplicate");
    case Command::Compare:
        return Texts::tr("Co&mpare…");
    case Command::Team:
        return Texts::tr("&Team…");
    case Command::LookAgain:
        return Texts::tr("&Look Again On…");
    case Command::Preferences:
        return Texts::tr("&Preferences…");
    case Command::Save:
        return Texts::tr("&Save");
    case Command::SaveAs:
        return Texts::tr("Save &As…");
    case Command::Export:
        return Texts::tr("&Export…");
    case Command::Print:
        return Texts::tr("&Print…");
    case Command::Quit:
        return Texts::tr("&Quit");
    case Command::Undo:
        return Texts::tr("&Undo");
    case Command::Redo:
        return Texts::tr("&Redo");
    case Command::ClearAnswers:
        return Texts::tr("&Clear Answers…");
    case Command::Back:
        return Texts::tr("&Back");
    case Command::Next:
        return Texts::tr("&Next");
    case Command::ShowSteps:
        return Texts::tr("&Show Step List");
    case Command::AboutFigures:
        return Texts::tr("About the &Figures");
    case Command::BiasCheck:
        return Texts::tr("&Bias Check");
    case Command::Shortcuts:
        return Texts::tr("&Keyboard Shortcuts");
    case Command::About:
        return Texts::tr("&About Rustworthy");
    case Command::AboutQt:
        return Texts::tr("About &Qt");
    default:
        return {};
    }
}

QKeySequence stepKey(qsizetype index)
{
    return index < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(index))) : QKeySequence();
}

QList<CommandKeys> shortcutTable()
{
    QList<CommandKeys> table;
    for (const Command command : allCommands) {
        QString text = menuText(command).remove(QLatin1Char('&'));
        if (text.isEmpty()) {
            text = keyText(command);
        }
        const QList<QKeySequence> keys = keysFor(command);
        if (!keys.isEmpty() || command == Command::AnswerLetter) {
            table.append({command, keys, text});
        }
    }
    return table;
}

} // namespace rustworthy::wizard
