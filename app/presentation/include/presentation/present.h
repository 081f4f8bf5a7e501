// Evaluation + catalog + locale -> the values that views show. Pure functions; texts follow the installed
// translators.
#pragma once

#include "catalog/catalog.h"
#include "decision/answers.h"
#include "decision/evaluation.h"
#include "presentation/reference_view.h"
#include "presentation/result_view.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>

#include <optional>
#include <set>
#include <string>

namespace rustworthy::presentation {

struct Context
{
    QLocale locale;
    std::optional<decision::Answers> ownAnswers; ///< set in what-if: what the person really answered
    QDate planStart; ///< first day of the learning plan; invalid = the plan counts months
};

[[nodiscard]] ResultView presentResult(const catalog::Catalog& catalog, const decision::Answers& answers,
                                       const decision::Evaluation& evaluation, const Context& context);

struct NamedAnswers
{
    QString name;
    decision::Answers answers;
};
[[nodiscard]] ReferenceView presentReference(const catalog::Catalog& catalog,
                                             const QList<NamedAnswers>& samples, const QLocale& locale);

/// "9 of 15 answered"
[[nodiscard]] QString answeredText(int answered, int questions);
/// The same, and how many of them are "Not sure": VerdictView::answered, to be had without a result.
[[nodiscard]] QString answeredText(const catalog::Catalog& catalog, const decision::Answers& answers);
/// "B, “Decision Checklist: 15 Questions”"; several are joined with a semicolon.
[[nodiscard]] QString citationText(const catalog::Catalog& catalog,
                                   const QList<catalog::Citation>& citations);

/// Which languages the catalog has salary bands for, as payback needs one; empty if none has.
[[nodiscard]] QString bandLanguages(const catalog::Catalog& catalog);

/// Questions whose answers differ between the two.
[[nodiscard]] std::set<std::string> changedQuestions(const decision::Answers& own,
                                                     const decision::Answers& whatIf);

} // namespace rustworthy::presentation
