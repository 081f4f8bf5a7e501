// What one change of an answer costs before anything is drawn.
#include "../decision/sheets.h"
#include "decision/evaluation.h"

#include <benchmark/benchmark.h>

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

} // namespace
