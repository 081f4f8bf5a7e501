// Reading one catalog document: what its parts share.
#pragma once

#include "catalog/catalog.h"
#include "catalog/loader.h"
#include "storage/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <type_traits>

namespace rustworthy::catalog {

using storage::JsonNode;

/// Words::tr() translates in a context of its own: "catalog" is that of the catalog's texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CatalogLoader)
};

/// Ids that the document defines anywhere, collected before it is read, so that a reference can be checked
/// where it stands.
struct Known
{
    explicit Known(const QJsonObject& root);

    QHash<QString, QSet<QString>> headings; ///< source id -> headings
    QHash<QString, QSet<QString>> answers;  ///< question id -> answer ids
    QSet<QString> questions;
    QSet<QString> statuses;
    QSet<QString> groups;
    QSet<QString> themes;
    QSet<QString> levels;
    QSet<QString> backgrounds;
    QSet<QString> studyModes;
    QSet<QString> languages;
    QSet<QString> projectKinds;
    QSet<QString> circumstances;
    QSet<QString> criteria;
    QSet<QString> claims;
};

class Reader
{
public:
    Reader(const QJsonObject& root, const QString& fileName);

    [[nodiscard]] JsonNode root() { return m_walk.root(); }
    [[nodiscard]] const Known& known() const { return m_known; }
    [[nodiscard]] const QList<storage::Problem>& problems() const { return m_walk.problems(); }
    [[nodiscard]] const QList<TextAt>& texts() const { return m_texts; }

    /// A text for people, remembered for the translation. Empty when the member is absent.
    [[nodiscard]] Text text(const JsonNode& node);
    [[nodiscard]] QList<Text> textList(const JsonNode& node, qsizetype minimum = 0);

    [[nodiscard]] QList<Citation> citations(const JsonNode& node, qsizetype minimum = 0) const;
    [[nodiscard]] QStringList claimIds(const JsonNode& node) const;
    /// The members question and answer; the answer has to be one of that question's.
    [[nodiscard]] Contradiction::Given given(const JsonNode& node) const;
    [[nodiscard]] QList<Named> namedList(const JsonNode& node, qsizetype minimum = 0);
    [[nodiscard]] Statement statement(const JsonNode& node);
    [[nodiscard]] TimeRange timeRange(const JsonNode& node) const;

private:
    storage::JsonWalk m_walk;
    Known m_known;
    QList<TextAt> m_texts;
};

/// An id that has to be among `known`; `where` is the pointer of the list that defines such ids.
[[nodiscard]] QString readReference(const JsonNode& node, const QSet<QString>& known, const QString& where);
/// Several, each at most once.
[[nodiscard]] QStringList readReferences(const JsonNode& node, const QSet<QString>& known,
                                         const QString& where, qsizetype minimum = 0);
/// Names as printed, each at most once.
[[nodiscard]] QStringList readPrintedNames(const JsonNode& node, qsizetype minimum = 0);
[[nodiscard]] QDate readDate(const JsonNode& node);
/// 0 to 10^9, enough for every count and printed figure.
[[nodiscard]] int readCount(const JsonNode& node);
[[nodiscard]] int readYear(const JsonNode& node);

template <typename Read>
[[nodiscard]] auto readList(const JsonNode& node, Read read, qsizetype minimum = 0,
                            qsizetype maximum = 10'000)
{
    QList<std::invoke_result_t<Read, const JsonNode&>> items;
    for (const JsonNode& element : node.elements(minimum, maximum)) {
        items.append(read(element));
    }
    return items;
}

void faultRepeated(const JsonNode& node);

/// As readList(); the items' ids have to differ.
template <typename Read>
[[nodiscard]] auto readIdentified(const JsonNode& node, Read read, qsizetype minimum = 0)
{
    QSet<QString> seen;
    return readList(
        node,
        [&read, &seen](const JsonNode& element) {
            auto item = read(element);
            if (!item.id.isEmpty() && seen.contains(item.id)) {
                faultRepeated(element.member(QStringLiteral("id")));
            }
            seen.insert(item.id);
            return item;
        },
        minimum);
}

// The parts of the document. Faults are collected by the reader.
void readSources(Reader& reader, const JsonNode& root, Catalog& catalog);
void readChecklist(Reader& reader, const JsonNode& root, Catalog& catalog);
void readProfile(Reader& reader, const JsonNode& root, Catalog& catalog);
void readRules(Reader& reader, const JsonNode& root, Catalog& catalog);
void readCriteria(Reader& reader, const JsonNode& root, Catalog& catalog);
void readMarket(Reader& reader, const JsonNode& root, Catalog& catalog);
void readLearning(Reader& reader, const JsonNode& root, Catalog& catalog);
void readHybridPath(Reader& reader, const JsonNode& root, Catalog& catalog);
/// After readMarket(): checks refer to its figures.
void readClaims(Reader& reader, const JsonNode& root, Catalog& catalog);
void readBackground(Reader& reader, const JsonNode& root, Catalog& catalog);

[[nodiscard]] Claim::Check readCheck(const Known& known, const Market& market, const JsonNode& node);

/// The ids and numbers of a catalog without faults.
[[nodiscard]] decision::Model modelOf(const Catalog& catalog);

} // namespace rustworthy::catalog
