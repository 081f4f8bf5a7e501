#include "decision/payback.h"

#include "decision/market.h"

#include <algorithm>

namespace rustworthy::decision {

namespace {

constexpr double weeksAMonth = 52.0 / 12.0;
constexpr double hoursAYear = 2080.0;
constexpr double monthsAYear = 12.0;

const LearningTime* find(const std::vector<LearningTime>& times, const std::optional<std::string>& id)
{
    const auto time = id ? std::ranges::find(times, *id, &LearningTime::id) : times.end();
    return time == times.end() ? nullptr : &*time;
}

/// None when the gain never comes or comes too late.
std::optional<double> monthsUntilPaidBack(double learning, double cost, double gainAYear)
{
    if (cost <= 0.0) {
        return learning <= Payback::longestMonths && gainAYear > 0.0 ? std::optional(learning) : std::nullopt;
    }
    if (gainAYear <= 0.0) {
        return std::nullopt;
    }
    const double months = learning + cost / (gainAYear / monthsAYear);
    return months <= Payback::longestMonths ? std::optional(months) : std::nullopt;
}

} // namespace

std::optional<LearningLine> learningLine(const Model& model, const Profile& profile)
{
    if (const LearningTime* time = find(model.backgroundTimes, profile.background)) {
        return LearningLine{.by = LearningLine::By::Background, .id = time->id, .months = time->months};
    }
    if (const LearningTime* time = find(model.studyTimes, profile.study)) {
        return LearningLine{.by = LearningLine::By::Study, .id = time->id, .months = time->months};
    }
    return std::nullopt;
}

Payback payback(const Model& model, const Profile& profile)
{
    Payback result{.learning = learningLine(model, profile)};
    const auto need = [&result](bool given, Payback::Need what) {
        if (!given) {
            result.missing.push_back(what);
        }
    };
    need(profile.level.has_value(), Payback::Need::Level);
    need(profile.language.has_value(), Payback::Need::Language);
    need(profile.pay.has_value(), Payback::Need::Pay);
    need(profile.hoursPerWeek.has_value(), Payback::Need::HoursPerWeek);
    need(result.learning.has_value(), Payback::Need::LearningTime);
    const SalaryBand* subject = nullptr;
    const SalaryBand* present = nullptr;
    if (profile.level && profile.language) {
        subject = findBand(model.market, model.market.subject, *profile.level);
        present = findBand(model.market, *profile.language, *profile.level);
        result.noBand = subject == nullptr || present == nullptr;
    }
    if (!result.missing.empty() || result.noBand) {
        return result;
    }

    const double byLowEnds = subject->low - present->low;
    const double byHighEnds = subject->high - present->high;
    result.gainLow = std::min(byLowEnds, byHighEnds);
    result.gainHigh = std::max(byLowEnds, byHighEnds);
    result.shortEndAtBest = subject->openEnded || present->openEnded;
    const double hourly = *profile.pay / hoursAYear;
    const MonthRange& months = result.learning->months;
    const auto cost = [&](double length) { return length * weeksAMonth * *profile.hoursPerWeek * hourly; };
    result.costLow = cost(months.low);
    result.costHigh = cost(months.high);
    result.low = monthsUntilPaidBack(months.low, result.costLow, result.gainHigh);
    result.high = monthsUntilPaidBack(months.high, result.costHigh, result.gainLow);
    result.reason = result.low && result.high ? Payback::Reason::Ok : Payback::Reason::NotWithinTenYears;
    return result;
}

} // namespace rustworthy::decision
