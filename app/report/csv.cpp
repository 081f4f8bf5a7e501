#include "report/csv.h"

#include "plain_numbers.h"
#include "presentation/table_text.h"
#include "report/team_report.h"
#include "report_text.h"

#include <algorithm>
#include <utility>

namespace rustworthy::report {

namespace {

using presentation::Exhibit;
using presentation::TableData;
using TitledTables = QList<std::pair<QString, TableData>>;

constexpr const char* byteOrderMark = "\xEF\xBB\xBF";

QByteArray field(const QString& text, bool numeric)
{
    QString cell = presentation::safeCell(text, numeric);
    const bool quote =
        std::ranges::any_of(cell, [](QChar c) { return QStringLiteral(",\"\r\n").contains(c); });
    if (quote) {
        cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        cell = QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell.toUtf8();
}

QByteArray record(const QStringList& cells, const QList<bool>& numeric)
{
    QByteArray line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0) {
            line += ',';
        }
        line += field(cells.at(column), numeric.value(column));
    }
    return line + "\r\n";
}

/// The names of the columns, then a record for each row.
QByteArray recordsOf(const TableData& table, const QLocale& locale)
{
    const PlainNumbers numbers(locale);
    QByteArray text = record(table.columns, {});
    for (QStringList row : table.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (table.numeric.value(column)) {
                row[column] = numbers.in(row.at(column));
            }
        }
        text += record(row, table.numeric);
    }
    return text;
}

/// Whoever sorts or takes out rows keeps the notice.
TableData withNotice(TableData table, const QString& notice)
{
    if (!notice.isEmpty()) {
        //: Head of a table's column whose cells say that the rows are those of a what-if.
        table.columns.append(ReportText::tr("Note"));
        table.numeric.resize(table.columns.size() - 1);
        table.numeric.append(false);
        for (QStringList& row : table.rows) {
            row.append(notice);
        }
    }
    return table;
}

/// What a view says in words: a record for each statement, after what it is about.
class Statements
{
public:
    Statements& add(const QString& about, const QStringList& statements)
    {
        for (const QString& statement : statements) {
            if (!statement.isEmpty()) {
                m_table.rows.append({about, statement});
            }
        }
        return *this;
    }
    [[nodiscard]] const TableData& table() const { return m_table; }

private:
    TableData m_table{.columns = {ReportText::tr("About"), ReportText::tr("Statement")},
                      .rows = {},
                      .numeric = {false, false}};
};

TableData saidBy(const presentation::TeamView& view)
{
    return Statements()
        .add(ReportText::tr("Majority"), {view.headline, view.certainty})
        .add(ReportText::tr("Warning"), {view.warning})
        .add(ReportText::tr("What would change it"), view.changes)
        .add(ReportText::tr("Disagreement"), view.divided)
        .add(ReportText::tr("Ranking"), {view.rankingHeadline, view.rankingBasis})
        .table();
}

TableData saidBy(const presentation::CompareView& view)
{
    return Statements()
        .add(ReportText::tr("Verdict"), {view.headline})
        .add(ReportText::tr("Answers"), {view.sameAnswers})
        .add(ReportText::tr("Salaries"), {view.withoutLevel})
        .table();
}

QByteArray csvOf(const TitledTables& tables, const QLocale& locale, const QString& notice = {})
{
    QByteArray text;
    bool first = true;
    if (!notice.isEmpty()) {
        text += record({notice}, {});
        first = false;
    }
    for (const auto& [title, table] : tables) {
        if (table.rows.isEmpty()) {
            continue;
        }
        text += std::exchange(first, false) ? "" : "\r\n";
        text += record({title}, {});
        text += recordsOf(table, locale);
    }
    return text.isEmpty() ? QByteArray() : byteOrderMark + text;
}

} // namespace

QByteArray csv(const QList<Exhibit>& exhibits, const QLocale& locale)
{
    if (exhibits.size() == 1) {
        const Exhibit& only = exhibits.front();
        return byteOrderMark + recordsOf(withNotice(only.table, only.notice), locale);
    }
    TitledTables tables;
    QString notice;
    for (const Exhibit& exhibit : exhibits) {
        tables.append({exhibit.title, exhibit.table});
        notice = notice.isEmpty() ? exhibit.notice : notice;
    }
    return csvOf(tables, locale, notice);
}

QByteArray teamCsv(const presentation::TeamView& view, const QLocale& locale)
{
    return csvOf({{ReportText::tr("In words"), saidBy(view)},
                  {ReportText::tr("Majority of each question"), view.majoritySheet},
                  {ReportText::tr("Members"), view.members},
                  {view.scores.frame.title, view.scores.frame.table},
                  {view.bands.frame.title, view.bands.frame.table},
                  {view.acceptability.frame.title, view.acceptability.frame.table},
                  {ReportText::tr("How often one language is ahead of another"), view.pairwise}},
                 locale);
}

QByteArray compareCsv(const presentation::CompareView& view, const QLocale& locale)
{
    return csvOf({{ReportText::tr("In words"), saidBy(view)},
                  {ReportText::tr("Results"), view.summary},
                  {ReportText::tr("Figures"), view.figures},
                  {ReportText::tr("Answers and priorities that differ"), view.answers},
                  {view.scores.frame.title, view.scores.frame.table},
                  {view.firstRanks.frame.title, view.firstRanks.frame.table},
                  {view.salaries.frame.title, view.salaries.frame.table}},
                 locale);
}

} // namespace rustworthy::report
