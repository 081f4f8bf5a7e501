#include "presentation/chart_data.h"

#include "formatting.h"

namespace rustworthy::presentation {

namespace {

bool isFilled(const SalaryChart& chart)
{
    return !chart.boxes.isEmpty();
}

bool isFilled(const TrendChart& chart)
{
    return !chart.points.isEmpty();
}

bool isFilled(const BarChart& chart)
{
    return !chart.bars.isEmpty();
}

bool isFilled(const DivergingChart& chart)
{
    return !chart.rows.isEmpty();
}

bool isFilled(const StackedChart& chart)
{
    return !chart.rows.isEmpty();
}

bool isFilled(const GanttChart& chart)
{
    return !chart.bars.isEmpty();
}

} // namespace

QString wholeCaption(const ChartFrame& frame)
{
    return paragraph({frame.caption, frame.reading});
}

const ChartFrame& frameOf(const ChartData& chart)
{
    return std::visit([](const auto& data) -> const ChartFrame& { return data.frame; }, chart);
}

bool holdsData(const ChartData& chart)
{
    return std::visit([](const auto& data) { return isFilled(data); }, chart);
}

} // namespace rustworthy::presentation
