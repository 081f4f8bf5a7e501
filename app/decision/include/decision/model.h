// The decision model: ids and numbers only. Texts, sources and statuses stay in the catalog.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rustworthy::decision {

/// What an answer says about learning Rust. Not sure and unanswered are both Open.
enum class Speaks { For, Against, Open };

/// Reserved answer id: the person looked at the question and cannot say.
inline constexpr std::string_view unsureAnswer = "unsure";

struct AnswerChoice
{
    std::string id;
    bool speaksForRust = false;

    bool operator==(const AnswerChoice&) const = default;
};

/// A question has exactly two known answers, one of which speaks for Rust.
struct Question
{
    std::string id;
    std::string group;
    std::string theme;
    std::array<AnswerChoice, 2> choices;
    bool weak = false; ///< its polarity is a matter of reading; the result says when it decides

    /// Null for an unknown id and for unsureAnswer.
    [[nodiscard]] const AnswerChoice* choice(std::string_view answerId) const;
    [[nodiscard]] const std::string& answerThatSpeaks(bool forRust) const;

    bool operator==(const Question&) const = default;
};

/// Scores low..high, both inclusive. The bands of a model cover 0..maximum without gap or overlap, in rising
/// order.
struct Band
{
    std::string id;
    int low = 0;
    int high = 0;

    bool operator==(const Band&) const = default;
};

/// Answers that pull against each other when all of them are given.
struct Contradiction
{
    struct Given
    {
        std::string question;
        std::string answer;

        bool operator==(const Given&) const = default;
    };
    std::string id;
    std::vector<Given> all;

    bool operator==(const Contradiction&) const = default;
};

/// Yearly pay in US dollars. An open band has no upper end: high is then the last printed figure.
struct SalaryBand
{
    std::string language;
    std::string level;
    double low = 0.0;
    double high = 0.0;
    bool openEnded = false;

    bool operator==(const SalaryBand&) const = default;
};

struct PostingCount
{
    std::string language;
    int year = 0;
    double count = 0.0;
    bool projected = false;

    bool operator==(const PostingCount&) const = default;
};

struct Market
{
    std::string subject; ///< language id the premiums are computed for
    std::vector<SalaryBand> salaries;
    std::vector<PostingCount> postings;
    double postingsRounding = 0.0; ///< printed postings are taken as rounded to a multiple of this; 0 = exact

    bool operator==(const Market&) const = default;
};

enum class Mark { Poor = 0, Partial = 1, Good = 2 };

/// Rule stances as the articles give them.
enum class Stance { Recommend, Avoid, Exception };

struct Condition
{
    enum class Kind { ProjectKind, Circumstance, Answer };
    Kind kind = Kind::ProjectKind;
    std::string id;     ///< kind or circumstance id, or question id
    std::string answer; ///< for Kind::Answer

    bool operator==(const Condition&) const = default;
};

/// Hold when at least one of anyOf holds and every one of allOf holds (an empty list is no condition).
struct Conditions
{
    std::vector<Condition> anyOf;
    std::vector<Condition> allOf;

    bool operator==(const Conditions&) const = default;
};

struct Rule
{
    std::string id;
    std::string language;
    Stance stance = Stance::Recommend;
    Conditions when;

    bool operator==(const Rule&) const = default;
};

/// What to use or learn instead.
struct Advice
{
    std::string id;
    Conditions when;

    bool operator==(const Advice&) const = default;
};

/// What one kind of project suggests for the priorities; criteria it does not name stay as they are.
struct PrioritySuggestion
{
    std::string projectKind;
    std::map<std::string, std::string> levels; ///< criterion id -> importance level

    bool operator==(const PrioritySuggestion&) const = default;
};

struct Criterion
{
    std::string id;
    std::vector<Mark> marks; ///< one per ranked alternative, in the order of Model::alternatives

    bool operator==(const Criterion&) const = default;
};

/// Elapsed months from the start of learning.
struct MonthRange
{
    double low = 0.0;
    double high = 0.0;

    bool operator==(const MonthRange&) const = default;
};

struct LearningTime
{
    std::string id; ///< background or study mode id
    MonthRange months;

    bool operator==(const LearningTime&) const = default;
};

struct Model
{
    std::vector<std::string> themes;
    std::vector<Question> questions; ///< at most maximumQuestions
    std::vector<Band> bands;
    std::vector<Contradiction> contradictions;
    std::vector<std::string> levels; ///< of experience, in rising order
    std::vector<std::string> backgrounds;
    std::vector<std::string> studyModes;
    std::vector<std::string> languages; ///< a person's present language may be any of these
    std::vector<std::string> projectKinds;
    std::vector<std::string> circumstances;
    Market market;
    std::vector<Rule> rules;
    std::vector<Advice> advice;
    std::vector<PrioritySuggestion> prioritySuggestions;
    std::vector<std::string> alternatives;
    std::vector<Criterion> criteria;
    /// In rising order; the first one takes a criterion out of the ranking.
    std::vector<std::string> importanceLevels = {"irrelevant", "low", "medium", "high", "decisive"};
    std::string usualImportance = "medium"; ///< of a criterion without a priority
    std::vector<LearningTime> backgroundTimes;
    std::vector<LearningTime> studyTimes;

    /// 2^questions has to stay exact in 64 bits and in a double.
    static constexpr std::size_t maximumQuestions = 52;
    /// The ranking's exact fractions have to stay within 128 bits.
    static constexpr std::size_t maximumCriteria = 16;

    [[nodiscard]] const Question* question(std::string_view id) const;
    [[nodiscard]] int maximumScore() const { return static_cast<int>(questions.size()); }

    bool operator==(const Model&) const = default;
};

} // namespace rustworthy::decision
