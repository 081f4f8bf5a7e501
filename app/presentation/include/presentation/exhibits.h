// What a person may take out of the result one by one: every chart with its table twin, and every table, with
// one row for each thing and one column for each of its properties.
#pragma once

#include "presentation/chart_data.h"
#include "presentation/reference_view.h"
#include "presentation/result_view.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::presentation {

struct Exhibit
{
    QString id; ///< [a-z-]+, never translated
    QString title;
    std::optional<ChartData> chart = std::nullopt; ///< none for a table alone
    TableData table;
    SalarySelection selection = {}; ///< what of a salary chart is shown; title and table follow it
    QString notice = {};            ///< what must not be overlooked: this is a what-if
    QString source = {};            ///< whole caption of a chart; a table names its sources in a column

    bool operator==(const Exhibit&) const = default;
};

/// In reading order, without those that hold nothing. What tells present pay or rests on it, even that a
/// what-if changes it, is in them only if it is asked for.
[[nodiscard]] QList<Exhibit> exhibits(const ResultView& result, const ReferenceView& reference,
                                      bool includePay = false);

/// The ids that exhibits() may give, in its order.
[[nodiscard]] QStringList exhibitIds();

/// A chart as it is shown, without present pay.
[[nodiscard]] Exhibit chartExhibit(const ChartData& chart, const SalarySelection& selection = {});

/// What is made from a what-if is marked with; empty when it is none.
[[nodiscard]] QString noticeOf(const ResultView& result, bool includePay = false);

} // namespace rustworthy::presentation
