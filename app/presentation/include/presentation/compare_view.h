// Two to six documents side by side.
#pragma once

#include "catalog/catalog.h"
#include "decision/evaluation.h"
#include "presentation/chart_data.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace rustworthy::presentation {

inline constexpr qsizetype leastCompared = 2;
inline constexpr qsizetype mostCompared = 6;

struct ComparedDocument
{
    QString name; ///< shown as plain text; the view tells equal names apart
    decision::Answers answers;
    decision::Evaluation evaluation;
};

struct CompareView
{
    QString headline;    ///< one sentence: whether they come to the same verdict
    TableData summary;   ///< one column for each document: score, verdict, certainty, project, ranking, level
    TableData figures;   ///< one row for each document: bare numbers to calculate with, for files only
    QString sameAnswers; ///< "11 of 15 answers are the same."
    TableData answers;   ///< only the questions on which they differ, then priorities that differ
    StackedChart scores; ///< rows = documents, series = for, open, against
    StackedChart firstRanks; ///< rows = documents, series = languages: first-rank acceptability
    SalaryChart salaries;    ///< "levels" = the documents that name a level, with the bands of that level
    QString withoutLevel;    ///< names those that name no level; empty = none
};

/// `documents` are leastCompared to mostCompared.
[[nodiscard]] CompareView presentComparison(const catalog::Catalog& catalog,
                                            const QList<ComparedDocument>& documents, const QLocale& locale);

} // namespace rustworthy::presentation
