#include "names.h"

#include "formatting.h"

#include <QtCore/QSet>

namespace rustworthy::presentation {

namespace {

constexpr qsizetype longestName = 48;

bool isDirectionControl(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x200E || code == 0x200F || code == 0x061C || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool isLoneSurrogate(const QString& text, qsizetype i)
{
    const QChar character = text.at(i);
    if (character.isHighSurrogate()) {
        return i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate();
    }
    return character.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
}

QString shortened(QString name, qsizetype length)
{
    if (name.size() <= length) {
        return name;
    }
    name.truncate(length - 1);
    if (name.back().isHighSurrogate()) {
        name.chop(1);
    }
    return name + QChar(0x2026);
}

QString plainName(const QString& name)
{
    QString plain = name.trimmed();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar::Category category = plain.at(i).category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph || isDirectionControl(plain.at(i)) ||
            isLoneSurrogate(plain, i)) {
            plain[i] = QChar::ReplacementCharacter;
        }
    }
    return plain.isEmpty() ? translate("presentation", "Without a name") : shortened(plain, longestName);
}

} // namespace

QStringList distinctNames(const QStringList& names)
{
    QSet<QString> taken;
    QStringList result;
    for (const QString& name : names) {
        const QString plain = plainName(name);
        QString distinct = plain;
        for (int copy = 2; taken.contains(distinct); ++copy) {
            //: A name that several have, and a number to tell them apart.
            distinct = translate("presentation", "%1 (%2)", "equal names").arg(plain, QString::number(copy));
        }
        taken.insert(distinct);
        result.append(distinct);
    }
    return result;
}

} // namespace rustworthy::presentation
