// What the ranking's words, charts and tables share.
#pragma once

#include "parts.h"

namespace rustworthy::presentation {

/// A share of draws and whether it holds of every way, not only of those drawn.
struct Share
{
    double fraction = 0.0;
    bool exact = false;
};

/// The share of draws in which an alternative is first. Exact only where the marks alone decide it.
[[nodiscard]] Share firstShare(const Inputs& in, std::size_t alternative);
[[nodiscard]] Share rankShare(const Inputs& in, std::size_t alternative, std::size_t rank);
/// Strictly ahead of another.
[[nodiscard]] Share aheadShare(const Inputs& in, std::size_t alternative, std::size_t other);
/// With the weights at the central weights; only for an alternative that is first at times.
[[nodiscard]] Share confidence(const Inputs& in, std::size_t alternative);

/// "70", "more than 99", "fewer than 1"
[[nodiscard]] QString waysInHundred(const Format& format, const Share& share);
/// "70%", ">99%", "<1%"
[[nodiscard]] QString percentOf(const Format& format, const Share& share);

[[nodiscard]] QString alternativeName(const Inputs& in, std::size_t alternative);
/// Null where the ranking does not know it.
[[nodiscard]] const decision::RankedAlternative* findAlternative(const decision::RankingResult& ranking,
                                                                 const std::string& id);
[[nodiscard]] QStringList languageNames(const catalog::Catalog& catalog,
                                        const std::vector<std::string>& languages);
[[nodiscard]] QString criterionName(const catalog::Catalog& catalog, const std::string& criterion);
[[nodiscard]] QString markName(decision::Mark mark);

// ranking_charts.cpp
/// "First", counted from 1.
[[nodiscard]] QString rankName(const Format& format, std::size_t rank);
[[nodiscard]] StackedChart presentAcceptability(const Inputs& in);
[[nodiscard]] StackedChart presentContributions(const Inputs& in);

// ranking_tables.cpp
[[nodiscard]] TableData presentRankingFigures(const Inputs& in);
[[nodiscard]] QString presentFiguresNote();
[[nodiscard]] TableData presentStability(const Inputs& in);
[[nodiscard]] TableData presentCentralWeights(const Inputs& in);

// ranking_changes.cpp
[[nodiscard]] QList<QString> presentHandOver(const Inputs& in);
[[nodiscard]] QStringList presentMarkChanges(const Inputs& in);

} // namespace rustworthy::presentation
