// The second and third opinion, the plan and the evidence on paper: every text of a view made up here has to
// come out of the PDF.
#include "chart_samples.h"
#include "page_flow.h"
#include "pdf_tools.h"
#include "summary_sections.h"

#include <gtest/gtest.h>

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <functional>

namespace rustworthy::report {

namespace {

using namespace presentation;

using AddSection = std::function<void(Flow&, const Summary&)>;

struct Views
{
    ResultView result;
    ReferenceView reference;
    bool includePay = false;
};

/// The pages that one part of the summary fills.
QStringList pagesOf(const Views& views, const AddSection& add, QPageSize::PageSizeId paper = QPageSize::A4)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paper));
    writer.setResolution(600);
    PageFlow flow(writer, QLocale::c(), charts::Theme::print(paperFont(8.0)));
    add(flow, {.result = views.result, .reference = views.reference, .includePay = views.includePay});
    QPainter painter(&writer);
    for (int page = 0; page < flow.pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        flow.drawPage(painter, page);
    }
    painter.end();
    return test::pdfPages(buffer.data());
}

QString textOf(const Views& views, const AddSection& add)
{
    return pagesOf(views, add).join(QLatin1Char(' ')).simplified();
}

void expectHeld(const QString& text, const QStringList& wanted)
{
    for (const QString& each : wanted) {
        EXPECT_TRUE(text.contains(each)) << each.toStdString() << " in\n" << text.toStdString();
    }
}

RuleRow rule(const char* word, const char* stance)
{
    const QString name = QString::fromLatin1(word);
    return {.id = name,
            .language = QStringLiteral("rust"),
            .languageName = QStringLiteral("Rust"),
            .stanceId = QStringLiteral("recommend"),
            .stance = QString::fromLatin1(stance),
            .because = QStringLiteral("cause") + name,
            .statement = QStringLiteral("says") + name,
            .source = QStringLiteral("source") + name,
            .claims = {QStringLiteral("claim-") + name}};
}

SourcedText sourced(const char* word)
{
    const QString name = QString::fromLatin1(word);
    return {.id = name,
            .text = QStringLiteral("text") + name,
            .source = QStringLiteral("source") + name,
            .claims = {QStringLiteral("claim-") + name}};
}

RulesView madeUpRules()
{
    RulesView rules;
    rules.headline = QStringLiteral("Rules speak.");
    rules.languages = {{.language = QStringLiteral("rust"),
                        .name = QStringLiteral("Rust"),
                        .summary = QStringLiteral("2 rules for"),
                        .rules = {rule("One", "recommends it"), rule("Two", "warns off it")}},
                       {.language = QStringLiteral("go"),
                        .name = QStringLiteral("Unfired"),
                        .summary = QStringLiteral("nothing"),
                        .rules = {}}};
    rules.conflicts = {{.title = QStringLiteral("They disagree"),
                        .sides = {rule("Left", "does this"), rule("Right", "does that")}}};
    rules.instead = {sourced("Instead")};
    rules.hybrid = HybridView{.reason = QStringLiteral("ReasonOfPath"),
                              .summary = QStringLiteral("SummaryOfPath"),
                              .phases = {{QStringLiteral("PhaseA"), {QStringLiteral("StepA1")}},
                                         {QStringLiteral("PhaseB"), {QStringLiteral("StepB1")}}},
                              .pairings = {sourced("Pairing")},
                              .benefits = {QStringLiteral("BenefitOne")},
                              .source = QStringLiteral("SourceOfPath")};
    return rules;
}

TableData smallTable(const char* word)
{
    const QString name = QString::fromLatin1(word);
    return {.columns = {name + QStringLiteral("Column"), QStringLiteral("Figure")},
            .rows = {{name + QStringLiteral("Cell"), QStringLiteral("0.123")}},
            .numeric = {false, true}};
}

