// Strict JSON: what QJsonDocument takes silently (duplicate keys, lone surrogates, numbers that lose digits)
// is an error here. RFC 8259; positions are 1-based line and column (in characters).
#pragma once

#include "storage/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <functional>
#include <optional>
#include <utility>

namespace rustworthy::storage {

inline constexpr int maximumNesting = 32;
inline constexpr qsizetype maximumTextLength = 4000; ///< in characters (code points)
inline constexpr qsizetype maximumProblems = 1000;   ///< further problems of one document are not collected

struct JsonResult
{
    std::optional<QJsonObject> object; ///< the document's root, which has to be an object
    QList<Problem> problems;
};
/// Never recurses and takes linear time (n log n in the members of one object). Numbers beyond 2^53, and
/// numbers whose digits a double cannot keep, are errors.
[[nodiscard]] JsonResult parseJson(const QByteArray& bytes, const QString& fileName);

struct BytesResult
{
    std::optional<QByteArray> bytes;
    QList<Problem> problems;
};
/// Checks isFile() and the size before opening, so that a FIFO or a device cannot block. Resource paths are
/// allowed.
[[nodiscard]] BytesResult readFile(const QString& fileName, qint64 maximumBytes);

/// [A-Za-z0-9_.-]{1,64}
[[nodiscard]] bool isIdentifier(const QString& text);

/// Walks a parsed document, collects every fault with its JSON pointer, and hands out values that are safe to
/// use. A Node stays valid while the JsonWalk lives. Getters return a default after a fault; check problems()
/// at the end.
class JsonWalk;
class JsonNode
{
public:
    JsonNode(JsonWalk& walk, QJsonValue value, QString pointer, bool present = true);

    [[nodiscard]] bool isPresent() const { return m_present; }
    [[nodiscard]] const QString& pointer() const { return m_pointer; }
    [[nodiscard]] const QJsonValue& value() const { return m_value; }

    /// Members of an object. A required member that is absent is a fault.
    [[nodiscard]] JsonNode member(const QString& name) const;
    [[nodiscard]] JsonNode optionalMember(const QString& name) const;
    /// Faults every member that is not named.
    void allowOnly(const QStringList& names) const;
    /// All members in key order; a fault when this is not an object.
    [[nodiscard]] QList<std::pair<QString, JsonNode>> members() const;
    /// All elements; a fault when this is not an array or has fewer than `minimum` or more than `maximum`
    /// elements.
    [[nodiscard]] QList<JsonNode> elements(qsizetype minimum = 0, qsizetype maximum = 10'000) const;

    [[nodiscard]] QString text(qsizetype maximum = maximumTextLength) const; ///< not empty
    [[nodiscard]] QString identifier() const;                                ///< [A-Za-z0-9_.-]{1,64}
    [[nodiscard]] QString oneOf(const QStringList& allowed) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] int integer(int minimum, int maximum) const;
    [[nodiscard]] double number(double minimum, double maximum) const;

    void fault(const QString& what) const;

private:
    JsonWalk* m_walk;
    QJsonValue m_value;
    QString m_pointer;
    bool m_present;
};

class JsonWalk
{
public:
    JsonWalk(QJsonObject root, QString fileName);

    [[nodiscard]] JsonNode root();
    void addFault(const QString& pointer, const QString& what);
    [[nodiscard]] const QList<Problem>& problems() const { return m_problems; }

private:
    QJsonObject m_root;
    QString m_fileName;
    QList<Problem> m_problems;
};

} // namespace rustworthy::storage
