// Claims and background reading.
#include "reader.h"

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

Claim::Side readSide(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"text"_s, u"citations"_s});
    return {.text = reader.text(node.member(u"text"_s)),
            .citations = reader.citations(node.member(u"citations"_s), 1)};
}

Claim readClaim(Reader& reader, const Market& market, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"statement"_s, u"citations"_s, u"status"_s, u"verdict"_s, u"evidence"_s,
                    u"checks"_s, u"sides"_s});
    const JsonNode sides = node.optionalMember(u"sides"_s);
    return {.id = node.member(u"id"_s).identifier(),
            .statement = reader.text(node.member(u"statement"_s)),
            .citations = reader.citations(node.member(u"citations"_s), 1),
            .status = readReference(node.member(u"status"_s), reader.known().statuses, u"/statuses"_s),
            .verdict = reader.text(node.member(u"verdict"_s)),
            .evidence = reader.text(node.member(u"evidence"_s)),
            .checks =
                readList(node.optionalMember(u"checks"_s),
                         [&](const JsonNode& element) { return readCheck(reader.known(), market, element); }),
            .sides = readList(
                sides, [&reader](const JsonNode& element) { return readSide(reader, element); },
                sides.isPresent() ? 2 : 0)};
}

Reading readReading(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"stance"_s, u"title"_s, u"paragraphs"_s, u"questions"_s, u"criteria"_s,
                    u"citations"_s, u"claims"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .stance = node.member(u"stance"_s).oneOf({u"for"_s, u"against"_s, u"neutral"_s}),
            .title = reader.text(node.member(u"title"_s)),
            .paragraphs = reader.textList(node.member(u"paragraphs"_s), 1),
            .questions = readReferences(node.optionalMember(u"questions"_s), reader.known().questions,
                                        u"/questions"_s),
            .criteria =
                readReferences(node.optionalMember(u"criteria"_s), reader.known().criteria, u"/criteria"_s),
            .citations = reader.citations(node.optionalMember(u"citations"_s)),
            .claims = reader.claimIds(node.optionalMember(u"claims"_s))};
}

} // namespace

void readClaims(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    catalog.claims = readIdentified(root.member(u"claims"_s), [&reader, &catalog](const JsonNode& node) {
        return readClaim(reader, catalog.market, node);
    });
}

void readBackground(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    catalog.background =
        readIdentified(root.optionalMember(u"background"_s),
                       [&reader](const JsonNode& node) { return readReading(reader, node); });
}

} // namespace rustworthy::catalog
