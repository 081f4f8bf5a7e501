#include "decision/checklist.h"

#include "counting.h"
#include "flips.h"

#include <algorithm>
#include <cmath>

namespace rustworthy::decision {

namespace {

Contribution contributionOf(const Question& question, const Answers& answers)
{
    Contribution contribution{.question = question.id, .weak = question.weak};
    const auto given = answers.given.find(question.id);
    if (given == answers.given.end()) {
        return contribution;
    }
    if (const AnswerChoice* choice = question.choice(given->second)) {
        contribution.answer = choice->id;
        contribution.speaks = choice->speaksForRust ? Speaks::For : Speaks::Against;
        contribution.pinned = answers.pinned.contains(question.id);
    } else if (given->second == unsureAnswer) {
        contribution.answer = given->second;
    }
    return contribution;
}

bool isReachable(const Band& band, const ScoreInterval& score)
{
    return score.low <= band.high && score.high >= band.low;
}

std::vector<std::string> reachableBands(const Model& model, const ScoreInterval& score)
{
    std::vector<std::string> ids;
    for (const Band& band : model.bands) {
        if (isReachable(band, score)) {
            ids.push_back(band.id);
        }
    }
    return ids;
}

std::vector<BandOutlook> outlooks(const Model& model, const ScoreInterval& score)
{
    const int open = score.high - score.low;
    const std::vector<std::uint64_t> row = binomialRow(open);
    std::vector<BandOutlook> result;
    for (const Band& band : model.bands) {
        BandOutlook outlook{.id = band.id, .low = band.low, .high = band.high};
        outlook.ways = waysToEndIn(row, score.low, band.low, band.high);
        outlook.share = std::ldexp(static_cast<double>(outlook.ways), -open);
        outlook.reachable = isReachable(band, score);
        result.push_back(std::move(outlook));
    }
    return result;
}

std::vector<ThemeSubtotal> themeSubtotals(const Model& model, const std::vector<Contribution>& contributions)
{
    std::vector<ThemeSubtotal> subtotals;
    for (const std::string& theme : model.themes) {
        ThemeSubtotal subtotal{.theme = theme};
        for (std::size_t i = 0; i < contributions.size(); ++i) {
            if (model.questions[i].theme != theme) {
                continue;
            }
            switch (contributions[i].speaks) {
            case Speaks::For:
                ++subtotal.forRust;
                break;
            case Speaks::Against:
                ++subtotal.against;
                break;
            case Speaks::Open:
                ++subtotal.open;
                break;
            }
        }
        subtotals.push_back(std::move(subtotal));
    }
    return subtotals;
}

std::vector<WeakInfluence> weakInfluences(const Model& model, const ScoreInterval& score,
                                          const std::vector<Contribution>& contributions)
{
    const std::vector<std::string> reachableNow = reachableBands(model, score);
    std::vector<WeakInfluence> influences;
    for (const Contribution& contribution : contributions) {
        if (!contribution.weak || contribution.speaks == Speaks::Open) {
            continue;
        }
        const int shift = contribution.speaks == Speaks::For ? -1 : 1;
        std::vector<std::string> after =
            reachableBands(model, {.low = score.low + shift, .high = score.high + shift});
        if (after != reachableNow) {
            influences.push_back({.question = contribution.question, .reachableAfter = std::move(after)});
        }
    }
    return influences;
}

bool holds(const Contradiction& contradiction, const Answers& answers)
{
    return std::ranges::all_of(contradiction.all, [&answers](const Contradiction::Given& needed) {
        const auto given = answers.given.find(needed.question);
        return given != answers.given.end() && given->second == needed.answer;
    });
}

} // namespace

ScoreInterval scoreInterval(std::span<const Speaks> sheet)
{
    ScoreInterval score;
    for (const Speaks speaks : sheet) {
        score.low += speaks == Speaks::For ? 1 : 0;
        score.high += speaks == Speaks::Against ? 0 : 1;
    }
    return score;
}

ChecklistResult evaluateChecklist(const Model& model, const Answers& answers,
                                  const std::set<std::string>& touched)
{
    ChecklistResult result;
    result.maximum = model.maximumScore();

    std::vector<Speaks> sheet;
    for (const Question& question : model.questions) {
        Contribution contribution = contributionOf(question, answers);
        sheet.push_back(contribution.speaks);
        result.answered += contribution.answer.empty() ? 0 : 1;
        result.contributions.push_back(std::move(contribution));
    }
    result.score = scoreInterval(sheet);
    result.open = result.score.high - result.score.low;

    result.bands = outlooks(model, result.score);
    const std::vector<std::string> reachable = reachableBands(model, result.score);
    if (reachable.size() == 1) {
        result.verdict = reachable.front();
    }
    result.themes = themeSubtotals(model, result.contributions);
    for (const Band& band : model.bands) {
        if (auto flip = flipTowards(band, result.score, result.contributions, touched)) {
            result.flips.push_back(*std::move(flip));
        }
    }
    result.weakInfluences = weakInfluences(model, result.score, result.contributions);
    for (const Contradiction& contradiction : model.contradictions) {
        if (holds(contradiction, answers)) {
            result.contradictions.push_back(contradiction.id);
        }
    }
    return result;
}

std::vector<std::uint64_t> sheetsPerBand(const Model& model)
{
    const std::vector<std::uint64_t> row = binomialRow(model.maximumScore());
    std::vector<std::uint64_t> counts;
    for (const Band& band : model.bands) {
        counts.push_back(waysToEndIn(row, 0, band.low, band.high));
    }
    return counts;
}

Answers uniformAnswers(const Model& model, const std::string& answerId)
{
    Answers answers;
    for (const Question& question : model.questions) {
        if (question.choice(answerId) != nullptr) {
            answers.given.emplace(question.id, answerId);
        }
    }
    return answers;
}

} // namespace rustworthy::decision
