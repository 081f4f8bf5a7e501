// Objects of a PDF file with one plain cross-reference table, as QPdfWriter writes it, and the file written
// anew from them. Terms are those of ISO 32000-1.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <map>
#include <optional>
#include <utility>

namespace rustworthy::report {

/// A dictionary whose values are left as they are written.
class PdfDictionary
{
public:
    /// Nothing unless the text is one dictionary and no more.
    [[nodiscard]] static std::optional<PdfDictionary> read(QByteArrayView text);

    [[nodiscard]] QByteArray value(QByteArrayView key) const; ///< empty when there is none
    void set(const QByteArray& key, const QByteArray& value);
    void remove(QByteArrayView key);
    [[nodiscard]] QByteArray written() const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_entries;
};

/// "12 0 R".
[[nodiscard]] QByteArray pdfReference(int object);
/// Number of the object that the text refers to.
[[nodiscard]] std::optional<int> referredTo(const QByteArray& text);
/// All of an array that holds nothing else.
[[nodiscard]] std::optional<QList<int>> allReferredTo(QByteArrayView array);

class PdfFile
{
public:
    [[nodiscard]] static std::optional<PdfFile> read(const QByteArray& bytes);

    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] int info() const { return m_info; }
    /// What stands between "obj" and "endobj"; empty when there is no such object.
    [[nodiscard]] QByteArray object(int number) const;
    [[nodiscard]] std::optional<PdfDictionary> dictionary(int number) const;

    void replace(int number, const QByteArray& content);
    void remove(int number);                          ///< nothing may refer to it any more
    [[nodiscard]] int add(const QByteArray& content); ///< its number

    /// Its identifier is computed from the objects.
    [[nodiscard]] QByteArray written() const;

private:
    QByteArray m_header;
    std::map<int, QByteArray> m_objects;
    int m_size = 0;
    int m_root = 0;
    int m_info = 0;
};

} // namespace rustworthy::report
