// The few things the program remembers between starts. Nothing irreplaceable lives here.
#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::wizard {

enum class ThemeChoice { System, Light, Dark };
enum class PaperChoice { ByLocale, A4, Letter };

struct WindowPlace
{
    QRect frame; ///< of the window when it is not maximised
    bool maximized = false;
};

/// What was chosen for the last export, by keys.
struct ExportHabits
{
    QString format;
    QStringList leftOut; ///< parts of a summary
    QString exhibit;
    QString folder;
    bool opensWhenDone = false;
};

/// Kept as an INI file under the application's name. A value that makes no sense counts as the default.
class Preferences
{
public:
    static constexpr qsizetype mostRecentFiles = 10;

    /// A file that cannot be one of preferences is renamed, so that it is neither used nor overwritten. Where
    /// it went to; empty when all is well. To be called before anything is read.
    [[nodiscard]] static QString setAsideBadFile();

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Code of a language there is a translation for; empty = the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    [[nodiscard]] bool showsStepList() const;
    void setShowsStepList(bool shows);

    [[nodiscard]] PaperChoice paper() const;
    void setPaper(PaperChoice paper);

    [[nodiscard]] bool reducesMotion() const;
    void setReducesMotion(bool reduces);

    /// Documents opened or saved last, the latest first, as absolute paths.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& fileName); ///< nothing while none are kept
    void removeRecentFile(const QString& fileName);
    void clearRecentFiles();
    [[nodiscard]] bool keepsRecentFiles() const;
    void setKeepsRecentFiles(bool keeps); ///< false forgets those there are

    [[nodiscard]] ExportHabits exportHabits() const;
    void setExportHabits(const ExportHabits& habits);

    [[nodiscard]] std::optional<WindowPlace> windowPlace() const;
    void setWindowPlace(const WindowPlace& place);
};

/// Codes of the languages the program can be switched to: English and every ":/i18n/rustworthy_<code>.qm".
[[nodiscard]] QStringList availableLanguages();

} // namespace rustworthy::wizard
