#include "ranking_parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

using decision::RankingVerdict;

std::size_t indexOf(const decision::RankingResult& ranking, const std::string& id)
{
    const auto found = std::ranges::find(ranking.alternatives, id, &decision::RankedAlternative::id);
    return static_cast<std::size_t>(found - ranking.alternatives.begin());
}

QString waysOf(const Inputs& in, const std::string& language)
{
    const std::size_t index = indexOf(in.evaluation.ranking, language);
    return index < in.evaluation.ranking.alternatives.size() ? waysInHundred(in.format, firstShare(in, index))
                                                             : in.format.integer(0);
}

QString nameOf(const Inputs& in, const std::string& language)
{
    return in.catalog.languageName(toQt(language));
}

// The leader of the weighted sum and another language that is first more often.
QString rivalSentence(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    //: Leader, its ways out of 100, the rival, its ways out of 100 (numbers or "more than 99").
    return translate("presentation",
                     "Too close to call: %1 has the highest weighted sum and is first in %2 of 100 ways to "
                     "weigh the criteria, but %3 is first more often, in %4.")
        .arg(nameOf(in, *ranking.leader), waysOf(in, *ranking.leader), nameOf(in, ranking.mostOftenFirst),
             waysOf(in, ranking.mostOftenFirst));
}

QString leadSentence(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    const QString name = nameOf(in, *ranking.leader);
    const QString ways = waysOf(in, *ranking.leader);
    const bool close = ranking.verdict == RankingVerdict::Close;
    if (ranking.prioritiesGiven) {
        return close
                   //: A language; a number or "fewer than 1".
                   ? translate("presentation", "Too close to call: %1 leads in only %2 of 100 ways to weigh "
                                               "the criteria by the priorities given.")
                         .arg(name, ways)
                   //: A language; a number or "more than 99".
                   : translate("presentation",
                               "%1 leads in %2 of 100 ways to weigh the criteria by the priorities given.")
                         .arg(name, ways);
    }
    return close
               //: A language; a number or "fewer than 1".
               ? translate("presentation", "Too close to call: with every criterion alike, %1 leads in only "
                                           "%2 of 100 ways to weigh them.")
                     .arg(name, ways)
               //: A language; a number or "more than 99".
               : translate("presentation",
                           "With every criterion alike, %1 leads in %2 of 100 ways to weigh them.")
                     .arg(name, ways);
}

QString headlineOf(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    if (ranking.verdict == RankingVerdict::Nothing) {
        return translate("presentation", "There is nothing to rank by: every criterion is irrelevant.");
    }
    if (!ranking.leader) {
        //: %1 is a list of languages.
        return translate("presentation", "No language leads: %1 have exactly the same weighted sum.")
            .arg(joined(languageNames(in.catalog, ranking.highest)));
    }
    const bool rival = ranking.verdict == RankingVerdict::Close && !ranking.mostOftenFirst.empty() &&
                       ranking.mostOftenFirst != *ranking.leader;
    return rival ? rivalSentence(in) : leadSentence(in);
}

QString verdictOf(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    const QString leader = ranking.leader ? nameOf(in, *ranking.leader) : QString();
    switch (ranking.verdict) {
    case RankingVerdict::Clear:
        return translate("presentation", "Clear lead for %1").arg(leader);
    case RankingVerdict::Leans:
        return translate("presentation", "Leans towards %1").arg(leader);
    case RankingVerdict::Close:
        return translate("presentation", "Too close to call");
    case RankingVerdict::Tied:
        return translate("presentation", "Tied");
    case RankingVerdict::Nothing:
        break;
    }
    return translate("presentation", "Nothing to rank by");
}

QString certaintyOf(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    if (ranking.verdict == RankingVerdict::Nothing) {
        return translate("presentation", "Give at least one criterion a priority above irrelevant.");
    }
    return paragraph(
        {//: A number of draws; a number of percentage points, such as 0.18.
         translate("presentation", "Counted over %1 draws of weights that keep the order of your priorities; "
                                   "the standard error is at most %2 percentage points.")
             .arg(in.format.count(ranking.samples), in.format.decimal(ranking.standardError * 100.0, 2)),
         translate("presentation",
                   "How far “partial” lies from poor to good is not known, so each draw takes "
                   "it anywhere between the two."),
         translate("presentation",
                   "The draws start from a fixed seed: the same priorities always give the same figures.")});
}

