// The parts of presentComparison().
#pragma once

#include "parts.h"
#include "presentation/compare_view.h"

namespace rustworthy::presentation {

struct CompareInputs
{
    const catalog::Catalog& catalog;
    const QList<ComparedDocument>& documents;
    QStringList names; ///< one for each document
    Format format;

    [[nodiscard]] Inputs inputsOf(const ComparedDocument& document) const
    {
        return {.catalog = catalog,
                .answers = document.answers,
                .checklist = document.evaluation.checklist,
                .evaluation = document.evaluation,
                .format = format,
                .planStart = {},
                .changed = {}};
    }
};

/// Tells documents apart in charts, whatever they are called.
[[nodiscard]] inline QString documentId(qsizetype index)
{
    return QStringLiteral("document-%1").arg(index + 1);
}

// compare_figures.cpp
[[nodiscard]] TableData presentComparedFigures(const CompareInputs& in, const SalaryChart& salaries);

// compare_tables.cpp
[[nodiscard]] TableData presentComparedResults(const CompareInputs& in);
[[nodiscard]] QString presentSameAnswers(const CompareInputs& in);
[[nodiscard]] TableData presentDifferingAnswers(const CompareInputs& in);

// compare_charts.cpp
[[nodiscard]] StackedChart presentComparedScores(const CompareInputs& in);
[[nodiscard]] StackedChart presentComparedRankings(const CompareInputs& in);
/// Sets the salaries and who has none.
void presentComparedSalaries(const CompareInputs& in, CompareView& view);

} // namespace rustworthy::presentation
