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
    /// Where the articles contradict each other or themselves: one side each, with its headings.
    struct Side
    {
        QString source;
        QString text;
    };
    QList<Side> sides;
    QStringList urls; ///< addresses of its sources, as far as known
    /// claim, figure (salary bands, postings, learning times, marks) or rule.
    enum class Kind { Claim, Figure, Rule };
    Kind kind = Kind::Claim;
};

/// Background reading that supports a question or criterion.
struct ReadingRow
{
    QString id;
    QString title;
    QString stance; ///< "speaks for Rust", "speaks against", "neutral"
    QStringList paragraphs;
    QString source;
    QStringList claims;
    QStringList supports; ///< short names of the questions and criteria it supports
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
    QList<ReadingRow> background;
    QList<SourceRow> sources;
    BiasView bias;
};

} // namespace rustworthy::presentation
