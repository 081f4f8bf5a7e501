#include "catalog/digest.h"

#include "reader.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <concepts>
#include <tuple>
#include <type_traits>

namespace rustworthy::catalog {

namespace {

template <typename Value, typename Struct>
concept Is = std::same_as<std::remove_const_t<Value>, Struct>;

// Every member of every struct, in one order for writing and reading.
auto membersOf(Is<Text> auto& v)
{
    return std::tie(v.source);
}

auto membersOf(Is<Citation> auto& v)
{
    return std::tie(v.source, v.headings);
}

auto membersOf(Is<Source> auto& v)
{
    return std::tie(v.id, v.shortName, v.name, v.title, v.author, v.url, v.date, v.note, v.headings);
}

auto membersOf(Is<Status> auto& v)
{
    return std::tie(v.id, v.name, v.meaning);
}

auto membersOf(Is<Named> auto& v)
{
    return std::tie(v.id, v.name);
}

auto membersOf(Is<PrioritySuggestion> auto& v)
{
    return std::tie(v.projectKind, v.criterion, v.level);
}

auto membersOf(Is<Statement> auto& v)
{
    return std::tie(v.id, v.text, v.citations, v.claims);
}

auto membersOf(Is<Group> auto& v)
{
    return std::tie(v.id, v.title, v.introduction);
}

auto membersOf(Is<AnswerText> auto& v)
{
    return std::tie(v.id, v.label, v.meaning, v.speaksForRust);
}

auto membersOf(Is<Question> auto& v)
{
    return std::tie(v.id, v.group, v.theme, v.text, v.hint, v.shortName, v.answers, v.weak, v.citations,
                    v.claims);
}

auto membersOf(Is<Band> auto& v)
{
    return std::tie(v.id, v.low, v.high, v.name, v.headline, v.advice, v.citations);
}

auto membersOf(Is<Contradiction::Given> auto& v)
{
    return std::tie(v.question, v.answer);
}

auto membersOf(Is<Contradiction> auto& v)
{
    return std::tie(v.id, v.all, v.note);
}

auto membersOf(Is<Level> auto& v)
{
    return std::tie(v.id, v.name, v.years);
}

auto membersOf(Is<Rule::Condition> auto& v)
{
    return std::tie(v.projectKind, v.circumstance, v.question, v.answer);
}

auto membersOf(Is<Rule> auto& v)
{
    return std::tie(v.id, v.language, v.stance, v.anyOf, v.allOf, v.statement, v.citations, v.claims);
}

auto membersOf(Is<Advice> auto& v)
{
    return std::tie(v.id, v.anyOf, v.allOf, v.text, v.citations, v.claims);
}

auto membersOf(Is<Mark> auto& v)
{
    return std::tie(v.language, v.mark, v.reason);
}

auto membersOf(Is<Criterion> auto& v)
{
    return std::tie(v.id, v.name, v.question, v.marks, v.citations);
}

auto membersOf(Is<Standing> auto& v)
{
    return std::tie(v.citations, v.status, v.claim, v.note);
}

auto membersOf(Is<SalaryBand> auto& v)
{
    return std::tie(v.language, v.level, v.low, v.high, v.openEnded);
}

auto membersOf(Is<PostingCount> auto& v)
{
    return std::tie(v.language, v.year, v.count, v.projected);
}

auto membersOf(Is<Employer> auto& v)
{
    return std::tie(v.name, v.uses, v.citations);
}

auto membersOf(Is<Place> auto& v)
{
    return std::tie(v.name, v.citations);
}

auto membersOf(Is<Market> auto& v)
{
    return std::tie(v.subject, v.currency, v.unit, v.salaries, v.salaryStanding, v.postings,
                    v.postingsRounding, v.postingStanding, v.claimedGrowth, v.growthStanding,
                    v.claimedPremiumLow, v.claimedPremiumHigh, v.premiumStanding, v.employers, v.places,
                    v.notes);
}

auto membersOf(Is<TimeRange> auto& v)
{
    return std::tie(v.low, v.high, v.unit);
}

auto membersOf(Is<Phase> auto& v)
{
    return std::tie(v.id, v.name, v.elapsed, v.topics, v.hurdles, v.resources, v.citations);
}

auto membersOf(Is<LearningTime> auto& v)
{
    return std::tie(v.id, v.elapsed, v.milestone, v.citations);
}

auto membersOf(Is<Learning> auto& v)
{
    return std::tie(v.phases, v.byBackground, v.byStudy, v.byLanguage, v.advice);
}

auto membersOf(Is<HybridPhase> auto& v)
{
    return std::tie(v.id, v.name, v.steps);
}

auto membersOf(Is<HybridPath> auto& v)
{
    return std::tie(v.summary, v.simpleShare, v.phases, v.pairings, v.benefits, v.citations);
}

auto membersOf(Is<Claim::Check> auto& v)
{
    return std::tie(v.kind, v.language, v.over, v.fromYear, v.toYear, v.claimed, v.claimedHigh, v.values);
}

auto membersOf(Is<Claim::Side> auto& v)
{
    return std::tie(v.text, v.citations);
}

auto membersOf(Is<Claim> auto& v)
{
    return std::tie(v.id, v.statement, v.citations, v.status, v.verdict, v.evidence, v.checks, v.sides);
}

auto membersOf(Is<Reading> auto& v)
{
    return std::tie(v.id, v.stance, v.title, v.paragraphs, v.questions, v.criteria, v.citations, v.claims);
}

auto membersOf(Is<Catalog> auto& v)
{
    return std::tie(v.id, v.version, v.title, v.date, v.sources, v.statuses, v.groups, v.themes, v.questions,
                    v.bands, v.checklistCitations, v.contradictions, v.levels, v.backgrounds, v.studyModes,
                    v.languages, v.projectKinds, v.prioritySuggestions, v.circumstances, v.rules, v.instead,
                    v.alternatives, v.criteria, v.market, v.learning, v.hybridPath, v.claims, v.background);
}

template <typename Value>
concept Streamable =
    std::same_as<Value, QString> || std::same_as<Value, QDate> || std::is_arithmetic_v<Value>;

void write(QDataStream& stream, const Streamable auto& value)
{
    stream << value;
}

void read(QDataStream& stream, Streamable auto& value)
{
    stream >> value;
}

// Declared before they are defined: they call each other.
template <typename Struct>
void write(QDataStream& stream, const Struct& value) requires requires
{
    membersOf(value);
};
template <typename Struct>
void read(QDataStream& stream, Struct& value) requires requires
{
    membersOf(value);
};

template <typename Value>
void write(QDataStream& stream, const std::optional<Value>& value)
{
    stream << value.has_value();
    if (value) {
        write(stream, *value);
    }
}

template <typename Value>
void read(QDataStream& stream, std::optional<Value>& value)
{
    bool present = false;
    stream >> present;
    if (present) {
        read(stream, value.emplace());
    }
}

template <typename Value>
void write(QDataStream& stream, const QList<Value>& values)
{
    stream << static_cast<quint32>(values.size());
    for (const Value& value : values) {
        write(stream, value);
    }
}

template <typename Value>
void read(QDataStream& stream, QList<Value>& values)
{
    quint32 size = 0;
    stream >> size;
    values.reserve(size);
    for (quint32 i = 0; i < size && stream.status() == QDataStream::Ok; ++i) {
        read(stream, values.emplaceBack());
    }
}

template <typename Struct>
void write(QDataStream& stream, const Struct& value) requires requires
{
    membersOf(value);
}
{
    std::apply([&stream](const auto&... members) { (write(stream, members), ...); }, membersOf(value));
}

template <typename Struct>
void read(QDataStream& stream, Struct& value) requires requires
{
    membersOf(value);
}
{
    std::apply([&stream](auto&... members) { (read(stream, members), ...); }, membersOf(value));
}

void configure(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

} // namespace

QByteArray digestOf(const Catalog& catalog)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    configure(stream);
    write(stream, catalog);
    return bytes;
}

std::optional<Catalog> fromDigest(const QByteArray& digest)
{
    QDataStream stream(digest);
    configure(stream);
    Catalog catalog;
    read(stream, catalog);
    if (stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return std::nullopt;
    }
    catalog.model = modelOf(catalog);
    return catalog;
}

} // namespace rustworthy::catalog
