#include "markdown_text.h"

#include "storage/problem.h"
#include "web_address.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace rustworthy::report {

namespace {

bool isPunctuation(QChar character)
{
    const char16_t unit = character.unicode();
    return unit > 0x20 && unit < 0x7F && !character.isLetterOrNumber();
}

/// One text, asked character by character whether it would be taken for more than itself.
class Escaping
{
public:
    Escaping(const QString& text, MarkdownPlace place) : m_text(text), m_place(place) {}

    [[nodiscard]] QString escaped(qsizetype from, qsizetype to) const
    {
        QString result;
        for (qsizetype i = from; i < to; ++i) {
            const bool beforeCode =
                i + 1 == to && to < m_text.size() && QStringLiteral("\\<").contains(m_text[i]);
            if (beforeCode || hasMeaning(i) || (m_place == MarkdownPlace::Line && startsBlock(i)) ||
                closesHeading(i)) {
                result += QLatin1Char('\\');
            }
            result += m_text[i];
        }
        return result;
    }

private:
    /// A blank outside of the text.
    [[nodiscard]] QChar at(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_text[i] : QChar(QChar::Space);
    }

    [[nodiscard]] bool hasMeaning(qsizetype i) const
    {
        const QChar next = at(i + 1);
        switch (m_text[i].unicode()) {
        case u'`':
        case u'*':
        case u'[': // without it no link, image, footnote or task
            return true;
        case u'|':
            return m_place == MarkdownPlace::Cell;
        case u'\\':
            return isPunctuation(next) || i + 1 == m_text.size();
        case u'_':
            return !(at(i - 1).isLetterOrNumber() && next.isLetterOrNumber());
        case u'~':
            return !next.isLetterOrNumber() || m_text.count(QLatin1Char('~')) > 1;
        case u'<':
            return next.isLetter() || QStringLiteral("/!?").contains(next);
        case u'&':
            return startsEntity(i);
        default:
            return false;
        }
    }

    [[nodiscard]] bool startsEntity(qsizetype i) const
    {
        static const QRegularExpression entity(
            QStringLiteral("\\G&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z0-9]+);"));
        return entity.match(m_text, i).hasMatch();
    }

    /// Quotes, headings, rules and lists.
    [[nodiscard]] bool startsBlock(qsizetype i) const
    {
        const QChar next = at(i + 1);
        switch (m_text[i].unicode()) {
        case u'>':
        case u'#':
            return i == 0;
        case u'+':
            return i == 0 && next.isSpace();
        case u'-':
            return i == 0 && (next.isSpace() || next == QLatin1Char('-'));
        case u'.':
        case u')':
            return i > 0 && i < 10 && next.isSpace() &&
                   std::all_of(m_text.begin(), m_text.begin() + i, [](QChar each) {
                       return each >= QLatin1Char('0') && each <= QLatin1Char('9');
                   });
        default:
            return false;
        }
    }

    /// The first of those at the end of a heading, which would be dropped.
    [[nodiscard]] bool closesHeading(qsizetype i) const
    {
        return m_text[i] == QLatin1Char('#') && at(i - 1).isSpace() &&
               std::all_of(m_text.begin() + i, m_text.end(),
                           [](QChar each) { return each == QLatin1Char('#'); });
    }

    const QString& m_text;
    MarkdownPlace m_place;
};

/// What GitHub makes a link of without being asked: addresses, names of people, who are told, and numbers of
/// issues. No escape keeps it from doing so: it looks for them in what was read.
const QRegularExpression& linkedUnasked()
{
    static const QRegularExpression expression(
        QStringLiteral("[^%1]*(?:(?:https?|ftp)://|www\\.|[a-z0-9._+-]@[a-z0-9_-]+\\.|"
                       "(?<![a-z0-9_])@[a-z0-9]|#[0-9]|\\bgh-[0-9])[^%1]*")
            .arg(QStringLiteral("\\s`|\\\\<>()\\[\\]\"'*,;")),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

QString markdownText(const QString& text, MarkdownPlace place)
{
    const QString line =
        storage::printable(QString(text.trimmed()).replace(QLatin1Char('\n'), QLatin1String("; "))).trimmed();
    const Escaping escaping(line, place);
    QString result;
    result.reserve(line.size() + line.size() / 16);
    qsizetype position = 0;
    for (auto links = linkedUnasked().globalMatch(line); links.hasNext();) {
        const QRegularExpressionMatch link = links.next();
        result += escaping.escaped(position, link.capturedStart()) + QLatin1Char('`') + link.captured() +
                  QLatin1Char('`');
        position = link.capturedEnd();
    }
    return result + escaping.escaped(position, line.size());
}

QString markdownLink(const QString& url)
{
    static const QRegularExpression safe(QStringLiteral("\\A[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+\\z"));
    return !webAddress(url).isEmpty() && safe.match(url).hasMatch() ? QStringLiteral("<%1>").arg(url)
                                                                    : QString();
}

} // namespace rustworthy::report
