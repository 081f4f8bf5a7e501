#include "parts.h"

#include <algorithm>
#include <array>

namespace rustworthy::presentation {

namespace {

using decision::Payback;

// Without the pay among the answers, nothing that was computed with it is shown.
Payback shownPayback(const Inputs& in)
{
    return in.answers.profile.pay ? in.evaluation.payback
                                  : decision::payback(in.catalog.model, in.answers.profile);
}

QString subjectName(const Inputs& in)
{
    return in.catalog.languageName(in.catalog.market.subject);
}

QString presentLanguage(const Inputs& in)
{
    return in.answers.profile.language ? in.catalog.languageName(toQt(*in.answers.profile.language))
                                       : QString();
}

bool worksInSubject(const Inputs& in)
{
    return in.answers.profile.language == in.catalog.market.subject.toStdString();
}

QString needText(Payback::Need need)
{
    switch (need) {
    case Payback::Need::Level:
        return translate("presentation", "your experience level");
    case Payback::Need::Language:
        return translate("presentation", "your present main language");
    case Payback::Need::Pay:
        return translate("presentation", "your present pay");
    case Payback::Need::HoursPerWeek:
        return translate("presentation", "the hours a week that you learn");
    case Payback::Need::LearningTime:
        break;
    }
    return translate("presentation", "your background or your time for learning");
}

QString missingText(const Payback& payback)
{
    QStringList needs;
    for (const Payback::Need need : payback.missing) {
        needs.append(needText(need));
    }
    //: A list of what is not given yet, e.g. "your present pay and your experience level".
    return needs.isEmpty() ? QString()
                           : translate("presentation", "Still to be given: %1.").arg(joined(needs));
}

QString monthsText(const Inputs& in, double months)
{
    return in.format.integer(months);
}

QString headlineWithFigures(const Inputs& in, const Payback& payback)
{
    if (!payback.low) {
        return payback.gainHigh > 0.0
                   ? translate("presentation",
                               "By these figures learning does not pay back within ten years.")
                   : translate("presentation",
                               "By these figures learning does not pay back: %1 pays no more than %2.")
                         .arg(subjectName(in), presentLanguage(in));
    }
    const QString low = monthsText(in, *payback.low);
    if (!payback.high) {
        return payback.shortEndAtBest
                   ? translate("presentation",
                               "By these figures learning pays back after %1 months at best, and "
                               "perhaps not within ten years.")
                         .arg(low)
                   : translate("presentation",
                               "By these figures learning pays back after %1 months at the earliest, "
                               "and perhaps not within ten years.")
                         .arg(low);
    }
    const QString high = monthsText(in, *payback.high);
    return payback.shortEndAtBest
               ? translate("presentation",
                           "By these figures learning pays back %1 to %2 months after the start, the "
                           "shorter time at best.")
                     .arg(low, high)
               : translate("presentation",
                           "By these figures learning pays back %1 to %2 months after the start.")
                     .arg(low, high);
}

QString headline(const Inputs& in, const Payback& payback)
{
    if (worksInSubject(in)) {
        return translate("presentation",
                         "You work in %1 already, so there is no gain to set against learning it.")
            .arg(subjectName(in));
    }
    if (payback.reason != Payback::Reason::NoData) {
        return headlineWithFigures(in, payback);
    }
    if (payback.noBand) {
        return paragraph(
            {translate("presentation", "There is no salary band for %1 at your level, so that payback cannot "
                                       "be computed.")
                 .arg(presentLanguage(in)),
             bandLanguages(in.catalog)});
    }
    return translate("presentation", "Payback can be computed once a few figures are given.");
}

QStringList arithmeticOf(const Inputs& in, const Payback& payback)
{
    if (payback.reason == Payback::Reason::NoData || worksInSubject(in)) {
        return {};
    }
    const decision::Profile& profile = in.answers.profile;
    const Format& format = in.format;
    //: Two amounts and their unit ("US dollars a year"), two languages, an experience level.
    const QString gain =
        translate("presentation", "Gain: %1 to %2 %3, the band for %4 less the band for %5 at the level "
                                  "%6, low end with low and high with high (derived).")
            .arg(format.integer(payback.gainLow), format.integer(payback.gainHigh),
                 in.catalog.market.unit.translated(), subjectName(in), presentLanguage(in),
                 in.catalog.levelName(toQt(*profile.level)));
    //: Two amounts, two numbers of months, hours a week, pay an hour, pay with its unit ("100,000 US
    //: dollars a year").
    const QString cost =
        translate("presentation", "Cost: %1 to %2, that is %3 to %4 months × 52/12 weeks × %5 hours × "
                                  "%6 an hour (your pay, %7, over 2,080 hours a year).")
            .arg(format.integer(payback.costLow), format.integer(payback.costHigh),
                 format.shortDecimal(payback.learning->months.low, 1),
                 format.shortDecimal(payback.learning->months.high, 1), format.integer(*profile.hoursPerWeek),
                 format.decimal(*profile.pay / 2080.0, 2), payText(in.catalog, format, *profile.pay));
    const QString result =
        translate("presentation", "Result: the months of learning, and then as many as the gain "
                                  "takes to make up for the cost.");
    QStringList lines = {gain, cost, result};
    if (payback.shortEndAtBest) {
        lines.append(translate("presentation",
                               "A band is open at its upper end, so that its printed end is no limit: "
                               "the shorter time is at best."));
    }
    return lines;
}

QList<AssumptionRow> assumptionsOf(const Inputs& in)
{
    static const std::array<QLatin1String, 6> ids = {
        QLatin1String("level"),        QLatin1String("language"),   QLatin1String("pay"),
        QLatin1String("hoursPerWeek"), QLatin1String("background"), QLatin1String("study")};
    const QList<ProfileRow> profile = presentProfile(in);
    QList<AssumptionRow> rows;
    for (const QLatin1String id : ids) {
        const auto row =
            std::ranges::find_if(profile, [id](const ProfileRow& each) { return each.id == id; });
        if (row != profile.end()) {
            rows.append({.id = row->id, .label = row->label, .value = row->value, .given = row->given});
        }
    }
    return rows;
}

QStringList evidenceOf(const Inputs& in, const Payback& payback)
{
    const decision::Profile& profile = in.answers.profile;
    if (payback.reason == Payback::Reason::NoData || worksInSubject(in)) {
        return {};
    }
    return {rows::salary(in.catalog.market.subject, toQt(*profile.level)),
            rows::salary(toQt(*profile.language), toQt(*profile.level)),
            rows::learning(toQt(payback.learning->id))};
}

} // namespace

QString bandLanguages(const catalog::Catalog& catalog)
{
    QStringList names;
    for (const QString& language : paidLanguages(catalog)) {
        names.append(catalog.languageName(language));
    }
    return names.isEmpty()
               ? QString()
               //: A list of programming languages.
               : translate("presentation", "Salary bands, which payback needs, exist only for %1.")
                     .arg(joined(names));
}

PaybackView presentPayback(const Inputs& in)
{
    const Payback payback = shownPayback(in);
    return {.computed = payback.reason != Payback::Reason::NoData && !worksInSubject(in),
            .headline = headline(in, payback),
            .arithmetic = arithmeticOf(in, payback),
            .assumptions = assumptionsOf(in),
            .missing = worksInSubject(in) ? QString() : missingText(payback),
            .note = translate("presentation",
                              "Every hour of learning is valued at your present pay. Taxes, rises, the "
                              "chance of finding such a job and everything else that learning is good "
                              "for are left out."),
            .claim = in.catalog.market.salaryStanding.claim,
            .source = standingText(in.catalog, in.catalog.market.salaryStanding),
            .evidence = evidenceOf(in, payback)};
}

} // namespace rustworthy::presentation
