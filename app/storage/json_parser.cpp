// The only file that names the JSON library, which keeps its compile time in one place.
#include "storage/json.h"

#include "number_text.h"
#include "utf8.h"
#include "words.h"

#include <nlohmann/json.hpp>

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace rustworthy::storage {

namespace {

using Json = nlohmann::json;

constexpr std::int64_t largestWhole = 9007199254740992; // 2^53

bool mentions(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

// What went wrong, in our words; the library's text only tells the cases apart.
QString syntaxFault(const std::string& what, bool atEnd, bool rootClosed)
{
    if (mentions(what, "surrogate")) {
        return Words::tr(
            "an escape \\uD800 to \\uDFFF stands alone; such escapes are allowed only as a pair of a high "
            "and a low one");
    }
    if (atEnd) {
        return Words::tr("the file ends before the JSON document is complete");
    }
    if (rootClosed) {
        return Words::tr("something follows the end of the JSON document; only blanks are allowed there");
    }
    if (mentions(what, "control character")) {
        return Words::tr(
            "a control character stands in a text; it has to be written as an escape such as \\n or "
            "\\u0000");
    }
    if (mentions(what, "backslash") || mentions(what, "hex digits")) {
        return Words::tr(
            "a backslash starts no valid escape; allowed are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u "
            "with four hexadecimal digits");
    }
    if (mentions(what, "invalid number")) {
        return Words::tr("this is not a number in JSON's form, such as 12, -0.5 or 3e8");
    }
    return Words::tr("this is not valid JSON; expected a value, a comma or a closing bracket that fits");
}

QString longText()
{
    return Words::tr("the text is longer than %1 characters").arg(QLocale().toString(maximumTextLength));
}

QString longName()
{
    return Words::tr("the name of a member is longer than %1 characters")
        .arg(QLocale().toString(maximumTextLength));
}

QString repeatedMember()
{
    return Words::tr("the member stands here more than once; allowed is once");
}

QString lossyNumber()
{
    return Words::tr("the number cannot be kept exactly; allowed are numbers from -9007199254740992 to "
                     "9007199254740992 with at most 17 digits");
}

QString deepNesting()
{
    return Words::tr("objects and arrays are nested deeper than %1 levels")
        .arg(QLocale().toString(maximumNesting));
}

// Builds the value without recursion. Faults that do not stop the reading are collected with their pointers.
class Builder
{
public:
    Builder(QByteArrayView bytes, QString fileName) : m_bytes(bytes), m_fileName(std::move(fileName)) {}

    [[nodiscard]] const QJsonValue& root() const { return m_root; }
    [[nodiscard]] const QList<Problem>& problems() const { return m_problems; }

    // Names of the library. NOLINTBEGIN(readability-identifier-naming)
    bool null() { return add(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) { return add(QJsonValue(value)); }
    // Called for negative numbers only.
    bool number_integer(Json::number_integer_t value)
    {
        return addNumber(static_cast<double>(value), value >= -largestWhole);
    }
    bool number_unsigned(Json::number_unsigned_t value)
    {
        return addNumber(static_cast<double>(value), value <= Json::number_unsigned_t(largestWhole));
    }
    bool number_float(Json::number_float_t value, const std::string& written)
    {
        return addNumber(value, std::fabs(value) <= static_cast<double>(largestWhole) &&
                                    keepsDigits(written, value));
    }
    bool string(std::string& utf8)
    {
        const QString text = textFromUtf8(utf8);
        return isTooLong(text) ? fault(pointerOfNext(), longText()) && add(QString()) : add(text);
    }
    bool binary(const Json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(false); }
    bool start_array(std::size_t) { return open(true); }
    bool key(std::string& utf8)
    {
        const QString name = textFromUtf8(utf8);
        m_open.back().key = name;
        return !isTooLong(name) || fault(pointerOf(m_open.size() - 1), longName());
    }
    bool end_object()
    {
        Container closed = std::move(m_open.back());
        // Sorted first: inserting in key order appends, in any other order it would take quadratic time.
        std::ranges::stable_sort(closed.members, {}, &Member::first);
        const auto twice = [](const Member& a, const Member& b) { return a.first == b.first; };
        for (auto found = std::ranges::adjacent_find(closed.members, twice); found != closed.members.end();
             found = std::adjacent_find(found + 1, closed.members.end(), twice)) {
            if (!fault(pointerOf(m_open.size() - 1) + pointerStep(found->first), repeatedMember())) {
                return false;
            }
        }
        m_open.pop_back();
        QJsonObject object;
        for (const auto& [name, value] : closed.members) {
            object.insert(name, value);
        }
        return add(object);
    }
    bool end_array()
    {
        const QJsonArray elements = std::move(m_open.back().elements);
        m_open.pop_back();
        return add(elements);
    }

    bool parse_error(std::size_t position, const std::string& token, const Json::exception& exception)
    {
        const auto read = static_cast<qsizetype>(position);
        if (exception.id == 406) {
            fault(pointerOfNext(), lossyNumber());
            return false;
        }
        const std::string what = exception.what();
        const bool atEnd = read > m_bytes.size();
        const qsizetype start = mentions(what, "last read") ? read - 1 : startOfToken(read, token);
        const bool rootClosed = m_open.empty() && !m_root.isUndefined();
        addProblem(placeOf(m_bytes, start), syntaxFault(what, atEnd, rootClosed));
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

private:
    using Member = std::pair<QString, QJsonValue>;
    struct Container
    {
        bool isArray = false;
        QString key;
        std::vector<Member> members;
        QJsonArray elements;
    };

    static bool isTooLong(const QString& text)
    {
        return text.size() > maximumTextLength && characterCount(text) > maximumTextLength;
    }

    // Of a token that is sound but out of place and ends before `end`. The library only keeps the text of
    // tokens longer than one character.
    [[nodiscard]] qsizetype startOfToken(qsizetype end, const std::string& token) const
    {
        const bool isOneCharacter = end > m_bytes.size() || QByteArrayView("{}[],:").contains(
                                                                m_bytes[std::max(end, qsizetype(1)) - 1]);
        return isOneCharacter ? end - 1 : end - static_cast<qsizetype>(token.size());
    }

    // Of the container that is open at this depth.
    [[nodiscard]] QString pointerOf(std::size_t depth) const
    {
        QString pointer;
        for (std::size_t i = 0; i < depth; ++i) {
            const Container& container = m_open[i];
            pointer += container.isArray ? QLatin1Char('/') + QString::number(container.elements.size())
                                         : pointerStep(container.key);
        }
        return pointer;
    }
    [[nodiscard]] QString pointerOfNext() const { return pointerOf(m_open.size()); }

    // False when there are enough problems: the reading stops.
    bool fault(const QString& pointer, const QString& what)
    {
        addProblem(pointer, what);
        return m_problems.size() < maximumProblems;
    }
    void addProblem(const QString& place, const QString& what)
    {
        m_problems.append(
            {.kind = ProblemKind::BadInput, .file = m_fileName, .place = place, .what = what, .next = {}});
    }

    bool open(bool isArray)
    {
        if (m_open.size() == static_cast<std::size_t>(maximumNesting)) {
            fault(pointerOfNext(), deepNesting());
            return false;
        }
        m_open.push_back({.isArray = isArray, .key = {}, .members = {}, .elements = {}});
        return true;
    }
    bool addNumber(double value, bool exact)
    {
        return exact ? add(QJsonValue(value)) : fault(pointerOfNext(), lossyNumber()) && add(QJsonValue(0));
    }
    bool add(const QJsonValue& value)
    {
        if (m_open.empty()) {
            m_root = value;
        } else if (m_open.back().isArray) {
            m_open.back().elements.append(value);
        } else {
            m_open.back().members.emplace_back(m_open.back().key, value);
        }
        return true;
    }

    QByteArrayView m_bytes;
    QString m_fileName;
    std::vector<Container> m_open;
    QJsonValue m_root = QJsonValue(QJsonValue::Undefined);
    QList<Problem> m_problems;
};

JsonResult refused(const QString& fileName, const QString& place, const QString& what)
{
    return {.object = std::nullopt,
            .problems = {
                {.kind = ProblemKind::BadInput, .file = fileName, .place = place, .what = what, .next = {}}}};
}

// What the library would let pass or would report less clearly.
std::optional<JsonResult> checkBytes(const QByteArray& bytes, const QString& fileName)
{
    const auto isBlank = [](char byte) {
        return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    };
    if (std::ranges::all_of(bytes, isBlank)) {
        return refused(fileName, {}, Words::tr("the file is empty; expected a JSON object"));
    }
    if (bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE")) {
        return refused(fileName, placeOf(bytes, 0),
                       Words::tr("the file starts with a byte order mark; expected UTF-8 without one"));
    }
    if (const auto invalid = firstInvalidUtf8(bytes)) {
        return refused(fileName, placeOf(bytes, *invalid), Words::tr("this is not valid UTF-8"));
    }
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return refused(fileName, placeOf(bytes, nul), Words::tr("a NUL byte stands here; expected text"));
    }
    return std::nullopt;
}

} // namespace

JsonResult parseJson(const QByteArray& bytes, const QString& fileName)
{
    if (const auto wrong = checkBytes(bytes, fileName)) {
        return *wrong;
    }
    Builder builder(bytes, fileName);
    Json::sax_parse(bytes.begin(), bytes.end(), &builder);
    if (!builder.problems().isEmpty()) {
        return {.object = std::nullopt, .problems = builder.problems()};
    }
    if (!builder.root().isObject()) {
        return refused(fileName, {}, Words::tr("expected an object, which starts with {"));
    }
    return {.object = builder.root().toObject(), .problems = {}};
}

} // namespace rustworthy::storage