ResultView madeUpRanking()
{
    ResultView result;
    RankingView& ranking = result.ranking;
    ranking.ranked = true;
    ranking.headline = QStringLiteral("Rust leads in 70 of 100 ways.");
    ranking.verdict = QStringLiteral("It leans to Rust.");
    ranking.certainty = QStringLiteral("Drawn 65536 times.");
    ranking.basis = QStringLiteral("It rests on nothing set.");
    ranking.acceptability = charts::test::ranks();
    ranking.acceptability.frame.caption = QStringLiteral("CaptionOfRanks");
    ranking.acceptability.frame.table = smallTable("Ranks");
    ranking.contributions = charts::test::contributions();
    ranking.contributions.frame.caption = QStringLiteral("CaptionOfParts");
    ranking.contributions.frame.table = smallTable("Parts");
    ranking.figures = smallTable("Figures");
    ranking.stability = smallTable("Stability");
    ranking.centralWeights = smallTable("Central");
    ranking.handOver = {QStringLiteral("Go would take over.")};
    ranking.markChanges = {QStringLiteral("One mark ends it.")};
    ranking.notRanked = QStringLiteral("Python has no marks.");
    ranking.source = QStringLiteral("SourceOfMarks");
    result.priorities.state = QStringLiteral("One priority is set.");
    PriorityRow row{.criterion = QStringLiteral("speed"), .name = QStringLiteral("SpeedCriterion")};
    row.levelName = QStringLiteral("Decisive");
    row.given = true;
    row.weight = QStringLiteral("37%");
    row.marks = {{QStringLiteral("rust"), QStringLiteral("Rust"), QStringLiteral("goodmark"), {}},
                 {QStringLiteral("go"), QStringLiteral("Go"), QStringLiteral("poormark"), {}}};
    result.priorities.rows = {row};
    return result;
}

ResultView madeUpPlan()
{
    ResultView result;
    PlanView& plan = result.plan;
    plan.headline = QStringLiteral("Part-time: half a year.");
    plan.line = QStringLiteral("Used is the second line.");
    plan.gantt = charts::test::phases();
    plan.gantt.frame.caption = QStringLiteral("CaptionOfPlan");
    plan.gantt.frame.table = smallTable("Plan");
    plan.phases = {{.id = QStringLiteral("a"),
                    .name = QStringLiteral("PhaseA"),
                    .elapsed = QStringLiteral("2 weeks from the start"),
                    .dates = QStringLiteral("between then and later"),
                    .topics = {QStringLiteral("TopicOne"), QStringLiteral("TopicTwo")},
                    .hurdles = {QStringLiteral("HurdleOne")},
                    .resources = {QStringLiteral("ResourceOne")},
                    .source = QStringLiteral("SourceOfPhase")}};
    plan.advice = {sourced("Advice")};
    plan.others = {{.language = QStringLiteral("go"),
                    .name = QStringLiteral("OtherGo"),
                    .time = QStringLiteral("one week"),
                    .why = QStringLiteral("rules advise it"),
                    .source = QStringLiteral("SourceOfGo")}};
    plan.payback = {.computed = true,
                    .headline = QStringLiteral("It pays back."),
                    .arithmetic = {QStringLiteral("GainLine"), QStringLiteral("CostLine")},
                    .assumptions = {{QStringLiteral("pay"), QStringLiteral("PresentPay"),
                                     QStringLiteral("98765 dollars"), true}},
                    .missing = QStringLiteral("MissingLine"),
                    .note = QStringLiteral("NoteOfPayback"),
                    .claim = QStringLiteral("claim-payback"),
                    .source = QStringLiteral("SourceOfPayback")};
    return result;
}

ReferenceView referenceWith(const QStringList& claims)
{
    ReferenceView reference;
    for (const QString& id : claims) {
        ClaimRow claim;
        claim.id = id;
        claim.statement = QStringLiteral("statement-of-") + id;
        claim.sides = {{QStringLiteral("one-source-of-") + id, QStringLiteral("one-says-") + id},
                       {QStringLiteral("other-source-of-") + id, QStringLiteral("other-says-") + id}};
        reference.claims.append(claim);
    }
    return reference;
}

} // namespace

TEST(PdfSections, SayHowTheLensesFitTogetherOnTheFirstPage)
{
    Views views;
    views.result.verdict.headline = QStringLiteral("Learn it.");
    views.result.combined = {.forYou = QStringLiteral("ForYouLine"),
                             .forYourProject = QStringLiteral("ForProjectLine"),
                             .together = QStringLiteral("TogetherLine"),
                             .disagreements = {QStringLiteral("DisagreementOne")},
                             .missing = QStringLiteral("MissingEverywhere"),
                             .missingElsewhere = QStringLiteral("MissingLine")};
    const QString first = pagesOf(views, addFront).value(0);
    expectHeld(first, {QStringLiteral("Learn it."), QStringLiteral("ForYouLine"),
                       QStringLiteral("ForProjectLine"), QStringLiteral("TogetherLine"),
                       QStringLiteral("DisagreementOne"), QStringLiteral("MissingLine")});
    EXPECT_FALSE(first.contains(QStringLiteral("MissingEverywhere"))) << "the verdict says it above";
}

