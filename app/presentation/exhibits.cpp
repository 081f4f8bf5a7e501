#include "presentation/exhibits.h"

#include "formatting.h"
#include "parts.h"
#include "presentation/result_tables.h"

#include <algorithm>
#include <utility>

namespace rustworthy::presentation {

namespace {

/// Without columns or rows that the selection leaves out. The twin has a row for each level and, at its end,
/// a column for each language.
TableData selected(const SalaryChart& chart, const SalarySelection& selection)
{
    const TableData& all = chart.frame.table;
    const qsizetype names = all.columns.size() - chart.languages.size();
    if (all.rows.size() != chart.levels.size() || names < 0) {
        return all;
    }
    const auto isShown = [&](qsizetype column) {
        return column < names || !selection.hiddenLanguages.contains(chart.languages.at(column - names).id);
    };
    TableData table;
    for (qsizetype column = 0; column < all.columns.size(); ++column) {
        if (isShown(column)) {
            table.columns.append(all.columns.at(column));
            table.numeric.append(all.numeric.value(column));
        }
    }
    for (qsizetype row = 0; row < all.rows.size(); ++row) {
        if (!selection.level.isEmpty() && chart.levels.at(row).id != selection.level) {
            continue;
        }
        QStringList cells;
        for (qsizetype column = 0; column < all.columns.size(); ++column) {
            if (isShown(column)) {
                cells.append(all.rows.at(row).value(column));
            }
        }
        table.rows.append(cells);
    }
    return table;
}

/// As the chart takes it: a level it does not have is no choice, nor are languages it does not have.
SalarySelection understood(const SalaryChart& chart, const SalarySelection& selection)
{
    SalarySelection result;
    for (const Label& level : chart.levels) {
        if (level.id == selection.level) {
            result.level = level.id;
        }
    }
    for (const Label& language : chart.languages) {
        if (selection.hiddenLanguages.contains(language.id)) {
            result.hiddenLanguages.insert(language.id);
        }
    }
    return result;
}

QString filteredTitle(const SalaryChart& chart, const SalarySelection& selection)
{
    QStringList languages;
    for (const Label& language : chart.languages) {
        if (!selection.hiddenLanguages.contains(language.id)) {
            languages.append(language.name);
        }
    }
    QString level;
    for (const Label& each : chart.levels) {
        if (each.id == selection.level) {
            level = each.name;
        }
    }
    if (selection.hiddenLanguages.isEmpty()) {
        //: Title of a chart; the experience level that it is narrowed down to.
        return translate("presentation", "%1: only %2", "level").arg(chart.frame.title, level);
    }
    if (level.isEmpty()) {
        //: Title of a chart; the languages that it is narrowed down to.
        return translate("presentation", "%1: only %2", "languages")
            .arg(chart.frame.title, joined(languages));
    }
    //: Title of a chart; the experience level and the languages that it is narrowed down to.
    return translate("presentation", "%1: only %2, only %3").arg(chart.frame.title, level, joined(languages));
}

Exhibit salaryExhibit(const SalaryChart& chart, const SalarySelection& wanted)
{
    const SalarySelection selection = understood(chart, wanted);
    Exhibit exhibit{.id = chart.frame.id,
                    .title = chart.frame.title,
                    .chart = chart,
                    .table = chart.frame.table,
                    .selection = selection,
                    .notice = chart.frame.notice,
                    .source = wholeCaption(chart.frame)};
    if (selection != SalarySelection()) {
        exhibit.title = filteredTitle(chart, selection);
        exhibit.table = selected(chart, selection);
    }
    return exhibit;
}

Exhibit exhibitOf(const ChartData& chart, const SalarySelection& selection = {})
{
    if (const auto* salaries = std::get_if<SalaryChart>(&chart)) {
        return salaryExhibit(*salaries, selection);
    }
    const ChartFrame& frame = frameOf(chart);
    return {.id = frame.id,
            .title = frame.title,
            .chart = chart,
            .table = frame.table,
            .notice = frame.notice,
            .source = wholeCaption(frame)};
}

/// Collects in reading order what holds something.
class Collection
{
public:
    explicit Collection(QString notice) : m_notice(std::move(notice)) {}

    void add(const ChartData& chart)
    {
        if (holdsData(chart)) {
            m_exhibits.append(exhibitOf(chart));
        }
    }
    /// What follows from the answers.
    void add(const char* id, const QString& title, const TableData& table)
    {
        addTable({.id = QLatin1String(id), .title = title, .table = table, .notice = m_notice});
    }
    /// What holds whatever the answers are.
    void addReference(const char* id, const QString& title, const TableData& table)
    {
        addTable({.id = QLatin1String(id), .title = title, .table = table});
    }
    [[nodiscard]] QList<Exhibit> exhibits() const { return m_exhibits; }

private:
    void addTable(const Exhibit& exhibit)
    {
        if (!exhibit.table.rows.isEmpty()) {
            m_exhibits.append(exhibit);
        }
    }

