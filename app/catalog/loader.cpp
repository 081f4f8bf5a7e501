#include "catalog/loader.h"

#include "catalog/digest.h"
#include "reader.h"

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumCatalogBytes = 16LL * 1024 * 1024;
constexpr int formatVersion = 1;

// Of another kind of document no more is said than that it is one.
bool isCatalog(const JsonNode& root)
{
    const JsonNode format = root.member(u"format"_s);
    if (format.value().toString() != "rustworthy-catalog"_L1) {
        if (format.isPresent()) {
            format.fault(
                Words::tr("this is not a catalog; expected the format %1").arg("rustworthy-catalog"_L1));
        }
        return false;
    }
    const JsonNode version = root.member(u"formatVersion"_s);
    const int number = version.integer(1, 1'000'000);
    if (number > formatVersion) {
        version.fault(
            Words::tr("the catalog was written for a newer version of this program; expected format "
                      "version %1")
                .arg(formatVersion));
    }
    return version.isPresent() && number == formatVersion;
}

Catalog readCatalog(Reader& reader)
{
    const JsonNode root = reader.root();
    Catalog catalog;
    if (!isCatalog(root)) {
        return catalog;
    }
    root.allowOnly({u"$schema"_s,        u"format"_s,
                    u"formatVersion"_s,  u"id"_s,
                    u"version"_s,        u"title"_s,
                    u"date"_s,           u"sources"_s,
                    u"statuses"_s,       u"groups"_s,
                    u"themes"_s,         u"questions"_s,
                    u"bands"_s,          u"checklistCitations"_s,
                    u"contradictions"_s, u"levels"_s,
                    u"backgrounds"_s,    u"studyModes"_s,
                    u"languages"_s,      u"projectKinds"_s,
                    u"circumstances"_s,  u"rules"_s,
                    u"instead"_s,        u"alternatives"_s,
                    u"criteria"_s,       u"market"_s,
                    u"learning"_s,       u"hybridPath"_s,
                    u"claims"_s,         u"background"_s});
    static_cast<void>(root.optionalMember(u"$schema"_s).text());
    catalog.id = root.member(u"id"_s).identifier();
    catalog.version = root.member(u"version"_s).identifier(); // as answers documents require
    catalog.title = reader.text(root.member(u"title"_s));
    catalog.date = readDate(root.member(u"date"_s));
    readSources(reader, root, catalog);
    readChecklist(reader, root, catalog);
    readProfile(reader, root, catalog);
    readRules(reader, root, catalog);
    readCriteria(reader, root, catalog);
    readMarket(reader, root, catalog);
    readLearning(reader, root, catalog);
    readHybridPath(reader, root, catalog);
    readClaims(reader, root, catalog);
    readBackground(reader, root, catalog);
    return catalog;
}

} // namespace

LoadResult load(const QByteArray& json, const QString& fileName)
{
    const storage::JsonResult parsed = storage::parseJson(json, fileName);
    if (!parsed.object) {
        return {.catalog = std::nullopt, .problems = parsed.problems};
    }
    Reader reader(*parsed.object, fileName);
    Catalog catalog = readCatalog(reader);
    if (!reader.problems().isEmpty()) {
        return {.catalog = std::nullopt, .problems = reader.problems()};
    }
    catalog.model = modelOf(catalog);
    return {.catalog = std::move(catalog), .problems = {}};
}

LoadResult loadFile(const QString& fileName)
{
    const storage::BytesResult file = storage::readFile(fileName, maximumCatalogBytes);
    if (!file.bytes) {
        return {.catalog = std::nullopt, .problems = file.problems};
    }
    if (fileName.startsWith(":/"_L1) && fileName.endsWith(".digest"_L1)) {
        return {.catalog = fromDigest(*file.bytes), .problems = {}};
    }
    return load(*file.bytes, fileName);
}

QList<TextAt> textsOf(const QByteArray& json)
{
    const storage::JsonResult parsed = storage::parseJson(json, {});
    if (!parsed.object) {
        return {};
    }
    Reader reader(*parsed.object, {});
    static_cast<void>(readCatalog(reader));
    return reader.texts();
}

} // namespace rustworthy::catalog
