#include "summary_sections.h"

#include "report_text.h"
#include "section_parts.h"

namespace rustworthy::report {

namespace {

using namespace presentation;

constexpr qsizetype sidesAbreast = 3; ///< as many columns as can be read on paper

TableData besideEachOther(const QList<RuleRow>& sides)
{
    TableData table;
    QStringList statements;
    QStringList causes;
    QStringList sources;
    for (const RuleRow& side : sides) {
        //: %1 is what a rule does, such as "recommends Rust" or "warns off Rust".
        table.columns.append(ReportText::tr("This rule %1").arg(side.stance));
        table.numeric.append(false);
        statements.append(side.statement);
        //: What made a decision rule apply, e.g. "Command-line tool".
        causes.append(ReportText::tr("Because of: %1").arg(side.because));
        sources.append(side.source);
    }
    table.rows = {statements, causes, sources};
    return table;
}

void addConflicts(Flow& flow, const QList<ConflictView>& conflicts)
{
    if (conflicts.isEmpty()) {
        return;
    }
    flow.addText(ReportText::tr("Rules that pull against each other"), Style::Subheading);
    for (const ConflictView& conflict : conflicts) {
        flow.addText(conflict.title, Style::Strong);
        const qsizetype count = conflict.sides.size();
        // Four stand two by two rather than three and one.
        const qsizetype lines = (count + sidesAbreast - 1) / sidesAbreast;
        const qsizetype abreast = lines > 0 ? (count + lines - 1) / lines : 1;
        for (qsizetype first = 0; first < count; first += abreast) {
            const TableData sides = besideEachOther(conflict.sides.mid(first, abreast));
            // The last line keeps the width of those above it.
            flow.addTable(sides, QList<qreal>(sides.columns.size(), 1.0 / static_cast<qreal>(abreast)));
        }
    }
}

void addLanguage(Flow& flow, const LanguageRulesView& language)
{
    if (language.rules.isEmpty()) {
        return;
    }
    //: A language and how many rules speak for and against it.
    flow.addText(ReportText::tr("%1: %2").arg(language.name, language.summary), Style::Subheading);
    TableData rules{.columns = {ReportText::tr("This rule"), ReportText::tr("Because of"),
                                ReportText::tr("What it says"), ReportText::tr("Source")},
                    .rows = {},
                    .numeric = {false, false, false, false}};
    for (const RuleRow& rule : language.rules) {
        rules.rows.append({rule.stance, rule.because, rule.statement, rule.source});
    }
    flow.addTable(rules, {0.15, 0.21, 0.36, 0.28});
}

void addHybrid(Flow& flow, const HybridView& hybrid)
{
    flow.addText(ReportText::tr("A path with both"), Style::Subheading);
    flow.addText(hybrid.reason);
    flow.addText(hybrid.summary);
    for (const HybridPhaseView& phase : hybrid.phases) {
        addTitledBullets(flow, phase.name, phase.steps);
    }
    if (!hybrid.pairings.isEmpty()) {
        flow.addText(ReportText::tr("Combinations in use"), Style::Strong);
        addSourced(flow, hybrid.pairings);
    }
    addTitledBullets(flow, ReportText::tr("What it brings"), hybrid.benefits);
    addSource(flow, hybrid.source);
}

} // namespace

void addRules(Flow& flow, const Summary& summary)
{
    const RulesView& rules = summary.result.rules;
    if (rules.headline.isEmpty()) {
        return;
    }
    flow.addText(summaryPartName(SummaryPart::Rules), Style::Heading);
    flow.addText(rules.headline, Style::Lead);
    addConflicts(flow, rules.conflicts);
    for (const LanguageRulesView& language : rules.languages) {
        addLanguage(flow, language);
    }
    if (!rules.instead.isEmpty()) {
        flow.addText(ReportText::tr("What to learn or use instead, or first"), Style::Subheading);
        addSourced(flow, rules.instead);
    }
    if (rules.hybrid) {
        addHybrid(flow, *rules.hybrid);
    }
}

} // namespace rustworthy::report
