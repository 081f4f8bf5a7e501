#include "chart_text.h"
#include "plots.h"
#include "row_chart.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace rustworthy::charts {

using presentation::StackedChart;
using presentation::StackedRow;
using presentation::StackedSegment;

namespace {

class StackedPlot : public RowChart
{
public:
    StackedPlot(const StackedChart& data, const Theme& theme);

    bool takeValues(const presentation::ChartData& data) override;

protected:
    void arrange(const QSizeF& size) override;

private:
    void fillSets();
    [[nodiscard]] ShapeStyle styleOf(qsizetype series) const;
    [[nodiscard]] double totalsWidth() const;
    void drawSegment(int row, double from, double to, const StackedSegment& segment, const ShapeStyle& style);

    StackedChart m_data;
    QList<QBarSet*> m_sets; // one for each series, owned by the chart
};

QStringList categoriesOf(const StackedChart& data)
{
    QStringList names;
    for (const StackedRow& row : data.rows) {
        names.append(row.category);
    }
    return names;
}

bool differInValuesOnly(const StackedChart& a, StackedChart b)
{
    b.frame = a.frame;
    b.rows = a.rows;
    return a == b;
}

StackedPlot::StackedPlot(const StackedChart& data, const Theme& theme)
    : RowChart(ValueScale{0.0, data.axisMaximum, data.axisStep, data.percent}.sane(), categoriesOf(data),
               theme),
      m_data(data)
{
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        auto* set = new QBarSet(m_data.series.at(i).name);
        const ShapeStyle style = styleOf(i);
        set->setBrush(style.fill);
        set->setPen(style.pen());
        set->append(QList<qreal>(m_data.rows.size(), 0.0));
        series->append(set);
        m_sets.append(set);
    }
    fillSets();
    addOnAxes(*this, series);
}

void StackedPlot::fillSets()
{
    const int rows = static_cast<int>(m_data.rows.size());
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        for (int row = 0; row < rows; ++row) {
            // Rows are read from the top, Qt counts them from the bottom.
            m_sets.at(i)->replace(rows - 1 - row, m_data.rows.at(row).segments.value(i).value);
        }
    }
}

bool StackedPlot::takeValues(const presentation::ChartData& data)
{
    const auto* other = std::get_if<StackedChart>(&data);
    if (other == nullptr || !differInValuesOnly(m_data, *other) ||
        categoriesOf(m_data) != categoriesOf(*other)) {
        return false;
    }
    m_data = *other;
    fillSets();
    arrangeAnew();
    return true;
}

ShapeStyle StackedPlot::styleOf(qsizetype series) const
{
    if (m_data.sides) {
        return series == 0 ? forStyle(theme()) : series == 1 ? openStyle(theme()) : againstStyle(theme());
    }
    // One colour that fades where the series are an order (ranks), one colour each where they are not.
    return m_data.fading
               ? fadedStyle(theme(), static_cast<int>(series), static_cast<int>(m_data.series.size()))
               : seriesStyle(theme(), static_cast<int>(series), true);
}

double StackedPlot::totalsWidth() const
{
    double width = 0.0;
    for (const StackedRow& row : m_data.rows) {
        width = std::max(width, textSize(row.total, labelFont(true)).width());
    }
    // Room for half of the last tick at least.
    return std::max(width + 8.0, 2.0 * lineHeight());
}

void StackedPlot::arrange(const QSizeF& size)
{
    QList<HeaderEntry> header;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        header.append({m_data.series.at(i).name, styleOf(i)});
    }
    arrangeRows(size, header, totalsWidth(), m_data.axisTitle);
    for (int index = 0; index < m_data.rows.size(); ++index) {
        const StackedRow& row = m_data.rows.at(index);
        double from = 0.0;
        for (qsizetype i = 0; i < row.segments.size(); ++i) {
            const StackedSegment& segment = row.segments.at(i);
            drawSegment(index, from, from + segment.value, segment, styleOf(i));
            from += segment.value;
        }
        if (!row.total.isEmpty()) {
            const QRectF place = rowArea(index);
            drawLines({row.total}, QRectF(xOf(from) + 6.0, place.top(), totalsWidth(), place.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, theme().text, true);
        }
    }
}

void StackedPlot::drawSegment(int row, double from, double to, const StackedSegment& segment,
                              const ShapeStyle& style)
{
    if (!(to > from)) {
        return;
    }
    const double middle = rowArea(row).center().y();
    const QRectF area(QPointF(xOf(from), middle - barHeight() / 2.0),
                      QPointF(xOf(to), middle + barHeight() / 2.0));
    drawHatch(area, style);
    addMark(segment.detail, area);
    drawInside(segment.label, area, style);
}

} // namespace

std::unique_ptr<AnnotatedChart> plot(const StackedChart& data, const Theme& theme)
{
    return std::make_unique<StackedPlot>(data, theme);
}

} // namespace rustworthy::charts
