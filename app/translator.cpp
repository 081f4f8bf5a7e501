#include "translator.h"

#include "wizard/preferences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QRegularExpression>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace rustworthy {

namespace {

QString baseOf(const QString& code)
{
    const auto isSeparator = [](QChar character) { return character == u'_' || character == u'-'; };
    return code.left(std::ranges::find_if(code, isSeparator) - code.begin());
}

// The first language the person reads that there is a translation for.
QString systemLanguage()
{
    const QStringList available = wizard::availableLanguages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& code : wanted) {
        if (available.contains(baseOf(code))) {
            return baseOf(code);
        }
    }
    return QStringLiteral("en");
}

// Numbers and dates follow the language of the texts, in the form that is usual where the person lives: mixed
// formats in one sentence would mislead.
QLocale localeFor(const QString& language, const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale named(code.isEmpty() ? language : code);
    if (code.isEmpty() || code == language) {
        if (system.language() == named.language()) {
            return system;
        }
        const QLocale local(named.language(), system.territory());
        if (system.language() != QLocale::C && local.territory() == system.territory()) {
            return local;
        }
    }
    return named;
}

} // namespace

bool Translator::isAvailable(const QString& code)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z]{2,3}([_-][A-Z]{2})?\\z"));
    return pattern.match(code).hasMatch() && wizard::availableLanguages().contains(baseOf(code));
}

void Translator::setLanguage(const QString& code)
{
    const QString language = code.isEmpty() ? systemLanguage() : baseOf(code);
    QLocale::setDefault(localeFor(language, code));

    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own texts are English in its source.
    if (language != QLatin1String("en") &&
        m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    // Installed even for English: it holds the plural forms.
    if (m_program.load(QStringLiteral(":/i18n/rustworthy_%1.qm").arg(language))) {
        QCoreApplication::installTranslator(&m_program);
    }
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr) {
        QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    }
}

} // namespace rustworthy
