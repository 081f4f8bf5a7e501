#include "reader.h"

#include "decision/answers.h"

#include <algorithm>

namespace rustworthy::catalog {

using namespace Qt::StringLiterals;

namespace {

// A rate or premium as a fraction: nothing falls by more than all of it.
constexpr double lowestFraction = -1.0;
constexpr double highestFraction = 1000.0;

// Of a kind. Every check of a claim looks through all of them; a real catalog has some dozens.
constexpr qsizetype mostFigures = 500;

Standing readStanding(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"citations"_s, u"status"_s, u"claim"_s, u"note"_s});
    return {
        .citations = reader.citations(node.member(u"citations"_s), 1),
        .status = readReference(node.member(u"status"_s), reader.known().statuses, u"/statuses"_s),
        .claim = readReference(node.optionalMember(u"claim"_s), reader.known().claims, u"/claims"_s),
        .note = reader.text(node.optionalMember(u"note"_s)),
    };
}

SalaryBand readSalary(const Known& known, const JsonNode& node)
{
    node.allowOnly({u"language"_s, u"level"_s, u"low"_s, u"high"_s, u"openEnded"_s});
    SalaryBand band{
        .language = readReference(node.member(u"language"_s), known.languages, u"/languages"_s),
        .level = readReference(node.member(u"level"_s), known.levels, u"/levels"_s),
        .low = node.member(u"low"_s).integer(0, decision::Profile::maximumPay),
        .high = node.member(u"high"_s).integer(0, decision::Profile::maximumPay),
        .openEnded = node.optionalMember(u"openEnded"_s).boolean(),
    };
    if (band.low > band.high) {
        node.fault(Words::tr("the low end lies above the high end"));
    }
    return band;
}

QList<SalaryBand> readSalaries(const Known& known, const JsonNode& node)
{
    QSet<std::pair<QString, QString>> seen;
    const auto salary = [&known, &seen](const JsonNode& element) {
        SalaryBand band = readSalary(known, element);
        const auto key = std::pair(band.language, band.level);
        if (seen.contains(key) && !band.language.isEmpty() && !band.level.isEmpty()) {
            element.fault(Words::tr("there is another band of this language at this level; allowed is one"));
        }
        seen.insert(key);
        return band;
    };
    return readList(node, salary, 0, mostFigures);
}

QList<PostingCount> readPostings(const Known& known, const JsonNode& node)
{
    QSet<std::pair<QString, int>> seen;
    const auto count = [&known, &seen](const JsonNode& element) {
        element.allowOnly({u"language"_s, u"year"_s, u"count"_s, u"projected"_s});
        PostingCount posting{
            .language = readReference(element.member(u"language"_s), known.languages, u"/languages"_s),
            .year = readYear(element.member(u"year"_s)),
            .count = readCount(element.member(u"count"_s)),
            .projected = element.optionalMember(u"projected"_s).boolean(),
        };
        const auto key = std::pair(posting.language, posting.year);
        if (seen.contains(key) && !posting.language.isEmpty()) {
            element.fault(Words::tr("there is another count of this language in this year; allowed is one"));
        }
        seen.insert(key);
        return posting;
    };
    return readList(node, count, 0, mostFigures);
}

QString readCurrency(const JsonNode& node)
{
    QString code = node.text();
    const auto isCapital = [](QChar character) { return character >= u'A' && character <= u'Z'; };
    if (!code.isEmpty() && (code.size() != 3 || !std::ranges::all_of(code, isCapital))) {
        node.fault(Words::tr("expected a currency code of three capital letters, such as USD"));
    }
    return code;
}

Employer readEmployer(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"name"_s, u"uses"_s, u"citations"_s});
    return {.name = node.member(u"name"_s).text(),
            .uses = reader.text(node.optionalMember(u"uses"_s)),
            .citations = reader.citations(node.optionalMember(u"citations"_s))};
}

Place readPlace(Reader& reader, const JsonNode& node)
{
    node.allowOnly({u"name"_s, u"citations"_s});
    return {.name = reader.text(node.member(u"name"_s)),
            .citations = reader.citations(node.optionalMember(u"citations"_s))};
}

void readClaimedFigures(Reader& reader, const JsonNode& node, Market& market)
{
    const auto fraction = [&node](const QString& name) {
        return node.member(name).number(lowestFraction, highestFraction);
    };
    market.claimedGrowth = fraction(u"claimedGrowth"_s);
    market.growthStanding = readStanding(reader, node.member(u"growthStanding"_s));
    market.claimedPremiumLow = fraction(u"claimedPremiumLow"_s);
    market.claimedPremiumHigh = fraction(u"claimedPremiumHigh"_s);
    market.premiumStanding = readStanding(reader, node.member(u"premiumStanding"_s));
    if (market.claimedPremiumLow > market.claimedPremiumHigh) {
        node.optionalMember(u"claimedPremiumLow"_s).fault(Words::tr("the low end lies above the high end"));
    }
}

} // namespace

void readMarket(Reader& reader, const JsonNode& root, Catalog& catalog)
{
    const JsonNode node = root.member(u"market"_s);
    node.allowOnly({u"subject"_s, u"currency"_s, u"unit"_s, u"salaries"_s, u"salaryStanding"_s, u"postings"_s,
                    u"postingsRounding"_s, u"postingStanding"_s, u"claimedGrowth"_s, u"growthStanding"_s,
                    u"claimedPremiumLow"_s, u"claimedPremiumHigh"_s, u"premiumStanding"_s, u"employers"_s,
                    u"places"_s, u"notes"_s});
    const Known& known = reader.known();
    Market& market = catalog.market;
    const JsonNode subject = node.member(u"subject"_s);
    market.subject = readReference(subject, known.languages, u"/languages"_s);
    market.currency = readCurrency(node.member(u"currency"_s));
    market.unit = reader.text(node.member(u"unit"_s));
    market.salaries = readSalaries(known, node.member(u"salaries"_s));
    market.salaryStanding = readStanding(reader, node.member(u"salaryStanding"_s));
    market.postings = readPostings(known, node.member(u"postings"_s));
    market.postingsRounding = readCount(node.optionalMember(u"postingsRounding"_s));
    market.postingStanding = readStanding(reader, node.member(u"postingStanding"_s));
    readClaimedFigures(reader, node, market);
    market.employers = readList(node.optionalMember(u"employers"_s),
                                [&reader](const JsonNode& element) { return readEmployer(reader, element); });
    market.places = readList(node.optionalMember(u"places"_s),
                             [&reader](const JsonNode& element) { return readPlace(reader, element); });
    market.notes = readIdentified(node.optionalMember(u"notes"_s),
                                  [&reader](const JsonNode& element) { return reader.statement(element); });
    if (!market.salaries.isEmpty() &&
        std::ranges::find(market.salaries, market.subject, &SalaryBand::language) == market.salaries.end()) {
        subject.fault(Words::tr("there is no salary band of this language; expected at least one"));
    }
}

} // namespace rustworthy::catalog
