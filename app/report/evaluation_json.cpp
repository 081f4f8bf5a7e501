#include "report/report.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

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

} // namespace

QByteArray json(const Evaluation& evaluation)
{
    const ChecklistResult& checklist = evaluation.checklist;
    const QJsonObject score{{QStringLiteral("low"), checklist.score.low},
                            {QStringLiteral("high"), checklist.score.high}};
    const QJsonObject root{{QStringLiteral("checklist"),
                            QJsonObject{{QStringLiteral("score"), score},
                                        {QStringLiteral("maximum"), checklist.maximum},
                                        {QStringLiteral("bands"), bandsJson(checklist)},
                                        {QStringLiteral("contributions"), contributionsJson(checklist)},
                                        {QStringLiteral("flips"), flipsJson(checklist)}}}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace rustworthy::report
