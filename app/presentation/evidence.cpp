// Figures and rules as rows of the evidence, each with its source and standing.
#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace rows {

QString salary(const QString& language, const QString& level)
{
    return QStringLiteral("salary/%1/%2").arg(language, level);
}

QString posting(const QString& language, int year)
{
    return QStringLiteral("posting/%1/%2").arg(language, QString::number(year));
}

QString growth()
{
    return QStringLiteral("growth/claimed");
}

QString premium()
{
    return QStringLiteral("premium/claimed");
}

QString employers(const QString& source)
{
    return QStringLiteral("employers/%1").arg(source);
}

QString places(const QString& source)
{
    return QStringLiteral("places/%1").arg(source);
}

QString note(const QString& id)
{
    return QStringLiteral("note/%1").arg(id);
}

QString learning(const QString& id)
{
    return QStringLiteral("learning/%1").arg(id);
}

QString phase(const QString& id)
{
    return QStringLiteral("phase/%1").arg(id);
}

QString mark(const QString& criterion, const QString& language)
{
    return QStringLiteral("mark/%1/%2").arg(criterion, language);
}

QString rule(const QString& id)
{
    return QStringLiteral("rule/%1").arg(id);
}

QString advice(const QString& id)
{
    return QStringLiteral("advice/%1").arg(id);
}

QString learningAdvice(const QString& id)
{
    return QStringLiteral("learning-advice/%1").arg(id);
}

QString pairing(const QString& id)
{
    return QStringLiteral("pairing/%1").arg(id);
}

QString hybridPath()
{
    return QStringLiteral("hybrid/path");
}

} // namespace rows

