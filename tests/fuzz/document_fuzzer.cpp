// The reader of answers documents, with the catalog that is built into the program.
#include "built_in_catalog.h"

using namespace rustworthy;

namespace {

document::LoadResult load(const QByteArray& bytes)
{
    return document::load(bytes, QStringLiteral("file.rustworthy"), fuzz::builtInCatalog().model,
                          fuzz::catalogKey());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const document::LoadResult read = load(fuzz::bytesOf(data, size));
    fuzz::require(read.document.has_value() != !read.problems.isEmpty(), "a document or problems");
    fuzz::requirePlain(read.problems);
    if (read.document) {
        const QString application = QStringLiteral("rustworthy/1.0.0");
        const QByteArray written = document::serialise(*read.document, application);
        const document::LoadResult again = load(written);
        fuzz::require(again.document.has_value(), "what is written can be read");
        fuzz::require(again.document->answers == read.document->answers, "the same answers");
        fuzz::require(document::serialise(*again.document, application) == written, "the same bytes");
    }
    return 0;
}
