#include "wizard/preferences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QUtf8StringView>
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

const QString paperKey = QStringLiteral("paper");
const QString motionKey = QStringLiteral("reducedMotion");
const QString keepRecentKey = QStringLiteral("keepRecentFiles");
const QString recentKey = QStringLiteral("recentFiles");

const QString exportFormatKey = QStringLiteral("export/format");
const QString exportLeftOutKey = QStringLiteral("export/leftOut");
const QString exportExhibitKey = QStringLiteral("export/exhibit");
const QString exportFolderKey = QStringLiteral("export/folder");
const QString exportOpensKey = QStringLiteral("export/opensWhenDone");

constexpr qint64 mostBytes = 256LL * 1024;

// INI everywhere, so that a file from one system is read on the other.
class Stored
{
public:
    Stored()
        : m_settings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                     QCoreApplication::applicationName())
    {}
    QSettings* operator->() { return &m_settings; }
    const QSettings* operator->() const { return &m_settings; }

private:
    QSettings m_settings;
};

// QSettings takes nearly everything for an empty file, and would write over it.
bool isReadable(const QString& fileName)
{
    const QFileInfo info(fileName);
    if (!info.isFile() || info.size() > mostBytes) {
        return false;
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return true; // not ours to move
    }
    const QByteArray bytes = file.readAll();
    if (bytes.contains('\0') || !QUtf8StringView(bytes).isValidUtf8()) {
        return false;
    }
    return bytes.trimmed().isEmpty() || Stored()->status() != QSettings::FormatError;
}

constexpr std::array<std::pair<PaperChoice, const char*>, 3> papers = {{
    {PaperChoice::ByLocale, "locale"},
    {PaperChoice::A4, "a4"},
    {PaperChoice::Letter, "letter"},
}};

constexpr std::array<std::pair<ThemeChoice, const char*>, 3> themes = {{
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
}};

} // namespace

QString Preferences::setAsideBadFile()
{
    const QString fileName = Stored()->fileName();
    if (!QFileInfo::exists(fileName) || isReadable(fileName)) {
        return {};
    }
    for (int number = 1; number < 100; ++number) {
        const QString aside =
            number == 1 ? fileName + QLatin1String(".bad") : fileName + QStringLiteral(".bad%1").arg(number);
        if (!QFileInfo::exists(aside)) {
            return QFile::rename(fileName, aside) ? aside : QString();
        }
    }
    return {};
}

ThemeChoice Preferences::theme() const
{
    const QString stored = Stored()->value(themeKey).toString();
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
            Stored()->setValue(themeKey, QLatin1String(name));
        }
    }
}

QString Preferences::language() const
{
    const QString stored = Stored()->value(languageKey).toString();
    return availableLanguages().contains(stored) ? stored : QString();
}

void Preferences::setLanguage(const QString& code)
{
    Stored()->setValue(languageKey, code);
}

bool Preferences::showsStepList() const
{
    const QString stored = Stored()->value(stepListKey).toString();
    return stored != QLatin1String("false");
}

void Preferences::setShowsStepList(bool shows)
{
    Stored()->setValue(stepListKey, shows);
}

PaperChoice Preferences::paper() const
{
    const QString stored = Stored()->value(paperKey).toString();
    for (const auto& [paper, name] : papers) {
        if (stored == QLatin1String(name)) {
            return paper;
        }
    }
    return PaperChoice::ByLocale;
}

void Preferences::setPaper(PaperChoice paper)
{
    for (const auto& [known, name] : papers) {
        if (known == paper) {
            Stored()->setValue(paperKey, QLatin1String(name));
        }
    }
}

bool Preferences::reducesMotion() const
{
    return Stored()->value(motionKey).toString() == QLatin1String("true");
}

void Preferences::setReducesMotion(bool reduces)
{
    Stored()->setValue(motionKey, reduces);
}

QStringList Preferences::recentFiles() const
{
    QStringList files;
    const QStringList stored = Stored()->value(recentKey).toStringList();
    for (const QString& file : stored) {
        if (files.size() < mostRecentFiles && QDir::isAbsolutePath(file) && !files.contains(file)) {
            files.append(file);
        }
    }
    return files;
}

void Preferences::addRecentFile(const QString& fileName)
{
    if (!keepsRecentFiles()) {
        return;
    }
    const QString path = QFileInfo(fileName).absoluteFilePath();
    QStringList files = recentFiles();
    if (!files.isEmpty() && files.front() == path) {
        return;
    }
    files.removeAll(path);
    files.prepend(path);
    Stored()->setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Preferences::removeRecentFile(const QString& fileName)
{
    QStringList files = recentFiles();
    files.removeAll(fileName);
    Stored()->setValue(recentKey, files);
}

void Preferences::clearRecentFiles()
{
    Stored()->remove(recentKey);
}

bool Preferences::keepsRecentFiles() const
{
    return Stored()->value(keepRecentKey).toString() != QLatin1String("false");
}

void Preferences::setKeepsRecentFiles(bool keeps)
{
    Stored()->setValue(keepRecentKey, keeps);
    if (!keeps) {
        clearRecentFiles();
    }
}

ExportHabits Preferences::exportHabits() const
{
    const Stored settings;
    return {.format = settings->value(exportFormatKey).toString(),
            .leftOut = settings->value(exportLeftOutKey).toStringList(),
            .exhibit = settings->value(exportExhibitKey).toString(),
            .folder = settings->value(exportFolderKey).toString(),
            .opensWhenDone = settings->value(exportOpensKey).toString() == QLatin1String("true")};
}

void Preferences::setExportHabits(const ExportHabits& habits)
{
    Stored settings;
    settings->setValue(exportFormatKey, habits.format);
    settings->setValue(exportLeftOutKey, habits.leftOut);
    settings->setValue(exportExhibitKey, habits.exhibit);
    settings->setValue(exportFolderKey, habits.folder);
    settings->setValue(exportOpensKey, habits.opensWhenDone);
}

std::optional<WindowPlace> Preferences::windowPlace() const
{
    const Stored settings;
    const QVariant frame = settings->value(frameKey);
    if (frame.typeId() != QMetaType::QRect || !frame.toRect().isValid()) {
        return std::nullopt;
    }
    return WindowPlace{.frame = frame.toRect(), .maximized = settings->value(maximizedKey).toBool()};
}

void Preferences::setWindowPlace(const WindowPlace& place)
{
    Stored settings;
    settings->setValue(frameKey, place.frame);
    settings->setValue(maximizedKey, place.maximized);
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