TEST(PdfSections, HoldFiredRulesConflictsAlternativesAndTheHybridPath)
{
    Views views;
    views.result.rules = madeUpRules();
    const QString text = textOf(views, addRules);
    expectHeld(text, {QStringLiteral("Rules speak."), QStringLiteral("They disagree"),
                      QStringLiteral("Rust: 2 rules for"), QStringLiteral("textInstead (sourceInstead)"),
                      QStringLiteral("ReasonOfPath"), QStringLiteral("SummaryOfPath"),
                      QStringLiteral("PhaseA"), QStringLiteral("StepA1"), QStringLiteral("PhaseB"),
                      QStringLiteral("StepB1"), QStringLiteral("textPairing (sourcePairing)"),
                      QStringLiteral("BenefitOne"), QStringLiteral("SourceOfPath")});
    for (const char* word : {"One", "Two", "Left", "Right"}) {
        const QString name = QString::fromLatin1(word);
        expectHeld(text, {QStringLiteral("says") + name, QStringLiteral("cause") + name,
                          QStringLiteral("source") + name});
    }
    EXPECT_FALSE(text.contains(QStringLiteral("Unfired")));
    // Side by side: both statements stand on one line.
    EXPECT_TRUE(text.contains(QStringLiteral("saysLeft saysRight"))) << text.toStdString();
}

TEST(PdfSections, HoldTheRankingWithItsFiguresAndPriorities)
{
    const QString text = textOf({.result = madeUpRanking(), .reference = {}}, addRanking);
    expectHeld(text, {QStringLiteral("Rust leads in 70 of 100 ways."),
                      QStringLiteral("It leans to Rust."),
                      QStringLiteral("Drawn 65536 times."),
                      QStringLiteral("It rests on nothing set."),
                      QStringLiteral("RanksCell"),
                      QStringLiteral("CaptionOfParts"),
                      QStringLiteral("PartsCell"),
                      QStringLiteral("FiguresCell"),
                      QStringLiteral("StabilityCell"),
                      QStringLiteral("CentralCell"),
                      QStringLiteral("Go would take over."),
                      QStringLiteral("One mark ends it."),
                      QStringLiteral("One priority is set."),
                      QStringLiteral("SpeedCriterion"),
                      QStringLiteral("Decisive"),
                      QStringLiteral("37%"),
                      QStringLiteral("goodmark"),
                      QStringLiteral("poormark"),
                      QStringLiteral("Python has no marks."),
                      QStringLiteral("SourceOfMarks")});
    const QString front = textOf({.result = madeUpRanking(), .reference = {}}, addFront);
    expectHeld(front, {QStringLiteral("CaptionOfRanks"), QStringLiteral("70%")}); // a segment, as text
    EXPECT_FALSE(front.contains(QStringLiteral("RanksCell")));
}

TEST(PdfSections, DrawNoChartWhenThereIsNothingToRankBy)
{
    ResultView result = madeUpRanking();
    result.ranking.ranked = false;
    result.ranking.acceptability = {};
    result.ranking.contributions = {};
    result.ranking.headline = QStringLiteral("There is nothing to rank by.");
    const QString text = textOf({.result = result, .reference = {}}, addRanking);
    expectHeld(text, {QStringLiteral("There is nothing to rank by."), QStringLiteral("SpeedCriterion")});
    EXPECT_FALSE(text.contains(QStringLiteral("FiguresCell")));
    EXPECT_FALSE(text.contains(QStringLiteral("Go would take over.")));
}

