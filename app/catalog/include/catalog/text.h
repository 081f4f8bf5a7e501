// What the rest of the catalog is worded and supported with: texts, citations, sources and standings.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::catalog {

/// A sentence or label a person can read. Stored in English, shown in the language of the program.
struct Text
{
    QString source;

    /// Looks the source up in translation context "catalog"; the source itself where there is no translation.
    [[nodiscard]] QString translated() const;
    [[nodiscard]] bool isEmpty() const { return source.isEmpty(); }
    bool operator==(const Text&) const = default;
};

/// Where a figure or a statement stands. Headings are names in the source and are never translated.
struct Citation
{
    QString source;       ///< Source::id
    QStringList headings; ///< as printed in the source

    bool operator==(const Citation&) const = default;
};

struct Source
{
    QString id;
    QString shortName; ///< "A", "B": used beside figures
    Text name;         ///< how the product calls it
    QString title;     ///< empty where not known
    QString author;    ///< empty where not known
    QString url;       ///< empty where not known; https only
    std::optional<QDate> date;
    Text note;
    QStringList headings; ///< every heading that a citation may name

    bool operator==(const Source&) const = default;
};

/// How much a figure or claim can be trusted; shown beside it.
struct Status
{
    QString id;
    Text name;
    Text meaning;

    bool operator==(const Status&) const = default;
};

struct Named
{
    QString id;
    Text name;

    bool operator==(const Named&) const = default;
};

/// A sentence with its source.
struct Statement
{
    QString id;
    Text text;
    QList<Citation> citations;
    QStringList claims;

    bool operator==(const Statement&) const = default;
};

/// A figure's standing: where it is from, how far it goes, and which claim tells more.
struct Standing
{
    QList<Citation> citations;
    QString status;
    QString claim; ///< Claim id; may be empty
    Text note;     ///< may be empty

    bool operator==(const Standing&) const = default;
};

} // namespace rustworthy::catalog
