// What learning costs in months and when the pay of the other language pays it back.
#pragma once

#include "decision/answers.h"
#include "decision/model.h"

#include <optional>
#include <string>
#include <vector>

namespace rustworthy::decision {

/// The printed line that applies to a learner: by background where there is one, else by study time. The
/// lines are never multiplied with each other.
struct LearningLine
{
    enum class By { Background, Study };
    By by = By::Background;
    std::string id; ///< background or study mode
    MonthRange months;
};
/// None when neither the background nor the study time given has a line.
[[nodiscard]] std::optional<LearningLine> learningLine(const Model& model, const Profile& profile);

/// Months from the first day of learning until the higher pay has made up for the hours of learning, each
/// hour valued at pay / 2080. Gain a year = band of the market's subject minus band of the present language
/// at the person's level, low end with low and high end with high. Cost = months of learning x 52/12 x hours
/// a week x pay/2080. Low = shorter learning with the larger gain, high = longer learning with the smaller.
struct Payback
{
    enum class Reason {
        Ok,
        NotWithinTenYears, ///< high is beyond longestMonths, or the gain is not above zero; with no low, both
                           ///< ends are
        NoData             ///< `missing` or `noBand` says what is not known
    };
    enum class Need { Level, Language, Pay, HoursPerWeek, LearningTime };
    static constexpr double longestMonths = 120.0;

    Reason reason = Reason::NoData;
    std::optional<double> low;   ///< months; none beyond longestMonths
    std::optional<double> high;  ///< months; none beyond longestMonths
    bool shortEndAtBest = false; ///< a band is open, so its printed end is no upper end
    std::vector<Need> missing;   ///< not given in the profile
    bool noBand = false;         ///< the present language has no band at that level
    std::optional<LearningLine> learning;
    double gainLow = 0.0;  ///< US dollars a year: the smaller of the two differences
    double gainHigh = 0.0; ///< the larger
    double costLow = 0.0;  ///< US dollars, for the shorter learning
    double costHigh = 0.0;
};
[[nodiscard]] Payback payback(const Model& model, const Profile& profile);

} // namespace rustworthy::decision
