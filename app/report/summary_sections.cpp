#include "summary_sections.h"

#include "report_text.h"

#include "charts/builders.h"

#include <QtCore/QSet>
#include <QtGui/QPainter>

namespace rustworthy::report {

namespace {

using namespace presentation;

constexpr qreal pointsPerMillimetre = 72.0 / 25.4;

template <typename BuildChart>
void addChart(PageFlow& flow, const ChartFrame& frame, qreal height, BuildChart build)
{
    // Chart, title and caption belong on one page; the table may follow on the next.
    flow.hold();
    flow.addText(frame.title, Style::Subheading);
    const qreal widthPoints = flow.width() / flow.millimetres(1.0) * pointsPerMillimetre;
    flow.addDrawing(height, [build, points = QSizeF(widthPoints, height * pointsPerMillimetre)](
                                QPainter& painter, const QRectF& target) {
        const auto chart = build();
        charts::render(*chart, painter, target, points);
    });
    flow.addText(frame.caption, Style::Small);
    flow.release();
    flow.addTable(frame.table);
}

/// Data are copied: the flow draws after the sections were added.
template <typename Data>
void addPlainChart(PageFlow& flow, const Data& data, qreal height, const charts::Theme& theme)
{
    addChart(flow, data.frame, height, [data, theme] { return charts::build(data, theme); });
}

QString markFor(decision::Speaks speaks)
{
    switch (speaks) {
    case decision::Speaks::For:
        return ReportText::tr("for");
    case decision::Speaks::Against:
        return ReportText::tr("against");
    case decision::Speaks::Open:
        break;
    }
    return ReportText::tr("open");
}

QString answerWithMarks(const Reason& reason)
{
    QString answer = reason.answer;
    if (reason.pinned) {
        answer = ReportText::tr("%1 (fixed)").arg(answer);
    }
    if (reason.weak) {
        answer = ReportText::tr("%1 (weak)").arg(answer);
    }
    if (reason.changedInWhatIf) {
        answer = ReportText::tr("%1 (what-if)").arg(answer);
    }
    return answer;
}

QSet<QString> citedClaims(const ResultView& result)
{
    QSet<QString> cited{result.themeChart.frame.claim, result.market.salaries.frame.claim,
                        result.market.trend.frame.claim, result.market.languages.frame.claim,
                        result.market.growth.frame.claim};
    for (const ThemeView& theme : result.themes) {
        for (const Reason& reason : theme.reasons) {
            cited.unite(QSet<QString>(reason.claims.begin(), reason.claims.end()));
        }
    }
    return cited;
}

} // namespace

void addVerdict(PageFlow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    if (result.whatIf) {
        flow.addNotice(result.whatIfNotice.isEmpty()
                           ? ReportText::tr("What-if: these are not the answers that the person gave.")
                           : result.whatIfNotice);
    }
    const VerdictView& verdict = result.verdict;
    flow.addText(verdict.headline, Style::Title);
    flow.addText(verdict.score, Style::Strong);
    flow.addText(verdict.certainty, Style::Lead);
    flow.addText(verdict.advice, Style::Lead);
    flow.addText(verdict.answered);

    TableData bands{.columns = {ReportText::tr("Verdict"), ReportText::tr("Scores"),
                                ReportText::tr("Can it still come out?")},
                    .rows = {},
                    .numeric = {false, false, false}};
    for (const BandRow& band : verdict.bands) {
        const QString outlook = !band.reachable        ? ReportText::tr("no")
                                : band.share.isEmpty() ? ReportText::tr("yes, this is the verdict")
                                                       : band.share;
        bands.rows.append({band.name, band.scores, outlook});
    }
    flow.addTable(bands, {0.35, 0.15, 0.5});
    //: %1 is a short citation such as: B, “Decision Checklist: 15 Questions”.
    flow.addText(
        ReportText::tr("Source: %1. The letters stand for the sources at the end, where the standing "
                       "of each figure is given as well.")
            .arg(verdict.source),
        Style::Small);
}

void addReasons(PageFlow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    flow.addText(ReportText::tr("Reasons for and against"), Style::Heading);
    addPlainChart(flow, result.themeChart, 58.0, summary.theme);
    for (const ThemeView& theme : result.themes) {
        flow.addText(ReportText::tr("%1: %2").arg(theme.name, theme.subtotal), Style::Subheading);
        TableData rows{.columns = {ReportText::tr("Question"), ReportText::tr("Answer"),
                                   ReportText::tr("Speaks"), ReportText::tr("What it means")},
                       .rows = {},
                       .numeric = {false, false, false, false}};
        QStringList weakNotes;
        for (const Reason& reason : theme.reasons) {
            rows.rows.append(
                {reason.shortName, answerWithMarks(reason), markFor(reason.speaks), reason.meaning});
            if (reason.weak && !reason.weakNote.isEmpty()) {
                weakNotes.append(ReportText::tr("%1: %2").arg(reason.shortName, reason.weakNote));
            }
        }
        flow.addTable(rows, {0.25, 0.2, 0.12, 0.43});
        for (const QString& note : std::as_const(weakNotes)) {
            flow.addText(note, Style::Small);
        }
    }
}

void addChanges(PageFlow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    flow.addText(ReportText::tr("What would change it"), Style::Heading);
    if (result.changes.isEmpty()) {
        flow.addText(ReportText::tr("Every verdict can still come out: the open answers decide."));
    }
    for (const ChangeView& change : result.changes) {
        flow.addText(change.bandName, Style::Subheading);
        flow.addText(change.sentence);
        flow.addBullets(change.candidateTexts);
    }
    flow.addBullets(result.weakNotes);
    if (!result.contradictions.isEmpty()) {
        flow.addText(ReportText::tr("Answers that pull against each other"), Style::Subheading);
        flow.addBullets(result.contradictions);
    }
}

void addMarket(PageFlow& flow, const Summary& summary)
{
    const MarketView& market = summary.result.market;
    flow.addText(ReportText::tr("Salaries and job postings"), Style::Heading);
    addChart(flow, market.salaries.frame, 85.0, [data = market.salaries, theme = summary.theme] {
        return charts::build(data, charts::SalarySelection{}, theme);
    });
    if (summary.includePay) {
        flow.addText(market.payNote);
    }
    QStringList premiums;
    for (const MarketView::PremiumLine& line : market.premiums) {
        premiums.append(line.text);
    }
    flow.addBullets(premiums);
    flow.addText(market.premiumCheck);
    addPlainChart(flow, market.trend, 62.0, summary.theme);
    addPlainChart(flow, market.languages, 62.0, summary.theme);
    addPlainChart(flow, market.growth, 62.0, summary.theme);
    flow.addText(market.growthCheck);
    flow.addText(market.employers);
    flow.addBullets(market.notes);
}

void addAnswers(PageFlow& flow, const Summary& summary)
{
    const ResultView& result = summary.result;
    flow.addText(ReportText::tr("All answers"), Style::Heading);
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
            about.rows.append({row.label, row.value});
        }
    }
    flow.addTable(about, {0.4, 0.6});
}

