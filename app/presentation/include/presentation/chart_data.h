// What a chart shows, in the person's language: everything a chart, its table twin and its reader need.
#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

namespace rustworthy::presentation {

/// The same numbers as the chart, as text.
struct TableData
{
    QStringList columns;
    QList<QStringList> rows;
    QList<bool> numeric; ///< per column: aligned to the end

    bool operator==(const TableData&) const = default;
};

/// What stands around every chart.
struct ChartFrame
{
    QString id; ///< "salaries", "postings-trend", "postings-languages", "growth", "themes", "ranking",
                ///< "contributions", "plan"
    QString title;
    QString caption;     ///< source and status, one or two sentences: they hold for the table twin, too
    QString claim;       ///< claim id that tells more; may be empty
    QString description; ///< the numbers in words, for screen readers
    TableData table;
    QString notice = {};  ///< what must not be overlooked wherever the chart is handed on: it is a what-if
    QString reading = {}; ///< how to read the drawing: of no use where there is none

    bool operator==(const ChartFrame&) const = default;
};

/// What stands below a drawing.
[[nodiscard]] QString wholeCaption(const ChartFrame& frame);

/// One value to hover or focus: `detail` holds the exact value in words.
struct SalaryBox
{
    QString language; ///< id
    QString level;    ///< id
    double low = 0.0; ///< US dollars a year
    double high = 0.0;
    bool openEnded = false;
    bool highlighted = false; ///< the person's level
    QString label;            ///< "170–220", in thousands
    QString detail;

    bool operator==(const SalaryBox&) const = default;
};

struct Label
{
    QString id;
    QString name;

    bool operator==(const Label&) const = default;
};

struct SalaryChart
{
    ChartFrame frame;
    QList<Label> levels;    ///< rising
    QList<Label> languages; ///< subject first
    QList<SalaryBox> boxes;
    QString axisTitle;
    std::optional<double> presentPay; ///< US dollars a year
    QString presentPayLabel;
    double axisMinimum = 0.0;
    double axisMaximum = 0.0;
    double axisStep = 0.0;
    QString readingWithoutPay =
        {}; ///< frame.reading of the chart without present pay, which may move the axis

    bool operator==(const SalaryChart&) const = default;
};

/// The same without present pay, in no way to be seen that it was there.
[[nodiscard]] SalaryChart withoutPay(const SalaryChart& chart);

/// What of the salary chart is shown.
struct SalarySelection
{
    QString level; ///< id; empty = all levels
    QSet<QString> hiddenLanguages;

    bool operator==(const SalarySelection&) const = default;
};

struct TrendPoint
{
    QString category; ///< "2026"; not grouped
    double value = 0.0;
    bool projected = false; ///< the line that leads to it is dashed
    QString label;          ///< beside the point
    QString detail;

    bool operator==(const TrendPoint&) const = default;
};

struct TrendChart
{
    ChartFrame frame;
    QString seriesName;
    QList<TrendPoint> points;
    QString axisTitle;
    double axisMaximum = 0.0;
    double axisStep = 0.0;

    bool operator==(const TrendChart&) const = default;
};

/// Bars from zero, longest is not special; one is the subject. A bar may carry a range (a whisker).
struct BarValue
{
    QString id;
    QString category;
    double value = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    bool highlighted = false;
    bool projected = false;
    QString label;
    QString detail;

    bool operator==(const BarValue&) const = default;
};

struct BarChart
{
    ChartFrame frame;
    QList<BarValue> bars;
    QString axisTitle;
    double axisMinimum = 0.0; ///< below zero where a bar or its range is
    double axisMaximum = 0.0;
    double axisStep = 0.0;
    bool percent = false; ///< values are fractions, axis labels in per cent

    bool operator==(const BarChart&) const = default;
};

/// Against to the left, for to the right, open as a segment of its own at both outer ends' disposal (drawn
/// after for).
struct DivergingRow
{
    QString id;
    QString category;
    int forRust = 0;
    int against = 0;
    int open = 0;
    QString detail;

    bool operator==(const DivergingRow&) const = default;
};

struct DivergingChart
{
    ChartFrame frame;
    QString forName; ///< legend and segment names
    QString againstName;
    QString openName;
    QList<DivergingRow> rows;
    int extent = 0;   ///< the axis runs from -extent to +extent
    int axisStep = 1; ///< of the axis; extent is a multiple of it

    bool operator==(const DivergingChart&) const = default;
};

/// Rows of segments that follow each other from zero: shares of one whole, or parts of a sum.
struct StackedSegment
{
    double value = 0.0; ///< at least 0
    QString label;      ///< inside the segment where there is room
    QString detail;

    bool operator==(const StackedSegment&) const = default;
};

struct StackedRow
{
    QString id;
    QString category;
    QList<StackedSegment> segments; ///< one for each of the chart's series, in their order
    bool highlighted = false;
    QString total; ///< after the last segment; may be empty

    bool operator==(const StackedRow&) const = default;
};

struct StackedChart
{
    ChartFrame frame;
    QList<Label> series;
    QList<StackedRow> rows;
    QString axisTitle;
    double axisMaximum = 0.0;
    double axisStep = 0.0;
    bool percent = false; ///< values are fractions, axis labels in per cent
    bool fading = false;  ///< the series are an order, first to last: one colour that fades
    bool sides = false;   ///< they are for, open and against, as in a DivergingChart

    bool operator==(const StackedChart&) const = default;
};

/// A phase lasts until some point between earliestEnd and latestEnd: drawn solid up to the first and as
/// uncertain from there to the second. Months from the start.
struct GanttBar
{
    QString id;
    QString name;
    double start = 0.0;
    double earliestEnd = 0.0;
    double latestEnd = 0.0;
    bool highlighted = false; ///< the line that applies to the person
    QString label;            ///< "2–3 months"
    QString detail;

    bool operator==(const GanttBar&) const = default;
};

struct GanttTick
{
    double month = 0.0;
    QString label; ///< "Mar 2027" or "3"

    bool operator==(const GanttTick&) const = default;
};

struct GanttChart
{
    ChartFrame frame;
    QString certainName;   ///< legend: up to the earliest end
    QString uncertainName; ///< legend: from the earliest to the latest end
    QList<GanttBar> bars;  ///< top to bottom
    QList<GanttTick> ticks;
    QString axisTitle;
    double axisMaximum = 0.0; ///< months

    bool operator==(const GanttChart&) const = default;
};

using ChartData = std::variant<SalaryChart, TrendChart, BarChart, DivergingChart, StackedChart, GanttChart>;

[[nodiscard]] const ChartFrame& frameOf(const ChartData& chart);
/// False for axes without a value.
[[nodiscard]] bool holdsData(const ChartData& chart);

} // namespace rustworthy::presentation
