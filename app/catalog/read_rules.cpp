// Lenses 2 and 3: rules, advice and the languages' marks.
#include "reader.h"

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumCriteria = decision::Model::maximumCriteria;

Rule::Condition readCondition(const Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"projectKind"_s, u"circumstance"_s, u"question"_s, u"answer"_s});
    const JsonNode kind = node.optionalMember(u"projectKind"_s);
    const JsonNode circumstance = node.optionalMember(u"circumstance"_s);
    const bool hasAnswer =
        node.optionalMember(u"question"_s).isPresent() || node.optionalMember(u"answer"_s).isPresent();
    if (int(kind.isPresent()) + int(circumstance.isPresent()) + int(hasAnswer) != 1) {
        if (node.value().isObject()) {
            node.fault(
                Words::tr("expected exactly one of projectKind, circumstance, or question with answer"));
        }
        return {};
    }
    Rule::Condition condition;
    if (hasAnswer) {
        const Contradiction::Given given = reader.given(node);
        condition.question = given.question;
        condition.answer = given.answer;
        return condition;
    }
    condition.projectKind = readReference(kind, reader.known().projectKinds, u"/projectKinds"_s);
    condition.circumstance = readReference(circumstance, reader.known().circumstances, u"/circumstances"_s);
    return condition;
}

QList<Rule::Condition> readConditions(const Reader& reader, const JsonNode& node)
{
    return readList(node, [&reader](const JsonNode& element) { return readCondition(reader, element); });
}

Rule readRule(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"language"_s, u"stance"_s, u"anyOf"_s, u"allOf"_s, u"statement"_s,
                    u"citations"_s, u"claims"_s});
    Rule rule;
    rule.id = node.member(u"id"_s).identifier();
    rule.language = readReference(node.member(u"language"_s), reader.known().languages, u"/languages"_s);
    rule.stance = node.member(u"stance"_s).oneOf({u"recommend"_s, u"avoid"_s, u"exception"_s});
    rule.anyOf = readConditions(reader, node.optionalMember(u"anyOf"_s));
    rule.allOf = readConditions(reader, node.optionalMember(u"allOf"_s));
    rule.statement = reader.text(node.member(u"statement"_s));
    rule.citations = reader.citations(node.optionalMember(u"citations"_s));
    rule.claims = reader.claimIds(node.optionalMember(u"claims"_s));
    if (node.value().isObject() && rule.anyOf.isEmpty() && rule.allOf.isEmpty()) {
        node.fault(Words::tr("the rule would always fire; expected a condition in anyOf or allOf"));
    }
    return rule;
}

Advice readAdvice(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"anyOf"_s, u"allOf"_s, u"text"_s, u"citations"_s, u"claims"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .anyOf = readConditions(reader, node.optionalMember(u"anyOf"_s)),
            .allOf = readConditions(reader, node.optionalMember(u"allOf"_s)),
            .text = reader.text(node.member(u"text"_s)),
            .citations = reader.citations(node.optionalMember(u"citations"_s)),
            .claims = reader.claimIds(node.optionalMember(u"claims"_s))};
}

Mark readMark(Reader& reader, const JsonNode& node, const QStringList& alternatives)
{
    node.allowOnly({u"language"_s, u"mark"_s, u"reason"_s});
    return {.language = node.member(u"language"_s).oneOf(alternatives),
            .mark = node.member(u"mark"_s).oneOf({u"poor"_s, u"partial"_s, u"good"_s}),
            .reason = reader.text(node.optionalMember(u"reason"_s))};
}

QList<Mark> readMarks(Reader& reader, const JsonNode& node, const QStringList& alternatives)
{
    QStringList missing = alternatives;
    const auto mark = [&](const JsonNode& element) {
        Mark result = readMark(reader, element, alternatives);
        if (missing.removeAll(result.language) == 0 && !result.language.isEmpty()) {
            faultRepeated(element.member(u"language"_s));
        }
        return result;
    };
    QList<Mark> marks = readList(node, mark);
    if (node.value().isArray() && !missing.isEmpty()) {
        node.fault(Words::tr("expected one mark for each of the alternatives; there is none for %1")
                       .arg(missing.join(u", "_s)));
    }
    return marks;
}

Criterion readCriterion(Reader& reader, const JsonNode& node, const QStringList& alternatives)
{
    node.allowOnly({u"id"_s, u"name"_s, u"question"_s, u"marks"_s, u"citations"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .name = reader.text(node.member(u"name"_s)),
            .question = reader.text(node.member(u"question"_s)),
            .marks = readMarks(reader, node.member(u"marks"_s), alternatives),
            .citations = reader.citations(node.optionalMember(u"citations"_s))};
}

} // namespace

void readRules(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    catalog.rules = readIdentified(root.member(u"rules"_s),
                                   [&reader](const JsonNode& node) { return readRule(reader, node); });
    catalog.instead = readIdentified(root.optionalMember(u"instead"_s),
                                     [&reader](const JsonNode& node) { return readAdvice(reader, node); });
}

void readCriteria(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    catalog.alternatives =
        readReferences(root.member(u"alternatives"_s), reader.known().languages, u"/languages"_s, 2);
    const JsonNode criteria = root.member(u"criteria"_s);
    catalog.criteria = readIdentified(criteria, [&reader, &catalog](const JsonNode& node) {
        return readCriterion(reader, node, catalog.alternatives);
    });
    if (catalog.criteria.size() > maximumCriteria) {
        criteria.fault(Words::tr("expected at most %1 criteria").arg(maximumCriteria));
    }
}

} // namespace rustworthy::catalog
