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
