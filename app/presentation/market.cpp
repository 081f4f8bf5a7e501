#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

bool isNamedBy(const QList<catalog::Citation>& citations, const QString& source)
{
    return std::ranges::find(citations, source, &catalog::Citation::source) != citations.end();
}

QString employerText(const catalog::Employer& employer)
{
    if (employer.uses.isEmpty()) {
        return employer.name;
    }
    //: An employer and what it uses the language for.
    return translate("presentation", "%1 (%2)", "employer").arg(employer.name, employer.uses.translated());
}

// One sentence for each source, so that it stays visible who says what.
QString employersText(const catalog::Catalog& catalog)
{
    QStringList sentences;
    for (const catalog::Source& source : catalog.sources) {
        QStringList employers;
        for (const catalog::Employer& employer : catalog.market.employers) {
            if (isNamedBy(employer.citations, source.id)) {
                employers.append(employerText(employer));
            }
        }
        QStringList places;
        for (const catalog::Place& place : catalog.market.places) {
            if (isNamedBy(place.citations, source.id)) {
                places.append(place.name.translated());
            }
        }
        if (!employers.isEmpty()) {
            //: Short name of a source, list of employers.
            sentences.append(translate("presentation", "Employers that %1 names: %2.")
                                 .arg(source.shortName, employers.join(QStringLiteral(", "))));
        }
        if (!places.isEmpty()) {
            //: Short name of a source, list of places.
            sentences.append(translate("presentation", "Places that %1 names: %2.")
                                 .arg(source.shortName, places.join(QStringLiteral(", "))));
        }
    }
    return paragraph(sentences);
}

// The statuses of the claims that a statement rests on, each once.
QStringList statusesOf(const catalog::Catalog& catalog, const catalog::Statement& statement)
{
    QStringList names;
    for (const QString& id : statement.claims) {
        const catalog::Claim* claim = catalog.claim(id);
        const QString name = claim ? statusName(catalog, claim->status) : QString();
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

QStringList marketNotes(const catalog::Catalog& catalog)
{
    QStringList notes;
    for (const catalog::Statement& note : catalog.market.notes) {
        const QString text = note.text.translated();
        const QString citation = citationText(catalog, note.citations);
        const QStringList statuses = statusesOf(catalog, note);
        notes.append(statuses.isEmpty()
                         //: A statement about the market and where it stands.
                         ? translate("presentation", "%1 (%2)", "statement and citation").arg(text, citation)
                         //: A statement about the market, where it stands, and its status.
                         : translate("presentation", "%1 (%2. Status: %3)", "statement and citation")
                               .arg(text, citation, statuses.join(QStringLiteral(", "))));
    }
    return notes;
}

QStringList noteRows(const catalog::Catalog& catalog)
{
    QStringList ids;
    for (const catalog::Statement& note : catalog.market.notes) {
        ids.append(rows::note(note.id));
    }
    return ids;
}

QStringList employerRows(const catalog::Catalog& catalog)
{
    QStringList ids;
    for (const catalog::Source& source : catalog.sources) {
        const auto named = [&source](const auto& each) { return isNamedBy(each.citations, source.id); };
        if (std::ranges::any_of(catalog.market.employers, named)) {
            ids.append(rows::employers(source.id));
        }
        if (std::ranges::any_of(catalog.market.places, named)) {
            ids.append(rows::places(source.id));
        }
    }
    return ids;
}

} // namespace

MarketView presentMarket(const Inputs& in)
{
    return {.salaries = presentSalaries(in),
            .premiums = presentPremiums(in.catalog, in.format),
            .premiumCheck = presentPremiumCheck(in.catalog, in.format),
            .trend = presentTrend(in.catalog, in.format),
            .languages = presentPostingsByLanguage(in.catalog, in.format),
            .growth = presentGrowth(in.catalog, in.format),
            .growthCheck = presentGrowthCheck(in.catalog, in.format),
            .notes = marketNotes(in.catalog),
            .employers = employersText(in.catalog),
            .noteEvidence = noteRows(in.catalog),
            .employersEvidence = employerRows(in.catalog),
            .payNote = payNote(in)};
}

} // namespace rustworthy::presentation
