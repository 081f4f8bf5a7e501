// The reader of answers documents, with the catalog that is built into the program.
#include "catalog/loader.h"
#include "document/answers_document.h"
#include "fuzzing.h"

using namespace rustworthy;

namespace {

const catalog::Catalog& builtIn()
{
    static const catalog::LoadResult loaded =
        catalog::loadFile(QStringLiteral(RUSTWORTHY_RESOURCES "/catalog/rust-2026.json"));
    fuzz::require(loaded.catalog.has_value(), "the built-in catalog has no fault");
    return *loaded.catalog;
}

document::LoadResult load(const QByteArray& bytes)
{
    return document::load(bytes, QStringLiteral("file.rustworthy"), builtIn().model,
                          {.id = builtIn().id, .version = builtIn().version});
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const document::LoadResult read = load(fuzz::bytesOf(data, size));
    fuzz::require(read.document.has_value() != !read.problems.isEmpty(), "a document or problems");
    if (read.document) {
        const QString application = QStringLiteral("rustworthy/1.0.0");
        const QByteArray written = document::serialise(*read.document, application);
        const document::LoadResult again = load(written);
        fuzz::require(again.document.has_value(), "what is written can be read");
        fuzz::require(again.document->answers == read.document->answers, "the same answers");
        fuzz::require(document::serialise(*again.document, application) == written, "the same bytes");
    }
    for (const storage::Problem& problem : read.problems) {
        fuzz::require(problem.message() == storage::printable(problem.message()),
                      "messages of one plain line");
    }
    return 0;
}
