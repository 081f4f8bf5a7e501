// Every text of the program and of the catalog is translated, and no translation lost what the program needs.
#include "ts_file.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace {

using rustworthy::translations::Message;
using rustworthy::translations::updatedCopy;

// lupdate is asked once: it reads all of app/.
const QList<Message>& german()
{
    static const QList<Message> messages = updatedCopy(QStringLiteral("de")).messages;
    return messages;
}

const QList<Message>& english()
{
    static const QList<Message> messages =
        updatedCopy(QStringLiteral("en"), {QStringLiteral("-pluralonly")}).messages;
    return messages;
}

std::string where(const Message& message)
{
    return (message.context + QStringLiteral(": ") + message.source).toStdString();
}

QStringList allMatches(const QString& pattern, const QString& text)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        found.append(matches.next().captured());
    }
    found.sort();
    return found;
}

QStringList placeholders(const QString& text)
{
    return allMatches(QStringLiteral("%L?[0-9]+"), text);
}

bool hasCount(const QString& text)
{
    return text.contains(QRegularExpression(QStringLiteral("%L?n")));
}

qsizetype mnemonics(const QString& text)
{
    return allMatches(QStringLiteral("&\\w"), QString(text).remove(QStringLiteral("&&"))).size();
}

// Untranslated texts are reported once, by expectFinished().
QStringList filledForms(const Message& message)
{
    QStringList forms = message.forms;
    forms.removeAll(QString());
    return forms;
}

void expectFinished(const QList<Message>& messages)
{
    for (const Message& message : messages) {
        EXPECT_EQ(message.state.toStdString(), "")
            << where(message) << "\n(build the target update_translations)";
        for (const QString& form : message.forms) {
            EXPECT_FALSE(form.trimmed().isEmpty()) << where(message);
        }
    }
}

void expectPluralForms(const QList<Message>& messages)
{
    for (const Message& message : messages) {
        ASSERT_EQ(message.forms.size(), message.plural ? 2 : 1) << where(message);
        // The singular may say "one"; the plural has to give the number that the source gives.
        EXPECT_EQ(hasCount(message.forms.last()), hasCount(message.source)) << where(message);
    }
}

TEST(Completeness, NothingInGermanIsUntranslated)
{
    ASSERT_GT(german().size(), 300) << "the sources or the catalog were not read";
    expectFinished(german());
}

TEST(Completeness, NoPluralInEnglishIsUntranslated)
{
    ASSERT_FALSE(english().isEmpty());
    EXPECT_TRUE(std::ranges::all_of(english(), &Message::plural));
    expectFinished(english());
}

TEST(Completeness, PluralsHaveTheirForms)
{
    expectPluralForms(german());
    expectPluralForms(english());
}

TEST(Completeness, TheSamePluralsInEveryLanguage)
{
    const auto plurals = [](const QList<Message>& messages) {
        QSet<QString> keys;
        for (const Message& message : messages) {
            if (message.plural) {
                keys.insert(message.context + QLatin1Char('|') + message.source);
            }
        }
        return keys;
    };
    EXPECT_EQ(plurals(german()), plurals(english()));
}

TEST(Completeness, PlaceholdersAndMnemonicsAreKept)
{
    for (const Message& message : german() + english()) {
        for (const QString& form : filledForms(message)) {
            EXPECT_EQ(placeholders(form), placeholders(message.source)) << where(message);
            EXPECT_EQ(mnemonics(form), mnemonics(message.source)) << where(message);
        }
    }
}

TEST(Completeness, BlanksAndEllipsesAreKept)
{
    for (const Message& message : german()) {
        for (const QString& form : filledForms(message)) {
            EXPECT_EQ(form.trimmed() == form, message.source.trimmed() == message.source) << where(message);
            EXPECT_EQ(form.endsWith(QChar(0x2026)), message.source.endsWith(QChar(0x2026))) << where(message);
        }
    }
}

// Names and words that are the same in both languages; anything else left in English was forgotten.
TEST(Completeness, OnlyNamesAreTheSameInGerman)
{
    QFile list(QStringLiteral(RUSTWORTHY_SAME_IN_GERMAN));
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'));
    const QSet<QString> same(lines.begin(), lines.end());
    for (const Message& message : german()) {
        // Texts without a word, such as "%1: %2", have nothing to translate.
        const bool hasWord = QString(message.source)
                                 .remove(QRegularExpression(QStringLiteral("%L?[0-9n]")))
                                 .contains(QRegularExpression(QStringLiteral("\\p{L}")));
        if (hasWord && !message.plural && message.forms.first() == message.source) {
            EXPECT_TRUE(same.contains(message.source)) << where(message);
        }
    }
}

} // namespace
