#include "pdf_file.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace rustworthy::report {

namespace {

constexpr int deepest = 32;

bool isBlank(char character)
{
    return std::string_view(" \t\r\n\f\0", 6).find(character) != std::string_view::npos;
}

bool isDelimiter(char character)
{
    return isBlank(character) || std::string_view("()<>[]{}/%").find(character) != std::string_view::npos;
}

/// Steps over the values of a text; what cannot be read stops it for good.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] bool atEnd()
    {
        skipBlanks();
        return m_position >= m_text.size();
    }
    [[nodiscard]] bool accept(std::string_view token)
    {
        skipBlanks();
        if (!startsWith(token)) {
            return false;
        }
        m_position += static_cast<qsizetype>(token.size());
        return true;
    }
    /// Decimal digits; nothing when there are none or too many.
    [[nodiscard]] std::optional<int> number()
    {
        const QByteArray digits = word();
        bool isNumber = false;
        const int value = digits.toInt(&isNumber);
        return isNumber && value >= 0 && digits.front() != '+' ? std::optional(value) : std::nullopt;
    }
    /// Up to the next delimiter.
    [[nodiscard]] QByteArray word()
    {
        skipBlanks();
        const qsizetype start = m_position;
        while (m_position < m_text.size() && !isDelimiter(m_text[m_position])) {
            ++m_position;
        }
        return m_text.sliced(start, m_position - start).toByteArray();
    }
    /// The next value as it is written; empty when there is none.
    [[nodiscard]] QByteArray value()
    {
        skipBlanks();
        const qsizetype start = m_position;
        return skipValue(0) ? m_text.sliced(start, m_position - start).toByteArray() : QByteArray();
    }

private:
    void skipBlanks()
    {
        while (m_position < m_text.size() && isBlank(m_text[m_position])) {
            ++m_position;
        }
    }
    [[nodiscard]] bool startsWith(std::string_view token) const
    {
        return m_text.sliced(m_position)
            .startsWith(QByteArrayView(token.data(), static_cast<qsizetype>(token.size())));
    }
    [[nodiscard]] bool skipAll(std::string_view end, int depth)
    {
        while (!accept(end)) {
            if (!skipValue(depth + 1)) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] bool skipString()
    {
        int open = 1;
        while (open > 0 && m_position < m_text.size()) {
            const char character = m_text[m_position++];
            if (character == '\\') {
                ++m_position;
            } else if (character == '(') {
                ++open;
            } else if (character == ')') {
                --open;
            }
        }
        return open == 0 && m_position <= m_text.size();
    }
    [[nodiscard]] bool skipHexString()
    {
        const qsizetype end = m_text.indexOf('>', m_position);
        m_position = end + 1;
        return end >= 0;
    }
    [[nodiscard]] bool skipReferenceOrWord()
    {
        const bool isNumber = number().has_value();
        const qsizetype after = m_position;
        if (isNumber && number() && word() == "R") {
            return true;
        }
        if (isNumber) {
            m_position = after;
            return true;
        }
        return false;
    }
    [[nodiscard]] bool skipValue(int depth)
    {
        if (depth > deepest) {
            return false;
        }
        if (accept("<<")) {
            return skipAll(">>", depth);
        }
        if (accept("[")) {
            return skipAll("]", depth);
        }
        if (accept("(")) {
            return skipString();
        }
        if (accept("<")) {
            return skipHexString();
        }
        if (accept("/")) {
            return !word().isEmpty();
        }
        const qsizetype start = m_position;
        if (skipReferenceOrWord()) {
            return true;
        }
        m_position = start;
        return !word().isEmpty();
    }

    QByteArrayView m_text;
    qsizetype m_position = 0;
};

struct Table
{
    QList<qsizetype> offsets; ///< 0 where there is no object
    PdfDictionary trailer;
};

std::optional<Table> tableAt(const QByteArray& bytes, qsizetype position)
{
    Scanner scanner(QByteArrayView(bytes).sliced(position));
    const auto first = scanner.accept("xref") ? scanner.number() : std::nullopt;
    const auto count = first ? scanner.number() : std::nullopt;
    if (first != 0 || !count || *count > bytes.size()) {
        return std::nullopt;
    }
    Table table;
    for (int i = 0; i < *count; ++i) {
        const auto offset = scanner.number();
        if (!offset || !scanner.number() || *offset >= position) {
            return std::nullopt;
        }
        table.offsets.append(scanner.word() == "n" ? *offset : 0);
    }
    if (!scanner.accept("trailer")) {
        return std::nullopt;
    }
    const auto trailer = PdfDictionary::read(scanner.value());
    if (!trailer) {
        return std::nullopt;
    }
    table.trailer = *trailer;
    return table;
}

/// What stands between "12 0 obj" and "endobj".
std::optional<QByteArray> contentOf(QByteArrayView text, int number)
{
    Scanner scanner(text);
    if (scanner.number() != number || scanner.number() != 0 || !scanner.accept("obj")) {
        return std::nullopt;
    }
    constexpr QByteArrayView end("endobj");
    const qsizetype start = text.indexOf("obj") + 3;
    const QByteArray content = text.sliced(start).toByteArray().trimmed();
    return content.endsWith(end) ? std::optional(content.chopped(end.size()).trimmed()) : std::nullopt;
}

std::optional<std::map<int, QByteArray>> objectsOf(const QByteArray& bytes, const Table& table,
                                                   qsizetype tableStart)
{
    QList<qsizetype> starts = table.offsets;
    starts.append(tableStart);
    std::ranges::sort(starts);
    std::map<int, QByteArray> objects;
    for (int number = 1; number < table.offsets.size(); ++number) {
        const qsizetype start = table.offsets[number];
        if (start == 0) {
            continue;
        }
        const qsizetype end = *std::ranges::upper_bound(starts, start);
        const auto content = contentOf(QByteArrayView(bytes).sliced(start, end - start), number);
        if (!content) {
            return std::nullopt;
        }
        objects.emplace(number, *content);
    }
    return objects;
}

} // namespace

