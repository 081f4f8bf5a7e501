#include "reader.h"

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

Phase readPhase(Reader& reader, const JsonNode& node)
{
    node.allowOnly(
        {u"id"_s, u"name"_s, u"elapsed"_s, u"topics"_s, u"hurdles"_s, u"resources"_s, u"citations"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .name = reader.text(node.member(u"name"_s)),
            .elapsed = reader.timeRange(node.member(u"elapsed"_s)),
            .topics = reader.textList(node.optionalMember(u"topics"_s)),
            .hurdles = reader.textList(node.optionalMember(u"hurdles"_s)),
            .resources = reader.textList(node.optionalMember(u"resources"_s)),
            .citations = reader.citations(node.optionalMember(u"citations"_s))};
}

QList<LearningTime> readTimes(Reader& reader, const JsonNode& node, const QSet<QString>& known,
                              const QString& where)
{
    return readIdentified(node, [&](const JsonNode& element) {
        element.allowOnly({u"id"_s, u"elapsed"_s, u"milestone"_s, u"citations"_s});
        return LearningTime{.id = readReference(element.member(u"id"_s), known, where),
                            .elapsed = reader.timeRange(element.member(u"elapsed"_s)),
                            .milestone = reader.text(element.member(u"milestone"_s)),
                            .citations = reader.citations(element.optionalMember(u"citations"_s))};
    });
}

// Times that are reckoned with need a number, not only a unit.
void checkGiven(const JsonNode& node, const QList<LearningTime>& times)
{
    const QList<JsonNode> elements = node.elements();
    for (qsizetype i = 0; i < times.size(); ++i) {
        const JsonNode elapsed = elements[i].optionalMember(u"elapsed"_s);
        if (elapsed.value().isObject() && times[i].elapsed.high <= 0.0) {
            elapsed.optionalMember(u"high"_s).fault(Words::tr("expected a number above 0"));
        }
    }
}

HybridPhase readHybridPhase(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"name"_s, u"steps"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .name = reader.text(node.member(u"name"_s)),
            .steps = reader.textList(node.member(u"steps"_s))};
}

} // namespace

void readLearning(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    const JsonNode node = root.member(u"learning"_s);
    node.allowOnly({u"phases"_s, u"byBackground"_s, u"byStudy"_s, u"byLanguage"_s, u"advice"_s});
    const Known& known = reader.known();
    Learning& learning = catalog.learning;
    learning.phases = readIdentified(
        node.member(u"phases"_s), [&reader](const JsonNode& element) { return readPhase(reader, element); });
    const JsonNode byBackground = node.member(u"byBackground"_s);
    const JsonNode byStudy = node.member(u"byStudy"_s);
    learning.byBackground = readTimes(reader, byBackground, known.backgrounds, u"/backgrounds"_s);
    learning.byStudy = readTimes(reader, byStudy, known.studyModes, u"/studyModes"_s);
    checkGiven(byBackground, learning.byBackground);
    checkGiven(byStudy, learning.byStudy);
    learning.byLanguage = readTimes(reader, node.member(u"byLanguage"_s), known.languages, u"/languages"_s);
    learning.advice = readIdentified(node.optionalMember(u"advice"_s), [&reader](const JsonNode& element) {
        return reader.statement(element);
    });
}

void readHybridPath(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    const JsonNode node = root.member(u"hybridPath"_s);
    node.allowOnly(
        {u"summary"_s, u"simpleShare"_s, u"phases"_s, u"pairings"_s, u"benefits"_s, u"citations"_s});
    HybridPath& path = catalog.hybridPath;
    path.summary = reader.text(node.member(u"summary"_s));
    path.simpleShare = node.member(u"simpleShare"_s).number(0.0, 1.0);
    path.phases = readIdentified(node.member(u"phases"_s), [&reader](const JsonNode& element) {
        return readHybridPhase(reader, element);
    });
    path.pairings = readIdentified(node.optionalMember(u"pairings"_s),
                                   [&reader](const JsonNode& element) { return reader.statement(element); });
    path.benefits = reader.textList(node.optionalMember(u"benefits"_s));
    path.citations = reader.citations(node.optionalMember(u"citations"_s));
}

} // namespace rustworthy::catalog
