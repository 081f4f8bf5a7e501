// A catalog in the form that is quickest to read again. The build makes one of the built-in catalog, after
// reading it as strictly as any other; nothing else is ever read in this form.
#pragma once

#include "catalog/catalog.h"

#include <QtCore/QByteArray>

#include <optional>

namespace rustworthy::catalog {

[[nodiscard]] QByteArray digestOf(const Catalog& catalog);
/// None when the bytes end too soon or too late. Trusts what they say: see above.
[[nodiscard]] std::optional<Catalog> fromDigest(const QByteArray& digest);

} // namespace rustworthy::catalog
