// The second and third opinion in words: decision rules, ranking, priorities, and how the lenses fit
// together.
#pragma once

#include "presentation/chart_data.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::presentation {

/// How the lenses fit together, at the top of the result. Never blended: where they disagree the words say
/// so.
struct CombinedView
{
    QString forYou;            ///< what the checklist says, one sentence
    QString forYourProject;    ///< what rules and ranking say, one or two sentences
    QString together;          ///< how the two fit
    QStringList disagreements; ///< one sentence for each pair of lenses that disagree
    QString missing;           ///< what would have to be answered for more; empty when nothing
    QString missingElsewhere;  ///< the same but for the checklist, whose verdict says it itself
};

/// A sentence of the catalog with where it stands.
struct SourcedText
{
    QString id; ///< in the catalog
    QString text;
    QString source;     ///< short citation
    QString evidence;   ///< its row among the claims
    QStringList claims; ///< claim ids that bear on it
};

struct RuleRow
{
    QString id;
    QString language; ///< id
    QString languageName;
    QString stanceId; ///< recommend, avoid, exception
    QString stance;   ///< "recommends Rust", "warns off Rust", "makes an exception for Rust"
    QString because;  ///< what fired it: "Command-line tool", "Needing a job quickly: Yes"
    QString statement;
    QString source;
    QStringList claims;
};

/// Rules that pull against each other, side by side.
struct ConflictView
{
    QString title; ///< "Command-line tool: Rust and Go are both recommended"
    QList<RuleRow> sides;
};

struct LanguageRulesView
{
    QString language; ///< id
    QString name;
    QString summary; ///< "3 rules for, 1 against, 1 exception"
    QList<RuleRow> rules;
};

struct HybridPhaseView
{
    QString name;
    QStringList steps;
};

struct HybridView
{
    QString reason; ///< why it is shown now
    QString summary;
    QList<HybridPhaseView> phases;
    QList<SourcedText> pairings;
    QStringList benefits;
    QString source;
    QString evidence; ///< its row among the claims
};

struct RulesView
{
    QString headline; ///< one sentence; says so when no rule fired
    QList<LanguageRulesView> languages;
    QList<ConflictView> conflicts;
    QList<SourcedText> instead; ///< what to learn or use instead or first
    std::optional<HybridView> hybrid;
};

struct MarkRow
{
    QString language; ///< id
    QString languageName;
    QString mark; ///< "poor", "partial", "good", translated
    QString reason;
};

struct PriorityRow
{
    QString criterion; ///< id
    QString name;
    QString question; ///< how much the step from poor to good matters to this project
    QString level;    ///< id of the level in effect
    QString levelName;
    bool given = false; ///< set by the person
    QString weight;     ///< expected weight now: "11%"
    QList<MarkRow> marks;
    QString source;
};

/// Offered, never applied unasked.
struct PriorityPreset
{
    QString name;        ///< what it rests on: "Command-line tool; Blockchain"
    QString description; ///< what it would set, in words, and that it is this program's suggestion
    QList<QPair<QString, QString>> levels; ///< criterion id, level id
};

struct PrioritiesView
{
    QString introduction;
    QList<Label> levels; ///< irrelevant to decisive
    QList<PriorityRow> rows;
    std::optional<PriorityPreset> preset; ///< none without a chosen kind that suggests something
    bool anyGiven = false;
    QString state; ///< "No priority set: the criteria are not ranked against each other."
};

struct RankingView
{
    bool ranked = false; ///< false: every criterion is irrelevant; only headline and certainty hold then
    QString headline;    ///< "Rust leads in 70 of 100 ways to weigh the criteria by the priorities given."
    QString verdict;     ///< clear, leans, too close to call, tied: in words
    QString certainty;   ///< number of draws, standard error, what is assumed of partial marks
    QString basis;       ///< which priorities it rests on
    StackedChart acceptability; ///< rows = languages, series = ranks
    StackedChart contributions; ///< rows = languages, series = criteria
    TableData figures;          ///< per language: weighted sum, expected rank, pairwise, confidence factor
    QString figuresNote;        ///< what the confidence factor is, and why a language may have none
    QList<QString> handOver;    ///< "If learning curve weighed more than 20% instead of 11%, Go would lead."
    QStringList markChanges;    ///< single marks that, moved one step, would end the lead
    TableData stability;        ///< per criterion: weight, from, to
    TableData centralWeights;   ///< per criterion and language
    QString notRanked;          ///< languages without marks: no data
    QString source;
    QString claim; ///< the first of the marks among the claims; empty without marks
};

} // namespace rustworthy::presentation
