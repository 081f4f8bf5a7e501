// Host tool of the build: writes the texts of a catalog as a C++ file that is never compiled. lupdate reads
// it, so that the texts of the catalog are translated in the same files as those of the program.
//   catalog_strings CATALOG.json OUTPUT.cpp
#include "catalog/loader.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QSaveFile>
#include <QtCore/QStringList>

#include <cstdio>

namespace {

using rustworthy::catalog::TextAt;

// As the inside of a C++ string literal. Anything beyond ASCII stays as it is: lupdate reads UTF-8.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        switch (character.unicode()) {
        case '\\':
            result += QStringLiteral("\\\\");
            break;
        case '"':
            result += QStringLiteral("\\\"");
            break;
        case '\n':
            result += QStringLiteral("\\n");
            break;
        case '\t':
            result += QStringLiteral("\\t");
            break;
        default:
            result += character;
        }
    }
    return result;
}

// One entry for each different text, in the order of the catalog; the comment names every place it stands in.
QString noops(const QList<TextAt>& texts)
{
    QStringList order;
    QHash<QString, QStringList> places;
    for (const TextAt& text : texts) {
        if (!places.contains(text.source)) {
            order.append(text.source);
        }
        places[text.source].append(text.pointer);
    }
    QString result;
    for (const QString& source : std::as_const(order)) {
        result += QStringLiteral("//: %1\nQT_TRANSLATE_NOOP(\"catalog\", \"%2\");\n")
                      .arg(places.value(source).join(QStringLiteral(", ")), escaped(source));
    }
    return result;
}

int fail(const char* what, const QString& file)
{
    std::fprintf(stderr, "catalog_strings: %s %s\n", what, qPrintable(file));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: catalog_strings CATALOG.json OUTPUT.cpp\n");
        return 64;
    }
    QFile input(QFile::decodeName(argv[1]));
    if (!input.open(QIODevice::ReadOnly)) {
        return fail("cannot read", input.fileName());
    }
    const QList<TextAt> texts = rustworthy::catalog::textsOf(input.readAll());
    if (texts.isEmpty()) {
        return fail("no texts in", input.fileName());
    }
    QSaveFile output(QFile::decodeName(argv[2]));
    if (!output.open(QIODevice::WriteOnly) || output.write(noops(texts).toUtf8()) < 0 || !output.commit()) {
        return fail("cannot write", output.fileName());
    }
    return 0;
}
