#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

QList<catalog::Citation> mergedBySource(const QList<catalog::Citation>& citations)
{
    QList<catalog::Citation> merged;
    for (const catalog::Citation& citation : citations) {
        const auto same = std::ranges::find(merged, citation.source, &catalog::Citation::source);
        if (same == merged.end()) {
            merged.append(citation);
            continue;
        }
        for (const QString& heading : citation.headings) {
            if (!same->headings.contains(heading)) {
                same->headings.append(heading);
            }
        }
    }
    return merged;
}

} // namespace

QString citationText(const catalog::Catalog& catalog, const QList<catalog::Citation>& citations)
{
    QStringList texts;
    for (const catalog::Citation& citation : mergedBySource(citations)) {
        const catalog::Source* source = catalog.source(citation.source);
        const QString name = source ? source->shortName : citation.source;
        if (citation.headings.isEmpty()) {
            texts.append(name);
            continue;
        }
        const QString headings = quotedEach(citation.headings).join(QStringLiteral(", "));
        //: Where something stands: short name of the source, its headings in quotation marks.
        texts.append(translate("presentation", "%1, %2", "citation").arg(name, headings));
    }
    return texts.join(QStringLiteral("; "));
}

QString statusName(const catalog::Catalog& catalog, const QString& status)
{
    const catalog::Status* known = catalog.status(status);
    return known ? known->name.translated() : status;
}

QString standingText(const catalog::Catalog& catalog, const catalog::Standing& standing)
{
    return paragraph(
        {translate("presentation", "Source: %1. Status: %2.")
             .arg(citationText(catalog, standing.citations), statusName(catalog, standing.status)),
         standing.note.translated()});
}

} // namespace rustworthy::presentation
