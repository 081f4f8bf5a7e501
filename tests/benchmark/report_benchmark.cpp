// From answers to the whole PDF in memory, presentation included.
#include "report/report.h"
#include "support/catalogs.h"

#include <benchmark/benchmark.h>

#include <QtWidgets/QApplication>

namespace rustworthy {

namespace {

void pdfSummary(benchmark::State& state)
{
    const catalog::Catalog catalog = test::builtInCatalog();
    const decision::Answers answers = decision::uniformAnswers(catalog.model, "yes");
    const decision::Evaluation evaluation = decision::Evaluator(catalog.model).evaluate(answers);
    const QLocale locale(QStringLiteral("en_US"));
    const presentation::ReferenceView reference = presentation::presentReference(catalog, {}, locale);
    qsizetype bytes = 0;
    for (auto _ : state) {
        bytes = report::pdfSummary({.catalog = catalog,
                                    .answers = answers,
                                    .evaluation = evaluation,
                                    .reference = reference,
                                    .context = {.locale = locale, .ownAnswers = {}}},
                                   {.date = QDate(2026, 1, 2), .applicationVersion = QStringLiteral("1")})
                    .size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(pdfSummary)->Unit(benchmark::kMillisecond);

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
