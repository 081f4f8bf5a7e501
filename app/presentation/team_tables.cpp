#include "ranking_parts.h"
#include "team_parts.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rustworthy::presentation {

namespace {

QString leaderText(const TeamInputs& in, const decision::MemberResult& member)
{
    if (member.leader) {
        return in.catalog.languageName(toQt(*member.leader));
    }
    return member.ranking == decision::RankingVerdict::Tied ? translate("presentation", "Tied")
                                                            : translate("presentation", "Nothing to rank by");
}

QStringList memberRow(const TeamInputs& in, std::size_t index)
{
    const decision::MemberResult& member = in.team.members[index];
    const bool ranked = member.ranking != decision::RankingVerdict::Nothing;
    return {in.names.value(static_cast<qsizetype>(index)),
            in.format.integers(member.score.low, member.score.high),
            member.verdict ? bandName(in.catalog, *member.verdict)
                           : verdictText(in.catalog, member.reachableBands),
            leaderText(in, member),
            ranked ? in.catalog.languageName(toQt(member.mostOftenFirst)) : QString(),
            ranked ? percentOf(in.format, Share{.fraction = member.firstRank}) : QString()};
}

/// Of members without names: by what their rows say, lowest score first.
std::vector<std::size_t> memberOrder(const TeamInputs& in)
{
    std::vector<std::size_t> order(in.team.members.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (in.names.isEmpty()) {
        std::ranges::sort(order, {}, [&in](std::size_t m) {
            const decision::ScoreInterval& score = in.team.members[m].score;
            return std::tuple(score.low, score.high, memberRow(in, m));
        });
    }
    return order;
}

QString majorityAnswer(const TeamInputs& in, const decision::QuestionAgreement& question)
{
    const auto given = in.team.majority.given.find(question.question);
    if (given == in.team.majority.given.end()) {
        return translate("presentation", "No majority");
    }
    const catalog::Question* text = in.catalog.question(toQt(question.question));
    return text ? answerLabel(*text, toQt(given->second)) : toQt(given->second);
}

} // namespace

TableData presentMembers(const TeamInputs& in)
{
    TableData table{
        .columns = {translate("presentation", "Member"), translate("presentation", "Score"),
                    translate("presentation", "Verdict"), translate("presentation", "Leading language"),
                    translate("presentation", "Most often first"), translate("presentation", "First in")},
        .rows = {},
        .numeric = {false, true, false, false, false, true}};
    for (const std::size_t m : memberOrder(in)) {
        table.rows.append(memberRow(in, m));
        if (in.names.isEmpty()) {
            table.rows.back().front() =
                translate("presentation", "Member %1")
                    .arg(in.format.count(static_cast<std::uint64_t>(table.rows.size())));
        }
    }
    return table;
}

TableData presentMajoritySheet(const TeamInputs& in)
{
    TableData table{.columns = {translate("presentation", "Question"),
                                translate("presentation", "Majority’s answer"),
                                translate("presentation", "For %1").arg(subjectName(in)),
                                translate("presentation", "Against"), translate("presentation", "Open"),
                                translate("presentation", "Members needed to turn it")},
                    .rows = {},
                    .numeric = {false, false, true, true, true, true}};
    for (const decision::QuestionAgreement& question : in.team.questions) {
        table.rows.append(
            {questionName(in.catalog, question.question), majorityAnswer(in, question),
             in.format.integer(question.forRust), in.format.integer(question.against),
             in.format.integer(question.open),
             question.membersToTurn > 0 ? in.format.integer(question.membersToTurn) : QString()});
    }
    return table;
}

} // namespace rustworthy::presentation
