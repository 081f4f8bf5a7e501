// What learning takes, phase by phase, and when it pays back.
#pragma once

#include "presentation/advice_view.h"
#include "presentation/chart_data.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::presentation {

struct PhaseView
{
    QString id;
    QString name;
    QString elapsed; ///< "2–4 weeks from the start"
    QString dates;   ///< "between 5 Dec and 19 Dec 2026"; empty without a start date
    QStringList topics;
    QStringList hurdles;
    QStringList resources;
    QString source;
    QString evidence; ///< id of its row in ReferenceView::claims
};

/// Time to become productive in another language that the rules or the ranking advise.
struct OtherLanguageView
{
    QString language; ///< id
    QString name;
    QString time; ///< "1–2 weeks to become productive"; "days" where the source gives no number
    QString why;  ///< which lens advises it
    QString source;
    QString evidence; ///< id of its row in ReferenceView::claims
};

struct AssumptionRow
{
    QString id; ///< level, language, pay, hoursPerWeek, background, study: fields of the profile
    QString label;
    QString value; ///< "Not given" when absent
    bool given = false;
};

struct PaybackView
{
    bool computed = false;
    QString headline; ///< "Learning pays back 14 to 37 months after you start.", or why it cannot be said
    QStringList arithmetic; ///< gain, cost and result, one line each
    QList<AssumptionRow> assumptions;
    QString missing; ///< what to fill in; empty when nothing is missing
    QString note;    ///< what the figure rests on and leaves out
    QString claim;   ///< claim id of the salary bands' standing
    QString source;
    QStringList evidence; ///< ids of the rows of the figures used, in ReferenceView::claims
};

struct PlanView
{
    QString headline; ///< "Part-time study: 6 to 12 months to proficient."
    QString line;     ///< which printed line is used and why, and which others were not
    QString evidence; ///< id of that line's row in ReferenceView::claims; empty without a line
    GanttChart gantt;
    QList<PhaseView> phases;
    QList<SourcedText> advice;
    QList<OtherLanguageView> others;
    QString othersWithoutTime; ///< names those advised that the sources give no time for; empty if none
    PaybackView payback;
};

} // namespace rustworthy::presentation
