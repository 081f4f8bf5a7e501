// Models and answer sheets for the tests, written out by hand so that they do not depend on a catalog.
#pragma once

#include "decision/answers.h"
#include "decision/model.h"

#include <concepts>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace rustworthy::decision::test {

/// The fifteen questions with the answers that speak for Rust, bands 0-5, 6-10 and 11-15.
Model fifteenQuestions();

/// Salary bands and postings as printed.
Market printedMarket();

/// 1 to 9 questions with random polarity, themes and weak marks; random bands.
Model randomModel(std::mt19937& random);

/// Every question given one of its answers, "unsure", an unknown answer or none; random pins, some of which
/// have no effect.
Answers randomAnswers(const Model& model, std::mt19937& random);

/// What the answer to each question says, read off the model by hand: +1 for Rust, -1 against, 0 open.
std::vector<int> stances(const Model& model, const Answers& answers);

/// Number of answers for Rust in every one of the 2^u completions of a sheet of stances.
std::vector<int> completionScores(const std::vector<int>& sheet);

int uniform(std::mt19937& random, int low, int high);

/// "q", 3: "q3". Appends, since GCC 12 warns of overlapping copies where a literal is put before a string.
std::string numbered(std::string prefix, std::integral auto number)
{
    return prefix.append(std::to_string(number));
}

} // namespace rustworthy::decision::test
