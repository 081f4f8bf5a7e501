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

/// Ids are not looked up: they are those of the catalog of that time.
[[nodiscard]] StoredResult readStoredResult(const storage::JsonNode& node);
[[nodiscard]] QJsonObject toObject(const StoredResult& result);

} // namespace rustworthy::document
