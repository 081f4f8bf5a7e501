#include "axis.h"
#include "team_parts.h"

#include <algorithm>
#include <array>

namespace rustworthy::presentation {

namespace {

QString sentence(const QString& statement)
{
    //: A full stop after a statement.
    return translate("presentation", "%1.", "sentence").arg(statement);
}

/// Members are counted: the axis has whole steps only.
void setCountAxis(BarChart& chart)
{
    double highest = 1.0;
    for (const BarValue& bar : std::as_const(chart.bars)) {
        highest = std::max(highest, bar.high.value_or(bar.value));
    }
    constexpr std::array<double, 6> steps = {1.0, 2.0, 5.0, 10.0, 20.0, 50.0};
    const auto step = std::ranges::find_if(steps, [highest](double each) { return highest / each <= 6.0; });
    chart.axisStep = step == steps.end() ? steps.back() : *step;
    chart.axisMaximum = 0.0;
    while (chart.axisMaximum <= highest) { // room for the label of the longest bar
        chart.axisMaximum += chart.axisStep;
    }
    chart.axisTitle = translate("presentation", "Members");
}

void describe(BarChart& chart, const QString& firstColumn)
{
    QStringList sentences;
    chart.frame.table = {
        .columns = {firstColumn, translate("presentation", "Members")}, .rows = {}, .numeric = {false, true}};
    for (const BarValue& bar : std::as_const(chart.bars)) {
        chart.frame.table.rows.append({bar.category, bar.label});
        sentences.append(sentence(bar.detail));
    }
    chart.frame.description = paragraph(sentences);
}

QString membersAt(const QString& category, int members)
{
    //: A score or a verdict and how many members have it.
    return translate("presentation", "%1: %n members", nullptr, members).arg(category);
}

BarValue bar(const TeamInputs& in, const QString& id, const QString& category, int members, bool highlighted)
{
    return {.id = id,
            .category = category,
            .value = static_cast<double>(members),
            .low = {},
            .high = {},
            .highlighted = highlighted,
            .label = in.format.integer(members),
            .detail = membersAt(category, members)};
}

} // namespace

DivergingChart presentTeamAgreement(const TeamInputs& in)
{
    DivergingChart chart;
    chart.frame.id = QStringLiteral("team-agreement");
    chart.frame.title = translate("presentation", "Where the members agree, question by question");
    chart.frame.caption = translate(
        "presentation", "Members are counted. Open are answers not given and those given as “Not sure”.");
    //: A language.
    chart.forName = translate("presentation", "For %1").arg(subjectName(in));
    chart.againstName = translate("presentation", "Against");
    chart.openName = translate("presentation", "Open");
    chart.frame.table = {
        .columns = {translate("presentation", "Question"), chart.forName, chart.againstName, chart.openName},
        .rows = {},
        .numeric = {false, true, true, true}};
    QStringList sentences;
    for (const decision::QuestionAgreement& question : in.team.questions) {
        const QString name = questionName(in.catalog, question.question);
        const QString inFavour = in.format.integer(question.forRust);
        const QString against = in.format.integer(question.against);
        const QString open = in.format.integer(question.open);
        chart.rows.append({.id = toQt(question.question),
                           .category = name,
                           .forRust = question.forRust,
                           .against = question.against,
                           .open = question.open,
                           //: A question's short name; how many members say so.
                           .detail = translate("presentation", "%1: %2 for, %3 against, %4 open")
                                         .arg(name, inFavour, against, open)});
        chart.extent = std::max({chart.extent, question.against, question.forRust + question.open});
        chart.frame.table.rows.append({name, inFavour, against, open});
        sentences.append(sentence(chart.rows.back().detail));
    }
    setCountAxis(chart);
    chart.frame.description = paragraph(sentences);
    return chart;
}

BarChart presentTeamScores(const TeamInputs& in)
{
    const int maximum = in.team.majorityResult.maximum;
    const decision::ScoreInterval& majority = in.team.majorityResult.score;
    BarChart chart;
    chart.frame.id = QStringLiteral("team-scores");
    chart.frame.title = translate("presentation", "Members by score");
    chart.frame.table = {.columns = {translate("presentation", "Score"), translate("presentation", "Members"),
                                     translate("presentation", "At most")},
                         .rows = {},
                         .numeric = {false, true, true}};
    QStringList sentences;
    bool anyOpen = false;
    for (int score = 0; score <= maximum && !in.team.members.empty(); ++score) {
        int certain = 0;
        int possible = 0; // the certain ones among them
        for (const decision::MemberResult& member : in.team.members) {
            const bool holds = member.score.low <= score && score <= member.score.high;
            possible += holds ? 1 : 0;
            certain += holds && member.score.low == member.score.high ? 1 : 0;
        }
        BarValue value = bar(in, QString::number(score), in.format.integer(score), certain,
                             majority.low == score && majority.high == score);
        if (possible > certain) {
            anyOpen = true;
            value.low = certain;
            value.high = possible;
            value.label = in.format.integers(certain, possible);
            //: %1 is a statement such as “8: 3 members”.
            value.detail =
                translate("presentation", "%1, and as open answers turn out up to %n", nullptr, possible)
                    .arg(value.detail);
        }
        chart.frame.table.rows.append(
            {value.category, in.format.integer(certain), in.format.integer(possible)});
        sentences.append(sentence(value.detail));
        chart.bars.append(value);
    }
    chart.frame.caption =
        translate("presentation", "Each answer for %1 counts one point.").arg(subjectName(in));
    if (anyOpen) {
        chart.frame.reading =
            translate("presentation", "Bars count members whose score is certain; the line reaches up to "
                                      "all those for whom open answers still allow it.");
    }
    chart.frame.description = paragraph(sentences);
    setCountAxis(chart);
    return chart;
}

BarChart presentTeamBands(const TeamInputs& in)
{
    BarChart chart;
    chart.frame.id = QStringLiteral("team-bands");
    chart.frame.title = translate("presentation", "Members by verdict");
    chart.frame.caption =
        translate("presentation", "A verdict counts once no open answer can change it any more.");
    int decided = 0;
    for (const decision::BandSupport& band : in.team.bands) {
        decided += band.members;
        chart.bars.append(bar(in, toQt(band.band), bandName(in.catalog, band.band), band.members,
                              in.team.majorityResult.verdict == band.band));
    }
    chart.bars.append(bar(in, QStringLiteral("open"), translate("presentation", "Still open"),
                          static_cast<int>(in.team.members.size()) - decided, false));
    setCountAxis(chart);
    describe(chart, translate("presentation", "Verdict"));
    return chart;
}

} // namespace rustworthy::presentation
