// Lens 1: questions, bands and contradictions.
#include "reader.h"

#include <algorithm>

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumQuestions = decision::Model::maximumQuestions;

QString unsure()
{
    return QString::fromLatin1(decision::unsureAnswer.data(),
                               static_cast<qsizetype>(decision::unsureAnswer.size()));
}

Group readGroup(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"title"_s, u"introduction"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .title = reader.text(node.member(u"title"_s)),
            .introduction = reader.text(node.optionalMember(u"introduction"_s))};
}

AnswerText readAnswer(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"label"_s, u"meaning"_s, u"speaksForRust"_s});
    const JsonNode id = node.member(u"id"_s);
    AnswerText answer{.id = id.identifier(),
                      .label = reader.text(node.member(u"label"_s)),
                      .meaning = reader.text(node.member(u"meaning"_s)),
                      .speaksForRust = node.member(u"speaksForRust"_s).boolean()};
    if (answer.id == unsure()) {
        id.fault(Words::tr("the id %1 is reserved for answers that are not sure").arg(unsure()));
    }
    return answer;
}

QList<AnswerText> readAnswers(Reader& reader, const JsonNode& node)
{
    QList<AnswerText> answers =
        readIdentified(node, [&reader](const JsonNode& element) { return readAnswer(reader, element); });
    if (!node.value().isArray()) {
        return answers;
    }
    if (answers.size() != 2) {
        node.fault(Words::tr("expected exactly two answers, found %1").arg(answers.size()));
    } else if (answers[0].speaksForRust == answers[1].speaksForRust) {
        node.fault(Words::tr("expected that exactly one of the two answers speaks for Rust"));
    }
    return answers;
}

Question readQuestion(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"group"_s, u"theme"_s, u"text"_s, u"hint"_s, u"shortName"_s, u"answers"_s,
                    u"weak"_s, u"citations"_s, u"claims"_s});
    const Known& known = reader.known();
    Question question;
    question.id = node.member(u"id"_s).identifier();
    question.group = readReference(node.member(u"group"_s), known.groups, u"/groups"_s);
    question.theme = readReference(node.member(u"theme"_s), known.themes, u"/themes"_s);
    question.text = reader.text(node.member(u"text"_s));
    question.hint = reader.text(node.member(u"hint"_s));
    question.shortName = reader.text(node.member(u"shortName"_s));
    question.answers = readAnswers(reader, node.member(u"answers"_s));
    if (const JsonNode weak = node.optionalMember(u"weak"_s); weak.isPresent()) {
        question.weak = reader.text(weak);
    }
    question.citations = reader.citations(node.optionalMember(u"citations"_s));
    question.claims = reader.claimIds(node.optionalMember(u"claims"_s));
    return question;
}

Band readBand(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"low"_s, u"high"_s, u"name"_s, u"headline"_s, u"advice"_s, u"citations"_s});
    Band band;
    band.id = node.member(u"id"_s).identifier();
    band.low = node.member(u"low"_s).integer(0, static_cast<int>(maximumQuestions));
    band.high = node.member(u"high"_s).integer(0, static_cast<int>(maximumQuestions));
    band.name = reader.text(node.member(u"name"_s));
    band.headline = reader.text(node.member(u"headline"_s));
    band.advice = reader.text(node.member(u"advice"_s));
    band.citations = reader.citations(node.optionalMember(u"citations"_s));
    if (band.low > band.high) {
        node.fault(Words::tr("the low end lies above the high end"));
    }
    return band;
}

// Every score from 0 to the number of questions lies in exactly one band.
void checkCover(const JsonNode& node, const QList<Band>& bands, qsizetype questions)
{
    qsizetype expected = 0;
    const QList<JsonNode> elements = node.elements();
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (bands[i].low != expected) {
            elements[i].optionalMember(u"low"_s).fault(
                Words::tr("the bands have to follow each other without gap or overlap; expected %1")
                    .arg(expected));
        }
        expected = qsizetype(bands[i].high) + 1;
    }
    if (!bands.isEmpty() && bands.back().high != questions) {
        elements.back().optionalMember(u"high"_s).fault(
            Words::tr("the bands have to end at the number of questions; expected %1").arg(questions));
    }
}

Contradiction readContradiction(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"all"_s, u"note"_s});
    QSet<QString> questions;
    const auto given = [&](const JsonNode& element) {
        element.allowOnly({u"question"_s, u"answer"_s});
        Contradiction::Given result = reader.given(element);
        if (questions.contains(result.question)) {
            faultRepeated(element.member(u"question"_s));
        }
        questions.insert(result.question);
        return result;
    };
    return {.id = node.member(u"id"_s).identifier(),
            .all = readList(node.member(u"all"_s), given, 2),
            .note = reader.text(node.member(u"note"_s))};
}

// A group without questions would be an empty step, a theme without questions an empty row.
template <typename Item>
void checkUsed(const JsonNode& node, const QList<Item>& items, const QList<Question>& questions,
               QString Question::*member)
{
    const QList<JsonNode> elements = node.elements();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (std::ranges::find(questions, items[i].id, member) == questions.end()) {
            elements[i].fault(Words::tr("no question belongs to it; expected at least one"));
        }
    }
}

} // namespace

void readChecklist(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    const JsonNode groups = root.member(u"groups"_s);
    const JsonNode themes = root.member(u"themes"_s);
    const JsonNode questions = root.member(u"questions"_s);
    const JsonNode bands = root.member(u"bands"_s);
    catalog.groups = readIdentified(
        groups, [&reader](const JsonNode& node) { return readGroup(reader, node); }, 1);
    catalog.themes = reader.namedList(themes, 1);
    catalog.questions = readIdentified(
        questions, [&reader](const JsonNode& node) { return readQuestion(reader, node); }, 1);
    if (catalog.questions.size() > maximumQuestions) {
        questions.fault(Words::tr("expected at most %1 questions").arg(maximumQuestions));
    }
    checkUsed(groups, catalog.groups, catalog.questions, &Question::group);
    checkUsed(themes, catalog.themes, catalog.questions, &Question::theme);
    catalog.bands = readIdentified(
        bands, [&reader](const JsonNode& node) { return readBand(reader, node); }, 1);
    checkCover(bands, catalog.bands, catalog.questions.size());
    catalog.checklistCitations = reader.citations(root.optionalMember(u"checklistCitations"_s));
    catalog.contradictions =
        readIdentified(root.optionalMember(u"contradictions"_s),
                       [&reader](const JsonNode& node) { return readContradiction(reader, node); });
}

} // namespace rustworthy::catalog
