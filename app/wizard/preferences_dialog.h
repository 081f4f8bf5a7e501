// What the program remembers, in one place.
#pragma once

#include "wizard/preferences.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;

namespace rustworthy::wizard {

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const;
    [[nodiscard]] QString language() const; ///< empty = the system's
    [[nodiscard]] PaperChoice paper() const;
    [[nodiscard]] bool reducesMotion() const;
    [[nodiscard]] bool keepsRecentFiles() const;

private:
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_paper;
    QCheckBox* m_motion;
    QCheckBox* m_recent;
};

/// The name of a language in itself, so that it is found by those who need it.
[[nodiscard]] QString languageName(const QString& code);

} // namespace rustworthy::wizard
