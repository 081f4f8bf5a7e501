#include "storage/problem.h"

#include "words.h"

#include <QtCore/QStringList>

namespace rustworthy::storage {

namespace {

constexpr qsizetype longestPlace = 200;

bool overridesDirection(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool breaksLine(char16_t unit)
{
    return unit == 0x2028 || unit == 0x2029;
}

// A hostile document can have member names of any length: the message stays readable.
QString shortened(const QString& place)
{
    if (place.size() <= longestPlace) {
        return place;
    }
    return place.left(longestPlace / 2) + QChar(0x2026) + place.right(longestPlace / 2);
}

QString asSentence(const QString& text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || QStringLiteral(".!?").contains(trimmed.back())) {
        return trimmed;
    }
    return Words::tr("%1.", "what is wrong, ended as a sentence").arg(trimmed);
}

QString usualNextStep(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::InputOutput:
        return Words::tr("Nothing was changed; check the file and its folder, then try again.");
    case ProblemKind::BadInput:
        break;
    }
    return Words::tr("Nothing was changed; correct the file or choose another one.");
}

QString worded(const Problem& problem, const QString& step)
{
    const QString what = asSentence(problem.what);
    if (problem.place.isEmpty()) {
        return printable(
            Words::tr("%1: %2 %3", "file, what is wrong, next step").arg(problem.file, what, step));
    }
    return printable(Words::tr("%1: %2: %3 %4", "file, place, what is wrong, next step")
                         .arg(problem.file, shortened(problem.place), what, step));
}

// One line each, then one that counts those beyond the limit.
QStringList listed(const QList<Problem>& problems, int limit, QString (Problem::*text)() const)
{
    QStringList lines;
    const qsizetype shown = qMin(problems.size(), qsizetype(qMax(limit, 0)));
    for (const Problem& problem : problems.first(shown)) {
        lines.append((problem.*text)());
    }
    if (const qsizetype rest = problems.size() - shown; rest > 0) {
        lines.append(Words::tr("%n more problem(s) not shown.", nullptr, static_cast<int>(rest)));
    }
    return lines;
}

} // namespace

QString Problem::message() const
{
    return worded(*this, next.isEmpty() ? usualNextStep(kind) : asSentence(next));
}

QString Problem::finding() const
{
    return worded(*this, asSentence(next)).trimmed();
}

QStringList messages(const QList<Problem>& problems, int limit)
{
    return listed(problems, limit, &Problem::message);
}

QStringList findings(const QList<Problem>& problems, int limit)
{
    return listed(problems, limit, &Problem::finding);
}

QString printable(const QString& text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar character = result.at(i);
        if (character.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        const char16_t unit = character.unicode();
        if (character.category() == QChar::Other_Control || character.isSurrogate() || breaksLine(unit) ||
            overridesDirection(unit)) {
            result[i] = QChar::ReplacementCharacter;
        }
    }
    return result;
}

} // namespace rustworthy::storage