std::optional<PdfDictionary> PdfDictionary::read(QByteArrayView text)
{
    Scanner scanner(text);
    if (!scanner.accept("<<")) {
        return std::nullopt;
    }
    PdfDictionary dictionary;
    while (!scanner.accept(">>")) {
        const QByteArray key = scanner.accept("/") ? scanner.word() : QByteArray();
        const QByteArray value = key.isEmpty() ? QByteArray() : scanner.value();
        if (value.isEmpty() || !dictionary.value(key).isEmpty()) {
            return std::nullopt;
        }
        dictionary.m_entries.append({key, value});
    }
    return scanner.atEnd() ? std::optional(dictionary) : std::nullopt;
}

QByteArray PdfDictionary::value(QByteArrayView key) const
{
    const auto found = std::ranges::find(m_entries, key, &std::pair<QByteArray, QByteArray>::first);
    return found == m_entries.end() ? QByteArray() : found->second;
}

void PdfDictionary::set(const QByteArray& key, const QByteArray& value)
{
    const auto found = std::ranges::find(m_entries, key, &std::pair<QByteArray, QByteArray>::first);
    if (found == m_entries.end()) {
        m_entries.append({key, value});
    } else {
        found->second = value;
    }
}

void PdfDictionary::remove(QByteArrayView key)
{
    m_entries.removeIf([key](const auto& entry) { return entry.first == key; });
}

QByteArray PdfDictionary::written() const
{
    QByteArray text("<<\n");
    for (const auto& [key, value] : m_entries) {
        text += '/' + key + ' ' + value + '\n';
    }
    return text + ">>";
}

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

std::optional<int> referredTo(const QByteArray& text)
{
    const auto numbers = allReferredTo('[' + text + ']');
    return numbers && numbers->size() == 1 ? std::optional(numbers->front()) : std::nullopt;
}

std::optional<QList<int>> allReferredTo(QByteArrayView array)
{
    Scanner scanner(array);
    if (!scanner.accept("[")) {
        return std::nullopt;
    }
    QList<int> numbers;
    while (!scanner.accept("]")) {
        const auto number = scanner.number();
        if (!number || scanner.number() != 0 || scanner.word() != "R") {
            return std::nullopt;
        }
        numbers.append(*number);
    }
    return scanner.atEnd() ? std::optional(numbers) : std::nullopt;
}

std::optional<PdfFile> PdfFile::read(const QByteArray& bytes)
{
    constexpr QByteArrayView mark("startxref");
    const qsizetype last = bytes.lastIndexOf(mark);
    if (last < 0 || bytes.size() > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    const auto start = Scanner(QByteArrayView(bytes).sliced(last + mark.size())).number();
    const auto table = start && *start < last ? tableAt(bytes, *start) : std::nullopt;
    if (!table || !table->trailer.value("Prev").isEmpty()) {
        return std::nullopt; // changed after it was written
    }
    const auto objects = objectsOf(bytes, *table, *start);
    const auto root = referredTo(table->trailer.value("Root"));
    const auto info = referredTo(table->trailer.value("Info"));
    if (!objects || objects->empty() || !root || !info) {
        return std::nullopt;
    }
    PdfFile file;
    file.m_objects = *objects;
    file.m_size = static_cast<int>(table->offsets.size());
    file.m_root = *root;
    file.m_info = *info;
    // Whatever stands before the first object says which version this is, and that it is not text.
    qsizetype first = *start;
    for (const qsizetype offset : table->offsets) {
        first = offset > 0 ? std::min(first, offset) : first;
    }
    file.m_header = bytes.first(first);
    return file;
}

QByteArray PdfFile::object(int number) const
{
    const auto found = m_objects.find(number);
    return found == m_objects.end() ? QByteArray() : found->second;
}

std::optional<PdfDictionary> PdfFile::dictionary(int number) const
{
    return PdfDictionary::read(object(number));
}

void PdfFile::replace(int number, const QByteArray& content)
{
    m_objects[number] = content;
}

void PdfFile::remove(int number)
{
    m_objects.erase(number);
}

int PdfFile::add(const QByteArray& content)
{
    m_objects.emplace(m_size, content);
    return m_size++;
}

QByteArray PdfFile::written() const
{
    QByteArray bytes = m_header;
    QByteArray entries;
    for (int number = 0; number < m_size; ++number) {
        const auto found = m_objects.find(number);
        if (found == m_objects.end()) {
            entries += "0000000000 65535 f \n";
            continue;
        }
        entries += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(number) + " 0 obj\n" + found->second + "\nendobj\n";
    }
    constexpr qsizetype identifierSize = 16;
    const QByteArray identifier =
        '<' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(identifierSize).toHex() + '>';
    const QByteArray count = QByteArray::number(m_size);
    const QByteArray tableStart = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + count + '\n' + entries + "trailer\n<<\n/Size " + count + "\n/Root " +
           pdfReference(m_root) + "\n/Info " + pdfReference(m_info) + "\n/ID [" + identifier + identifier +
           "]\n>>\nstartxref\n" + tableStart + "\n%%EOF\n";
}

} // namespace rustworthy::report
