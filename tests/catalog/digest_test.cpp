// The digest of a catalog says what the catalog says.
#include "catalog/digest.h"
#include "catalog/loader.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;

TEST(Digest, ReadsBackTheSameCatalog)
{
    for (const Catalog& catalog : {test::builtInCatalog(), test::fourteenQuestionCatalog()}) {
        const std::optional<Catalog> read = fromDigest(digestOf(catalog));
        ASSERT_TRUE(read);
        EXPECT_TRUE(*read == catalog);
    }
}

TEST(Digest, OfTheBuiltInCatalogIsWhatTheProgramReads)
{
    const LoadResult read = loadFile(u":/catalog/rust-2026.digest"_s);
    ASSERT_TRUE(read.catalog);
    EXPECT_TRUE(*read.catalog == test::builtInCatalog());
}

TEST(Digest, IsRefusedWhenItEndsTooSoonOrTooLate)
{
    const QByteArray digest = digestOf(test::builtInCatalog());
    for (const qsizetype size : {qsizetype(0), qsizetype(1), digest.size() / 2, digest.size() - 1}) {
        EXPECT_FALSE(fromDigest(digest.left(size))) << size;
    }
    EXPECT_FALSE(fromDigest(digest + '\0'));
}

TEST(Digest, TellsCatalogsApartThatDifferInOneText)
{
    const Catalog catalog = test::builtInCatalog();
    Catalog other = catalog;
    other.background.back().paragraphs.back().source += u'.';
    EXPECT_FALSE(other == catalog);
    EXPECT_NE(digestOf(other), digestOf(catalog));
}

} // namespace
} // namespace rustworthy::catalog
