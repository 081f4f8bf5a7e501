#include "report/report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <optional>
#include <vector>

namespace rustworthy::report {

namespace {

using namespace decision;

QString speaksName(Speaks speaks)
{
    switch (speaks) {
    case Speaks::For:
        return QStringLiteral("for");
    case Speaks::Against:
        return QStringLiteral("against");
    case Speaks::Open:
        break;
    }
    return QStringLiteral("open");
}

QJsonArray bandsJson(const ChecklistResult& checklist)
{
    QJsonArray bands;
    for (const BandOutlook& band : checklist.bands) {
        bands.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(band.id)},
                                 {QStringLiteral("low"), band.low},
                                 {QStringLiteral("high"), band.high},
                                 {QStringLiteral("share"), band.share},
                                 {QStringLiteral("reachable"), band.reachable}});
    }
    return bands;
}

QJsonArray contributionsJson(const ChecklistResult& checklist)
{
    QJsonArray contributions;
    for (const Contribution& contribution : checklist.contributions) {
        contributions.append(QJsonObject{
            {QStringLiteral("question"), QString::fromStdString(contribution.question)},
            {QStringLiteral("answer"), contribution.answer.empty()
                                           ? QJsonValue(QJsonValue::Null)
                                           : QJsonValue(QString::fromStdString(contribution.answer))},
            {QStringLiteral("speaks"), speaksName(contribution.speaks)}});
    }
    return contributions;
}

QJsonArray flipsJson(const ChecklistResult& checklist)
{
    QJsonArray flips;
    for (const Flip& flip : checklist.flips) {
        QJsonArray candidates;
        for (const std::string& candidate : flip.candidates) {
            candidates.append(QString::fromStdString(candidate));
        }
        flips.append(QJsonObject{{QStringLiteral("band"), QString::fromStdString(flip.band)},
                                 {QStringLiteral("answersToChange"), flip.answersToChange
                                                                         ? QJsonValue(*flip.answersToChange)
                                                                         : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("candidates"), candidates}});
    }
    return flips;
}

QString stanceName(Stance stance)
{
    switch (stance) {
    case Stance::Recommend:
        return QStringLiteral("recommend");
    case Stance::Avoid:
        return QStringLiteral("avoid");
    case Stance::Exception:
        break;
    }
    return QStringLiteral("exception");
}

/// Ids of the sources a rule rests on, each once; ids hold neither commas nor blanks.
QString sourcesOf(const catalog::Catalog& catalog, const QString& rule)
{
    QStringList sources;
    const auto found = std::ranges::find(catalog.rules, rule, &catalog::Rule::id);
    if (found != catalog.rules.end()) {
        for (const catalog::Citation& citation : found->citations) {
            sources.append(citation.source);
        }
    }
    sources.removeDuplicates();
    return sources.join(QStringLiteral(", "));
}

QJsonArray rulesJson(const catalog::Catalog& catalog, const RulesResult& result)
{
    QJsonArray rules;
    for (const FiredRule& fired : result.fired) {
        const QString rule = QString::fromStdString(fired.rule);
        rules.append(QJsonObject{{QStringLiteral("rule"), rule},
                                 {QStringLiteral("language"), QString::fromStdString(fired.language)},
                                 {QStringLiteral("stance"), stanceName(fired.stance)},
                                 {QStringLiteral("source"), sourcesOf(catalog, rule)}});
    }
    return rules;
}

QString verdictName(RankingVerdict verdict)
{
    switch (verdict) {
    case RankingVerdict::Clear:
        return QStringLiteral("clear");
    case RankingVerdict::Leans:
        return QStringLiteral("leans");
    case RankingVerdict::Close:
        return QStringLiteral("close");
    case RankingVerdict::Tied:
        return QStringLiteral("tied");
    case RankingVerdict::Nothing:
        break;
    }
    return QStringLiteral("nothing");
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray numbers(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values) {
        array.append(value);
    }
    return array;
}

QJsonValue centralWeightsJson(const RankingResult& ranking, const RankedAlternative& alternative)
{
    if (!alternative.centralWeights) {
        return QJsonValue(QJsonValue::Null);
    }
    QJsonObject weights;
    for (std::size_t c = 0; c < ranking.criteria.size(); ++c) {
        weights[QString::fromStdString(ranking.criteria[c])] = (*alternative.centralWeights)[c];
    }
    return weights;
}