    QString m_notice;
    QList<Exhibit> m_exhibits;
};

void addChecklist(Collection& to, const ResultView& result)
{
    to.add("verdicts", translate("presentation", "Verdicts and whether they can come out"),
           verdictTable(result));
    to.add(result.themeChart);
    to.add("reasons", translate("presentation", "Reasons for and against"), reasonTable(result));
    to.add("changes", translate("presentation", "What would change it"), changeTable(result));
    to.add("rules", translate("presentation", "What the decision rules say"), ruleTable(result));
}

void addRanking(Collection& to, const ResultView& result)
{
    const RankingView& ranking = result.ranking;
    if (ranking.ranked) {
        to.add(ranking.acceptability);
        to.add(ranking.contributions);
        to.add("ranking-figures", translate("presentation", "The languages in figures"), ranking.figures);
        to.add("ranking-stability", translate("presentation", "Within which weights the lead holds"),
               ranking.stability);
        to.add("ranking-central-weights",
               translate("presentation", "Weights that would put each language first, on average"),
               ranking.centralWeights);
    }
    to.add("priorities", translate("presentation", "What matters to the project"), priorityTable(result));
}

void addMarket(Collection& to, const ResultView& result, bool includePay)
{
    const MarketView& market = result.market;
    to.add(includePay ? market.salaries : withoutPay(market.salaries));
    to.addReference("premiums", translate("presentation", "Premiums between the salary bands"),
                    premiumTable(result));
    to.add(market.trend);
    to.add(market.languages);
    to.add(market.growth);
}

void addPlan(Collection& to, const ResultView& result, bool includePay)
{
    to.add(result.plan.gantt);
    to.add("plan-phases", translate("presentation", "The plan, phase by phase"), phaseTable(result));
    to.add("plan-languages", translate("presentation", "What the other languages advised take"),
           otherLanguageTable(result));
    if (includePay) {
        to.add("payback", translate("presentation", "When it pays back"), paybackTable(result));
    }
}

void addProfile(Collection& to, const ResultView& result, bool includePay)
{
    to.add("profile", translate("presentation", "About the person and the project"),
           profileTable(result, includePay));
}

} // namespace

QString noticeOf(const ResultView& result, bool includePay)
{
    return includePay ? result.whatIfNotice : result.whatIfNoticeWithoutPay;
}

Exhibit chartExhibit(const ChartData& chart, const SalarySelection& selection)
{
    const auto* salaries = std::get_if<SalaryChart>(&chart);
    return exhibitOf(salaries != nullptr ? ChartData(withoutPay(*salaries)) : chart, selection);
}

QList<Exhibit> exhibits(const ResultView& result, const ReferenceView& reference, bool includePay)
{
    const QString notice = noticeOf(result, includePay);
    ResultView marked = result;
    markCharts(marked, notice);
    Collection all(notice);
    addChecklist(all, marked);
    addRanking(all, marked);
    addMarket(all, marked, includePay);
    addPlan(all, marked, includePay);
    all.add("answers", translate("presentation", "All answers"), answerTable(result));
    addProfile(all, result, includePay);
    all.addReference("evidence", translate("presentation", "Claims and figures with their standing"),
                     evidenceTable(reference));
    all.addReference("sources", translate("presentation", "Sources"), sourceTable(reference));
    return all.exhibits();
}

QStringList exhibitIds()
{
    return {QStringLiteral("verdicts"),
            QStringLiteral("themes"),
            QStringLiteral("reasons"),
            QStringLiteral("changes"),
            QStringLiteral("rules"),
            QStringLiteral("ranking"),
            QStringLiteral("contributions"),
            QStringLiteral("ranking-figures"),
            QStringLiteral("ranking-stability"),
            QStringLiteral("ranking-central-weights"),
            QStringLiteral("priorities"),
            QStringLiteral("salaries"),
            QStringLiteral("premiums"),
            QStringLiteral("postings-trend"),
            QStringLiteral("postings-languages"),
            QStringLiteral("growth"),
            QStringLiteral("plan"),
            QStringLiteral("plan-phases"),
            QStringLiteral("plan-languages"),
            QStringLiteral("payback"),
            QStringLiteral("answers"),
            QStringLiteral("profile"),
            QStringLiteral("evidence"),
            QStringLiteral("sources")};
}

} // namespace rustworthy::presentation
