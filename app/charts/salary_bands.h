// The bands of a salary chart that are shown, and how.
#pragma once

#include "annotated_chart.h"
#include "charts/builders.h"

#include <QtCore/QList>

namespace rustworthy::charts {

struct SalaryBand
{
    const presentation::SalaryBox* box = nullptr; ///< of the chart's data
    int level = 0;                                ///< among those shown
    int language = 0;                             ///< among those shown
    ShapeStyle style = {};
    bool emphasised = true;
};

struct SalaryBands
{
    QList<presentation::Label> levels;
    QList<presentation::Label> languages;
    QList<int> colors; ///< of the languages, by their places among all: hiding one recolours none
    QList<SalaryBand> bands;

    /// Null where there are no figures.
    [[nodiscard]] const SalaryBand* at(int level, int language) const;
};

/// Points into `data`, which must outlive it. A level that the data does not have selects all.
[[nodiscard]] SalaryBands selectBands(const presentation::SalaryChart& data,
                                      const presentation::SalarySelection& selection, const Theme& theme);

} // namespace rustworthy::charts
