// The language of the program: its translators, the default locale and the direction of the layout.
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QTranslator>

namespace rustworthy {

/// Needs an application object, and goes before it does.
class Translator
{
public:
    /// "de", or "de_AT" for the formats of a territory; there has to be a translation for the language.
    [[nodiscard]] static bool isAvailable(const QString& code);

    /// Replaces the translators, live: widgets get QEvent::LanguageChange. Empty = the system's language, or
    /// English where there is no translation for it.
    void setLanguage(const QString& code);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace rustworthy
