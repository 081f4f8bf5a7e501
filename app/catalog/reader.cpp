#include "reader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> idsOf(const QJsonValue& list)
{
    QSet<QString> ids;
    const QJsonArray array = list.toArray();
    for (const QJsonValue item : array) {
        ids.insert(item["id"_L1].toString());
    }
    ids.remove(QString());
    return ids;
}

QSet<QString> textsOf(const QJsonValue& list)
{
    QSet<QString> texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue item : array) {
        texts.insert(item.toString());
    }
    return texts;
}

bool isDateForm(const QString& text)
{
    if (text.size() != 10) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        const bool separator = i == 4 || i == 7;
        if (separator ? unit != u'-' : (unit < u'0' || unit > u'9')) {
            return false;
        }
    }
    return true;
}

} // namespace

Known::Known(const QJsonObject& root)
    : questions(idsOf(root["questions"_L1])),
      statuses(idsOf(root["statuses"_L1])),
      groups(idsOf(root["groups"_L1])),
      themes(idsOf(root["themes"_L1])),
      levels(idsOf(root["levels"_L1])),
      backgrounds(idsOf(root["backgrounds"_L1])),
      studyModes(idsOf(root["studyModes"_L1])),
      languages(idsOf(root["languages"_L1])),
      projectKinds(idsOf(root["projectKinds"_L1])),
      circumstances(idsOf(root["circumstances"_L1])),
      criteria(idsOf(root["criteria"_L1])),
      claims(idsOf(root["claims"_L1]))
{
    const QJsonArray sources = root["sources"_L1].toArray();
    for (const QJsonValue source : sources) {
        headings.insert(source["id"_L1].toString(), textsOf(source["headings"_L1]));
    }
    const QJsonArray questionList = root["questions"_L1].toArray();
    for (const QJsonValue question : questionList) {
        answers.insert(question["id"_L1].toString(), idsOf(question["answers"_L1]));
    }
}

Reader::Reader(const QJsonObject& root, const QString& fileName) : m_walk(root, fileName), m_known(root) {}

Text Reader::text(const JsonNode& node)
{
    Text text{node.text()};
    if (!text.isEmpty()) {
        m_texts.append({.pointer = node.pointer(), .source = text.source});
    }
    return text;
}

QList<Text> Reader::textList(const JsonNode& node, qsizetype minimum)
{
    return readList(
        node, [this](const JsonNode& element) { return text(element); }, minimum);
}

QList<Citation> Reader::citations(const JsonNode& node, qsizetype minimum) const
{
    const auto citation = [this](const JsonNode& element) {
        element.allowOnly({u"source"_s, u"headings"_s});
        Citation result;
        const JsonNode source = element.member(u"source"_s);
        result.source = source.identifier();
        const auto headings = m_known.headings.constFind(result.source);
        if (!result.source.isEmpty() && headings == m_known.headings.constEnd()) {
            source.fault(
                Words::tr("the id %1 is not known; expected one from %2").arg(result.source, u"/sources"_s));
        }
        const JsonNode list = element.member(u"headings"_s);
        result.headings = readPrintedNames(list, 1);
        if (headings != m_known.headings.constEnd()) {
            for (const JsonNode& heading : list.elements()) {
                if (heading.value().isString() && !headings->contains(heading.value().toString())) {
                    heading.fault(
                        Words::tr("the source lists no such heading; expected one of its headings"));
                }
            }
        }
        return result;
    };
    return readList(node, citation, minimum);
}

QStringList Reader::claimIds(const JsonNode& node) const
{
    return readReferences(node, m_known.claims, u"/claims"_s);
}

Contradiction::Given Reader::given(const JsonNode& node) const
{
    const JsonNode question = node.member(u"question"_s);
    const JsonNode answer = node.member(u"answer"_s);
    Contradiction::Given given{.question = question.identifier(), .answer = answer.identifier()};
    const auto answers = m_known.answers.constFind(given.question);
    if (answers != m_known.answers.constEnd()) {
        static_cast<void>(readReference(answer, *answers, Words::tr("the answers of that question")));
    } else if (!given.question.isEmpty()) {
        question.fault(
            Words::tr("the id %1 is not known; expected one from %2").arg(given.question, u"/questions"_s));
    }
    return given;
}

QList<Named> Reader::namedList(const JsonNode& node, qsizetype minimum)
{
    return readIdentified(
        node,
        [this](const JsonNode& element) {
            element.allowOnly({u"id"_s, u"name"_s});
            return Named{.id = element.member(u"id"_s).identifier(), .name = text(element.member(u"name"_s))};
        },
        minimum);
}

Statement Reader::statement(const JsonNode& node)
{
    node.allowOnly({u"id"_s, u"text"_s, u"citations"_s, u"claims"_s});
    return {.id = node.member(u"id"_s).identifier(),
            .text = text(node.member(u"text"_s)),
            .citations = citations(node.optionalMember(u"citations"_s)),
            .claims = claimIds(node.optionalMember(u"claims"_s))};
}

TimeRange Reader::timeRange(const JsonNode& node) const
{
    constexpr double longest = 10'000.0;
    node.allowOnly({u"low"_s, u"high"_s, u"unit"_s});
    TimeRange range{.low = node.member(u"low"_s).number(0.0, longest),
                    .high = node.member(u"high"_s).number(0.0, longest),
                    .unit = node.member(u"unit"_s).oneOf({u"days"_s, u"weeks"_s, u"months"_s, u"years"_s})};
    if (range.low > range.high) {
        node.fault(Words::tr("the low end lies above the high end"));
    }
    return range;
}

QString readReference(const JsonNode& node, const QSet<QString>& known, const QString& where)
{
    QString id = node.identifier();
    if (!id.isEmpty() && !known.contains(id)) {
        node.fault(Words::tr("the id %1 is not known; expected one from %2").arg(id, where));
    }
    return id;
}

QStringList readReferences(const JsonNode& node, const QSet<QString>& known, const QString& where,
                           qsizetype minimum)
{
    QStringList ids;
    QSet<QString> seen;
    for (const JsonNode& element : node.elements(minimum)) {
        const QString id = readReference(element, known, where);
        if (!id.isEmpty() && seen.contains(id)) {
            faultRepeated(element);
        }
        seen.insert(id);
        ids.append(id);
    }
    return ids;
}

QStringList readPrintedNames(const JsonNode& node, qsizetype minimum)
{
    QStringList names;
    QSet<QString> seen;
    for (const JsonNode& element : node.elements(minimum)) {
        const QString name = element.text();
        if (!name.isEmpty() && seen.contains(name)) {
            faultRepeated(element);
        }
        seen.insert(name);
        names.append(name);
    }
    return names;
}

QDate readDate(const JsonNode& node)
{
    if (!node.isPresent()) {
        return {};
    }
    const QString text = node.value().toString();
    const QDate date = isDateForm(text) ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        node.fault(Words::tr("expected a date of the form 2026-02-20"));
    }
    return date;
}

int readCount(const JsonNode& node)
{
    return node.integer(0, 1'000'000'000);
}

int readYear(const JsonNode& node)
{
    return node.integer(1900, 2200);
}

void faultRepeated(const JsonNode& node)
{
    node.fault(Words::tr("%1 stands here more than once; allowed is once").arg(node.value().toString()));
}

} // namespace rustworthy::catalog
