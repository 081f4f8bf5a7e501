// Catalogs for the tests of every layer.
#pragma once

#include "catalog/catalog.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace rustworthy::test {

/// The document that is built into the program, as it stands in resources/.
[[nodiscard]] QByteArray builtInCatalogJson();
/// Fails the running test and returns an empty catalog when it has a fault.
[[nodiscard]] catalog::Catalog builtInCatalog();

/// The built-in catalog with one question less, other bands, and a fourth language with pay and postings:
/// whatever counts to fifteen or to three fails with it.
[[nodiscard]] QJsonObject fourteenQuestionCatalogJson();
[[nodiscard]] catalog::Catalog fourteenQuestionCatalog();

} // namespace rustworthy::test
