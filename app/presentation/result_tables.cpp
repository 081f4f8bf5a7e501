#include "presentation/result_tables.h"

#include "formatting.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

TableData tableWith(const QStringList& columns)
{
    return {.columns = columns, .rows = {}, .numeric = QList<bool>(columns.size(), false)};
}

/// Several texts in one cell.
QString listed(const QStringList& items)
{
    return items.join(QStringLiteral("; "));
}

QString nameIn(const QList<Label>& labels, const QString& id)
{
    const auto found = std::ranges::find(labels, id, &Label::id);
    return found == labels.end() ? id : found->name;
}

QString yesOrNo(bool is)
{
    return is ? translate("presentation", "yes") : translate("presentation", "no");
}

QString remarks(const Reason& reason)
{
    QStringList texts;
    if (reason.pinned) {
        texts.append(translate("presentation", "fixed", "answer"));
    }
    if (reason.weak) {
        texts.append(translate("presentation", "weak", "answer"));
        texts.append(reason.weakNote);
    }
    if (reason.changedInWhatIf) {
        texts.append(translate("presentation", "what-if", "answer"));
    }
    texts.removeAll(QString());
    return listed(texts);
}

QString markOf(const PriorityRow& row, const QString& language)
{
    const auto mark = std::ranges::find(row.marks, language, &MarkRow::language);
    return mark == row.marks.end() ? QString() : mark->mark;
}

QString evidenceOf(const ClaimRow& claim)
{
    QStringList texts{claim.evidence};
    for (const ClaimRow::Side& side : claim.sides) {
        //: One side of a contradiction: a source and what it says.
        texts.append(translate("presentation", "%1: %2", "side").arg(side.source, side.text));
    }
    texts.append(claim.checks);
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

} // namespace

QString speaksText(decision::Speaks speaks)
{
    switch (speaks) {
    case decision::Speaks::For:
        return translate("presentation", "for");
    case decision::Speaks::Against:
        return translate("presentation", "against");
    case decision::Speaks::Open:
        break;
    }
    return translate("presentation", "open");
}

TableData verdictTable(const ResultView& result)
{
    TableData table = tableWith({translate("presentation", "Verdict"), translate("presentation", "Scores"),
                                 translate("presentation", "Can it still come out as things stand?")});
    for (const BandRow& band : result.verdict.bands) {
        const QString outlook = !band.reachable        ? translate("presentation", "no")
                                : band.share.isEmpty() ? translate("presentation", "yes, this is the verdict")
                                                       : band.share;
        table.rows.append({band.name, band.scores, outlook});
    }
    return table;
}

TableData reasonTable(const ResultView& result)
{
    TableData table =
        tableWith({translate("presentation", "Theme"), translate("presentation", "Question"),
                   translate("presentation", "Answer"), translate("presentation", "Speaks"),
                   translate("presentation", "What it means"), translate("presentation", "Points"),
                   translate("presentation", "Remarks"), translate("presentation", "Source")});
    for (const ThemeView& theme : result.themes) {
        for (const Reason& reason : theme.reasons) {
            table.rows.append({theme.name, reason.text, reason.answer, speaksText(reason.speaks),
                               reason.meaning, reason.points, remarks(reason), reason.source});
        }
    }
    return table;
}

TableData changeTable(const ResultView& result)
{
    TableData table =
        tableWith({translate("presentation", "Verdict"), translate("presentation", "Can be reached"),
                   translate("presentation", "What it takes"),
                   translate("presentation", "Answers that can be among them")});
    for (const ChangeView& change : result.changes) {
        table.rows.append(
            {change.bandName, yesOrNo(change.possible), change.sentence, listed(change.candidateTexts)});
    }
    return table;
}

TableData ruleTable(const ResultView& result)
{
    TableData table =
        tableWith({translate("presentation", "Language"), translate("presentation", "This rule"),
                   translate("presentation", "Because of"), translate("presentation", "What it says"),
                   translate("presentation", "Source")});
    for (const LanguageRulesView& language : result.rules.languages) {
        for (const RuleRow& rule : language.rules) {
            table.rows.append({language.name, rule.stance, rule.because, rule.statement, rule.source});
        }
    }
    return table;
}

TableData priorityTable(const ResultView& result)
{
    const QList<PriorityRow>& priorities = result.priorities.rows;
    TableData table =
        tableWith({translate("presentation", "Criterion"), translate("presentation", "Importance"),
                   translate("presentation", "Weight")});
    table.numeric.last() = true;
    const QList<MarkRow> marks = priorities.isEmpty() ? QList<MarkRow>() : priorities.first().marks;
    for (const MarkRow& mark : marks) {
        //: The mark of a language, which %1 is.
        table.columns.append(translate("presentation", "Mark of %1").arg(mark.languageName));
        table.numeric.append(false);
    }
    for (const PriorityRow& row : priorities) {
        QStringList cells{row.name,
                          row.given ? row.levelName
                                    //: A level of importance that counts because none was chosen.
                                    : translate("presentation", "%1 (not set)").arg(row.levelName),
                          row.weight};
        for (const MarkRow& mark : marks) {
            cells.append(markOf(row, mark.language));
        }
        table.rows.append(cells);
    }
    return table;
}