TEST(PdfSections, HoldThePlanButPaybackOnlyWithPay)
{
    Views views{.result = madeUpPlan(), .reference = {}};
    const QStringList plan = {QStringLiteral("Part-time: half a year."),
                              QStringLiteral("Used is the second line."),
                              QStringLiteral("CaptionOfPlan"),
                              QStringLiteral("PlanCell"),
                              QStringLiteral("PhaseA: 2 weeks from the start"),
                              QStringLiteral("between then and later"),
                              QStringLiteral("TopicOne"),
                              QStringLiteral("TopicTwo"),
                              QStringLiteral("HurdleOne"),
                              QStringLiteral("ResourceOne"),
                              QStringLiteral("SourceOfPhase"),
                              QStringLiteral("textAdvice (sourceAdvice)"),
                              QStringLiteral("OtherGo"),
                              QStringLiteral("one week"),
                              QStringLiteral("rules advise it"),
                              QStringLiteral("SourceOfGo")};
    const QStringList payback = {QStringLiteral("It pays back."), QStringLiteral("GainLine"),
                                 QStringLiteral("CostLine"),      QStringLiteral("PresentPay"),
                                 QStringLiteral("98765 dollars"), QStringLiteral("MissingLine"),
                                 QStringLiteral("NoteOfPayback"), QStringLiteral("SourceOfPayback")};
    const QString without = textOf(views, addPlan);
    expectHeld(without, plan);
    for (const QString& each : payback) {
        EXPECT_FALSE(without.contains(each)) << each.toStdString();
    }
    const QString leftOut = QStringLiteral("Present pay and payback are not part of this export");
    EXPECT_TRUE(without.contains(leftOut));
    views.includePay = true;
    const QString with = textOf(views, addPlan);
    EXPECT_FALSE(with.contains(leftOut));
    expectHeld(with, plan);
    expectHeld(with, payback);
}

TEST(PdfSections, HoldTheClaimsOfEveryPartAndBothSidesOfAContradiction)
{
    const QStringList used = {QStringLiteral("claim-One"), QStringLiteral("claim-Instead"),
                              QStringLiteral("claim-Pairing"), QStringLiteral("claim-Advice")};
    Views views{.result = madeUpPlan(),
                .reference = referenceWith(
                    used + QStringList{QStringLiteral("claim-payback"), QStringLiteral("claim-unused")})};
    views.result.rules = madeUpRules();
    // Narrow columns part ids at their hyphens.
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const auto without = textOf(views, addEvidence).remove(blanks);
    for (const QString& id : used) {
        EXPECT_TRUE(without.contains(QStringLiteral("statement-of-") + id)) << id.toStdString();
        EXPECT_TRUE(without.contains(QStringLiteral("one-says-") + id)) << id.toStdString();
        EXPECT_TRUE(without.contains(QStringLiteral("other-says-") + id)) << id.toStdString();
        EXPECT_TRUE(without.contains(QStringLiteral("other-source-of-") + id)) << id.toStdString();
    }
    EXPECT_FALSE(without.contains(QStringLiteral("claim-unused")));
    EXPECT_FALSE(without.contains(QStringLiteral("claim-payback")));
    views.includePay = true;
    EXPECT_TRUE(textOf(views, addEvidence).remove(blanks).contains(QStringLiteral("claim-payback")));
}

TEST(PdfSections, LeaveNoHeadingBehindWhereThereIsNothingToSay)
{
    for (const AddSection& add : {AddSection(addRules), AddSection(addRanking), AddSection(addPlan)}) {
        EXPECT_EQ(textOf({}, add), QString());
    }
}

TEST(PdfSections, BreakLongTablesBetweenRowsUnderTheHeaderOnceMore)
{
    TableData table{.columns = {QStringLiteral("LeadingName"), QStringLiteral("TrailingName")},
                    .rows = {},
                    .numeric = {false, false}};
    constexpr int count = 150;
    for (int i = 0; i < count; ++i) {
        table.rows.append({QStringLiteral("row%1.").arg(i), QStringLiteral("end%1.").arg(i)});
    }
    for (int above = 0; above < 12; ++above) { // so that the table ends at different heights
        SCOPED_TRACE(above);
        const QStringList pages = pagesOf({}, [&](Flow& flow, const Summary&) {
            for (int line = 0; line < above; ++line) {
                flow.addText(QStringLiteral("Before"));
            }
            flow.addTable(table);
        });
        ASSERT_GT(pages.size(), 2);
        int row = 0;
        for (const QString& page : pages) {
            EXPECT_EQ(page.count(QStringLiteral("LeadingName")), 1);
            EXPECT_EQ(page.count(QStringLiteral("TrailingName")), 1);
            const int first = row;
            while (page.contains(QStringLiteral("row%1.").arg(row))) {
                EXPECT_TRUE(page.contains(QStringLiteral("end%1.").arg(row)));
                ++row;
            }
            EXPECT_GE(row - first, 2);
            EXPECT_LT(page.indexOf(QStringLiteral("LeadingName")),
                      page.indexOf(QStringLiteral("row%1.").arg(first)));
        }
        EXPECT_EQ(row, count);
    }
}

} // namespace rustworthy::report
