// Sources, statuses, and what a person can say of themselves and of the project.
#include "reader.h"

#include <QtCore/QUrl>

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

QString readUrl(const JsonNode& node)
{
    if (!node.isPresent()) {
        return {};
    }
    QString text = node.text();
    const QUrl url(text, QUrl::StrictMode);
    const bool fits = url.isValid() && url.scheme() == "https"_L1 && text.startsWith("https://"_L1) &&
                      !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!text.isEmpty() && !fits) {
        node.fault(Words::tr("expected a web address that starts with https://"));
    }
    return text;
}

Source readSource(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"shortName"_s, u"name"_s, u"title"_s, u"author"_s, u"url"_s, u"date"_s,
                    u"note"_s, u"headings"_s});
    Source source;
    source.id = node.member(u"id"_s).identifier();
    source.shortName = node.member(u"shortName"_s).text();
    source.name = reader.text(node.member(u"name"_s));
    source.title = node.optionalMember(u"title"_s).text();
    source.author = node.optionalMember(u"author"_s).text();
    source.url = readUrl(node.optionalMember(u"url"_s));
    if (const JsonNode date = node.optionalMember(u"date"_s); date.isPresent()) {
        source.date = readDate(date);
    }
    source.note = reader.text(node.optionalMember(u"note"_s));
    source.headings = readPrintedNames(node.optionalMember(u"headings"_s));
    return source;
}

Status readStatus(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"name"_s, u"meaning"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .name = reader.text(node.member(u"name"_s)),
            .meaning = reader.text(node.member(u"meaning"_s))};
}

Level readLevel(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"name"_s, u"years"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .name = reader.text(node.member(u"name"_s)),
            .years = reader.text(node.optionalMember(u"years"_s))};
}

void readPriorities(const Reader& reader, const JsonNode& node, const QString& projectKind, Catalog& catalog)
{
    static const QStringList levels = [] {
        QStringList names;
        for (const std::string& level : decision::Model().importanceLevels) {
            names.append(QString::fromStdString(level));
        }
        return names;
    }();
    if (!node.isPresent()) {
        return;
    }
    for (const auto& [criterion, level] : node.members()) {
        if (!reader.known().criteria.contains(criterion)) {
            level.fault(Words::tr("no such criterion; expected an id from %1").arg(u"/criteria"_s));
        }
        catalog.prioritySuggestions.append(
            {.projectKind = projectKind, .criterion = criterion, .level = level.oneOf(levels)});
    }
}

void readProjectKinds(Reader& reader, const JsonNode& node, Catalog& catalog)
{
    catalog.projectKinds = readIdentified(node, [&reader, &catalog](const JsonNode& element) {
        element.allowOnly({u"id"_s, u"name"_s, u"priorities"_s});
        Named kind{.id = element.member(u"id"_s).identifier(),
                   .name = reader.text(element.member(u"name"_s))};
        readPriorities(reader, element.optionalMember(u"priorities"_s), kind.id, catalog);
        return kind;
    });
}

} // namespace

void readSources(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    catalog.sources = readIdentified(
        root.member(u"sources"_s), [&reader](const JsonNode& node) { return readSource(reader, node); }, 1);
    catalog.statuses = readIdentified(
        root.member(u"statuses"_s), [&reader](const JsonNode& node) { return readStatus(reader, node); }, 1);
}

void readProfile(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    catalog.levels = readIdentified(root.member(u"levels"_s),
                                    [&reader](const JsonNode& node) { return readLevel(reader, node); });
    catalog.backgrounds = reader.namedList(root.member(u"backgrounds"_s));
    catalog.studyModes = reader.namedList(root.member(u"studyModes"_s));
    catalog.languages = reader.namedList(root.member(u"languages"_s), 1);
    readProjectKinds(reader, root.member(u"projectKinds"_s), catalog);
    catalog.circumstances = reader.namedList(root.member(u"circumstances"_s));
}

} // namespace rustworthy::catalog
