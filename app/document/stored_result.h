// The members of a document that tell of an earlier look at it.
#pragma once

#include "document/answers_document.h"
#include "storage/json.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace rustworthy::document {

/// ISO 8601, between the years 2000 and 2999; invalid after a fault.
[[nodiscard]] QDate readDay(const storage::JsonNode& node);
[[nodiscard]] QString dayText(const QDate& day);

/// Ids, and the maximum score, are held against the catalog where the result was made with this version of
/// it; those of any other version are those of its time.
[[nodiscard]] StoredResult readStoredResult(const storage::JsonNode& node, const decision::Model& model,
                                            const CatalogKey& catalog);
[[nodiscard]] QJsonObject toObject(const StoredResult& result);

} // namespace rustworthy::document
