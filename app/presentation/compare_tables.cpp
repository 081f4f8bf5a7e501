#include "compare_parts.h"
#include "decision/priorities.h"
#include "ranking_parts.h"

#include <algorithm>
#include <functional>

namespace rustworthy::presentation {

namespace {

TableData tableFor(const CompareInputs& in, const QString& corner)
{
    TableData table{.columns = QStringList{corner} + in.names, .rows = {}, .numeric = {}};
    table.numeric = QList<bool>(table.columns.size(), false);
    return table;
}

/// One row: a property of each document.
QStringList rowOf(const CompareInputs& in, const QString& title,
                  const std::function<QString(const Inputs&)>& property)
{
    QStringList cells{title};
    for (const ComparedDocument& document : in.documents) {
        cells.append(property(in.inputsOf(document)));
    }
    return cells;
}

QString levelOf(const Inputs& in)
{
    const auto& level = in.answers.profile.level;
    return level ? levelWithYears(in.catalog, toQt(*level)) : translate("presentation", "Not given");
}

bool allSame(const QStringList& cells)
{
    return std::ranges::all_of(cells, [&cells](const QString& cell) { return cell == cells.front(); });
}

/// Ids, since two answers of one question may bear the same label.
QStringList answersTo(const CompareInputs& in, const std::string& question)
{
    QStringList given;
    for (const ComparedDocument& document : in.documents) {
        const auto found = document.answers.given.find(question);
        given.append(found == document.answers.given.end() ? QString() : toQt(found->second));
    }
    return given;
}

void addPriorities(const CompareInputs& in, TableData& table)
{
    for (const decision::Criterion& criterion : in.catalog.model.criteria) {
        QStringList levels;
        for (const ComparedDocument& document : in.documents) {
            levels.append(
                importanceName(decision::importanceOf(in.catalog.model, document.answers, criterion.id)));
        }
        if (!allSame(levels)) {
            //: A criterion of the ranking, as the title of a row.
            const QString title =
                translate("presentation", "Priority: %1").arg(criterionName(in.catalog, criterion.id));
            table.rows.append(QStringList{title} + levels);
        }
    }
}

// The sentence that goes with a verdict speaks to the person; the documents may be those of others.
QString verdictOf(const Inputs& in)
{
    const auto& verdict = in.checklist.verdict;
    return verdict ? bandName(in.catalog, *verdict) : presentVerdict(in).headline;
}

} // namespace

TableData presentComparedResults(const CompareInputs& in)
{
    TableData table = tableFor(in, translate("presentation", "Result"));
    table.rows = {
        rowOf(in, translate("presentation", "Score"),
              [](const Inputs& each) {
                  return scoreText(each.format, each.checklist.score, each.checklist.maximum);
              }),
        rowOf(in, translate("presentation", "Verdict"), verdictOf),
        rowOf(in, translate("presentation", "How sure"),
              [](const Inputs& each) { return presentVerdict(each).certainty; }),
        rowOf(in, translate("presentation", "For the project"),
              [](const Inputs& each) { return presentCombined(each).forYourProject; }),
    };
    if (!in.catalog.criteria.isEmpty()) {
        table.rows.append(rowOf(in, translate("presentation", "Ranking"),
                                [](const Inputs& each) { return presentRanking(each).headline; }));
    }
    table.rows.append(rowOf(in, translate("presentation", "Experience level"), levelOf));
    return table;
}

QString presentSameAnswers(const CompareInputs& in)
{
    const auto& questions = in.catalog.model.questions;
    const auto same = std::ranges::count_if(
        questions, [&in](const decision::Question& question) { return allSame(answersTo(in, question.id)); });
    //: %1 is the number of questions.
    return translate("presentation", "%n of %1 answers are the same.", nullptr, pluralCount(same))
        .arg(in.format.count(questions.size()));
}

TableData presentDifferingAnswers(const CompareInputs& in)
{
    TableData table = tableFor(in, translate("presentation", "Question"));
    for (const catalog::Question& question : in.catalog.questions) {
        const QStringList given = answersTo(in, question.id.toStdString());
        if (allSame(given)) {
            continue;
        }
        QStringList cells{question.shortName.translated()};
        for (const QString& answer : given) {
            cells.append(answerLabel(question, answer));
        }
        table.rows.append(cells);
    }
    addPriorities(in, table);
    return table;
}

} // namespace rustworthy::presentation
