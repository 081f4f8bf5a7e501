// What does not depend on the answers: claims and figures with their standing, sources, the bias check.
#pragma once

#include "presentation/chart_data.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::presentation {

struct ClaimRow
{
    QString id;
    QString statement;
    QString source; ///< "B, Career ROI: Salaries and Job Market Analysis"
    QString statusId;
    QString status;
    QString verdict;
    QString evidence;
    QStringList checks; ///< the product's own arithmetic, one line each
};

struct StatusRow
{
    QString id;
    QString name;
    QString meaning;
};

struct SourceRow
{
    QString id;
    QString shortName;
    QString text; ///< name, title, author, date as far as known
    QString url;  ///< empty where not known
    QString note;
};

struct BiasView
{
    struct Row
    {
        QString name;
        QString score;
        QString bands; ///< names of the reachable bands
    };
    QString introduction;
    QList<Row> sheets; ///< every question yes, every question no, and the samples
    QString sheetsIntroduction;
    QList<Row> bands; ///< name, range of scores, how many of all complete sheets
    QString polarity; ///< which questions speak for Rust with "no", and the weak one
    QStringList notes;
};

struct ReferenceView
{
    QString catalogTitle;
    QString catalogVersion;
    QList<ClaimRow> claims;
    QList<StatusRow> statuses;
    QList<SourceRow> sources;
    BiasView bias;
};

} // namespace rustworthy::presentation
