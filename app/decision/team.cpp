#include "decision/team.h"

#include "decision/priorities.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <map>
#include <numeric>
#include <utility>

namespace rustworthy::decision {

namespace {

/// Members who sort the criteria alike share one ranking: it is what costs time.
class MemberRankings
{
public:
    explicit MemberRankings(const Model& model) : m_model(&model), m_ranker(model) {}

    const RankingResult& of(const Answers& member)
    {
        std::vector<std::string> importance;
        for (const Criterion& criterion : m_model->criteria) {
            importance.push_back(importanceOf(*m_model, member, criterion.id));
        }
        auto known = m_known.find(importance);
        if (known == m_known.end()) {
            known = m_known.emplace(std::move(importance), m_ranker.rank(member)).first;
        }
        return known->second;
    }

private:
    const Model* m_model;
    Ranker m_ranker;
    std::map<std::vector<std::string>, RankingResult> m_known;
};

/// Sums of shares. Each is a whole number of draws over a power of two, so that the sums are exact and their
/// order does not matter.
class Pool
{
public:
    void add(const RankingResult& ranking);
    [[nodiscard]] PooledRanking mean() const;

private:
    PooledRanking m_sums;
};

void addEach(std::vector<double>& sums, const std::vector<double>& values)
{
    std::ranges::transform(sums, values, sums.begin(), std::plus<>());
}

void Pool::add(const RankingResult& ranking)
{
    if (ranking.alternatives.empty()) {
        return;
    }
    if (m_sums.alternatives.empty()) {
        const std::vector<double> zeros(ranking.alternatives.size(), 0.0);
        for (const RankedAlternative& row : ranking.alternatives) {
            m_sums.alternatives.push_back({.id = row.id, .rankAcceptability = zeros, .pairwise = zeros});
        }
    }
    ++m_sums.members;
    m_sums.samples += ranking.samples;
    for (std::size_t a = 0; a < ranking.alternatives.size(); ++a) {
        PooledAlternative& sums = m_sums.alternatives[a];
        addEach(sums.rankAcceptability, ranking.alternatives[a].rankAcceptability);
        addEach(sums.pairwise, ranking.alternatives[a].pairwise);
        sums.expectedRank += ranking.alternatives[a].expectedRank;
    }
}

PooledRanking Pool::mean() const
{
    PooledRanking pooled = m_sums;
    if (pooled.members == 0) {
        return pooled;
    }
    const auto members = static_cast<double>(pooled.members);
    double variance = 0.0;
    for (PooledAlternative& row : pooled.alternatives) {
        row.expectedRank /= members;
        for (auto* shares : {&row.rankAcceptability, &row.pairwise}) {
            for (double& share : *shares) {
                share /= members;
                variance = std::max(variance, share * (1.0 - share));
            }
        }
    }
    // The variance of a mean is at most the mean of the variances, however the draws hang together, and that
    // is at most the variance of the mean share.
    pooled.standardError = std::sqrt(variance * members / static_cast<double>(pooled.samples));
    return pooled;
}

MemberResult memberResult(const ChecklistResult& checklist, const RankingResult& ranking, const Model& model,
                          const Answers& member)
{
    MemberResult result{.score = checklist.score, .verdict = checklist.verdict};
    for (const BandOutlook& band : checklist.bands) {
        if (band.reachable) {
            result.reachableBands.push_back(band.id);
        }
    }
    result.ranking = ranking.verdict;
    result.leader = ranking.leader;
    result.mostOftenFirst = ranking.mostOftenFirst;
    const auto first =
        std::ranges::find(ranking.alternatives, ranking.mostOftenFirst, &RankedAlternative::id);
    if (first != ranking.alternatives.end()) {
        result.firstRank = first->rankAcceptability.front();
    }
    // Not the ranking's own word, which may be that of another member who sorts alike.
    result.prioritiesGiven = std::ranges::any_of(model.criteria, [&member](const Criterion& criterion) {
        return member.priorities.contains(criterion.id);
    });
    return result;
}

void count(std::vector<QuestionAgreement>& questions, const std::vector<Contribution>& contributions)
{
    for (std::size_t q = 0; q < questions.size(); ++q) {
        switch (contributions[q].speaks) {
        case Speaks::For:
            ++questions[q].forRust;
            break;
        case Speaks::Against:
            ++questions[q].against;
            break;
        case Speaks::Open:
            ++questions[q].open;
            break;
        }
    }
}

void settle(QuestionAgreement& question)
{
    const int lead = std::abs(question.forRust - question.against);
    if (lead == 0) {
        return;
    }
    question.majority = question.forRust > question.against ? Speaks::For : Speaks::Against;
    // Each member who changes sides takes two off the lead.
    question.membersToTurn = lead / 2 + 1;
}

std::vector<std::size_t> mostDivided(const std::vector<QuestionAgreement>& questions)
{
    std::vector<std::size_t> divided;
    for (std::size_t q = 0; q < questions.size(); ++q) {
        if (std::min(questions[q].forRust, questions[q].against) > 0) {
            divided.push_back(q);
        }
    }
    std::ranges::stable_sort(divided, {}, [&questions](std::size_t q) {
        const auto [smaller, larger] = std::minmax(questions[q].forRust, questions[q].against);
        return std::pair(-smaller, larger);
    });
    return divided;
}

std::vector<BandSupport> bandSupport(const Model& model, const std::vector<MemberResult>& members)
{
    std::vector<BandSupport> bands;
    for (const Band& band : model.bands) {
        BandSupport support{.band = band.id};
        for (const MemberResult& member : members) {
            const bool reachable =
                std::ranges::find(member.reachableBands, band.id) != member.reachableBands.end();
            support.members += member.verdict == band.id ? 1 : 0;
            support.possible += reachable && member.verdict != band.id ? 1 : 0;
        }
        bands.push_back(std::move(support));
    }
    return bands;
}

Answers majoritySheet(const Model& model, const std::vector<QuestionAgreement>& questions)
{
    Answers sheet;
    for (std::size_t q = 0; q < questions.size(); ++q) {
        if (questions[q].majority != Speaks::Open) {
            sheet.given[questions[q].question] =
                model.questions[q].answerThatSpeaks(questions[q].majority == Speaks::For);
        }
    }
    return sheet;
}

MajorityChange majorityChange(const Flip& flip, const std::vector<QuestionAgreement>& questions)
{
    MajorityChange change{.band = flip.band,
                          .towards = flip.towards,
                          .questions = *flip.answersToChange,
                          .candidates = flip.candidates,
                          .openThatMustFollow = flip.openThatMustFollow};
    const auto membersToTurn = [&questions](const std::string& id) {
        return std::ranges::find(questions, id, &QuestionAgreement::question)->membersToTurn;
    };
    std::ranges::stable_sort(change.candidates, {}, membersToTurn);
    // One more answer decides a question on which both sides have as many.
    change.memberAnswers =
        std::transform_reduce(change.candidates.begin(), change.candidates.begin() + change.questions,
                              change.openThatMustFollow, std::plus<>(), membersToTurn);
    return change;
}

void findChanges(TeamResult& result)
{
    for (const Flip& flip : result.majorityResult.flips) {
        if (flip.answersToChange) {
            result.changes.push_back(majorityChange(flip, result.questions));
        }
    }
    std::ranges::stable_sort(result.changes, {}, [](const MajorityChange& change) {
        return std::pair(change.questions, change.memberAnswers);
    });
}

} // namespace

std::optional<TeamResult> evaluateTeam(const Model& model, std::span<const Answers> members,
                                       const std::function<bool(std::size_t done)>& progress)
{
    TeamResult result;
    for (const Question& question : model.questions) {
        result.questions.push_back({.question = question.id});
    }
    MemberRankings rankings(model);
    Pool pool;
    for (const Answers& member : members) {
        const ChecklistResult checklist = evaluateChecklist(model, member);
        const RankingResult& ranking = rankings.of(member);
        count(result.questions, checklist.contributions);
        pool.add(ranking);
        result.members.push_back(memberResult(checklist, ranking, model, member));
        if (progress && !progress(result.members.size())) {
            return std::nullopt;
        }
    }
    std::ranges::for_each(result.questions, settle);
    result.mostDivided = mostDivided(result.questions);
    result.bands = bandSupport(model, result.members);
    result.pooled = pool.mean();
    result.majority = majoritySheet(model, result.questions);
    result.majorityResult = evaluateChecklist(model, result.majority);
    result.majorityHeldByNobody = result.majorityResult.verdict.has_value() &&
                                  std::ranges::none_of(result.members, [&result](const MemberResult& member) {
                                      return member.verdict == result.majorityResult.verdict;
                                  });
    findChanges(result);
    return result;
}

} // namespace rustworthy::decision
