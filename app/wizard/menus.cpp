#include "menus.h"

#include "preferences_dialog.h"
#include "storage/problem.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

QString objectNameOf(Command command)
{
    switch (command) {
    case Command::New:
        return QStringLiteral("actionNew");
    case Command::Open:
        return QStringLiteral("actionOpen");
    case Command::Save:
        return QStringLiteral("actionSave");
    case Command::SaveAs:
        return QStringLiteral("actionSaveAs");
    case Command::Export:
        return QStringLiteral("actionExport");
    case Command::Print:
        return QStringLiteral("actionPrint");
    case Command::Quit:
        return QStringLiteral("actionQuit");
    case Command::OpenShared:
        return QStringLiteral("actionOpenShared");
    case Command::Revert:
        return QStringLiteral("actionRevert");
    case Command::CopyAnswers:
        return QStringLiteral("actionCopyAnswers");
    case Command::LookAgain:
        return QStringLiteral("actionLookAgain");
    case Command::Preferences:
        return QStringLiteral("actionPreferences");
    case Command::Undo:
        return QStringLiteral("actionUndo");
    case Command::Redo:
        return QStringLiteral("actionRedo");
    case Command::ClearAnswers:
        return QStringLiteral("actionClearAnswers");
    case Command::Back:
        return QStringLiteral("actionBack");
    case Command::Next:
        return QStringLiteral("actionNext");
    case Command::ShowSteps:
        return QStringLiteral("actionShowSteps");
    case Command::AboutFigures:
        return QStringLiteral("actionAboutFigures");
    case Command::BiasCheck:
        return QStringLiteral("actionBiasCheck");
    case Command::Shortcuts:
        return QStringLiteral("actionShortcuts");
    case Command::About:
        return QStringLiteral("actionAbout");
    case Command::AboutQt:
        return QStringLiteral("actionAboutQt");
    case Command::Duplicate:
        return QStringLiteral("actionDuplicate");
    case Command::Compare:
        return QStringLiteral("actionCompare");
    case Command::Team:
        return QStringLiteral("actionTeam");
    default:
        return {};
    }
}

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Menus::Menus(QMainWindow& window, ThemeChoice theme, const QString& language)
    : QObject(&window), m_stepGroup(new QActionGroup(this))
{
    m_file = addMenu(window, "menuFile",
                     {Command::New, Command::Open, Command::OpenShared, Command::Save, Command::SaveAs,
                      Command::Duplicate, Command::Revert, Command::Compare, Command::Team, Command::Export,
                      Command::Print});
    addRecent();
    m_file->insertSeparator(&action(Command::Save));
    m_file->insertSeparator(&action(Command::Compare));
    m_file->insertSeparator(&action(Command::Export));
    m_file->addSeparator();
    addCommand(*m_file, Command::Quit);
    m_edit = addMenu(window, "menuEdit",
                     {Command::Undo, Command::Redo, Command::CopyAnswers, Command::ClearAnswers,
                      Command::LookAgain, Command::Preferences});
    m_edit->insertSeparator(&action(Command::CopyAnswers));
    m_edit->insertSeparator(&action(Command::Preferences));
    m_go = addMenu(window, "menuGo", {Command::Back, Command::Next});
    m_go->addSeparator();
    m_view = addMenu(window, "menuView", {Command::ShowSteps});
    action(Command::ShowSteps).setCheckable(true);
    m_view->addSeparator();
    addThemes(*m_view, theme);
    addLanguages(*m_view, language);
    m_help = addMenu(window, "menuHelp", {Command::AboutFigures, Command::BiasCheck, Command::Shortcuts});
    m_help->addSeparator();
    addCommand(*m_help, Command::About);
    addCommand(*m_help, Command::AboutQt);
    action(Command::Preferences).setMenuRole(QAction::PreferencesRole);
    action(Command::Quit).setMenuRole(QAction::QuitRole);
    action(Command::About).setMenuRole(QAction::AboutRole);
    action(Command::AboutQt).setMenuRole(QAction::AboutQtRole);
    retranslate();
}

QMenu* Menus::addMenu(QMainWindow& window, const char* name, std::initializer_list<Command> commands)
{
    auto* menu = new QMenu(&window);
    menu->setObjectName(QLatin1String(name));
    window.menuBar()->addMenu(menu);
    for (const Command command : commands) {
        addCommand(*menu, command);
    }
    return menu;
}

QAction* Menus::addCommand(QMenu& menu, Command command)
{
    auto* added = new QAction(this);
    added->setObjectName(objectNameOf(command));
    added->setShortcuts(keysFor(command));
    menu.addAction(added);
    m_actions.insert(command, added);
    return added;
}

void Menus::addRecent()
{
    m_recent = new QMenu(m_file);
    m_recent->setObjectName(QStringLiteral("menuRecent"));
    m_file->insertMenu(&action(Command::OpenShared), m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::recentFilesNeeded);
}

