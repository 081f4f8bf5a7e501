#include "stored_result.h"

#include "members.h"

#include "decision/model.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <array>
#include <optional>
#include <utility>

namespace rustworthy::document {

namespace {

using storage::JsonNode;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(document)
};

constexpr QLatin1String savedOnMember("savedOn");
constexpr QLatin1String catalogVersionMember("catalogVersion");
constexpr QLatin1String scoreMember("score");
constexpr QLatin1String lowMember("low");
constexpr QLatin1String highMember("high");
constexpr QLatin1String maximumMember("maximum");
constexpr QLatin1String bandsMember("bands");
constexpr QLatin1String careerMember("career");
constexpr QLatin1String projectMember("project");
constexpr QLatin1String rankingMember("ranking");
constexpr QLatin1String verdictMember("verdict");
constexpr QLatin1String leaderMember("leader");
constexpr QLatin1String firstRankMember("firstRank");

constexpr int maximumQuestions = static_cast<int>(decision::Model::maximumQuestions);

constexpr std::array<std::pair<decision::Leaning, const char*>, 4> leanings = {{
    {decision::Leaning::Open, "open"},
    {decision::Leaning::For, "for"},
    {decision::Leaning::Mixed, "mixed"},
    {decision::Leaning::Against, "against"},
}};

constexpr std::array<std::pair<decision::RankingVerdict, const char*>, 5> verdicts = {{
    {decision::RankingVerdict::Clear, "clear"},
    {decision::RankingVerdict::Leans, "leans"},
    {decision::RankingVerdict::Close, "close"},
    {decision::RankingVerdict::Tied, "tied"},
    {decision::RankingVerdict::Nothing, "nothing"},
}};

template <typename Table>
QStringList namesIn(const Table& table)
{
    QStringList names;
    for (const auto& [value, name] : table) {
        names.append(QLatin1String(name));
    }
    return names;
}

template <typename Table, typename Value>
QString nameOf(const Table& table, Value value)
{
    for (const auto& [known, name] : table) {
        if (known == value) {
            return QLatin1String(name);
        }
    }
    return {};
}

/// What a result may name.
struct Known
{
    QStringList bands;
    QStringList languages;
    int maximum = 0;
};
/// None = any id and any maximum.
using MaybeKnown = std::optional<Known>;

Known knownTo(const decision::Model& model)
{
    Known known{.bands = {}, .languages = {}, .maximum = model.maximumScore()};
    for (const decision::Band& band : model.bands) {
        known.bands.append(QString::fromStdString(band.id));
    }
    for (const std::string& language : model.alternatives) {
        known.languages.append(QString::fromStdString(language));
    }
    return known;
}

void readScore(const JsonNode& score, const MaybeKnown& known, StoredResult& result)
{
    score.allowOnly({lowMember, highMember, maximumMember});
    const JsonNode maximum = score.member(maximumMember);
    result.maximum = known ? known->maximum : maximum.integer(1, maximumQuestions);
    if (known && maximum.isPresent() && maximum.value() != QJsonValue(result.maximum)) {
        maximum.fault(
            Words::tr("expected %1, the highest score that the catalog allows").arg(result.maximum));
    }
    result.low = score.member(lowMember).integer(0, result.maximum);
    result.high = score.member(highMember).integer(result.low, result.maximum);
}

void readRanking(const JsonNode& ranking, const MaybeKnown& known, StoredResult& result)
{
    ranking.allowOnly({verdictMember, leaderMember, firstRankMember});
    result.rankingVerdict = ranking.member(verdictMember).oneOf(namesIn(verdicts));
    if (const JsonNode leader = ranking.optionalMember(leaderMember); leader.isPresent()) {
        result.leader = known ? leader.oneOf(known->languages) : leader.identifier();
    }
    const JsonNode firstRank = ranking.optionalMember(firstRankMember);
    if (!firstRank.isPresent()) {
        return;
    }
    for (const auto& [name, node] : firstRank.members()) {
        if (!storage::isIdentifier(name) || (known && !known->languages.contains(name))) {
            node.fault(Words::tr("this is no id of a language"));
            continue;
        }
        result.firstRank.insert(name, node.number(0.0, 1.0));
    }
}

} // namespace

