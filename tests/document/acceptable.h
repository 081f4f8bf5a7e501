// The format of documents once more, written from its description alone: a judge of what the reader accepts.
#pragma once

#include <QtCore/QJsonObject>

namespace rustworthy::document::test {

/// For samples.h's model and catalog. Of a document of another version of the catalog it knows nothing.
[[nodiscard]] bool isAcceptable(const QJsonObject& root);
/// Another version may hold what this one does not know: see other_version_test.cpp.
[[nodiscard]] bool isOfAnotherVersion(const QJsonObject& root);

} // namespace rustworthy::document::test