/// Against each other alternative, by id.
QJsonObject pairwiseJson(const RankingResult& ranking, const RankedAlternative& alternative)
{
    QJsonObject pairwise;
    for (std::size_t other = 0; other < ranking.alternatives.size(); ++other) {
        const std::string& id = ranking.alternatives[other].id;
        if (id != alternative.id) {
            pairwise[QString::fromStdString(id)] = alternative.pairwise[other];
        }
    }
    return pairwise;
}

QJsonObject rankingJson(const RankingResult& ranking)
{
    QJsonArray alternatives;
    for (const RankedAlternative& alternative : ranking.alternatives) {
        alternatives.append(
            QJsonObject{{QStringLiteral("id"), QString::fromStdString(alternative.id)},
                        {QStringLiteral("rankAcceptability"), numbers(alternative.rankAcceptability)},
                        {QStringLiteral("expectedRank"), alternative.expectedRank},
                        {QStringLiteral("weightedSum"), alternative.weightedSum},
                        {QStringLiteral("centralWeights"), centralWeightsJson(ranking, alternative)},
                        {QStringLiteral("confidenceFactor"), orNull(alternative.confidenceFactor)},
                        {QStringLiteral("pairwise"), pairwiseJson(ranking, alternative)}});
    }
    QJsonArray stability;
    for (const CriterionStability& row : ranking.stability) {
        stability.append(QJsonObject{{QStringLiteral("criterion"), QString::fromStdString(row.criterion)},
                                     {QStringLiteral("weight"), row.weight},
                                     {QStringLiteral("low"), row.low},
                                     {QStringLiteral("high"), row.high}});
    }
    return {{QStringLiteral("samples"), static_cast<qint64>(ranking.samples)},
            {QStringLiteral("standardError"), ranking.standardError},
            {QStringLiteral("leader"), ranking.leader ? QJsonValue(QString::fromStdString(*ranking.leader))
                                                      : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("verdict"), verdictName(ranking.verdict)},
            {QStringLiteral("alternatives"), alternatives},
            {QStringLiteral("stability"), stability}};
}

QString reasonName(Payback::Reason reason)
{
    switch (reason) {
    case Payback::Reason::Ok:
        return QStringLiteral("ok");
    case Payback::Reason::NotWithinTenYears:
        return QStringLiteral("not-within-ten-years");
    case Payback::Reason::NoData:
        break;
    }
    return QStringLiteral("no-data");
}

QJsonObject paybackJson(const Payback& payback)
{
    return {{QStringLiteral("low"), orNull(payback.low)},
            {QStringLiteral("high"), orNull(payback.high)},
            {QStringLiteral("reason"), reasonName(payback.reason)}};
}

QJsonObject checklistJson(const ChecklistResult& checklist)
{
    const QJsonObject score{{QStringLiteral("low"), checklist.score.low},
                            {QStringLiteral("high"), checklist.score.high}};
    return {{QStringLiteral("score"), score},
            {QStringLiteral("maximum"), checklist.maximum},
            {QStringLiteral("bands"), bandsJson(checklist)},
            {QStringLiteral("contributions"), contributionsJson(checklist)},
            {QStringLiteral("flips"), flipsJson(checklist)}};
}

} // namespace

QByteArray json(const catalog::Catalog& catalog, const Evaluation& evaluation, const JsonOptions& options)
{
    const QJsonObject madeWith{{QStringLiteral("id"), catalog.id},
                               {QStringLiteral("version"), catalog.version}};
    const QJsonObject root{{QStringLiteral("format"), QStringLiteral("rustworthy-evaluation")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("catalog"), madeWith},
                           {QStringLiteral("whatIf"), options.whatIf},
                           {QStringLiteral("checklist"), checklistJson(evaluation.checklist)},
                           {QStringLiteral("rules"), rulesJson(catalog, evaluation.rules)},
                           {QStringLiteral("ranking"), rankingJson(evaluation.ranking)},
                           {QStringLiteral("payback"),
                            options.includePay ? QJsonValue(paybackJson(evaluation.payback)) : QJsonValue()}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace rustworthy::report
