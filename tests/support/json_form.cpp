#include "support/json_mutations.h"

#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringDecoder>

namespace rustworthy::test {

namespace {

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// Reads by RFC 8259's grammar, one function for each of its rules.
class Form
{
public:
    Form(const QString& text, int maximumDepth) : m_text(text), m_depthLeft(maximumDepth) {}

    bool isDocument()
    {
        blanks();
        if (next() != u'{' || !value()) {
            return false;
        }
        blanks();
        return m_at == m_text.size();
    }

private:
    [[nodiscard]] char16_t next() const { return m_at < m_text.size() ? m_text.at(m_at).unicode() : u'\0'; }
    bool take(char16_t unit)
    {
        const bool there = m_at < m_text.size() && m_text.at(m_at) == QChar(unit);
        m_at += there ? 1 : 0;
        return there;
    }
    void blanks()
    {
        while (m_at < m_text.size() && QStringView(u" \t\n\r").contains(m_text.at(m_at))) {
            ++m_at;
        }
    }

    bool value()
    {
        switch (next()) {
        case u'{':
            return nested(&Form::object);
        case u'[':
            return nested(&Form::array);
        case u'"': {
            QString ignored;
            return text(ignored);
        }
        case u't':
            return word(u"true");
        case u'f':
            return word(u"false");
        case u'n':
            return word(u"null");
        default:
            return number();
        }
    }
    bool nested(bool (Form::*rule)())
    {
        if (--m_depthLeft < 0) {
            return false;
        }
        const bool good = (this->*rule)();
        ++m_depthLeft;
        return good;
    }
    bool word(QStringView letters)
    {
        const bool there = QStringView(m_text).sliced(m_at).startsWith(letters);
        m_at += there ? letters.size() : 0;
        return there;
    }

    bool object()
    {
        QSet<QString> names;
        ++m_at;
        blanks();
        if (take(u'}')) {
            return true;
        }
        do {
            QString name;
            blanks();
            if (!text(name) || names.contains(name)) {
                return false;
            }
            names.insert(name);
            blanks();
            if (!take(u':')) {
                return false;
            }
            blanks();
            if (!value()) {
                return false;
            }
            blanks();
        } while (take(u','));
        return take(u'}');
    }
    bool array()
    {
        ++m_at;
        blanks();
        if (take(u']')) {
            return true;
        }
        do {
            blanks();
            if (!value()) {
                return false;
            }
            blanks();
        } while (take(u','));
        return take(u']');
    }

    bool text(QString& read)
    {
        if (!take(u'"')) {
            return false;
        }
        while (m_at < m_text.size() && next() != u'"') {
            const QChar unit = m_text.at(m_at++);
            if (unit < QChar(u' ') || (unit == QChar(u'\\') && !escape(read))) {
                return false;
            }
            if (unit != QChar(u'\\')) {
                read += unit;
            }
        }
        return take(u'"') && read.isValidUtf16();
    }
    bool escape(QString& read)
    {
        static const QString letters = QStringLiteral("\"\\/bfnrt");
        static const QString meanings = QStringLiteral("\"\\/\b\f\n\r\t");
        if (take(u'u')) {
            bool good = false;
            const ushort unit = m_text.mid(m_at, 4).toUShort(&good, 16);
            static const QString digits = QStringLiteral("0123456789abcdefABCDEF");
            for (qsizetype i = m_at; i < m_at + 4; ++i) {
                good = good && i < m_text.size() && digits.contains(m_text.at(i));
            }
            m_at += 4;
            read += QChar(unit);
            return good;
        }
        const qsizetype which = m_at < m_text.size() ? letters.indexOf(m_text.at(m_at)) : -1;
        ++m_at;
        if (which >= 0) {
            read += meanings.at(which);
        }
        return which >= 0;
    }

    bool digits()
    {
        const qsizetype before = m_at;
        while (isDigit(next())) {
            ++m_at;
        }
        return m_at > before;
    }
    bool number()
    {
        take(u'-');
        if (!take(u'0') && !digits()) {
            return false;
        }
        if (take(u'.') && !digits()) {
            return false;
        }
        if (take(u'e') || take(u'E')) {
            static_cast<void>(take(u'+') || take(u'-'));
            return digits();
        }
        return true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_depthLeft;
};

} // namespace

bool isWellFormedJson(const QByteArray& bytes, int maximumDepth)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && text.isValidUtf16() && Form(text, maximumDepth).isDocument();
}

} // namespace rustworthy::test