void addEvidence(PageFlow& flow, const Summary& summary)
{
    const ReferenceView& reference = summary.reference;
    flow.addText(ReportText::tr("Sources and what their figures are worth"), Style::Heading);
    for (const SourceRow& source : reference.sources) {
        flow.addText(ReportText::tr("%1: %2").arg(source.shortName, source.text), Style::Strong);
        flow.addText(source.url);
        flow.addText(source.note);
    }
    TableData statuses{.columns = {ReportText::tr("Status"), ReportText::tr("What it means")},
                       .rows = {},
                       .numeric = {false, false}};
    for (const StatusRow& status : reference.statuses) {
        statuses.rows.append({status.name, status.meaning});
    }
    flow.addTable(statuses, {0.25, 0.75});

    flow.addText(ReportText::tr("Claims behind this summary"), Style::Subheading);
    const QSet<QString> cited = citedClaims(summary.result);
    TableData claims{.columns = {ReportText::tr("Claim"), ReportText::tr("Source"), ReportText::tr("Status"),
                                 ReportText::tr("Evidence")},
                     .rows = {},
                     .numeric = {false, false, false, false}};
    for (const ClaimRow& claim : reference.claims) {
        if (cited.contains(claim.id)) {
            QStringList evidence{claim.verdict, claim.evidence};
            evidence.append(claim.checks);
            evidence.removeAll(QString());
            claims.rows.append(
                {claim.statement, claim.source, claim.status, evidence.join(QLatin1Char('\n'))});
        }
    }
    flow.addTable(claims, {0.24, 0.18, 0.15, 0.43});
}

} // namespace rustworthy::report
