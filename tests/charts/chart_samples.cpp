#include "chart_samples.h"

#include <array>

namespace rustworthy::charts::test {

using namespace presentation;

namespace {

ChartFrame frame(const QString& id)
{
    return {.id = id,
            .title = QStringLiteral("Title of ") + id,
            .caption = QStringLiteral("Source <b>and</b> status of ") + id,
            .claim = QStringLiteral("claim-") + id,
            .description = QStringLiteral("Numbers of ") + id,
            .table = {.columns = {QStringLiteral("What"), QStringLiteral("How much")},
                      .rows = {{QStringLiteral("First"), QStringLiteral("1")},
                               {QStringLiteral("Second"), QStringLiteral("2")}},
                      .numeric = {false, true}}};
}

SalaryBox box(const Label& language, const Label& level, int low, int high, bool open)
{
    return {.language = language.id,
            .level = level.id,
            .low = low * 1000.0,
            .high = high * 1000.0,
            .openEnded = open,
            .highlighted = level.id == QLatin1String("senior"),
            .label = QStringLiteral("%1–%2%3").arg(low).arg(high).arg(open ? QStringLiteral("+") : QString()),
            .detail = QStringLiteral("%1 %2: %3 to %4").arg(language.id, level.id).arg(low).arg(high)};
}

} // namespace

SalaryChart salaries(int languages)
{
    constexpr std::array<std::array<int, 8>, 5> ends{{{90, 120, 130, 160, 170, 220, 220, 300},
                                                      {85, 110, 120, 150, 160, 200, 200, 280},
                                                      {80, 100, 110, 140, 150, 180, 180, 250},
                                                      {82, 104, 111, 141, 151, 191, 190, 260},
                                                      {75, 95, 105, 125, 140, 170, 171, 201}}};
    const QList<Label> all{{QStringLiteral("rust"), QStringLiteral("Rust")},
                           {QStringLiteral("go"), QStringLiteral("Go")},
                           {QStringLiteral("python"), QStringLiteral("Python")},
                           {QStringLiteral("kotlin"), QStringLiteral("Kotlin Multiplatform")},
                           {QStringLiteral("other"), QStringLiteral("Eine sehr lange Sprachbezeichnung")}};
    SalaryChart chart;
    chart.frame = frame(QStringLiteral("salaries"));
    chart.levels = {{QStringLiteral("junior"), QStringLiteral("Junior")},
                    {QStringLiteral("mid"), QStringLiteral("Mid")},
                    {QStringLiteral("senior"), QStringLiteral("Senior")},
                    {QStringLiteral("staff"), QStringLiteral("Staff/Principal")}};
    chart.languages = all.mid(0, languages);
    for (int language = 0; language < languages; ++language) {
        for (int level = 0; level < 4; ++level) {
            const auto& row = ends[static_cast<std::size_t>(language)];
            const auto at = static_cast<std::size_t>(2 * level);
            chart.boxes.append(
                box(all.at(language), chart.levels.at(level), row[at], row[at + 1], level == 3));
        }
    }
    chart.axisTitle = QStringLiteral("US dollars a year");
    chart.axisMinimum = 50'000;
    chart.axisMaximum = 350'000;
    chart.axisStep = 50'000;
    return chart;
}

TrendChart trend()
{
    TrendChart chart;
    chart.frame = frame(QStringLiteral("postings-trend"));
    chart.seriesName = QStringLiteral("Rust");
    chart.points = {
        {QStringLiteral("2020"), 1000, false, QStringLiteral("1,000"), QStringLiteral("2020: 1,000")},
        {QStringLiteral("2023"), 3000, false, QStringLiteral("3,000"), QStringLiteral("2023: 3,000")},
        {QStringLiteral("2026"), 5000, true, QStringLiteral("5,000 (projected)"),
         QStringLiteral("2026: 5,000, projected")}};
    chart.axisTitle = QStringLiteral("Job postings");
    chart.axisMaximum = 6000;
    chart.axisStep = 2000;
    return chart;
}

BarChart comparison()
{
    BarChart chart;
    chart.frame = frame(QStringLiteral("postings-languages"));
    const auto add = [&](const QString& name, double value, const QString& label) {
        BarValue bar;
        bar.id = name;
        bar.category = name;
        bar.value = value;
        bar.highlighted = chart.bars.isEmpty();
        bar.label = label;
        bar.detail = name + QStringLiteral(": ") + label;
        chart.bars.append(bar);
    };
    add(QStringLiteral("Rust"), 5000, QStringLiteral("5,000"));
    add(QStringLiteral("Go"), 15000, QStringLiteral("15,000"));
    add(QStringLiteral("Python"), 25000, QStringLiteral("25,000"));
    add(QStringLiteral("JavaScript"), 50000, QStringLiteral("50,000"));
    chart.axisTitle = QStringLiteral("Job postings");
    chart.axisMaximum = 60000;
    chart.axisStep = 10000;
    return chart;
}

BarChart growth()
{
    BarChart chart;
    chart.frame = frame(QStringLiteral("growth"));
    BarValue claimed;
    claimed.id = QStringLiteral("claimed");
    claimed.category = QStringLiteral("Claimed");
    claimed.value = 0.4;
    claimed.highlighted = true;
    claimed.label = QStringLiteral("40%");
    claimed.detail = QStringLiteral("Claimed: 40%");
    BarValue whole;
    whole.id = QStringLiteral("2020-2026");
    whole.category = QStringLiteral("2020–2026");
    whole.value = 0.308;
    whole.low = 0.2;
    whole.high = 0.49;
    whole.label = QStringLiteral("30.8%");
    whole.detail = QStringLiteral("2020 to 2026: 30.8%");
    BarValue late = whole;
    late.id = QStringLiteral("2023-2026");
    late.category = QStringLiteral("2023–2026");
    late.value = 0.186;
    late.low = 0.09;
    late.high = 0.3;
    late.projected = true;
    late.label = QStringLiteral("18.6%");
    late.detail = QStringLiteral("2023 to 2026: 18.6%");
    chart.bars = {claimed, whole, late};
    chart.axisTitle = QStringLiteral("Growth a year");
    chart.axisMaximum = 0.6;
    chart.axisStep = 0.2;
    chart.percent = true;
    return chart;
}

DivergingChart themes()
{
    DivergingChart chart;
    chart.frame = frame(QStringLiteral("themes"));
    chart.forName = QStringLiteral("For Rust");
    chart.againstName = QStringLiteral("Against");
    chart.openName = QStringLiteral("Open");
    chart.rows = {{QStringLiteral("systems"),
                   QStringLiteral("Systems programming and performance engineering"), 3, 1, 0,
                   QStringLiteral("Systems: 3 for, 1 against")},
                  {QStringLiteral("growth"), QStringLiteral("Growth"), 1, 0, 2,
                   QStringLiteral("Growth: 1 for, 2 open")},
                  {QStringLiteral("delivery"), QStringLiteral("Delivery"), 0, 3, 2,
                   QStringLiteral("Delivery: 3 against, 2 open")}};
    chart.extent = 5;
    return chart;
}

presentation::StackedChart ranks()
{
    presentation::StackedChart chart;
    chart.frame.id = QStringLiteral("ranking");
    chart.frame.title = QStringLiteral("Ranks");
    chart.frame.description = QStringLiteral("Rust is first in 70 of 100 ways.");
    chart.series = {{QStringLiteral("1"), QStringLiteral("First")},
                    {QStringLiteral("2"), QStringLiteral("Second")},
                    {QStringLiteral("3"), QStringLiteral("Third")}};
    chart.percent = true;
    chart.fading = true;
    chart.axisMaximum = 1.0;
    chart.axisStep = 0.25;
    const auto row = [](const char* name, double first, double second, double third) {
        presentation::StackedRow result;
        result.id = result.category = QString::fromLatin1(name);
        for (const double share : {first, second, third}) {
            const QString text = QStringLiteral("%1%").arg(qRound(share * 100.0));
            result.segments.append({share, text, result.category + QLatin1Char(' ') + text});
        }
        return result;
    };
    chart.rows = {row("Rust", 0.70, 0.28, 0.02), row("C++", 0.0, 0.13, 0.87), row("Go", 0.30, 0.59, 0.11)};
    return chart;
}

presentation::StackedChart contributions()
{
    presentation::StackedChart chart;
    chart.frame.id = QStringLiteral("contributions");
    chart.frame.title = QStringLiteral("Contributions");
    chart.axisTitle = QStringLiteral("Weighted sum");
    chart.axisMaximum = 1.0;
    chart.axisStep = 0.2;
    for (int i = 0; i < 9; ++i) {
        chart.series.append({QString::number(i), QStringLiteral("Criterion %1").arg(i + 1)});
    }
    for (int language = 0; language < 3; ++language) {
        presentation::StackedRow row;
        row.id = row.category = QStringLiteral("Language %1").arg(language + 1);
        double sum = 0.0;
        for (int i = 0; i < 9; ++i) {
            const double value = ((i + language) % 3) / 18.0;
            sum += value;
            row.segments.append(
                {value, QString(), QStringLiteral("part %1 of %2").arg(i + 1).arg(language + 1)});
        }
        row.total = QString::number(sum, 'f', 2);
        chart.rows.append(row);
    }
    return chart;
}

presentation::GanttChart phases()
{
    presentation::GanttChart chart;
    chart.frame.id = QStringLiteral("plan");
    chart.frame.title = QStringLiteral("Plan");
    chart.certainName = QStringLiteral("At least");
    chart.uncertainName = QStringLiteral("At most");
    chart.axisTitle = QStringLiteral("Elapsed time");
    chart.axisMaximum = 12.0;
    for (int month = 0; month <= 12; month += 3) {
        chart.ticks.append({static_cast<double>(month), QStringLiteral("Month %1").arg(month)});
    }
    const auto bar = [](const char* name, double earliest, double latest) {
        presentation::GanttBar result;
        result.id = result.name = QString::fromLatin1(name);
        result.earliestEnd = earliest;
        result.latestEnd = latest;
        result.label = QStringLiteral("%1 to %2").arg(earliest).arg(latest);
        result.detail = result.name + QStringLiteral(": ") + result.label;
        return result;
    };
    chart.bars = {bar("Basics", 0.5, 1.0), bar("Productive", 3.0, 6.0), bar("Yours", 6.0, 12.0)};
    chart.bars.last().highlighted = true;
    return chart;
}

} // namespace rustworthy::charts::test
