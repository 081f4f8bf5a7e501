#include "compare_parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

void addColumn(TableData& table, const QString& title)
{
    table.columns.append(title);
    table.numeric.append(true);
}

void addShares(const CompareInputs& in, const ComparedDocument& document, QStringList& cells)
{
    for (const QString& language : in.catalog.alternatives) {
        const auto& ranked = document.evaluation.ranking.alternatives;
        const auto found =
            std::ranges::find(ranked, language.toStdString(), &decision::RankedAlternative::id);
        cells.append(found == ranked.end() ? QString()
                                           : in.format.decimal(found->rankAcceptability.front() * 100.0, 1));
    }
}

// Not grouped: a spreadsheet would take "170,000" for two numbers, or for a small one.
void addSalaries(const SalaryChart& salaries, const QString& document, QStringList& cells)
{
    for (const Label& language : salaries.languages) {
        const auto box = std::ranges::find_if(salaries.boxes, [&](const SalaryBox& each) {
            return each.level == document && each.language == language.id;
        });
        const bool known = box != salaries.boxes.end();
        cells.append(known ? QString::number(box->low, 'f', 0) : QString());
        // An open end is no number.
        cells.append(known && !box->openEnded ? QString::number(box->high, 'f', 0) : QString());
    }
}

} // namespace

TableData presentComparedFigures(const CompareInputs& in, const SalaryChart& salaries)
{
    TableData table{.columns = {translate("presentation", "Document")}, .rows = {}, .numeric = {false}};
    addColumn(table, translate("presentation", "Lowest score"));
    addColumn(table, translate("presentation", "Highest score"));
    addColumn(table, translate("presentation", "Points at most"));
    for (const QString& language : in.catalog.alternatives) {
        //: A language; the cells are numbers from 0 to 100.
        addColumn(table, translate("presentation", "%1 first, in per cent of the ways to weigh the criteria")
                             .arg(in.catalog.languageName(language)));
    }
    for (const Label& language : salaries.languages) {
        //: A language; a currency and a time, such as: US dollars a year.
        addColumn(table, translate("presentation", "%1, low end of the salary band, %2")
                             .arg(language.name, salaries.axisTitle));
        //: A language; a currency and a time, such as: US dollars a year.
        addColumn(table, translate("presentation", "%1, high end of the salary band, %2")
                             .arg(language.name, salaries.axisTitle));
    }
    for (qsizetype i = 0; i < in.documents.size(); ++i) {
        const ComparedDocument& document = in.documents.at(i);
        const decision::ChecklistResult& checklist = document.evaluation.checklist;
        QStringList cells{in.names.at(i), in.format.integer(checklist.score.low),
                          in.format.integer(checklist.score.high), in.format.integer(checklist.maximum)};
        addShares(in, document, cells);
        addSalaries(salaries, documentId(i), cells);
        table.rows.append(cells);
    }
    return table;
}

} // namespace rustworthy::presentation
