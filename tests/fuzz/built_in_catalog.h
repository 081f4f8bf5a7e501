// The catalog of the program, for readers of what belongs to one.
#pragma once

#include "catalog/loader.h"
#include "document/answers_document.h"
#include "fuzzing.h"

namespace rustworthy::fuzz {

inline const catalog::Catalog& builtInCatalog()
{
    static const catalog::LoadResult loaded =
        catalog::loadFile(QStringLiteral(RUSTWORTHY_RESOURCES "/catalog/rust-2026.json"));
    require(loaded.catalog.has_value(), "the built-in catalog has no fault");
    return *loaded.catalog;
}

inline document::CatalogKey catalogKey()
{
    return {.id = builtInCatalog().id, .version = builtInCatalog().version};
}

inline void requirePlain(const QList<storage::Problem>& problems)
{
    for (const storage::Problem& problem : problems) {
        require(problem.message() == storage::printable(problem.message()), "messages of one plain line");
    }
}

} // namespace rustworthy::fuzz
