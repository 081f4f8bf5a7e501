// From an answer tried out on the result page to everything repainted: has to stay under one 60 Hz frame.
#include "catalog/loader.h"
#include "wizard/main_window.h"
#include "wizard/session.h"

#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabBar>

#include <benchmark/benchmark.h>

#include <memory>

using namespace rustworthy;

namespace {

std::unique_ptr<wizard::Session> answeredSession()
{
    catalog::LoadResult loaded = catalog::loadFile(QStringLiteral(":/catalog/rust-2026.json"));
    if (!loaded.catalog) {
        return nullptr;
    }
    auto session = std::make_unique<wizard::Session>(*loaded.catalog);
    decision::Answers answers;
    for (const decision::Question& question : session->catalog().model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(true);
    }
    session->setAnswers(answers);
    return session;
}

/// Layout, painting and everything else that was put off until now.
void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// The answers alternate between no and yes; the first of them begins the what-if.
void tryAnswers(benchmark::State& state, wizard::Session& session)
{
    bool yes = false;
    for ([[maybe_unused]] auto iteration : state) {
        session.tryAnswer(QStringLiteral("patience"), yes ? QStringLiteral("yes") : QStringLiteral("no"));
        settle();
        yes = !yes;
    }
}

/// A window on the result of a complete sheet; empty when the catalog cannot be read.
struct ResultWindow
{
    std::unique_ptr<wizard::Session> session = answeredSession();
    std::unique_ptr<wizard::MainWindow> window;

    explicit ResultWindow(benchmark::State& state)
    {
        if (session == nullptr) {
            state.SkipWithError("the catalog cannot be read");
            return;
        }
        window = std::make_unique<wizard::MainWindow>(*session);
        window->resize(1280, 800);
        window->show();
        window->goToStep(QStringLiteral("result"));
        settle();
    }
};

/// One answer stays changed, so that the what-if neither begins nor ends while it is measured.
void answerTriedInTheWindow(benchmark::State& state)
{
    const ResultWindow result(state);
    if (result.window != nullptr) {
        result.session->tryAnswer(QStringLiteral("games"), QStringLiteral("no"));
        settle();
        tryAnswers(state, *result.session);
    }
}
BENCHMARK(answerTriedInTheWindow)->Unit(benchmark::kMillisecond);

/// The what-if begins with one answer and ends with the next: its notice comes and goes too.
void whatIfBegunAndEnded(benchmark::State& state)
{
    const ResultWindow result(state);
    if (result.window != nullptr) {
        tryAnswers(state, *result.session);
    }
}
BENCHMARK(whatIfBegunAndEnded)->Unit(benchmark::kMillisecond);

/// Every view of the result has been opened; the one with index `front` is in front.
void openEveryView(wizard::MainWindow& window, std::int64_t front)
{
    auto* views = window.findChild<QTabBar*>(QStringLiteral("resultViews"));
    for (int view = 0; view < views->count(); ++view) {
        if (views->isTabVisible(view)) {
            views->setCurrentIndex(view);
            settle();
        }
    }
    views->setCurrentIndex(static_cast<int>(front));
    settle();
}

void answerTriedWithAllViews(benchmark::State& state)
{
    const ResultWindow result(state);
    if (result.window != nullptr) {
        openEveryView(*result.window, state.range(0));
        result.session->tryAnswer(QStringLiteral("games"), QStringLiteral("no"));
        settle();
        tryAnswers(state, *result.session);
    }
}
BENCHMARK(answerTriedWithAllViews)->DenseRange(1, 4)->Unit(benchmark::kMillisecond);

/// Alternates between two levels of one criterion.
void priorityMovedWithAllViews(benchmark::State& state)
{
    const ResultWindow result(state);
    if (result.window == nullptr) {
        return;
    }
    openEveryView(*result.window, state.range(0));
    // With a single priority no level of it would change the ranking.
    decision::Answers answers = result.session->answers();
    for (const catalog::Criterion& criterion : result.session->catalog().criteria) {
        answers.priorities[criterion.id.toStdString()] = "high";
    }
    bool high = false;
    for ([[maybe_unused]] auto iteration : state) {
        answers.priorities["learning-curve"] = high ? "high" : "decisive";
        result.session->tryAnswers(answers);
        settle();
        high = !high;
    }
}
BENCHMARK(priorityMovedWithAllViews)->DenseRange(1, 4)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
