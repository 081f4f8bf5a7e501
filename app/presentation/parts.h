// The parts that presentResult() and presentReference() are put together from, one source file each.
#pragma once

#include "formatting.h"
#include "presentation/present.h"

namespace rustworthy::presentation {

/// What every part of the result is made from. References live as long as the call.
struct Inputs
{
    const catalog::Catalog& catalog;
    const decision::Answers& answers;
    const decision::ChecklistResult& checklist;
    const decision::Evaluation& evaluation;
    Format format;
    QDate planStart;
    std::set<std::string> changed;          ///< questions that differ from the person's own, in what-if
    const decision::Answers* own = nullptr; ///< the person's own answers, in what-if
};

// verdict.cpp
[[nodiscard]] VerdictView presentVerdict(const Inputs& in);
/// Names of bands by id; the id itself where the catalog does not name it.
[[nodiscard]] QString bandName(const catalog::Catalog& catalog, const std::string& id);
/// "Score 8 of 15", "Score between 6 and 10 of 15"
[[nodiscard]] QString scoreText(const Format& format, const decision::ScoreInterval& score, int maximum);

// reasons.cpp
[[nodiscard]] QList<ThemeView> presentThemes(const Inputs& in);
[[nodiscard]] DivergingChart presentThemeChart(const Inputs& in);
/// The label of an answer, "Not sure" or "Not answered".
[[nodiscard]] QString answerLabel(const catalog::Question& question, const QString& answer);

// changes.cpp
[[nodiscard]] QList<ChangeView> presentChanges(const Inputs& in);
[[nodiscard]] QStringList presentWeakNotes(const Inputs& in);
[[nodiscard]] QStringList presentContradictions(const Inputs& in);

// profile.cpp
[[nodiscard]] QList<AnswerGroup> presentAnswers(const Inputs& in);
[[nodiscard]] QList<ProfileRow> presentProfile(const Inputs& in);
/// "Senior (5 years or more)"
[[nodiscard]] QString levelWithYears(const catalog::Catalog& catalog, const QString& id);

// priorities.cpp
/// "poor", "partial", "good"; the mark itself where it is none of these.
[[nodiscard]] QString markName(const QString& mark);
/// Nothing at all for a catalog without criteria.
[[nodiscard]] PrioritiesView presentPriorities(const Inputs& in);
/// "Irrelevant" to "Decisive"; the level itself where it is none of these.
[[nodiscard]] QString importanceName(const std::string& level);

// ranking.cpp
/// Nothing at all for a catalog without criteria.
[[nodiscard]] RankingView presentRanking(const Inputs& in);
/// In how many of 100 ways the leader is first: "70", "more than 99"; empty without a leader.
[[nodiscard]] QString leadingWays(const Inputs& in);
/// Where the marks stand.
[[nodiscard]] QString presentRankingSource(const catalog::Catalog& catalog);

// combined.cpp
[[nodiscard]] CombinedView presentCombined(const Inputs& in);
/// One sentence for each pair of lenses that disagree.
[[nodiscard]] QStringList presentDisagreements(const Inputs& in);

// present.cpp
/// Charts are handed on one by one: those that follow from the answers tell of a what-if themselves.
void markCharts(ResultView& view, const QString& notice);

// what_if.cpp
/// What differs from the person's own answers; empty when nothing does. Of the pay it says at most that it
/// was changed, never the amount.
[[nodiscard]] QString whatIfNotice(const Inputs& in, const decision::Answers& own, bool includePay);

// rules.cpp
[[nodiscard]] RulesView presentRules(const Inputs& in);

// market.cpp
[[nodiscard]] MarketView presentMarket(const Inputs& in);

// salary_chart.cpp
[[nodiscard]] SalaryChart presentSalaries(const Inputs& in);
/// Where present pay lies among the bands; empty without pay.
[[nodiscard]] QString payNote(const Inputs& in);
/// "165,000 US dollars a year"
[[nodiscard]] QString payText(const catalog::Catalog& catalog, const Format& format, double amount);
/// Ids of the languages that have a salary band, the subject first.
/// "recommends Go", "warns off Go", "makes an exception for Go"
[[nodiscard]] QString stanceText(const QString& stance, const QString& language);
[[nodiscard]] QStringList paidLanguages(const catalog::Catalog& catalog);

// premiums.cpp
[[nodiscard]] QList<MarketView::PremiumLine> presentPremiums(const catalog::Catalog& catalog,
                                                             const Format& format);
[[nodiscard]] QString presentPremiumCheck(const catalog::Catalog& catalog, const Format& format);

// posting_charts.cpp
[[nodiscard]] TrendChart presentTrend(const catalog::Catalog& catalog, const Format& format);
[[nodiscard]] BarChart presentPostingsByLanguage(const catalog::Catalog& catalog, const Format& format);
/// One language's postings by rising year.
[[nodiscard]] std::vector<decision::PostingCount> postingsOf(const decision::Market& market,
                                                             const std::string& language);

// growth.cpp
[[nodiscard]] BarChart presentGrowth(const catalog::Catalog& catalog, const Format& format);
[[nodiscard]] QString presentGrowthCheck(const catalog::Catalog& catalog, const Format& format);
/// One sentence with the figures, the rate, its range under rounding and whether the claim fits.
[[nodiscard]] QString growthSentence(const catalog::Catalog& catalog, const Format& format,
                                     const std::string& language, int fromYear, int toYear, double claimed);

// citations.cpp
/// "Source: B, “…”. Status: article's figure." and what the catalog notes about the figure.
[[nodiscard]] QString standingText(const catalog::Catalog& catalog, const catalog::Standing& standing);
/// The name of a status; the id itself where the catalog does not name it.
[[nodiscard]] QString statusName(const catalog::Catalog& catalog, const QString& status);

// plan.cpp
/// "2–4 weeks"; "days" where the source gives a unit and no number.
[[nodiscard]] QString timeText(const Format& format, const catalog::TimeRange& range);
[[nodiscard]] PlanView presentPlan(const Inputs& in);

// payback.cpp
[[nodiscard]] PaybackView presentPayback(const Inputs& in);

// checks.cpp
[[nodiscard]] QStringList presentChecks(const catalog::Catalog& catalog, const Format& format,
                                        const catalog::Claim& claim);

// evidence.cpp
/// A row for each figure of the catalog, and one for each decision rule and each piece of advice.
[[nodiscard]] QList<ClaimRow> figureRows(const catalog::Catalog& catalog, const Format& format);
[[nodiscard]] QList<ClaimRow> ruleRows(const catalog::Catalog& catalog);
[[nodiscard]] QList<ClaimRow::Side> sidesOf(const catalog::Catalog& catalog, const catalog::Claim& claim);
/// Addresses of the sources cited, as far as known, each once.
[[nodiscard]] QStringList addressesOf(const catalog::Catalog& catalog,
                                      const QList<catalog::Citation>& citations);

// bias.cpp
[[nodiscard]] BiasView presentBias(const catalog::Catalog& catalog, const QList<NamedAnswers>& samples,
                                   const Format& format);

} // namespace rustworthy::presentation
