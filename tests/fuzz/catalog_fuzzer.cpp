// The reader of catalogs.
#include "catalog/digest.h"
#include "catalog/loader.h"
#include "fuzzing.h"

using namespace rustworthy;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const catalog::LoadResult read = catalog::load(fuzz::bytesOf(data, size), QStringLiteral("catalog.json"));
    fuzz::require(read.catalog.has_value() != !read.problems.isEmpty(), "a catalog or problems");
    if (read.catalog) {
        const QByteArray digest = catalog::digestOf(*read.catalog);
        const std::optional<catalog::Catalog> again = catalog::fromDigest(digest);
        fuzz::require(again && catalog::digestOf(*again) == digest, "the same when it is read again");
        fuzz::require(!read.catalog->model.questions.empty(), "questions");
    }
    for (const storage::Problem& problem : read.problems) {
        fuzz::require(problem.message() == storage::printable(problem.message()),
                      "messages of one plain line");
    }
    return 0;
}
