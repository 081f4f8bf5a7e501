// From answers to the whole summary in memory, presentation included: of few answers, and of everything that
// can be answered. The fullest has to be made in under half a second and 500 KB.
#include "../report/summary_samples.h"

#include <benchmark/benchmark.h>

#include <QtWidgets/QApplication>

#include <algorithm>
#include <chrono>

namespace rustworthy {

namespace {

using Export = QByteArray (*)(const report::Material&, const report::SummaryOptions&);

constexpr double longestSeconds = 0.5;
constexpr qsizetype largestBytes = 500'000;

void summary(benchmark::State& state, Export make, test::Sheet sheet)
{
    const catalog::Catalog catalog = test::builtInCatalog();
    const test::SummarySample sample(catalog, test::answersOf(catalog, sheet),
                                     QLocale(QStringLiteral("en_US")));
    report::SummaryOptions options = test::summaryOptions();
    options.includePay = true;
    qsizetype bytes = 0;
    double fastest = longestSeconds * 100.0; // what else the machine does is not counted
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        bytes = make(sample.material(), options).size();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        fastest = std::min(fastest, taken.count());
    }
    state.counters["bytes"] = static_cast<double>(bytes);
    if (fastest >= longestSeconds || bytes >= largestBytes) {
        state.SkipWithError("over half a second or over 500 KB");
    }
}
BENCHMARK_CAPTURE(summary, pdf_of_nothing, report::pdfSummary, test::Sheet::Empty)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(summary, pdf_of_everything, report::pdfSummary, test::Sheet::Full)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(summary, html_of_everything, report::htmlSummary, test::Sheet::Full)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace rustworthy

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
