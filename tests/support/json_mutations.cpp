#include "support/json_mutations.h"

#include <QtCore/QList>

#include <random>
#include <string>
#include <utility>

namespace rustworthy::test {

namespace {

using namespace std::string_literals;

class Dice
{
public:
    explicit Dice(std::uint32_t seed) : m_random(seed) {}

    qsizetype below(qsizetype limit)
    {
        return limit <= 0 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(limit));
    }
    template <typename Items>
    auto oneOf(const Items& items)
    {
        return items[static_cast<decltype(items.size())>(below(static_cast<qsizetype>(items.size())))];
    }

private:
    std::mt19937_64 m_random;
};

/// Where a value stands; `member` is where the member begins that it is the value of.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype member = -1;
};

/// Finds the values of a document that is whole.
class Outline
{
public:
    explicit Outline(const QByteArray& json) : m_json(json)
    {
        qsizetype member = -1;
        qsizetype at = 0;
        while (at < json.size()) {
            const char character = json.at(at);
            if (character == '{' || character == '[') {
                m_open.append({.begin = at, .member = std::exchange(member, -1)});
                ++at;
            } else if (character == '}' || character == ']') {
                Span span = m_open.takeLast();
                span.end = ++at;
                values.append(span);
            } else if (character == '"' || isScalar(character)) {
                const qsizetype end = character == '"' ? endOfText(at) : endOfScalar(at);
                if (character == '"' && isKey(end)) {
                    member = at;
                } else {
                    values.append({.begin = at, .end = end, .member = std::exchange(member, -1)});
                }
                at = end;
            } else {
                ++at;
            }
        }
    }

    QList<Span> values;

    [[nodiscard]] QList<Span> beginningWith(const QByteArray& characters) const
    {
        QList<Span> found;
        for (const Span& span : values) {
            if (characters.contains(m_json.at(span.begin))) {
                found.append(span);
            }
        }
        return found;
    }
    [[nodiscard]] QList<Span> members() const
    {
        QList<Span> found;
        for (const Span& span : values) {
            if (span.member >= 0) {
                found.append(span);
            }
        }
        return found;
    }

private:
    static bool isScalar(char character)
    {
        return (character >= '0' && character <= '9') || character == '-' || character == 't' ||
               character == 'f' || character == 'n';
    }
    [[nodiscard]] qsizetype endOfText(qsizetype at) const
    {
        for (++at; m_json.at(at) != '"'; ++at) {
            at += m_json.at(at) == '\\' ? 1 : 0;
        }
        return at + 1;
    }
    [[nodiscard]] qsizetype endOfScalar(qsizetype at) const
    {
        while (at < m_json.size() && !QByteArrayView(" \n\r\t,]}").contains(m_json.at(at))) {
            ++at;
        }
        return at;
    }
    [[nodiscard]] bool isKey(qsizetype end) const
    {
        while (end < m_json.size() && QByteArrayView(" \n\r\t").contains(m_json.at(end))) {
            ++end;
        }
        return end < m_json.size() && m_json.at(end) == ':';
    }

    const QByteArray& m_json;
    QList<Span> m_open;
};

QByteArray replaced(QByteArray json, const Span& span, const QByteArray& value)
{
    return json.replace(span.begin, span.end - span.begin, value);
}

QByteArray withFlippedBytes(QByteArray json, Dice& dice)
{
    for (qsizetype changes = 1 + dice.below(3); changes > 0 && !json.isEmpty(); --changes) {
        const qsizetype at = dice.below(json.size());
        switch (dice.below(5)) {
        case 0:
            json[at] = static_cast<char>(dice.below(256));
            break;
        case 1:
            json.remove(at, 1 + dice.below(12));
            break;
        case 2:
            json.insert(at, json.mid(dice.below(at), 1 + dice.below(40)));
            break;
        default:
            json[at] = static_cast<char>(json.at(at) ^ (1 << dice.below(8)));
        }
    }
    return json;
}

QByteArray withOtherType(const QByteArray& json, Dice& dice)
{
    static const QList<QByteArray> wild{
        "null", "true", "false", "0",    "-1",     "12345678901",        "1.5",       "\"text\"", "\"\"",
        "[]",   "{}",   "[[]]",  "[{}]", "[\"\"]", "{\"a\":{\"b\":[]}}", "{\"id\":1}"};
    return replaced(json, dice.oneOf(Outline(json).values), dice.oneOf(wild));
}

QByteArray withWildNumber(const QByteArray& json, Dice& dice)
{
    static const QList<QByteArray> wild{"1e308",
                                        "-1e308",
                                        "1e999",
                                        "-1e999",
                                        "9223372036854775808",
                                        "18446744073709551616",
                                        "1e-400",
                                        "-0",
                                        "-1",
                                        "2147483648",
                                        "9007199254740993",
                                        "0.1000000000000000055",
                                        "NaN",
                                        "Infinity",
                                        "0x10",
                                        "01",
                                        "+1",
                                        "1.",
                                        ".5",
                                        "1e",
                                        "--1",
                                        "4294967297",
                                        "168.5",
                                        "1" + QByteArray(400, '0')};
    const Outline outline(json);
    QList<Span> numbers = outline.beginningWith("-0123456789");
    return replaced(json, dice.oneOf(numbers.isEmpty() ? outline.values : numbers), dice.oneOf(wild));
}

