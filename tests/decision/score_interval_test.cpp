// The interval against brute force. Every one of the 3^15 sheets (for, against, open) is checked through
// scoreInterval(); evaluateChecklist(), which is slower, on every 4,999th of them and thus on all shapes of
// sheet.
#include "decision/checklist.h"
#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace rustworthy::decision {
namespace {

constexpr std::size_t questionCount = 15;
constexpr std::size_t sheetCount = 14'348'907; // 3^15

// Digit i of a sheet's number: 0 = against, 1 = for, 2 = open.
class Sheet
{
public:
    // Steps to the next number; false after the last.
    bool advance()
    {
        for (std::size_t i = 0; i < questionCount; ++i) {
            if (digits[i] < 2) {
                ++digits[i];
                said[i] = digits[i] == 1 ? Speaks::For : Speaks::Open;
                return true;
            }
            digits[i] = 0;
            said[i] = Speaks::Against;
        }
        return false;
    }

    std::array<std::uint8_t, questionCount> digits{};
    std::array<Speaks, questionCount> said = filledWithAgainst();

private:
    static std::array<Speaks, questionCount> filledWithAgainst()
    {
        std::array<Speaks, questionCount> against{};
        against.fill(Speaks::Against);
        return against;
    }
};

// Lowest and highest score over all completions, by definition: those of a sheet with an open answer are
// those of the two sheets in which that answer is settled, and both have smaller numbers.
class CompletionTable
{
public:
    CompletionTable() : m_lowest(sheetCount), m_highest(sheetCount)
    {
        Sheet sheet;
        std::size_t number = 0;
        do {
            settle(sheet, number++);
        } while (sheet.advance());
    }
    int lowest(std::size_t number) const { return m_lowest[number]; }
    int highest(std::size_t number) const { return m_highest[number]; }

private:
    void settle(const Sheet& sheet, std::size_t number)
    {
        std::size_t place = 1;
        std::uint8_t score = 0;
        for (std::size_t i = 0; i < questionCount; ++i, place *= 3) {
            if (sheet.digits[i] == 2) {
                m_lowest[number] = std::min(m_lowest[number - place], m_lowest[number - 2 * place]);
                m_highest[number] = std::max(m_highest[number - place], m_highest[number - 2 * place]);
                return;
            }
            score = static_cast<std::uint8_t>(score + sheet.digits[i]);
        }
        m_lowest[number] = score;
        m_highest[number] = score;
    }

    std::vector<std::uint8_t> m_lowest;
    std::vector<std::uint8_t> m_highest;
};

const CompletionTable& completions()
{
    static const CompletionTable table;
    return table;
}

TEST(ScoreInterval, AgreesWithTheCompletionsOfAllSheets)
{
    const CompletionTable& table = completions();
    Sheet sheet;
    std::size_t number = 0;
    std::size_t wrong = 0;
    do {
        const ScoreInterval score = scoreInterval(sheet.said);
        if (score.low != table.lowest(number) || score.high != table.highest(number)) {
            ++wrong;
        }
        ++number;
    } while (sheet.advance());
    EXPECT_EQ(number, sheetCount);
    EXPECT_EQ(wrong, 0U);
}

TEST(ScoreInterval, OfAnEvaluationAgreesWithTheCompletions)
{
    const Model model = test::fifteenQuestions();
    const CompletionTable& table = completions();
    for (std::size_t number = 0; number < sheetCount; number += 4999) {
        Answers answers;
        std::size_t rest = number;
        for (const Question& question : model.questions) {
            if (rest % 3 != 2) {
                answers.given[question.id] = question.answerThatSpeaks(rest % 3 == 1);
            }
            rest /= 3;
        }
        const ScoreInterval score = evaluateChecklist(model, answers).score;
        ASSERT_EQ(score.low, table.lowest(number)) << "sheet " << number;
        ASSERT_EQ(score.high, table.highest(number)) << "sheet " << number;
    }
}

} // namespace
} // namespace rustworthy::decision