TableData premiumTable(const ResultView& result)
{
    const MarketView& market = result.market;
    TableData table =
        tableWith({translate("presentation", "Level"), translate("presentation", "Compared with"),
                   translate("presentation", "Premium (derived)"), translate("presentation", "Compared by"),
                   translate("presentation", "In words")});
    table.numeric[2] = true;
    for (const MarketView::PremiumLine& line : market.premiums) {
        table.rows.append({nameIn(market.salaries.levels, line.level),
                           nameIn(market.salaries.languages, line.language), line.figure, line.basis,
                           line.text});
    }
    return table;
}

TableData phaseTable(const ResultView& result)
{
    TableData table = tableWith({translate("presentation", "Phase"), translate("presentation", "Time"),
                                 translate("presentation", "Reached"), translate("presentation", "Topics"),
                                 translate("presentation", "Hurdles"), translate("presentation", "Resources"),
                                 translate("presentation", "Source")});
    for (const PhaseView& phase : result.plan.phases) {
        table.rows.append({phase.name, phase.elapsed, phase.dates, listed(phase.topics),
                           listed(phase.hurdles), listed(phase.resources), phase.source});
    }
    return table;
}

TableData otherLanguageTable(const ResultView& result)
{
    TableData table = tableWith({translate("presentation", "Language"), translate("presentation", "Time"),
                                 translate("presentation", "Why"), translate("presentation", "Source")});
    for (const OtherLanguageView& other : result.plan.others) {
        table.rows.append({other.name, other.time, other.why, other.source});
    }
    return table;
}

TableData paybackTable(const ResultView& result)
{
    const PaybackView& payback = result.plan.payback;
    TableData table = tableWith({translate("presentation", "Part", "of the payback"),
                                 translate("presentation", "What"), translate("presentation", "Value")});
    if (!payback.computed) {
        return table;
    }
    table.rows.append({translate("presentation", "Result"), payback.headline, QString()});
    for (const QString& line : payback.arithmetic) {
        table.rows.append({translate("presentation", "Arithmetic"), line, QString()});
    }
    for (const AssumptionRow& row : payback.assumptions) {
        table.rows.append({translate("presentation", "It rests on"), row.label, row.value});
    }
    table.rows.append({translate("presentation", "Note"), payback.note, QString()});
    table.rows.append({translate("presentation", "Source"), payback.source, QString()});
    return table;
}

TableData answerTable(const ResultView& result)
{
    TableData table = tableWith({translate("presentation", "Part", "of the questions"),
                                 translate("presentation", "Question"), translate("presentation", "Answer")});
    for (const AnswerGroup& group : result.answers) {
        for (const AnswerRow& row : group.rows) {
            table.rows.append({group.title, row.text, row.answer});
        }
    }
    return table;
}

TableData profileTable(const ResultView& result, bool includePay)
{
    TableData table = tableWith(
        {translate("presentation", "About the person and the project"), translate("presentation", "Given")});
    for (const ProfileRow& row : result.profile) {
        if (!row.isPrivate || includePay) {
            table.rows.append({row.label, row.changedInWhatIf
                                              //: A value that was changed to try it out.
                                              ? translate("presentation", "%1 (what-if)").arg(row.value)
                                              : row.value});
        }
    }
    return table;
}

TableData evidenceTable(const ReferenceView& reference)
{
    TableData table =
        tableWith({translate("presentation", "Statement"), translate("presentation", "Source"),
                   translate("presentation", "Status"), translate("presentation", "Verdict"),
                   translate("presentation", "Evidence"), translate("presentation", "Address")});
    for (const ClaimRow& claim : reference.claims) {
        table.rows.append({claim.statement, claim.source, claim.status, claim.verdict, evidenceOf(claim),
                           claim.urls.join(QLatin1Char('\n'))});
    }
    return table;
}

TableData sourceTable(const ReferenceView& reference)
{
    TableData table = tableWith({translate("presentation", "Short name"), translate("presentation", "Source"),
                                 translate("presentation", "Address"), translate("presentation", "Note")});
    for (const SourceRow& source : reference.sources) {
        table.rows.append({source.shortName, source.text, source.url, source.note});
    }
    return table;
}

} // namespace rustworthy::presentation
