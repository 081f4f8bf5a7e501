// What a person has said: an immutable-by-convention value that the whole program passes around.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

namespace rustworthy::decision {

struct Profile
{
    static constexpr int maximumHoursPerWeek = 168;
    static constexpr int maximumPay = 10'000'000;

    std::optional<std::string> level;
    std::optional<std::string> background;
    std::optional<std::string> study;
    std::optional<int> hoursPerWeek; ///< 1..maximumHoursPerWeek
    std::optional<std::string> language;
    std::optional<int> pay; ///< US dollars a year, 0..maximumPay

    bool operator==(const Profile&) const = default;
};

struct Answers
{
    std::map<std::string, std::string> given; ///< question id -> answer id or "unsure"; absent = unanswered
    std::set<std::string> pinned;             ///< question ids; only known answers are pinned
    Profile profile;
    std::set<std::string> projectKinds;
    std::set<std::string> circumstances;
    std::map<std::string, std::string> priorities; ///< criterion id -> importance level; absent = medium

    bool operator==(const Answers&) const = default;

    /// Sets or, with an empty answer, clears one answer. Clearing it or saying "unsure" unpins it.
    [[nodiscard]] Answers withAnswer(const std::string& question, const std::string& answer) const;
    /// Pins or unpins; pinning a question without a known answer changes nothing.
    [[nodiscard]] Answers withPin(const std::string& question, bool pin) const;
};

} // namespace rustworthy::decision
