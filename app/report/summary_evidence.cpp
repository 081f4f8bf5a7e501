#include "summary_sections.h"

#include "report_text.h"
#include "section_parts.h"

#include <QtCore/QSet>

#include <utility>

namespace rustworthy::report {

namespace {

using namespace presentation;

void unite(QSet<QString>& cited, const QStringList& claims)
{
    cited.unite(QSet<QString>(claims.begin(), claims.end()));
}

void citeRules(QSet<QString>& cited, const RulesView& rules)
{
    for (const LanguageRulesView& language : rules.languages) {
        for (const RuleRow& rule : language.rules) {
            unite(cited, rule.claims);
        }
    }
    for (const SourcedText& text : rules.instead) {
        unite(cited, text.claims);
    }
    if (rules.hybrid) {
        for (const SourcedText& text : rules.hybrid->pairings) {
            unite(cited, text.claims);
        }
    }
}

void citeReasons(QSet<QString>& cited, const ResultView& result)
{
    cited.insert(result.themeChart.frame.claim);
    for (const ThemeView& theme : result.themes) {
        for (const Reason& reason : theme.reasons) {
            unite(cited, reason.claims);
        }
    }
}

void citePlan(QSet<QString>& cited, const PlanView& plan, bool includePay)
{
    cited.insert(plan.gantt.frame.claim);
    for (const SourcedText& text : plan.advice) {
        unite(cited, text.claims);
    }
    if (includePay) {
        cited.insert(plan.payback.claim);
    }
}

/// Those of the first page and of the parts that are not left out.
QSet<QString> citedClaims(const Summary& summary)
{
    const ResultView& result = summary.result;
    const auto holds = [&](SummaryPart part) { return !summary.leftOut.contains(part); };
    QSet<QString> cited{result.market.salaries.frame.claim, ranksInFront(result)
                                                                ? result.ranking.acceptability.frame.claim
                                                                : result.themeChart.frame.claim};
    if (holds(SummaryPart::Reasons)) {
        citeReasons(cited, result);
    }
    if (holds(SummaryPart::Rules)) {
        citeRules(cited, result.rules);
    }
    if (holds(SummaryPart::Ranking)) {
        cited.unite({result.ranking.claim, result.ranking.acceptability.frame.claim,
                     result.ranking.contributions.frame.claim});
    }
    if (holds(SummaryPart::Market)) {
        cited.unite({result.market.trend.frame.claim, result.market.languages.frame.claim,
                     result.market.growth.frame.claim});
    }
    if (holds(SummaryPart::Plan)) {
        citePlan(cited, result.plan, summary.includePay);
    }
    return cited;
}

void addContradictions(Flow& flow, const ReferenceView& reference, const QSet<QString>& cited)
{
    bool first = true;
    for (const ClaimRow& claim : reference.claims) {
        if (claim.sides.isEmpty() || !cited.contains(claim.id)) {
            continue;
        }
        if (std::exchange(first, false)) {
            flow.addText(ReportText::tr("Where the sources contradict each other"), Style::Subheading);
        }
        flow.addText(claim.statement, Style::Strong);
        TableData sides;
        QStringList texts;
        for (const ClaimRow::Side& side : claim.sides) {
            sides.columns.append(side.source);
            sides.numeric.append(false);
            texts.append(side.text);
        }
        sides.rows.append(texts);
        flow.addTable(sides, evenWidths(sides.columns.size()));
    }
}

/// Those that a reader has to be warned of, row by row; the others are counted.
void addClaims(Flow& flow, const ReferenceView& reference, const QSet<QString>& cited)
{
    TableData flagged{.columns = {ReportText::tr("Claim"), ReportText::tr("Source"), ReportText::tr("Status"),
                                  ReportText::tr("Evidence")},
                      .rows = {},
                      .numeric = {false, false, false, false}};
    int others = 0;
    for (const ClaimRow& claim : reference.claims) {
        if (!cited.contains(claim.id)) {
            continue;
        }
        if (!claim.isFlagged) {
            ++others;
            continue;
        }
        QStringList evidence{claim.verdict, claim.evidence};
        evidence.append(claim.checks);
        evidence.removeAll(QString());
        flagged.rows.append({claim.statement, claim.source, claim.status, evidence.join(QLatin1Char('\n'))});
    }
    if (!flagged.rows.isEmpty()) {
        flow.addText(ReportText::tr("Claims behind this summary to be read with care"), Style::Subheading);
        flow.addTable(flagged, {0.2, 0.2, 0.12, 0.48});
    }
    if (others > 0) {
        flow.addText(
            ReportText::tr("%n further claim(s) behind this summary: no source contradicts them and "
                           "no figure in them is outdated. The program lists them all under Evidence.",
                           nullptr, others));
    }
    addContradictions(flow, reference, cited);
}

} // namespace

void addAnswers(Flow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    flow.addText(summaryPartName(SummaryPart::Answers), Style::Heading);
    flow.addText(result.verdict.answered);
    for (const AnswerGroup& group : result.answers) {
        flow.addText(group.title, Style::Subheading);
        TableData rows{.columns = {ReportText::tr("Question"), ReportText::tr("Answer")},
                       .rows = {},
                       .numeric = {false, false}};
        for (const AnswerRow& row : group.rows) {
            rows.rows.append({row.text, row.answer});
        }
        flow.addTable(rows, {0.75, 0.25});
    }
    TableData about{.columns = {ReportText::tr("About the person and the project"), ReportText::tr("Given")},
                    .rows = {},
                    .numeric = {false, false}};
    for (const ProfileRow& row : result.profile) {
        if (!row.isPrivate || summary.includePay) {
            about.rows.append(
                {row.label, row.changedInWhatIf ? ReportText::tr("%1 (what-if)").arg(row.value) : row.value});
        }
    }
    flow.addTable(about, {0.4, 0.6});
}

void addEvidence(Flow& flow, const Summary& summary)
{
    const ReferenceView& reference = summary.reference;
    flow.addText(summaryPartName(SummaryPart::Evidence), Style::Heading);
    flow.markSources();
    for (const SourceRow& source : reference.sources) {
        flow.addText(ReportText::tr("%1: %2").arg(source.shortName, source.text), Style::Strong);
        flow.addAddress(source.url);
        flow.addText(source.note);
    }
    TableData statuses{.columns = {ReportText::tr("Status"), ReportText::tr("What it means")},
                       .rows = {},
                       .numeric = {false, false}};
    for (const StatusRow& status : reference.statuses) {
        statuses.rows.append({status.name, status.meaning});
    }
    flow.addTable(statuses, {0.25, 0.75});

    addClaims(flow, reference, citedClaims(summary));
}

} // namespace rustworthy::report
