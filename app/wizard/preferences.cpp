#include "wizard/preferences.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QVariant>

#include <array>
#include <utility>

namespace rustworthy::wizard {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString stepListKey = QStringLiteral("stepList");
const QString frameKey = QStringLiteral("window/frame");
const QString maximizedKey = QStringLiteral("window/maximized");

constexpr std::array<std::pair<ThemeChoice, const char*>, 3> themes = {{
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
}};

} // namespace

ThemeChoice Preferences::theme() const
{
    const QString stored = QSettings().value(themeKey).toString();
    for (const auto& [theme, name] : themes) {
        if (stored == QLatin1String(name)) {
            return theme;
        }
    }
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    for (const auto& [known, name] : themes) {
        if (known == theme) {
            QSettings().setValue(themeKey, QLatin1String(name));
        }
    }
}

QString Preferences::language() const
{
    const QString stored = QSettings().value(languageKey).toString();
    return availableLanguages().contains(stored) ? stored : QString();
}

void Preferences::setLanguage(const QString& code)
{
    QSettings().setValue(languageKey, code);
}

bool Preferences::showsStepList() const
{
    const QString stored = QSettings().value(stepListKey).toString();
    return stored != QLatin1String("false");
}

void Preferences::setShowsStepList(bool shows)
{
    QSettings().setValue(stepListKey, shows);
}

std::optional<WindowPlace> Preferences::windowPlace() const
{
    const QSettings settings;
    const QVariant frame = settings.value(frameKey);
    if (frame.typeId() != QMetaType::QRect || !frame.toRect().isValid()) {
        return std::nullopt;
    }
    return WindowPlace{.frame = frame.toRect(), .maximized = settings.value(maximizedKey).toBool()};
}

void Preferences::setWindowPlace(const WindowPlace& place)
{
    QSettings settings;
    settings.setValue(frameKey, place.frame);
    settings.setValue(maximizedKey, place.maximized);
}

QStringList availableLanguages()
{
    QStringList codes = {QStringLiteral("en")};
    const QString before = QStringLiteral("rustworthy_");
    const QString after = QStringLiteral(".qm");
    // Not by a name filter: those are regular expressions, which take their time to be compiled.
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (!file.startsWith(before) || !file.endsWith(after)) {
            continue;
        }
        const QString code = file.mid(before.size(), file.size() - before.size() - after.size());
        if (!codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes;
}

} // namespace rustworthy::wizard