QByteArray withDeepNesting(const QByteArray& json, Dice& dice)
{
    static const QList<qsizetype> depths{2, 16, 29, 30, 31, 32, 33, 64, 1000, 1025, 100'000};
    const qsizetype depth = dice.oneOf(depths);
    QByteArray nest;
    switch (dice.below(3)) {
    case 0:
        nest = QByteArray(depth, '[');
        break;
    case 1:
        nest = QByteArray(depth, '[') + QByteArray(depth, ']');
        break;
    default:
        nest = QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}');
    }
    return replaced(json, dice.oneOf(Outline(json).values), nest);
}

QByteArray withDuplicateKey(QByteArray json, Dice& dice)
{
    const Outline outline(json);
    const Span original = dice.oneOf(outline.members());
    const Span other = dice.oneOf(outline.members());
    const qsizetype keyEnd = json.indexOf('"', original.member + 1) + 1;
    QByteArray key = json.mid(original.member, keyEnd - original.member);
    if (dice.below(3) == 0 && key.size() > 2) {
        key.replace(1, 1, "\\u00" + QByteArray(1, key.at(1)).toHex()); // the same name, written otherwise
    }
    const Span& value = dice.below(2) == 0 ? original : other;
    const QByteArray copy = key + ": " + json.mid(value.begin, value.end - value.begin);
    return dice.below(2) == 0 ? json.insert(original.end, ", " + copy)
                              : json.insert(original.member, copy + ", ");
}

QByteArray withBadUtf8(QByteArray json, Dice& dice)
{
    static const std::vector<std::string> bad{
        "\xC0\xAF"s,         "\xED\xA0\x80"s, "\xFF"s,     "\x80"s,
        "\xF5\x80\x80\x80"s, "\xE2\x82"s,     "\xFE\xFF"s, "\0"s,
        "\xF0\x82\x82\xAC"s, "\\ud800"s,      "\\udc00x"s, "\xEF\xBB\xBF"s};
    const std::string bytes = dice.oneOf(bad);
    const QList<Span> texts = Outline(json).beginningWith("\"");
    const Span text = dice.oneOf(texts);
    const qsizetype at = dice.below(4) == 0 ? dice.below(json.size()) : text.begin + 1;
    return json.insert(at, bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QByteArray withWildText(const QByteArray& json, Dice& dice)
{
    static const QList<QByteArray> wild{"<img src=\\\"file:///etc/passwd\\\">",
                                        "<b>bold</b>",
                                        "<script>alert(1)</script>",
                                        "</style><h1>&amp;&lt;",
                                        "\\u0000",
                                        "\\u001b[31mred\\u001b[0m",
                                        "\\u202egpj.exe",
                                        "a\\nb\\r\\nc",
                                        "%1 %2 %99 %n",
                                        "%s%n%x",
                                        "=cmd|' /C calc'!A0",
                                        "../../../../etc/passwd",
                                        " ",
                                        "\\t",
                                        "\\ufffe\\uffff",
                                        "\\ud83d\\ude00",
                                        QByteArray("e\xCC\x81").repeated(400),
                                        QByteArray(4000, 'x'),
                                        QByteArray(4001, 'x'),
                                        QByteArray(70'000, 'x')};
    const Outline outline(json);
    const Span text = dice.oneOf(outline.beginningWith("\""));
    const QByteArray value = '"' + dice.oneOf(wild) + '"';
    if (dice.below(4) == 0) { // as the name of a member
        const Span member = dice.oneOf(outline.members());
        const qsizetype end = json.indexOf('"', member.member + 1) + 1;
        return replaced(json, {.begin = member.member, .end = end}, value);
    }
    return replaced(json, text, value);
}

} // namespace

const char* nameOf(Mutation mutation)
{
    switch (mutation) {
    case Mutation::FlippedBytes:
        return "flipped bytes";
    case Mutation::CutShort:
        return "cut short";
    case Mutation::OtherType:
        return "other type";
    case Mutation::WildNumber:
        return "wild number";
    case Mutation::DeepNesting:
        return "deep nesting";
    case Mutation::DuplicateKey:
        return "duplicate key";
    case Mutation::BadUtf8:
        return "bad UTF-8";
    case Mutation::WildText:
        break;
    }
    return "wild text";
}

QByteArray mutated(const QByteArray& json, Mutation mutation, std::uint32_t seed)
{
    Dice dice(seed);
    switch (mutation) {
    case Mutation::FlippedBytes:
        return withFlippedBytes(json, dice);
    case Mutation::CutShort:
        return json.first(dice.below(json.size()));
    case Mutation::OtherType:
        return withOtherType(json, dice);
    case Mutation::WildNumber:
        return withWildNumber(json, dice);
    case Mutation::DeepNesting:
        return withDeepNesting(json, dice);
    case Mutation::DuplicateKey:
        return withDuplicateKey(json, dice);
    case Mutation::BadUtf8:
        return withBadUtf8(json, dice);
    case Mutation::WildText:
        break;
    }
    return withWildText(json, dice);
}

} // namespace rustworthy::test
