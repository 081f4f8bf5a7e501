#include "remembered.h"

#include "document_flow.h"
#include "menus.h"
#include "preferences_dialog.h"
#include "start_page.h"

namespace rustworthy::wizard {

Remembered::Remembered(Session& session, QWidget& window) : m_session(session), m_window(window)
{
    m_appearance.apply(m_preferences.theme());
    applyMotion(m_preferences.reducesMotion());
}

void Remembered::attach(Menus& menus, DocumentFlow& flow)
{
    m_menus = &menus;
    connect(&menus, &Menus::themeChosen, this, &Remembered::setTheme);
    connect(&menus, &Menus::languageChosen, this, &Remembered::setLanguage);
    connect(&menus, &Menus::recentFilesNeeded, this, &Remembered::showFiles);
    connect(&menus, &Menus::recentCleared, this, [this] {
        m_preferences.clearRecentFiles();
        showFiles();
    });
    connect(&flow, &DocumentFlow::recentFileVanished, this, [this](const QString& fileName) {
        m_preferences.removeRecentFile(fileName);
        showFiles();
    });
    connect(&m_session, &Session::documentChanged, this, &Remembered::noteFile);
    connect(&m_session, &Session::retranslated, this, &Remembered::showFiles);
}

void Remembered::setStartPage(StartPage& page)
{
    m_start = &page;
    page.setRecentFiles(m_preferences.recentFiles());
}

void Remembered::edit()
{
    PreferencesDialog dialog(m_preferences, &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_preferences.setPaper(dialog.paper());
    m_preferences.setReducesMotion(dialog.reducesMotion());
    applyMotion(dialog.reducesMotion());
    m_preferences.setKeepsRecentFiles(dialog.keepsRecentFiles());
    showFiles();
    if (dialog.theme() != m_preferences.theme()) {
        setTheme(dialog.theme());
    }
    if (dialog.language() != m_preferences.language()) {
        setLanguage(dialog.language());
    }
}

void Remembered::setTheme(ThemeChoice theme)
{
    m_preferences.setTheme(theme);
    m_appearance.apply(theme);
    m_menus->setTheme(theme);
}

void Remembered::setLanguage(const QString& code)
{
    m_preferences.setLanguage(code);
    m_menus->setLanguage(code);
    Q_EMIT languageRequested(code);
}

void Remembered::noteFile()
{
    if (m_session.fileName() == m_lastFile) {
        return;
    }
    m_lastFile = m_session.fileName();
    if (!m_lastFile.isEmpty()) {
        m_preferences.addRecentFile(m_lastFile);
        showFiles();
    }
}

void Remembered::showFiles()
{
    const QStringList files = m_preferences.recentFiles();
    m_menus->setRecentFiles(files);
    if (m_start != nullptr) {
        m_start->setRecentFiles(files);
    }
}

} // namespace rustworthy::wizard
