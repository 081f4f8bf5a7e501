// The way of a text from the catalog and the sources through the .ts files to the screen.
#include "catalog/catalog.h"
#include "catalog/loader.h"
#include "ts_file.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>

#include <algorithm>

namespace {

using rustworthy::catalog::TextAt;
using rustworthy::translations::extracted;
using rustworthy::translations::Message;
using rustworthy::translations::readTs;

QByteArray builtInCatalog()
{
    QFile file(QStringLiteral(RUSTWORTHY_CATALOG));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Message> committed(const QString& language)
{
    return readTs(QStringLiteral(RUSTWORTHY_TRANSLATIONS "/rustworthy_%1.ts").arg(language));
}

TEST(Mechanism, EveryTextOfTheCatalogReachesTheTranslator)
{
    const QList<TextAt> texts = rustworthy::catalog::textsOf(builtInCatalog());
    const QList<Message> messages = extracted(QStringLiteral(RUSTWORTHY_CATALOG_TEXTS)).messages;
    ASSERT_GT(texts.size(), 100);
    for (const TextAt& text : texts) {
        const auto entry = std::ranges::find(messages, text.source, &Message::source);
        ASSERT_NE(entry, messages.end()) << text.pointer.toStdString();
        EXPECT_EQ(entry->context.toStdString(), "catalog");
        EXPECT_TRUE(entry->hint.split(QStringLiteral(", ")).contains(text.pointer))
            << text.pointer.toStdString();
    }
    EXPECT_EQ(std::ranges::count(messages, texts.first().source, &Message::source), 1);
}

TEST(Mechanism, QuotesLinesAndSymbolsSurviveTheExtraction)
{
    const QString title =
        QStringLiteral("He said \"yes\\no\"; [x] \u201cna\u00efve\u201d\nnext\t<b>&amp;</b> %1 // */");
    QJsonObject catalog = QJsonDocument::fromJson(builtInCatalog()).object();
    catalog[QStringLiteral("title")] = title;
    const QTemporaryDir folder;
    const QString input = folder.filePath(QStringLiteral("catalog.json"));
    const QString output = folder.filePath(QStringLiteral("texts.cpp"));
    QFile file(input);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(catalog).toJson());
    file.close();
    ASSERT_EQ(QProcess::execute(QStringLiteral(RUSTWORTHY_CATALOG_STRINGS), {input, output}), 0);

    const QList<Message> messages = extracted(output).messages;
    const auto entry = std::ranges::find(messages, title, &Message::source);
    ASSERT_NE(entry, messages.end());
    EXPECT_EQ(entry->hint.toStdString(), "/title");
}

TEST(Mechanism, ACatalogWithoutTextsFailsTheBuild)
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("texts.cpp"));
    const QString program = QStringLiteral(RUSTWORTHY_CATALOG_STRINGS);
    EXPECT_NE(QProcess::execute(program, {QStringLiteral("/nonexistent"), output}), 0);
    EXPECT_NE(QProcess::execute(program, {QStringLiteral("/dev/null"), output}), 0);
    EXPECT_FALSE(QFile::exists(output));
}

TEST(Mechanism, LupdateUnderstandsEverySource)
{
    const auto updated = rustworthy::translations::updatedCopy(QStringLiteral("de"));
    EXPECT_FALSE(updated.messages.isEmpty());
    // For instance "Class 'X' lacks Q_OBJECT macro": the text would be looked up under another name.
    EXPECT_EQ(updated.output.count(QStringLiteral(".cpp:")) + updated.output.count(QStringLiteral(".h:")), 0)
        << updated.output.toStdString();
}

QString unescaped(const QString& literal)
{
    QString text;
    for (qsizetype i = 0; i < literal.size(); ++i) {
        if (literal[i] == QLatin1Char('\\')) {
            ++i;
            text += literal[i] == QLatin1Char('n') ? QLatin1Char('\n') : literal[i];
        } else {
            text += literal[i];
        }
    }
    return text;
}

// Every first text in a call of tr() or second one of translate(), read without lupdate: it passes over some
// calls.
QStringList textsInCalls(const QString& code)
{
    static const QRegularExpression call(
        QStringLiteral(R"re(\b(?:(tr)|translate)\(\s*(?(1)|"[^"]*",\s*)((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList texts;
    for (auto calls = call.globalMatch(code); calls.hasNext();) {
        QString text;
        const QString literals = calls.next().captured(2);
        for (auto parts = literal.globalMatch(literals); parts.hasNext();) {
            text += parts.next().captured(1);
        }
        texts.append(unescaped(text));
    }
    return texts;
}

TEST(Mechanism, LupdateFindsEveryText)
{
    QSet<QString> found;
    for (const Message& message : rustworthy::translations::updatedCopy(QStringLiteral("de")).messages) {
        found.insert(message.source);
    }
    int calls = 0;
    QDirIterator files(QStringLiteral(RUSTWORTHY_APP), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList texts = textsInCalls(QString::fromUtf8(file.readAll()));
        for (const QString& text : texts) {
            ++calls;
            EXPECT_TRUE(found.contains(text)) << file.fileName().toStdString() << ": " << text.toStdString();
        }
    }
    EXPECT_GT(calls, 300);
}

TEST(Mechanism, FinishedTranslationsAreInTheProgram)
{
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/rustworthy_de.qm")));
    for (const Message& message : committed(QStringLiteral("de"))) {
        if (message.state.isEmpty() && !message.plural) {
            EXPECT_EQ(translator.translate(message.context.toUtf8(), message.source.toUtf8()),
                      message.forms.first());
        }
    }
}

TEST(Mechanism, CatalogTextsFollowTheInstalledTranslator)
{
    const QList<Message> messages = committed(QStringLiteral("de"));
    const auto entry = std::ranges::find_if(messages, [](const Message& message) {
        return message.context == QStringLiteral("catalog") && message.state.isEmpty() &&
               message.forms.first() != message.source;
    });
    ASSERT_NE(entry, messages.end());
    const rustworthy::catalog::Text text{.source = entry->source};
    EXPECT_EQ(text.translated(), entry->source);
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/rustworthy_de.qm")));
    QCoreApplication::installTranslator(&translator);
    EXPECT_EQ(text.translated(), entry->forms.first());
    QCoreApplication::removeTranslator(&translator);
    EXPECT_EQ(text.translated(), entry->source);
}

TEST(Mechanism, PluralsFollowTheNumber)
{
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("de")}) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/rustworthy_%1.qm").arg(language)));
        int seen = 0;
        for (const Message& message : committed(language)) {
            if (message.plural && message.state.isEmpty()) {
                ++seen;
                const QByteArray context = message.context.toUtf8();
                const QByteArray source = message.source.toUtf8();
                EXPECT_EQ(translator.translate(context, source, nullptr, 1), message.forms.first());
                EXPECT_EQ(translator.translate(context, source, nullptr, 2), message.forms.last());
                EXPECT_EQ(translator.translate(context, source, nullptr, 0), message.forms.last());
            }
        }
        EXPECT_GT(seen, 0) << language.toStdString();
    }
}

} // namespace
