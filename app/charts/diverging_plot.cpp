#include "chart_text.h"
#include "plots.h"
#include "row_chart.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QLocale>

#include <algorithm>

namespace rustworthy::charts {

using presentation::DivergingChart;
using presentation::DivergingRow;

namespace {

class DivergingPlot : public RowChart
{
public:
    DivergingPlot(const DivergingChart& data, const Theme& theme);

protected:
    void arrange(const QSizeF& size) override;

private:
    QBarSet* newSet(const QString& name, const ShapeStyle& style) const;
    void drawSegment(int row, int from, int to, const ShapeStyle& style);

    DivergingChart m_data;
};

QStringList categoriesOf(const DivergingChart& data)
{
    QStringList names;
    for (const DivergingRow& row : data.rows) {
        names.append(row.category);
    }
    return names;
}

DivergingPlot::DivergingPlot(const DivergingChart& data, const Theme& theme)
    : RowChart(ValueScale{-1.0 * data.extent, 1.0 * data.extent, 1.0 * data.axisStep}.sane(),
               categoriesOf(data), theme),
      m_data(data)
{
    QBarSet* against = newSet(data.againstName, againstStyle(theme));
    QBarSet* inFavour = newSet(data.forName, forStyle(theme));
    QBarSet* open = newSet(data.openName, openStyle(theme));
    // Rows are read from the top, Qt counts them from the bottom.
    for (auto row = m_data.rows.crbegin(); row != m_data.rows.crend(); ++row) {
        against->append(-row->against);
        inFavour->append(row->forRust);
        open->append(row->open);
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    series->append(QList<QBarSet*>{against, inFavour, open});
    addOnAxes(*this, series);
}

QBarSet* DivergingPlot::newSet(const QString& name, const ShapeStyle& style) const
{
    auto* set = new QBarSet(name);
    set->setBrush(style.fill);
    set->setPen(style.pen());
    return set;
}

void DivergingPlot::arrange(const QSizeF& size)
{
    arrangeRows(size,
                {{m_data.againstName, againstStyle(theme())},
                 {m_data.forName, forStyle(theme())},
                 {m_data.openName, openStyle(theme())}},
                0.0, {}, Ticks::Distances);
    for (int index = 0; index < m_data.rows.size(); ++index) {
        const DivergingRow& row = m_data.rows.at(index);
        drawSegment(index, -row.against, 0, againstStyle(theme()));
        drawSegment(index, 0, row.forRust, forStyle(theme()));
        drawSegment(index, row.forRust, row.forRust + row.open, openStyle(theme()));
        addMark(row.detail, rowArea(index));
    }
    drawLine(QLineF(xOf(0.0), plotArea().top(), xOf(0.0), plotArea().bottom()), QPen(theme().text, 1.5));
}

void DivergingPlot::drawSegment(int row, int from, int to, const ShapeStyle& style)
{
    if (from == to) {
        return;
    }
    const double middle = rowArea(row).center().y();
    const QRectF area(QPointF(xOf(from), middle - barHeight() / 2.0),
                      QPointF(xOf(to), middle + barHeight() / 2.0));
    drawHatch(area, style);
    drawInside(locale().toString(to - from), area, style);
}

} // namespace

std::unique_ptr<AnnotatedChart> plot(const DivergingChart& data, const Theme& theme)
{
    return std::make_unique<DivergingPlot>(data, theme);
}

} // namespace rustworthy::charts
