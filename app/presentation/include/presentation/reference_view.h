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
    /// It is disputed, dated, an anecdote, not comparable, or the articles disagree on it.
    bool isFlagged = false;
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
    QStringList supports;   ///< short names of the questions and criteria it supports
    QStringList supportIds; ///< of the same, in the same order
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
    QString name = {}; ///< alone
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

/// Ids of the rows of ReferenceView::claims that are no claims. A claim's row has the claim's id, which holds
/// no slash.
namespace rows {
[[nodiscard]] QString salary(const QString& language, const QString& level); ///< "salary/rust/senior"
[[nodiscard]] QString posting(const QString& language, int year);            ///< "posting/rust/2026"
[[nodiscard]] QString growth();                                              ///< the claimed growth
[[nodiscard]] QString premium();                                             ///< the claimed premium
[[nodiscard]] QString employers(const QString& source); ///< "employers/article-b": those a source names
[[nodiscard]] QString places(const QString& source);
[[nodiscard]] QString note(const QString& id);     ///< "note/remote": what else is said of the market
[[nodiscard]] QString learning(const QString& id); ///< "learning/part-time": background, study or language
[[nodiscard]] QString phase(const QString& id);    ///< "phase/basics"
[[nodiscard]] QString mark(const QString& criterion, const QString& language); ///< "mark/embedded/go"
[[nodiscard]] QString rule(const QString& id);                                 ///< "rule/cli-go"
[[nodiscard]] QString advice(const QString& id);         ///< "advice/python-first": what to learn instead
[[nodiscard]] QString learningAdvice(const QString& id); ///< "learning-advice/practice"
[[nodiscard]] QString pairing(const QString& id);        ///< "pairing/go-rust": languages used together
[[nodiscard]] QString hybridPath();                      ///< the path with more than one language
} // namespace rows

struct ReferenceView
{
    QString catalogTitle;
    QString catalogVersion;
    QList<ClaimRow> claims; ///< claims first, then figures, then rules and advice
    QList<StatusRow> statuses;
    QList<ReadingRow> background;
    QList<SourceRow> sources;
    BiasView bias;
};

} // namespace rustworthy::presentation
