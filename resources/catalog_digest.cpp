// Host tool of the build: reads a catalog strictly and writes its digest, which the program reads at every
// start.
//   catalog_digest CATALOG.json OUTPUT.digest
#include "catalog/digest.h"
#include "catalog/loader.h"
#include "storage/problem.h"
#include "storage/save.h"

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace rustworthy;
    if (argc != 3) {
        std::fputs("usage: catalog_digest CATALOG.json OUTPUT.digest\n", stderr);
        return 64;
    }
    const catalog::LoadResult loaded = catalog::loadFile(QString::fromLocal8Bit(argv[1]));
    for (const storage::Problem& problem : loaded.problems) {
        std::fprintf(stderr, "%s\n", qPrintable(problem.message()));
    }
    if (!loaded.catalog) {
        return 2;
    }
    const auto problem = storage::save(QString::fromLocal8Bit(argv[2]), catalog::digestOf(*loaded.catalog),
                                       storage::Access::Shared);
    if (problem) {
        std::fprintf(stderr, "%s\n", qPrintable(problem->message()));
        return 1;
    }
    return 0;
}
