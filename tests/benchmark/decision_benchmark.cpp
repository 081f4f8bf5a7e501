// What one change of an answer costs before anything is drawn.
#include "../decision/ranking_models.h"
#include "../decision/sheets.h"
#include "decision/evaluation.h"
#include "decision/team.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

using namespace rustworthy::decision;

// The first `known` questions are answered, alternately for and against.
Answers sheetWith(const Model& model, std::int64_t known)
{
    Answers answers;
    for (std::size_t i = 0; i < static_cast<std::size_t>(known); ++i) {
        const Question& question = model.questions[i];
        answers.given[question.id] = question.answerThatSpeaks(i % 2 == 0);
    }
    return answers;
}

void evaluateSheet(benchmark::State& state)
{
    const Model model = test::fifteenQuestions();
    const Answers answers = sheetWith(model, state.range(0));
    const std::set<std::string> touched = {"games"};
    Evaluator evaluator(model);
    for (auto _ : state) {
        benchmark::DoNotOptimize(evaluator.evaluate(answers, touched));
    }
}
BENCHMARK(evaluateSheet)->Arg(0)->Arg(8)->Arg(15);

// The base draws are made on the first call.
void rankFirst(benchmark::State& state)
{
    const Model model = test::nineCriteria();
    for (auto _ : state) {
        Ranker ranker(model);
        benchmark::DoNotOptimize(ranker.rank({}));
    }
}
BENCHMARK(rankFirst)->Unit(benchmark::kMillisecond);

// One priority more moves to another level with each call.
void rankChangedPriority(benchmark::State& state)
{
    const Model model = test::nineCriteria();
    Ranker ranker(model);
    Answers answers;
    std::size_t change = 0;
    for (auto _ : state) {
        const Criterion& criterion = model.criteria[change % model.criteria.size()];
        answers.priorities[criterion.id] = model.importanceLevels[change % model.importanceLevels.size()];
        ++change;
        benchmark::DoNotOptimize(ranker.rank(answers));
    }
}
BENCHMARK(rankChangedPriority)->Unit(benchmark::kMillisecond);

// The ranking is kept while the priorities stay.
void evaluateChangedAnswer(benchmark::State& state)
{
    Model model = test::fifteenQuestions();
    const Model criteria = test::nineCriteria();
    model.alternatives = criteria.alternatives;
    model.criteria = criteria.criteria;
    Evaluator evaluator(model);
    Answers answers = sheetWith(model, 15);
    bool turned = false;
    for (auto _ : state) {
        turned = !turned;
        answers.given["games"] = turned ? "yes" : "no";
        benchmark::DoNotOptimize(evaluator.evaluate(answers));
    }
}
BENCHMARK(evaluateChangedAnswer)->Unit(benchmark::kMicrosecond);

// As many members as a team may have; all of them sort the criteria differently, or ten at a time alike.
void evaluateWholeTeam(benchmark::State& state)
{
    const Model model = test::nineCriteria();
    std::mt19937 random(7);
    std::vector<Answers> members;
    for (std::size_t m = 0; m < maximumMembers; ++m) {
        const bool another = m % static_cast<std::size_t>(state.range(0)) == 0;
        members.push_back(another ? test::randomPriorities(model, random) : members.back());
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(evaluateTeam(model, members));
    }
}
BENCHMARK(evaluateWholeTeam)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

} // namespace