namespace {

using Kind = ClaimRow::Kind;

QString figureStatus()
{
    return QStringLiteral("article-figure");
}

QString judgementStatus()
{
    return QStringLiteral("article-judgement");
}

// A status that the catalog does not define is not shown.
ClaimRow rowOf(const catalog::Catalog& catalog, Kind kind, const QString& id, const QString& statement,
               const QList<catalog::Citation>& citations, const QString& status)
{
    const catalog::Status* known = catalog.status(status);
    return {.id = id,
            .statement = statement,
            .source = citationText(catalog, citations),
            .statusId = known ? status : QString(),
            .status = known ? known->name.translated() : QString(),
            .verdict = {},
            .evidence = {},
            .checks = {},
            .sides = {},
            .urls = addressesOf(catalog, citations),
            .kind = kind};
}

// What the claims that bear on it say: the first one's verdict, everyone's evidence, and both sides where
// one of them is a contradiction.
void addClaims(const catalog::Catalog& catalog, const Format* format, ClaimRow& row,
               const QStringList& claims)
{
    QStringList evidence{row.evidence};
    for (const QString& id : claims) {
        const catalog::Claim* claim = catalog.claim(id);
        if (!claim) {
            continue;
        }
        if (row.verdict.isEmpty()) {
            row.verdict = claim->verdict.translated();
        }
        evidence.append(claim->evidence.translated());
        row.sides += sidesOf(catalog, *claim);
        if (format) {
            row.checks += presentChecks(catalog, *format, *claim);
        }
    }
    row.evidence = paragraph(evidence);
}

ClaimRow standingRow(const catalog::Catalog& catalog, const QString& id, const QString& statement,
                     const catalog::Standing& standing)
{
    ClaimRow row = rowOf(catalog, Kind::Figure, id, statement, standing.citations, standing.status);
    row.evidence = standing.note.translated();
    addClaims(catalog, nullptr, row, {standing.claim});
    return row;
}

QString bandText(const catalog::Catalog& catalog, const Format& format, const catalog::SalaryBand& band)
{
    const QString language = catalog.languageName(band.language);
    const QString level = levelWithYears(catalog, band.level);
    const QString high = payText(catalog, format, band.high);
    const QString low = format.integer(band.low);
    return band.openEnded
               //: Language, level, lowest pay, printed upper end with its unit.
               ? translate("presentation", "%1, %2: %3 to %4, open at the upper end")
                     .arg(language, level, low, high)
               : translate("presentation", "%1, %2: %3 to %4", "salary band").arg(language, level, low, high);
}

QString postingText(const catalog::Catalog& catalog, const Format& format, const catalog::PostingCount& count)
{
    const QString language = catalog.languageName(count.language);
    const QString year = format.year(count.year);
    const QString number = format.integer(count.count);
    return count.projected
               ? translate("presentation", "%1, %2: about %3 postings, a projection")
                     .arg(language, year, number)
               : translate("presentation", "%1, %2: about %3 postings").arg(language, year, number);
}

QList<ClaimRow> marketRows(const catalog::Catalog& catalog, const Format& format)
{
    const catalog::Market& market = catalog.market;
    QList<ClaimRow> result;
    for (const catalog::SalaryBand& band : market.salaries) {
        result.append(standingRow(catalog, rows::salary(band.language, band.level),
                                  bandText(catalog, format, band), market.salaryStanding));
    }
    for (const catalog::PostingCount& count : market.postings) {
        result.append(standingRow(catalog, rows::posting(count.language, count.year),
                                  postingText(catalog, format, count), market.postingStanding));
    }
    const QString subject = catalog.languageName(market.subject);
    ClaimRow growth = standingRow(catalog, rows::growth(),
                                  translate("presentation", "Postings for %1 are said to grow by %2 a year")
                                      .arg(subject, format.shortPercent(market.claimedGrowth)),
                                  market.growthStanding);
    growth.checks.append(presentGrowthCheck(catalog, format));
    result.append(growth);
    ClaimRow premium = standingRow(catalog, rows::premium(),
                                   translate("presentation", "%1 is said to pay %2 to %3 more")
                                       .arg(subject, format.shortPercent(market.claimedPremiumLow),
                                            format.shortPercent(market.claimedPremiumHigh)),
                                   market.premiumStanding);
    premium.checks.append(presentPremiumCheck(catalog, format));
    result.append(premium);
    return result;
}

/// Those whose citations name the source, and the citations that do.
template <typename Item, typename Name>
ClaimRow namedRow(const catalog::Catalog& catalog, const QString& source, const QList<Item>& items,
                  const QString& id, const QString& pattern, Name name)
{
    QStringList names;
    QList<catalog::Citation> citations;
    for (const Item& item : items) {
        const auto cited = std::ranges::find(item.citations, source, &catalog::Citation::source);
        if (cited == item.citations.end()) {
            continue;
        }
        names.append(name(item));
        if (!citations.contains(*cited)) {
            citations.append(*cited);
        }
    }
    return names.isEmpty()
               ? ClaimRow{}
               : rowOf(catalog, Kind::Figure, id, pattern.arg(joined(names)), citations, figureStatus());
}

QList<ClaimRow> otherMarketRows(const catalog::Catalog& catalog, const Format& format)
{
    QList<ClaimRow> result;
    for (const catalog::Source& source : catalog.sources) {
        const QString& id = source.id;
        result.append(namedRow(catalog, id, catalog.market.employers, rows::employers(id),
                               translate("presentation", "Employers: %1"),
                               [](const catalog::Employer& employer) { return employer.name; }));
        result.append(namedRow(catalog, id, catalog.market.places, rows::places(id),
                               translate("presentation", "Places: %1"),
                               [](const catalog::Place& place) { return place.name.translated(); }));
    }
    result.removeIf([](const ClaimRow& row) { return row.id.isEmpty(); });
    for (const catalog::Statement& note : catalog.market.notes) {
        const catalog::Claim* claim = note.claims.isEmpty() ? nullptr : catalog.claim(note.claims.first());
        ClaimRow row = rowOf(catalog, Kind::Figure, rows::note(note.id), note.text.translated(),
                             note.citations, claim ? claim->status : figureStatus());
        addClaims(catalog, &format, row, note.claims);
        result.append(row);
    }
    return result;
}

QList<ClaimRow> learningRows(const catalog::Catalog& catalog, const Format& format)
{
    const catalog::Learning& learning = catalog.learning;
    QList<ClaimRow> result;
    for (const catalog::Phase& phase : learning.phases) {
        result.append(rowOf(catalog, Kind::Figure, rows::phase(phase.id),
                            //: Phase of learning, time such as "2–4 weeks".
                            translate("presentation", "Learning, %1: %2 from the start")
                                .arg(phase.name.translated(), timeText(format, phase.elapsed)),
                            phase.citations, figureStatus()));
    }
    const auto add = [&](const QList<catalog::LearningTime>& times, const auto& nameOf) {
        for (const catalog::LearningTime& time : times) {
            result.append(
                rowOf(catalog, Kind::Figure, rows::learning(time.id),
                      //: Kind of learner or language, time such as "2–4 weeks", milestone.
                      translate("presentation", "Learning, %1: %2 until %3", "learning time")
                          .arg(nameOf(time.id), timeText(format, time.elapsed), time.milestone.translated()),
                      time.citations, figureStatus()));
        }
    };
    const auto among = [](const QList<catalog::Named>& names) {
        return [&names](const QString& id) {
            const auto found = std::ranges::find(names, id, &catalog::Named::id);
            return found == names.end() ? id : found->name.translated();
        };
    };
    add(learning.byBackground, among(catalog.backgrounds));
    add(learning.byStudy, among(catalog.studyModes));
    add(learning.byLanguage, among(catalog.languages));
    return result;
}

QList<ClaimRow> markRows(const catalog::Catalog& catalog)
{
    QList<ClaimRow> result;
    for (const catalog::Criterion& criterion : catalog.criteria) {
        for (const catalog::Mark& mark : criterion.marks) {
            ClaimRow row = rowOf(catalog, Kind::Figure, rows::mark(criterion.id, mark.language),
                                 //: Language, criterion, mark such as "good".
                                 translate("presentation", "%1, %2: %3", "mark")
                                     .arg(catalog.languageName(mark.language), criterion.name.translated(),
                                          markName(mark.mark)),
                                 criterion.citations, judgementStatus());
            row.evidence = mark.reason.translated();
            result.append(row);
        }
    }
    return result;
}

} // namespace

