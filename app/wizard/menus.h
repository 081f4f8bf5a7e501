// The menu bar: one action for each command, the steps, the themes and the languages.
#pragma once

#include "shortcuts.h"
#include "steps.h"
#include "wizard/preferences.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

class QAction;
class QActionGroup;
class QKeyEvent;
class QMainWindow;
class QMenu;

namespace rustworthy::wizard {

class Menus : public QObject
{
    Q_OBJECT

public:
    /// Builds the menus of the window.
    Menus(QMainWindow& window, ThemeChoice theme, const QString& language);

    [[nodiscard]] QAction& action(Command command) const { return *m_actions.value(command); }
    /// Whether the key is that of an entry which can be chosen now.
    [[nodiscard]] bool hasKey(const QKeyEvent& key) const;
    /// Titles and states of the steps, and which one is shown.
    void setSteps(const QList<Step>& steps, const QString& current);
    /// What Undo and Redo would change; empty = nothing.
    void setUndo(const QString& undo, const QString& redo);
    /// The latest first; asked for with recentFilesNeeded() before the menu shows.
    void setRecentFiles(const QStringList& files);
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString& code);
    void retranslate();

Q_SIGNALS:
    void recentFilesNeeded();
    void recentChosen(const QString& fileName);
    void recentCleared();
    void stepChosen(const QString& step);
    void themeChosen(ThemeChoice theme);
    void languageChosen(const QString& code); ///< empty = the system's

private:
    QMenu* addMenu(QMainWindow& window, const char* name, std::initializer_list<Command> commands);
    void showUndo();
    QAction* addCommand(QMenu& menu, Command command);
    void addRecent();
    void addThemes(QMenu& view, ThemeChoice current);
    void addLanguages(QMenu& view, const QString& current);

    QHash<Command, QAction*> m_actions;
    QString m_undo;
    QString m_redo;
    QList<QAction*> m_steps;
    QList<QAction*> m_themes;
    QList<QAction*> m_languages;
    QMenu* m_file = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_go = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_help = nullptr;
    QMenu* m_theme = nullptr;
    QMenu* m_language = nullptr;
    QAction* m_systemLanguage = nullptr;
    QActionGroup* m_stepGroup = nullptr;
};

} // namespace rustworthy::wizard
