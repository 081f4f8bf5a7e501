// Writes the result to files, by their suffixes.
#pragma once

#include "batch/command_line.h"
#include "catalog/catalog.h"
#include "decision/answers.h"
#include "decision/evaluation.h"

namespace rustworthy::batch {

struct Result
{
    const catalog::Catalog& catalog;
    const decision::Answers& answers;
    decision::Evaluation evaluation;
    QString answersName; ///< empty without a file
    QString shareString; ///< empty for an empty sheet
};

/// In the order given, up to the first that fails; stdout says which were written.
[[nodiscard]] ExitCode writeAll(const QStringList& targets, const Result& result);

/// One line on stdout; what was asked for has been done only when it has reached the reader there.
[[nodiscard]] ExitCode printResult(const QString& text);

} // namespace rustworthy::batch
