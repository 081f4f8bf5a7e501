// Reads a catalog strictly: every fault is reported with its place, and a catalog with a fault is not used.
#pragma once

#include "catalog/catalog.h"
#include "storage/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace rustworthy::catalog {

struct LoadResult
{
    std::optional<Catalog> catalog; ///< empty when there is any problem
    QList<storage::Problem> problems;
};

/// `fileName` is only used in messages.
[[nodiscard]] LoadResult load(const QByteArray& json, const QString& fileName);
/// Reads at most 16 MB from a plain file or a resource path; the resource may be a digest.
[[nodiscard]] LoadResult loadFile(const QString& fileName);

/// Every translatable text of the catalog with its JSON pointer, for the translation build.
struct TextAt
{
    QString pointer;
    QString source;
};
[[nodiscard]] QList<TextAt> textsOf(const QByteArray& json);

} // namespace rustworthy::catalog
