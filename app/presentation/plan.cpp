#include "parts.h"

#include <algorithm>
#include <cmath>

namespace rustworthy::presentation {

namespace {

using catalog::TimeRange;
using decision::LearningLine;

constexpr double monthsAYear = 12.0;
constexpr double weeksAMonth = 52.0 / 12.0;
constexpr double daysAMonth = 365.25 / 12.0;

double inMonths(double amount, const QString& unit)
{
    if (unit == QLatin1String("days")) {
        return amount / daysAMonth;
    }
    if (unit == QLatin1String("weeks")) {
        return amount / weeksAMonth;
    }
    return unit == QLatin1String("years") ? amount * monthsAYear : amount;
}

/// Days and weeks are exact; a part of a month counts in days.
QDate dateAfter(const QDate& start, double amount, const QString& unit)
{
    if (unit == QLatin1String("days")) {
        return start.addDays(std::llround(amount));
    }
    if (unit == QLatin1String("weeks")) {
        return start.addDays(std::llround(amount * 7.0));
    }
    const double months = inMonths(amount, unit);
    const double whole = std::floor(months);
    return start.addMonths(static_cast<int>(whole)).addDays(std::llround((months - whole) * daysAMonth));
}

const catalog::LearningTime* find(const QList<catalog::LearningTime>& times, const QString& id)
{
    const auto found = std::ranges::find(times, id, &catalog::LearningTime::id);
    return found == times.end() ? nullptr : &*found;
}

const catalog::LearningTime* find(const QList<catalog::LearningTime>& times,
                                  const std::optional<std::string>& id)
{
    return id ? find(times, toQt(*id)) : nullptr;
}

QString nameIn(const QList<catalog::Named>& named, const QString& id)
{
    const auto found = std::ranges::find(named, id, &catalog::Named::id);
    return found == named.end() ? id : found->name.translated();
}

/// The line in use with its name, e.g. "C or C++".
struct UsedLine
{
    const catalog::LearningTime* time = nullptr;
    QString name;
};

UsedLine usedLine(const Inputs& in)
{
    const std::optional<LearningLine>& line = in.evaluation.learning;
    if (!line) {
        return {};
    }
    const QString id = toQt(line->id);
    return line->by == LearningLine::By::Background
               ? UsedLine{find(in.catalog.learning.byBackground, id), nameIn(in.catalog.backgrounds, id)}
               : UsedLine{find(in.catalog.learning.byStudy, id), nameIn(in.catalog.studyModes, id)};
}

QString headline(const Inputs& in, const UsedLine& used)
{
    if (used.time == nullptr) {
        return translate("presentation", "What learning %1 takes, counted from the first day")
            .arg(in.catalog.languageName(in.catalog.market.subject));
    }
    //: A kind of learner, a time such as "2–4 months", a milestone such as "proficient".
    return translate("presentation", "%1: %2 until you are %3.", "learning time")
        .arg(used.name, timeText(in.format, used.time->elapsed), used.time->milestone.translated());
}

// The printed lines that are not spoken of yet: "Full-time: 3–6 months; C or C++: 2–4 months".
QString otherLines(const Inputs& in, const UsedLine& used)
{
    const bool studyNamed =
        used.time != nullptr && in.evaluation.learning->by == LearningLine::By::Background;
    const catalog::LearningTime* named =
        studyNamed ? find(in.catalog.learning.byStudy, in.answers.profile.study) : nullptr;
    QStringList lines;
    const auto add = [&](const QList<catalog::LearningTime>& times, const QList<catalog::Named>& names) {
        for (const catalog::LearningTime& time : times) {
            if (&time != used.time && &time != named) {
                //: A kind of learner and a time such as "2–4 months".
                lines.append(translate("presentation", "%1: %2", "learner and time")
                                 .arg(nameIn(names, time.id), timeText(in.format, time.elapsed)));
            }
        }
    };
    add(in.catalog.learning.byBackground, in.catalog.backgrounds);
    add(in.catalog.learning.byStudy, in.catalog.studyModes);
    return lines.isEmpty() ? QString()
                           : translate("presentation", "Printed besides, and not used: %1.")
                                 .arg(lines.join(QStringLiteral("; ")));
}

QString lineText(const Inputs& in, const UsedLine& used)
{
    const decision::Profile& profile = in.answers.profile;
    if (used.time == nullptr) {
        const QString give = translate(
            "presentation", "Give your background or your time for learning, and the plan names the "
                            "printed line that applies to you.");
        return paragraph({give, otherLines(in, used)});
    }
    const QString source = citationText(in.catalog, used.time->citations);
    if (in.evaluation.learning->by == LearningLine::By::Background) {
        const QString line =
            translate("presentation", "Used is the line for your background (%1).").arg(source);
        const catalog::LearningTime* study = find(in.catalog.learning.byStudy, profile.study);
        const QString other =
            study == nullptr
                ? QString()
                //: A way of studying and its time, e.g. "Part-time", "6–12 months".
                : translate("presentation",
                            "The line for your time for learning (%1: %2) is a figure of its own: "
                            "the source gives none for the two together.")
                      .arg(nameIn(in.catalog.studyModes, study->id), timeText(in.format, study->elapsed));
        return paragraph({line, other, otherLines(in, used)});
    }
    const QString line =
        translate("presentation", "Used is the line for your time for learning (%1).").arg(source);
    const QString other = profile.background
                              ? translate("presentation", "There is no line for your background, %1.")
                                    .arg(nameIn(in.catalog.backgrounds, toQt(*profile.background)))
                              : QString();
    return paragraph({line, other, otherLines(in, used)});
}

QString datesText(const Inputs& in, const TimeRange& range)
{
    if (!in.planStart.isValid() || range.high <= 0.0) {
        return {};
    }
    const QString low = in.format.date(dateAfter(in.planStart, range.low, range.unit));
    const QString high = in.format.date(dateAfter(in.planStart, range.high, range.unit));
    //: Two dates between which a phase of learning ends.
    return low == high ? high : translate("presentation", "between %1 and %2", "dates").arg(low, high);
}

QStringList translatedEach(const QList<catalog::Text>& texts)
{
    QStringList result;
    for (const catalog::Text& text : texts) {
        result.append(text.translated());
    }
    return result;
}

QList<PhaseView> phasesOf(const Inputs& in)
{
    QList<PhaseView> phases;
    for (const catalog::Phase& phase : in.catalog.learning.phases) {
        phases.append(
            {.id = phase.id,
             .name = phase.name.translated(),
             //: A time such as "2–4 weeks".
             .elapsed =
                 translate("presentation", "%1 from the start").arg(timeText(in.format, phase.elapsed)),
             .dates = datesText(in, phase.elapsed),
             .topics = translatedEach(phase.topics),
             .hurdles = translatedEach(phase.hurdles),
             .resources = translatedEach(phase.resources),
             .source = citationText(in.catalog, phase.citations),
             .evidence = rows::phase(phase.id)});
    }
    return phases;
}

GanttBar barOf(const Inputs& in, const QString& id, const QString& name, const TimeRange& range)
{
    const QString time = timeText(in.format, range);
    const QString dates = datesText(in, range);
    return {.id = id,
            .name = name,
            .start = 0.0,
            .earliestEnd = inMonths(range.low, range.unit),
            .latestEnd = inMonths(range.high, range.unit),
            .highlighted = false,
            .label = time,
            .detail = dates.isEmpty()
                          ? translate("presentation", "%1: %2 from the start").arg(name, time)
                          : translate("presentation", "%1: %2 from the start, %3").arg(name, time, dates)};
}

QList<GanttTick> ticksUpTo(const Inputs& in, double months)
{
    const int step = months <= 12.0 ? 3 : 6;
    QList<GanttTick> ticks;
    for (int month = 0; month <= static_cast<int>(std::ceil(months)); month += step) {
        ticks.append({static_cast<double>(month), in.planStart.isValid()
                                                      ? in.format.month(in.planStart.addMonths(month))
                                                      : in.format.integer(month)});
    }
    return ticks;
}

GanttChart ganttOf(const Inputs& in, const UsedLine& used)
{
    GanttChart chart;
    chart.frame.id = QStringLiteral("plan");
    chart.frame.title = translate("presentation", "Time from the first day");
    chart.certainName = translate("presentation", "at the least");
    chart.uncertainName = translate("presentation", "up to");
    for (const catalog::Phase& phase : in.catalog.learning.phases) {
        chart.bars.append(barOf(in, phase.id, phase.name.translated(), phase.elapsed));
    }
    if (used.time != nullptr) {
        //: A kind of learner and a milestone, e.g. "Part-time: proficient".
        const QString name = translate("presentation", "%1: %2", "learner and milestone")
                                 .arg(used.name, used.time->milestone.translated());
        GanttBar own = barOf(in, used.time->id, name, used.time->elapsed);
        own.highlighted = true;
        chart.bars.append(own);
    }
    QList<catalog::Citation> citations;
    QStringList details;
    chart.frame.table.columns = {translate("presentation", "Phase"),
                                 translate("presentation", "From the start"),
                                 translate("presentation", "Reached")};
    chart.frame.table.numeric = {false, false, false};
    for (const GanttBar& bar : std::as_const(chart.bars)) {
        chart.axisMaximum = std::max(chart.axisMaximum, bar.latestEnd);
        details.append(bar.detail);
    }
    for (const catalog::Phase& phase : in.catalog.learning.phases) {
        citations.append(phase.citations);
        chart.frame.table.rows.append(
            {phase.name.translated(), timeText(in.format, phase.elapsed), datesText(in, phase.elapsed)});
    }
    if (used.time != nullptr) {
        citations.append(used.time->citations);
        chart.frame.table.rows.append({chart.bars.last().name, timeText(in.format, used.time->elapsed),
                                       datesText(in, used.time->elapsed)});
    }
    chart.ticks = ticksUpTo(in, chart.axisMaximum);
    chart.axisTitle = in.planStart.isValid() ? QString() : translate("presentation", "Months from the start");
    chart.frame.caption =
        translate("presentation",
                  "Source: %1. Every phase is counted from the first day: the times overlap and are "
                  "not to be added up.")
            .arg(citationText(in.catalog, citations));
    chart.frame.description = details.join(QStringLiteral("; "));
    if (!in.catalog.learning.phases.isEmpty()) {
        chart.frame.claim = rows::phase(in.catalog.learning.phases.first().id);
    }
    return chart;
}

bool isAdvised(const Inputs& in, const std::string& language)
{
    const auto rules =
        std::ranges::find(in.evaluation.rules.languages, language, &decision::LanguageRules::language);
    return rules != in.evaluation.rules.languages.end() && !rules->recommend.empty();
}

bool isAhead(const Inputs& in, const std::string& language)
{
    return in.evaluation.ranking.prioritiesGiven && in.evaluation.ranking.leader == language;
}

QString othersWithoutTime(const Inputs& in)
{
    QStringList names;
    for (const catalog::Named& language : in.catalog.languages) {
        const std::string id = language.id.toStdString();
        if (language.id != in.catalog.market.subject && (isAdvised(in, id) || isAhead(in, id)) &&
            find(in.catalog.learning.byLanguage, language.id) == nullptr) {
            names.append(language.name.translated());
        }
    }
    return names.isEmpty()
               ? QString()
               //: A list of programming languages.
               : translate("presentation", "Advised as well, but without a learning time in the sources: %1.")
                     .arg(joined(names));
}

QList<OtherLanguageView> othersOf(const Inputs& in)
{
    QList<OtherLanguageView> others;
    for (const catalog::LearningTime& time : in.catalog.learning.byLanguage) {
        if (time.id == in.catalog.market.subject) {
            continue;
        }
        const std::string id = time.id.toStdString();
        const bool advised = isAdvised(in, id);
        const bool leads = isAhead(in, id);
        if (!advised && !leads) {
            continue;
        }
        others.append(
            {.language = time.id,
             .name = in.catalog.languageName(time.id),
             //: A time such as "1–2 weeks" and a milestone such as "productive".
             .time = translate("presentation", "%1 until you are %2", "learning time")
                         .arg(timeText(in.format, time.elapsed), time.milestone.translated()),
             .why = advised && leads
                        ? translate("presentation", "The decision rules recommend it, and it leads the "
                                                    "ranking.")
                    : advised ? translate("presentation", "The decision rules recommend it.")
                              : translate("presentation", "It leads the ranking."),
             .source = citationText(in.catalog, time.citations),
             .evidence = rows::learning(time.id)});
    }
    return others;
}

QList<SourcedText> adviceOf(const Inputs& in)
{
    QList<SourcedText> advice;
    for (const catalog::Statement& statement : in.catalog.learning.advice) {
        advice.append({.id = statement.id,
                       .text = statement.text.translated(),
                       .source = citationText(in.catalog, statement.citations),
                       .evidence = rows::learningAdvice(statement.id),
                       .claims = statement.claims});
    }
    return advice;
}

} // namespace

QString timeText(const Format& format, const catalog::TimeRange& range)
{
    if (range.high <= 0.0) {
        return range.unit == QLatin1String("days")     ? translate("presentation", "days", "duration")
               : range.unit == QLatin1String("weeks")  ? translate("presentation", "weeks", "duration")
               : range.unit == QLatin1String("months") ? translate("presentation", "months", "duration")
                                                       : translate("presentation", "years", "duration");
    }
    const QString low = format.shortDecimal(range.low, 1);
    const QString high = format.shortDecimal(range.high, 1);
    const QString amount = low == high ? high : dashed(low, high);
    const int n = pluralCount(std::llround(range.high));
    const QString pattern =
        range.unit == QLatin1String("days")     ? translate("presentation", "%1 day(s)", "duration", n)
        : range.unit == QLatin1String("weeks")  ? translate("presentation", "%1 week(s)", "duration", n)
        : range.unit == QLatin1String("months") ? translate("presentation", "%1 month(s)", "duration", n)
                                                : translate("presentation", "%1 year(s)", "duration", n);
    return pattern.arg(amount);
}

PlanView presentPlan(const Inputs& in)
{
    const UsedLine used = usedLine(in);
    return {.headline = headline(in, used),
            .line = lineText(in, used),
            .evidence = used.time ? rows::learning(used.time->id) : QString(),
            .gantt = ganttOf(in, used),
            .phases = phasesOf(in),
            .advice = adviceOf(in),
            .others = othersOf(in),
            .othersWithoutTime = othersWithoutTime(in),
            .payback = presentPayback(in)};
}

} // namespace rustworthy::presentation
