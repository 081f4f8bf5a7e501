#include "acceptable.h"

#include "decision/model.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace rustworthy::document::test {

namespace {

constexpr const char* anyId = "[A-Za-z0-9_.-]{1,64}";

bool isText(const QJsonValue& value, const char* pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)),
                                   QRegularExpression::DotMatchesEverythingOption);
    return value.isString() && whole.match(value.toString()).hasMatch();
}

bool isInteger(const QJsonValue& value, int minimum, int maximum)
{
    return value.isDouble() && value.toDouble() == std::trunc(value.toDouble()) &&
           value.toDouble() >= minimum && value.toDouble() <= maximum;
}

// Every member of an object (absent: fine) has a name and a value out of the patterns.
bool isMap(const QJsonValue& value, const QList<std::pair<const char*, const char*>>& patterns)
{
    if (value.isUndefined()) {
        return true;
    }
    const QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    return value.isObject() && std::ranges::all_of(keys, [&](const QString& key) {
               return std::ranges::any_of(patterns, [&](const auto& allowed) {
                   return isText(key, allowed.first) && isText(object.value(key), allowed.second);
               });
           });
}

bool isSet(const QJsonValue& value, const char* pattern)
{
    if (value.isUndefined()) {
        return true;
    }
    QStringList seen;
    for (const QJsonValue& element : value.toArray()) {
        if (!isText(element, pattern) || seen.contains(element.toString())) {
            return false;
        }
        seen.append(element.toString());
    }
    return value.isArray();
}

bool isProfile(const QJsonValue& value)
{
    if (value.isUndefined()) {
        return true;
    }
    QJsonObject profile = value.toObject();
    const QJsonValue hours = profile.take(QStringLiteral("hoursPerWeek"));
    const QJsonValue pay = profile.take(QStringLiteral("pay"));
    return value.isObject() && (hours.isUndefined() || isInteger(hours, 1, 168)) &&
           (pay.isUndefined() || isInteger(pay, 0, 10'000'000)) &&
           isMap(profile, {{"level", "junior|mid|senior|staff"},
                           {"background", "c-cpp|systems|none"},
                           {"study", "part-time|full-time"},
                           {"language", "rust|go|python|cpp|other"}});
}

bool isDay(const QJsonValue& value)
{
    return isText(value, "2[0-9]{3}-[0-9]{2}-[0-9]{2}") &&
           QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd")).isValid();
}

bool isObjectOf(const QJsonValue& value, const QSet<QString>& needed, const QSet<QString>& allowed)
{
    const QStringList keys = value.toObject().keys();
    const QSet<QString> given(keys.begin(), keys.end());
    return value.isObject() && given.contains(needed) && (needed + allowed).contains(given);
}

bool isScore(const QJsonValue& score, int least)
{
    const int most = least == 1 ? static_cast<int>(decision::Model::maximumQuestions) : least;
    const QJsonValue low = score[QStringLiteral("low")];
    const QJsonValue high = score[QStringLiteral("high")];
    const QJsonValue maximum = score[QStringLiteral("maximum")];
    return isObjectOf(score, {QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("maximum")},
                      {}) &&
           isInteger(maximum, least, most) && isInteger(low, 0, maximum.toInt()) &&
           isInteger(high, low.toInt(), maximum.toInt());
}

bool isShares(const QJsonValue& shares, const char* known)
{
    const QStringList languages = shares.toObject().keys();
    return shares.isUndefined() ||
           (shares.isObject() && std::ranges::all_of(languages, [&](const QString& language) {
                const QJsonValue share = shares[language];
                return isText(language, known) && share.isDouble() && share.toDouble() >= 0 &&
                       share.toDouble() <= 1;
            }));
}

bool isRanking(const QJsonValue& ranking, const char* languages)
{
    const QJsonValue leader = ranking[QStringLiteral("leader")];
    return isObjectOf(ranking, {QStringLiteral("verdict")},
                      {QStringLiteral("leader"), QStringLiteral("firstRank")}) &&
           isText(ranking[QStringLiteral("verdict")], "clear|leans|close|tied|nothing") &&
           (leader.isUndefined() || isText(leader, languages)) &&
           isShares(ranking[QStringLiteral("firstRank")], languages);
}