QDate readDay(const JsonNode& node)
{
    const QString text = node.text();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    constexpr int firstYear = 2000;
    constexpr int lastYear = 2999;
    if (!text.isEmpty() && (dayText(day) != text || day.year() < firstYear || day.year() > lastYear)) {
        node.fault(Words::tr("expected a day such as 2026-11-21, between the years 2000 and 2999"));
        return {};
    }
    return day;
}

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

StoredResult readStoredResult(const JsonNode& node, const decision::Model& model, const CatalogKey& catalog)
{
    StoredResult result;
    node.allowOnly({savedOnMember, catalogVersionMember, scoreMember, bandsMember, careerMember,
                    projectMember, rankingMember});
    result.savedOn = readDay(node.member(savedOnMember));
    result.catalogVersion = node.member(catalogVersionMember).identifier();
    const MaybeKnown known =
        result.catalogVersion == catalog.version ? MaybeKnown(knownTo(model)) : std::nullopt;
    readScore(node.member(scoreMember), known, result);
    for (const JsonNode& band : node.member(bandsMember).elements(1)) {
        const QString id = known ? band.oneOf(known->bands) : band.identifier();
        if (!id.isEmpty() && result.bands.contains(id)) {
            band.fault(Words::tr("%1 is named twice").arg(id));
        }
        result.bands.append(id);
    }
    result.career = node.member(careerMember).oneOf(namesIn(leanings));
    result.project = node.member(projectMember).oneOf(namesIn(leanings));
    readRanking(node.member(rankingMember), known, result);
    return result;
}

QJsonObject toObject(const StoredResult& result)
{
    QJsonObject ranking{{verdictMember, result.rankingVerdict}};
    if (!result.leader.isEmpty()) {
        ranking.insert(leaderMember, result.leader);
    }
    if (!result.firstRank.isEmpty()) {
        QJsonObject shares;
        for (auto share = result.firstRank.cbegin(); share != result.firstRank.cend(); ++share) {
            shares.insert(share.key(), share.value());
        }
        ranking.insert(firstRankMember, shares);
    }
    return {
        {savedOnMember, dayText(result.savedOn)},
        {catalogVersionMember, result.catalogVersion},
        {scoreMember,
         QJsonObject{{lowMember, result.low}, {highMember, result.high}, {maximumMember, result.maximum}}},
        {bandsMember, QJsonArray::fromStringList(result.bands)},
        {careerMember, result.career},
        {projectMember, result.project},
        {rankingMember, ranking}};
}

StoredResult storedResult(const decision::Evaluation& evaluation, const CatalogKey& catalog,
                          const QDate& savedOn)
{
    const decision::ChecklistResult& checklist = evaluation.checklist;
    StoredResult result{.savedOn = savedOn,
                        .catalogVersion = catalog.version,
                        .low = checklist.score.low,
                        .high = checklist.score.high,
                        .maximum = checklist.maximum,
                        .career = nameOf(leanings, evaluation.combined.career),
                        .project = nameOf(leanings, evaluation.combined.project),
                        .rankingVerdict = nameOf(verdicts, evaluation.ranking.verdict),
                        .leader = QString::fromStdString(evaluation.ranking.leader.value_or(std::string()))};
    for (const decision::BandOutlook& band : checklist.bands) {
        if (band.reachable) {
            result.bands.append(QString::fromStdString(band.id));
        }
    }
    for (const decision::RankedAlternative& alternative : evaluation.ranking.alternatives) {
        result.firstRank.insert(QString::fromStdString(alternative.id),
                                alternative.rankAcceptability.front());
    }
    return result;
}

} // namespace rustworthy::document
