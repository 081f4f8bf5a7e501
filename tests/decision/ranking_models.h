// Models for the tests of the ranking, and independent ways to the same numbers.
#pragma once

#include "decision/ranking.h"

#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace rustworthy::decision::test {

/// Rust, C++ and Go with the marks on the nine criteria as printed.
Model nineCriteria();

/// 1 to `criteria` of them with random marks for 2 to 4 alternatives.
Model randomCriteria(std::mt19937& random, int criteria);

/// A random level, "irrelevant" included, for each criterion; none for some.
Answers randomPriorities(const Model& model, std::mt19937& random);

/// `level` for every criterion that `levels` does not name.
Answers priorities(const Model& model, const std::string& level,
                   const std::map<std::string, std::string>& levels = {});

/// By criterion: 0 = irrelevant, higher = more important.
std::vector<int> levelsOf(const RankingResult& result);

/// Share of the simplex with these vertex values on which the value is above zero (Varsi's algorithm).
double shareAboveZero(const std::vector<double>& atVertices);

/// Share of all weights in the order of the levels with which the sum of weight x difference is above zero.
/// The weights of one strict order are a simplex; those of levels are as many of them as there are ways to
/// order the criteria inside the levels.
double shareAhead(const std::vector<double>& differences, const std::vector<int>& levels);

/// Rank-order centroids, averaged within each level.
std::vector<double> centroids(const std::vector<int>& levels);

/// Weighted sum of one alternative with partial = 1/2.
double weightedSum(const Model& model, std::size_t alternative, const std::vector<double>& weights);

/// All within 1e-9 of the highest.
std::vector<std::string> leaders(const Model& model, const std::vector<double>& weights);

const RankedAlternative& row(const RankingResult& result, std::string_view alternative);

} // namespace rustworthy::decision::test