QStringList addressesOf(const catalog::Catalog& catalog, const QList<catalog::Citation>& citations)
{
    QStringList addresses;
    for (const catalog::Citation& citation : citations) {
        const catalog::Source* source = catalog.source(citation.source);
        if (source && !source->url.isEmpty() && !addresses.contains(source->url)) {
            addresses.append(source->url);
        }
    }
    return addresses;
}

QList<ClaimRow::Side> sidesOf(const catalog::Catalog& catalog, const catalog::Claim& claim)
{
    QList<ClaimRow::Side> sides;
    for (const catalog::Claim::Side& side : claim.sides) {
        sides.append({.source = citationText(catalog, side.citations), .text = side.text.translated()});
    }
    return sides;
}

QList<ClaimRow> figureRows(const catalog::Catalog& catalog, const Format& format)
{
    return marketRows(catalog, format) + otherMarketRows(catalog, format) + learningRows(catalog, format) +
           markRows(catalog);
}

QList<ClaimRow> ruleRows(const catalog::Catalog& catalog)
{
    QList<ClaimRow> result;
    const auto add = [&](const QString& id, const QString& text, const QList<catalog::Citation>& citations,
                         const QStringList& claims) {
        const catalog::Claim* claim = claims.isEmpty() ? nullptr : catalog.claim(claims.first());
        ClaimRow row =
            rowOf(catalog, Kind::Rule, id, text, citations, claim ? claim->status : judgementStatus());
        addClaims(catalog, nullptr, row, claims);
        result.append(row);
    };
    for (const catalog::Rule& rule : catalog.rules) {
        // Several rules may rest on one statement: each names its own language first.
        //: %1 is "recommends Go", "warns off Go" or "makes an exception for Go".
        const QString stance = translate("presentation", "This rule %1.")
                                   .arg(stanceText(rule.stance, catalog.languageName(rule.language)));
        add(rows::rule(rule.id), paragraph({stance, rule.statement.translated()}), rule.citations,
            rule.claims);
    }
    for (const catalog::Advice& advice : catalog.instead) {
        add(rows::advice(advice.id), advice.text.translated(), advice.citations, advice.claims);
    }
    for (const catalog::Statement& advice : catalog.learning.advice) {
        add(rows::learningAdvice(advice.id), advice.text.translated(), advice.citations, advice.claims);
    }
    const catalog::HybridPath& path = catalog.hybridPath;
    if (!path.phases.isEmpty()) {
        add(rows::hybridPath(), path.summary.translated(), path.citations, {});
    }
    for (const catalog::Statement& pairing : path.pairings) {
        add(rows::pairing(pairing.id), pairing.text.translated(), pairing.citations, pairing.claims);
    }
    return result;
}

} // namespace rustworthy::presentation
