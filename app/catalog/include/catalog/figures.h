// The figures of the catalog: the market, learning times and the hybrid path.
#pragma once

#include "catalog/text.h"

namespace rustworthy::catalog {

struct SalaryBand
{
    QString language;
    QString level;
    int low = 0; ///< US dollars a year
    int high = 0;
    bool openEnded = false;

    bool operator==(const SalaryBand&) const = default;
};

struct PostingCount
{
    QString language;
    int year = 0;
    int count = 0;
    bool projected = false;

    bool operator==(const PostingCount&) const = default;
};

struct Employer
{
    QString name;
    Text uses; ///< what for; may be empty
    QList<Citation> citations;

    bool operator==(const Employer&) const = default;
};

struct Place
{
    Text name;
    QList<Citation> citations;

    bool operator==(const Place&) const = default;
};

struct Market
{
    QString subject;  ///< language id whose premium is computed
    QString currency; ///< ISO 4217
    Text unit;        ///< "US dollars a year"
    QList<SalaryBand> salaries;
    Standing salaryStanding;
    QList<PostingCount> postings;
    int postingsRounding = 0;
    Standing postingStanding;
    double claimedGrowth = 0.0; ///< fraction a year
    Standing growthStanding;
    double claimedPremiumLow = 0.0; ///< fraction
    double claimedPremiumHigh = 0.0;
    Standing premiumStanding;
    QList<Employer> employers;
    QList<Place> places;
    QList<Statement> notes; ///< what else the sources say about jobs and pay

    bool operator==(const Market&) const = default;
};

/// Elapsed time from the start of learning. Both ends are 0 where the source gives a unit and no number
/// ("days").
struct TimeRange
{
    double low = 0.0;
    double high = 0.0;
    QString unit; ///< days, weeks, months, years

    bool operator==(const TimeRange&) const = default;
};

struct Phase
{
    QString id;
    Text name;
    TimeRange elapsed;
    QList<Text> topics;
    QList<Text> hurdles;
    QList<Text> resources;
    QList<Citation> citations;

    bool operator==(const Phase&) const = default;
};

/// Time to a milestone for one kind of learner or one language.
struct LearningTime
{
    QString id; ///< background, study mode or language id
    TimeRange elapsed;
    Text milestone; ///< "proficient", "productive"
    QList<Citation> citations;

    bool operator==(const LearningTime&) const = default;
};

struct Learning
{
    QList<Phase> phases;
    QList<LearningTime> byBackground;
    QList<LearningTime> byStudy;
    QList<LearningTime> byLanguage; ///< time to become productive in other languages
    QList<Statement> advice;

    bool operator==(const Learning&) const = default;
};

struct HybridPhase
{
    QString id;
    Text name;
    QList<Text> steps;

    bool operator==(const HybridPhase&) const = default;
};

struct HybridPath
{
    Text summary;
    double simpleShare = 0.0; ///< fraction of the code in the simpler language
    QList<HybridPhase> phases;
    QList<Statement> pairings;
    QList<Text> benefits;
    QList<Citation> citations;

    bool operator==(const HybridPath&) const = default;
};

} // namespace rustworthy::catalog
