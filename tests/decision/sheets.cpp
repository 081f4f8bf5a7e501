#include "sheets.h"

namespace rustworthy::decision::test {

namespace {

Question yesNo(const std::string& id, const std::string& group, const std::string& theme,
               bool yesSpeaksForRust)
{
    return {.id = id,
            .group = group,
            .theme = theme,
            .choices = {AnswerChoice{"yes", yesSpeaksForRust}, AnswerChoice{"no", !yesSpeaksForRust}}};
}

SalaryBand band(const std::string& language, const std::string& level, int low, int high, bool open = false)
{
    return {
        .language = language, .level = level, .low = low * 1000.0, .high = high * 1000.0, .openEnded = open};
}

} // namespace

Model fifteenQuestions()
{
    Model model;
    model.themes = {"systems", "growth", "market", "delivery"};
    model.questions = {
        yesNo("systems", "goals", "systems", true),
        yesNo("cs-depth", "goals", "growth", true),
        yesNo("wasm-blockchain", "goals", "growth", true),
        yesNo("performance", "goals", "systems", true),
        yesNo("games", "goals", "systems", true),
        yesNo("job-soon", "market", "market", false),
        yesNo("patience", "market", "growth", true),
        yesNo("salary", "market", "market", true),
        yesNo("tech-hub", "market", "market", true),
        yesNo("web-apis", "project", "delivery", false),
        yesNo("time-to-market", "project", "delivery", false),
        yesNo("systems-background", "project", "systems", true),
        yesNo("compile-speed", "project", "delivery", false),
        {.id = "solo-team",
         .group = "project",
         .theme = "delivery",
         .choices = {AnswerChoice{"solo", true}, AnswerChoice{"team", false}}},
        {.id = "learn-ship",
         .group = "project",
         .theme = "delivery",
         .choices = {AnswerChoice{"learning", true}, AnswerChoice{"shipping", false}}},
    };
    model.questions[7].weak = true;
    model.bands = {{"skip", 0, 5}, {"consider", 6, 10}, {"learn", 11, 15}};
    model.contradictions = {
        {.id = "hurry-and-patience", .all = {{"job-soon", "yes"}, {"patience", "yes"}}},
        {.id = "learning-in-a-hurry", .all = {{"learn-ship", "learning"}, {"time-to-market", "yes"}}},
    };
    model.market = printedMarket();
    return model;
}

Market printedMarket()
{
    Market market;
    market.subject = "rust";
    market.salaries = {
        band("rust", "junior", 90, 120),    band("rust", "mid", 130, 160),
        band("rust", "senior", 170, 220),   band("rust", "staff", 220, 300, true),
        band("go", "junior", 85, 110),      band("go", "mid", 120, 150),
        band("go", "senior", 160, 200),     band("go", "staff", 200, 280, true),
        band("python", "junior", 80, 100),  band("python", "mid", 110, 140),
        band("python", "senior", 150, 180), band("python", "staff", 180, 250, true),
    };
    market.postings = {{"rust", 2020, 1000.0},           {"rust", 2023, 3000.0},
                       {"rust", 2026, 5000.0, true},     {"go", 2026, 15'000.0, true},
                       {"python", 2026, 25'000.0, true}, {"javascript", 2026, 50'000.0, true}};
    market.postingsRounding = 1000.0;
    return market;
}

int uniform(std::mt19937& random, int low, int high)
{
    return std::uniform_int_distribution<int>(low, high)(random);
}

Model randomModel(std::mt19937& random)
{
    Model model;
    model.themes = {"first", "second"};
    const int questions = uniform(random, 1, 9);
    for (int i = 0; i < questions; ++i) {
        Question question =
            yesNo(numbered("q", i), "group", model.themes[static_cast<std::size_t>(uniform(random, 0, 1))],
                  uniform(random, 0, 1) == 1);
        question.weak = uniform(random, 0, 3) == 0;
        model.questions.push_back(question);
    }
    for (int low = 0; low <= questions;) {
        const int high = uniform(random, low, questions);
        model.bands.push_back({.id = numbered("band", low), .low = low, .high = high});
        low = high + 1;
    }
    return model;
}

Answers randomAnswers(const Model& model, std::mt19937& random)
{
    static const std::vector<std::string> possible = {"yes", "no", "yes", "no", "unsure", "maybe", ""};
    Answers answers;
    for (const Question& question : model.questions) {
        const std::string& answer = possible[static_cast<std::size_t>(uniform(random, 0, 6))];
        if (!answer.empty()) {
            answers.given[question.id] = answer;
        }
        if (uniform(random, 0, 2) == 0) {
            answers.pinned.insert(question.id);
        }
    }
    answers.given["not-a-question"] = "yes";
    answers.pinned.insert("not-a-question");
    return answers;
}

std::vector<int> stances(const Model& model, const Answers& answers)
{
    std::vector<int> sheet;
    for (const Question& question : model.questions) {
        const auto given = answers.given.find(question.id);
        int stance = 0;
        for (const AnswerChoice& choice : question.choices) {
            if (given != answers.given.end() && given->second == choice.id) {
                stance = choice.speaksForRust ? 1 : -1;
            }
        }
        sheet.push_back(stance);
    }
    return sheet;
}

std::vector<int> completionScores(const std::vector<int>& sheet)
{
    std::vector<int> scores{0};
    for (const int stance : sheet) {
        std::vector<int> longer;
        for (const int score : scores) {
            if (stance >= 0) {
                longer.push_back(score + 1);
            }
            if (stance <= 0) {
                longer.push_back(score);
            }
        }
        scores = longer;
    }
    return scores;
}

} // namespace rustworthy::decision::test
