// A team's result in words, tables and charts.
#pragma once

#include "catalog/catalog.h"
#include "decision/team.h"
#include "presentation/chart_data.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::presentation {

struct TeamView
{
    QString headline;         ///< the majority's verdict in one sentence
    QString certainty;        ///< how many members, how many hold that verdict
    QString warning;          ///< no member holds the majority's verdict; empty = none
    DivergingChart agreement; ///< rows = questions: members for, against, open
    QStringList divided; ///< where they disagree most: a sentence for each of five, and the rest as divided
    BarChart scores;     ///< members by score, where a member's score is certain; none where no one's is
    BarChart bands;      ///< members by band; those between bands have a bar of their own
    TableData members;   ///< name, score, verdict, leading language, its first-rank acceptability
    QString rankingHeadline;
    QString rankingBasis;       ///< whose weights, how many draws, standard error, who takes no part
    StackedChart acceptability; ///< rows = languages, series = ranks, of the pooled draws
    TableData pairwise;
    TableData majoritySheet; ///< question, the majority's answer, for, against, open
    QStringList changes;     ///< what would change the majority's verdict
};

/// `names`: one for each member; anonymous: "Member 1" and so on, whatever the names, in an order that comes
/// of their results only: that in which they are given may tell who is who.
[[nodiscard]] TeamView presentTeam(const catalog::Catalog& catalog, const decision::TeamResult& team,
                                   const QStringList& names, bool anonymous, const QLocale& locale);

} // namespace rustworthy::presentation
