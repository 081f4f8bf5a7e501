// What is remembered between starts, as menus and the preferences dialog change it.
#pragma once

#include "appearance.h"
#include "wizard/preferences.h"
#include "wizard/session.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace rustworthy::wizard {

class DocumentFlow;
class Menus;
class StartPage;

class Remembered : public QObject
{
    Q_OBJECT

public:
    /// Applies theme and motion. Session and window outlive it.
    Remembered(Session& session, QWidget& window);

    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    /// Follows what is chosen in the menus and which files are opened. Both outlive it.
    void attach(Menus& menus, DocumentFlow& flow);
    /// Where the recent files are offered as well.
    void setStartPage(StartPage& page);
    void edit();

Q_SIGNALS:
    void languageRequested(const QString& code); ///< empty = the system's

private:
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString& code);
    void noteFile();
    void showFiles();

    Session& m_session;
    QWidget& m_window;
    Preferences m_preferences;
    Appearance m_appearance;
    Menus* m_menus = nullptr;
    QPointer<StartPage> m_start;
    QString m_lastFile; ///< noted as recent
};

} // namespace rustworthy::wizard