QString basisOf(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    if (!ranking.prioritiesGiven) {
        return translate("presentation",
                         "No priority is set: the criteria are not ranked against each other.");
    }
    QStringList sentences{translate("presentation", "It rests on these priorities; criteria on one level are "
                                                    "not ranked against each other.")};
    const auto& levels = in.catalog.model.importanceLevels;
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        QStringList names;
        for (std::size_t i = 0; i < ranking.criteria.size() && i < ranking.importance.size(); ++i) {
            if (ranking.importance[i] == *level) {
                names.append(criterionName(in.catalog, ranking.criteria[i]));
            }
        }
        if (!names.isEmpty()) {
            //: A level of importance and the list of its criteria: "High: Memory safety and Embedded."
            sentences.append(translate("presentation", "%1: %2.", "level and criteria")
                                 .arg(importanceName(*level), joined(names)));
        }
    }
    return paragraph(sentences);
}

// Languages that rules or salary bands speak of, but that have no marks.
QString notRankedOf(const Inputs& in)
{
    QStringList names;
    for (const catalog::Named& language : in.catalog.languages) {
        const bool spokenOf =
            std::ranges::find(in.catalog.rules, language.id, &catalog::Rule::language) !=
                in.catalog.rules.end() ||
            std::ranges::find(in.catalog.market.salaries, language.id, &catalog::SalaryBand::language) !=
                in.catalog.market.salaries.end();
        if (spokenOf && !in.catalog.alternatives.contains(language.id)) {
            names.append(language.name.translated());
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    //: %1 is a list of languages.
    return translate("presentation", "Not ranked, because the sources give no marks: %1. No data does not "
                                     "mean poor.")
        .arg(joined(names));
}

QList<catalog::Citation> citationsOfCriteria(const catalog::Catalog& catalog)
{
    QList<catalog::Citation> citations;
    for (const catalog::Criterion& criterion : catalog.criteria) {
        for (const catalog::Citation& citation : criterion.citations) {
            const auto same = std::ranges::find(citations, citation.source, &catalog::Citation::source);
            if (same == citations.end()) {
                citations.append(citation);
                continue;
            }
            for (const QString& heading : citation.headings) {
                if (!same->headings.contains(heading)) {
                    same->headings.append(heading);
                }
            }
        }
    }
    return citations;
}

} // namespace

QString presentRankingSource(const catalog::Catalog& catalog)
{
    return citationText(catalog, citationsOfCriteria(catalog));
}

QString leadingWays(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    return ranking.leader ? waysOf(in, *ranking.leader) : QString();
}

RankingView presentRanking(const Inputs& in)
{
    const decision::RankingResult& ranking = in.evaluation.ranking;
    RankingView view;
    if (in.catalog.criteria.isEmpty()) {
        return view;
    }
    view.ranked = ranking.verdict != RankingVerdict::Nothing && !ranking.alternatives.empty();
    view.headline = headlineOf(in);
    view.verdict = verdictOf(in);
    view.certainty = certaintyOf(in);
    view.basis = basisOf(in);
    view.notRanked = notRankedOf(in);
    view.source = presentRankingSource(in.catalog);
    if (const catalog::Criterion& first = in.catalog.criteria.first(); !first.marks.isEmpty()) {
        view.claim = rows::mark(first.id, first.marks.first().language);
    }
    if (!view.ranked) {
        return view;
    }
    view.acceptability = presentAcceptability(in);
    view.contributions = presentContributions(in);
    view.acceptability.frame.claim = view.claim;
    view.contributions.frame.claim = view.claim;
    view.figures = presentRankingFigures(in);
    view.figuresNote = presentFiguresNote();
    view.handOver = presentHandOver(in);
    view.markChanges = presentMarkChanges(in);
    view.stability = presentStability(in);
    view.centralWeights = presentCentralWeights(in);
    return view;
}

} // namespace rustworthy::presentation
