// The few things the program remembers between starts. Nothing irreplaceable lives here.
#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::wizard {

enum class ThemeChoice { System, Light, Dark };

struct WindowPlace
{
    QRect frame; ///< of the window when it is not maximised
    bool maximized = false;
};

/// Kept in QSettings under the application's name. A value that makes no sense counts as the default.
class Preferences
{
public:
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Code of a language there is a translation for; empty = the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    [[nodiscard]] bool showsStepList() const;
    void setShowsStepList(bool shows);

    [[nodiscard]] std::optional<WindowPlace> windowPlace() const;
    void setWindowPlace(const WindowPlace& place);
};

/// Codes of the languages the program can be switched to: English and every ":/i18n/rustworthy_<code>.qm".
[[nodiscard]] QStringList availableLanguages();

} // namespace rustworthy::wizard
