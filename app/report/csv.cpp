#include "report/team_report.h"

#include "report_text.h"

#include <algorithm>
#include <utility>

namespace rustworthy::report {

namespace {

using presentation::TableData;
using TitledTables = QList<std::pair<QString, TableData>>;

bool looksLikeFormula(const QString& text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != QLatin1Char(' '); });
    return first != text.end() && QStringLiteral("=+-@\t\r").contains(*first);
}

/// A minus, a plus and digits are a number, in whatever a locale writes it with.
bool isNumber(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::none_of(
               text, [](QChar c) { return c.isLetter() || QStringLiteral("=@\t\r\n(").contains(c); });
}

QByteArray field(const QString& text, bool numeric)
{
    QString cell = text;
    if (looksLikeFormula(cell) && !(numeric && isNumber(cell))) {
        cell.prepend(QLatin1Char('\''));
    }
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

QByteArray csvOf(const TitledTables& tables)
{
    QByteArray text;
    for (const auto& [title, table] : tables) {
        if (table.rows.isEmpty()) {
            continue;
        }
        text += text.isEmpty() ? "" : "\r\n";
        text += record({title}, {});
        text += csv(table);
    }
    return text;
}

} // namespace

QByteArray csv(const TableData& table)
{
    QByteArray text = record(table.columns, {});
    for (const QStringList& row : table.rows) {
        text += record(row, table.numeric);
    }
    return text;
}

QByteArray teamCsv(const presentation::TeamView& view)
{
    return csvOf({{ReportText::tr("Majority of each question"), view.majoritySheet},
                  {ReportText::tr("Members"), view.members},
                  {view.scores.frame.title, view.scores.frame.table},
                  {view.bands.frame.title, view.bands.frame.table},
                  {view.acceptability.frame.title, view.acceptability.frame.table},
                  {ReportText::tr("How often one language is ahead of another"), view.pairwise}});
}

QByteArray compareCsv(const presentation::CompareView& view)
{
    return csvOf({{ReportText::tr("Results"), view.summary},
                  {ReportText::tr("Answers and priorities that differ"), view.answers},
                  {view.scores.frame.title, view.scores.frame.table},
                  {view.firstRanks.frame.title, view.firstRanks.frame.table},
                  {view.salaries.frame.title, view.salaries.frame.table}});
}

} // namespace rustworthy::report