void Menus::setRecentFiles(const QStringList& files)
{
    m_recent->clear();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QFileInfo file(files.at(i));
        //: An entry of Open Recent: %1 is its number, %2 a file, %3 its folder.
        QAction* entry = m_recent->addAction(tr("&%1 %2 – %3")
                                                 .arg(QString::number((i + 1) % 10),
                                                      escaped(storage::printable(file.fileName())),
                                                      escaped(storage::printable(file.path()))));
        entry->setObjectName(QStringLiteral("recent_%1").arg(i));
        connect(entry, &QAction::triggered, this,
                [this, fileName = files.at(i)] { Q_EMIT recentChosen(fileName); });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("No recent files"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    QAction* clear = m_recent->addAction(tr("&Clear Menu"));
    clear->setObjectName(QStringLiteral("clearRecent"));
    connect(clear, &QAction::triggered, this, &Menus::recentCleared);
}

bool Menus::hasKey(const QKeyEvent& key) const
{
    const QKeySequence pressed(key.keyCombination());
    const auto answers = [&pressed](const QAction* action) {
        return action->isEnabled() && action->shortcuts().contains(pressed);
    };
    return std::ranges::any_of(m_actions, answers) || std::ranges::any_of(m_steps, answers);
}

void Menus::setTheme(ThemeChoice theme)
{
    m_themes.at(static_cast<int>(theme))->setChecked(true);
}

void Menus::setLanguage(const QString& code)
{
    for (QAction* choice : std::as_const(m_languages)) {
        choice->setChecked(choice->data().toString() == code);
    }
}

void Menus::addThemes(QMenu& view, ThemeChoice current)
{
    m_theme = view.addMenu(QString());
    m_theme->setObjectName(QStringLiteral("menuTheme"));
    auto* group = new QActionGroup(this);
    const std::pair<ThemeChoice, const char*> themes[] = {{ThemeChoice::System, "themeSystem"},
                                                          {ThemeChoice::Light, "themeLight"},
                                                          {ThemeChoice::Dark, "themeDark"}};
    for (const auto& [theme, name] : themes) {
        auto* choice = new QAction(group);
        choice->setObjectName(QLatin1String(name));
        choice->setCheckable(true);
        choice->setChecked(theme == current);
        m_theme->addAction(choice);
        m_themes.append(choice);
        connect(choice, &QAction::triggered, this, [this, chosen = theme] { Q_EMIT themeChosen(chosen); });
    }
}

void Menus::addLanguages(QMenu& view, const QString& current)
{
    m_language = view.addMenu(QString());
    m_language->setObjectName(QStringLiteral("menuLanguage"));
    auto* group = new QActionGroup(this);
    const QStringList codes = QStringList{QString()} + availableLanguages();
    for (const QString& code : codes) {
        auto* choice = new QAction(group);
        choice->setCheckable(true);
        choice->setChecked(code == current);
        choice->setData(code);
        m_language->addAction(choice);
        m_languages.append(choice);
        if (code.isEmpty()) {
            m_systemLanguage = choice;
            choice->setObjectName(QStringLiteral("languageSystem"));
            m_language->addSeparator();
        } else {
            choice->setObjectName(QStringLiteral("language_%1").arg(code));
            choice->setText(escaped(languageName(code)));
        }
        connect(choice, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
}

void Menus::setSteps(const QList<Step>& steps, const QString& current)
{
    while (m_steps.size() < steps.size()) {
        auto* action = new QAction(m_stepGroup);
        action->setCheckable(true);
        action->setShortcut(stepKey(m_steps.size()));
        m_go->addAction(action);
        m_steps.append(action);
        connect(action, &QAction::triggered, this,
                [this, action] { Q_EMIT stepChosen(action->data().toString()); });
    }
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step& step = steps.at(i);
        m_steps.at(i)->setObjectName(QStringLiteral("goTo_%1").arg(step.id));
        m_steps.at(i)->setText(escaped(step.title));
        m_steps.at(i)->setData(step.id);
        m_steps.at(i)->setChecked(step.id == current);
    }
}

void Menus::setUndo(const QString& undo, const QString& redo)
{
    m_undo = undo;
    m_redo = redo;
    showUndo();
}

void Menus::showUndo()
{
    action(Command::Undo).setEnabled(!m_undo.isEmpty());
    action(Command::Redo).setEnabled(!m_redo.isEmpty());
    action(Command::Undo)
        .setText(m_undo.isEmpty() ? menuText(Command::Undo)
                                  //: %1 is the name of a step, such as "answer to Present pay".
                                  : tr("&Undo %1").arg(escaped(m_undo)));
    action(Command::Redo)
        .setText(m_redo.isEmpty() ? menuText(Command::Redo)
                                  //: %1 is the name of a step, such as "answer to Present pay".
                                  : tr("&Redo %1").arg(escaped(m_redo)));
}

void Menus::retranslate()
{
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry) {
        entry.value()->setText(menuText(entry.key()));
    }
    showUndo();
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &Recent"));
    m_edit->setTitle(tr("&Edit"));
    m_go->setTitle(tr("&Go"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_themes.at(0)->setText(tr("&System", "theme"));
    m_themes.at(1)->setText(tr("&Light", "theme"));
    m_themes.at(2)->setText(tr("&Dark", "theme"));
    m_systemLanguage->setText(tr("&System", "language"));
}

} // namespace rustworthy::wizard
