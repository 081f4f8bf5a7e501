// Everything the result says, worded in the person's language. Screen, charts, PDF and batch read this one
// value. All strings are plain text.
#pragma once

#include "decision/model.h"
#include "presentation/advice_view.h"
#include "presentation/chart_data.h"
#include "presentation/plan_view.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace rustworthy::presentation {

struct BandRow
{
    QString id;
    QString name;
    QString scores; ///< "6–10"
    QString
        share; ///< "12 of the 16 ways to answer the rest"; empty when nothing is open or it is not reachable
    double fraction = 0.0;
    bool reachable = false;
};

struct VerdictView
{
    bool decided = false; ///< exactly one band is reachable
    QString band;         ///< its id when decided
    QString headline;     ///< one sentence: the verdict, or "open between ... and ..."
    QString advice;       ///< what to do about it; when open: what is missing
    QString score;        ///< "Score 8 of 15" or "Score between 6 and 10 of 15"
    QString certainty;    ///< how sure this is, in words, never "likely"
    QString answered;     ///< "9 of 15 answered"
    QString source;       ///< short citation
    QList<BandRow> bands;
};

/// One question's part in the verdict.
struct Reason
{
    QString question; ///< id
    QString text;     ///< the question
    QString shortName;
    QString answer;  ///< label, "Not sure" or "Not answered"
    QString meaning; ///< what the answer means for the decision; empty when open
    QString points;  ///< "1 point, speaks for Rust", "no point, speaks against"
    decision::Speaks speaks = decision::Speaks::Open;
    bool weak = false;
    QString weakNote;
    bool pinned = false;
    bool canPin = false;
    bool changedInWhatIf = false;
    QString source;     ///< short citation
    QStringList claims; ///< claim ids that bear on it
};

struct ThemeView
{
    QString id;
    QString name;
    QString subtotal; ///< "3 for, 1 against, 1 open"
    QList<Reason> reasons;
};

/// What it takes to reach a band that is not reachable now.
struct ChangeView
{
    QString band;
    QString bandName;
    bool possible = false;
    QString sentence;
    QStringList candidates;     ///< question ids
    QStringList candidateTexts; ///< "Needing a job quickly: Yes → No"
};

struct MarketView
{
    SalaryChart salaries;
    struct PremiumLine
    {
        QString level;    ///< id
        QString language; ///< id of the language compared with
        QString text;
        QString figure = {}; ///< "30.8%", "-4%"
        QString basis = {};  ///< "middle of the bands" or "lower ends"
    };
    QList<PremiumLine> premiums;
    QString premiumCheck; ///< claimed against computed, one sentence
    TrendChart trend;
    BarChart languages;
    BarChart growth;
    QString growthCheck;
    QStringList notes;             ///< what else the sources say about the market
    QString employers;             ///< one paragraph
    QStringList noteEvidence;      ///< ids of the notes' rows in ReferenceView::claims, in their order
    QStringList employersEvidence; ///< ids of the rows of employers and places
    QString payNote;               ///< where present pay lies; empty without pay
};

struct AnswerRow
{
    QString question; ///< id
    QString text;
    QString answer; ///< label, "Not sure" or "Not answered"
    bool answered = false;
};

struct AnswerGroup
{
    QString id;
    QString title;
    QList<AnswerRow> rows;
};

struct ProfileRow
{
    QString id; ///< level, background, study, hoursPerWeek, language, pay, projectKinds, circumstances
    QString label;
    QString value; ///< "Not given" when absent
    bool given = false;
    bool isPrivate = false; ///< pay: left out of exports unless asked for
    bool changedInWhatIf = false;
};

struct ResultView
{
    bool whatIf = false;
    QString whatIfNotice;           ///< which answers differ from the person's own; empty when none
    QString whatIfNoticeWithoutPay; ///< the same for others, who do not even learn that the pay was changed
    CombinedView combined;
    VerdictView verdict;
    QList<ThemeView> themes;
    DivergingChart themeChart;
    QList<ChangeView> changes;
    QStringList weakNotes;      ///< a weak answer alone changes the reachable bands
    QStringList contradictions; ///< worded as questions
    MarketView market;
    RulesView rules;
    PrioritiesView priorities;
    RankingView ranking;
    PlanView plan;
    QList<AnswerGroup> answers;
    QList<ProfileRow> profile;
    int answeredCount = 0;
    int questionCount = 0;
};

} // namespace rustworthy::presentation