bool isResult(const QJsonValue& result)
{
    const QJsonValue bands = result[QStringLiteral("bands")];
    const char* const leanings = "open|for|mixed|against";
    const bool isCurrent = result[QStringLiteral("catalogVersion")] == QStringLiteral("1");
    const char* const bandIds = isCurrent ? "skip|consider|learn" : anyId;
    const char* const languages = isCurrent ? "rust|go" : anyId;
    return result.isUndefined() ||
           (isObjectOf(result,
                       {QStringLiteral("savedOn"), QStringLiteral("catalogVersion"), QStringLiteral("score"),
                        QStringLiteral("bands"), QStringLiteral("career"), QStringLiteral("project"),
                        QStringLiteral("ranking")},
                       {}) &&
            isDay(result[QStringLiteral("savedOn")]) &&
            isText(result[QStringLiteral("catalogVersion")], anyId) &&
            isScore(result[QStringLiteral("score")], isCurrent ? 15 : 1) && isSet(bands, bandIds) &&
            !bands.toArray().isEmpty() && isText(result[QStringLiteral("career")], leanings) &&
            isText(result[QStringLiteral("project")], leanings) &&
            isRanking(result[QStringLiteral("ranking")], languages));
}

bool areFacts(const QJsonValue& pinned, const QJsonValue& answers)
{
    return std::ranges::all_of(pinned.toArray(), [&](const QJsonValue& question) {
        return isText(answers[question.toString()], "yes|no|solo|team|learning|shipping");
    });
}

} // namespace

bool isAcceptable(const QJsonObject& root)
{
    const QJsonValue application = root.value(QStringLiteral("application"));
    const QJsonValue answers = root.value(QStringLiteral("answers"));
    const QJsonValue pinned = root.value(QStringLiteral("pinned"));
    const QJsonValue step = root.value(QStringLiteral("step"));
    const QJsonValue reviewOn = root.value(QStringLiteral("reviewOn"));
    const QJsonObject catalog{{QStringLiteral("id"), QStringLiteral("rust-2026")},
                              {QStringLiteral("version"), QStringLiteral("1")}};
    return root.value(QStringLiteral("format")) == QStringLiteral("rustworthy-answers") &&
           root.value(QStringLiteral("version")) == 1 && root.value(QStringLiteral("catalog")) == catalog &&
           (application.isUndefined() || isText(application, ".*\\S.*")) &&
           isMap(answers,
                 {{"systems|cs-depth|wasm-blockchain|performance|games|job-soon|patience|salary|tech-"
                   "hub|web-apis|time-to-market|systems-background|compile-speed",
                   "yes|no|unsure"},
                  {"solo-team", "solo|team|unsure"},
                  {"learn-ship", "learning|shipping|unsure"}}) &&
           isSet(pinned, anyId) && areFacts(pinned, answers) &&
           (step.isUndefined() ||
            isText(step, "start|about|goals|market|project|priorities|review|result")) &&
           (reviewOn.isUndefined() || isDay(reviewOn)) && isResult(root.value(QStringLiteral("result"))) &&
           isProfile(root.value(QStringLiteral("profile"))) &&
           isSet(root.value(QStringLiteral("projectKinds")), "os-driver|embedded|cli|web-api|mvp") &&
           isSet(root.value(QStringLiteral("circumstances")), "existing-cpp|mixed-team|startup") &&
           isMap(root.value(QStringLiteral("priorities")),
                 {{"memory-safety|learning-curve", "irrelevant|low|medium|high|decisive"}});
}

bool isOfAnotherVersion(const QJsonObject& root)
{
    return root.value(QStringLiteral("catalog"))[QStringLiteral("version")] != QStringLiteral("1");
}

} // namespace rustworthy::document::test
