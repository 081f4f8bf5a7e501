// On random answers the view says what the evaluation says.
#include "small_catalog.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace rustworthy;
using test::smallCatalog;

namespace {

constexpr int rounds = 400;

decision::Answers randomAnswers(const decision::Model& model, std::mt19937& random)
{
    decision::Answers answers;
    for (const decision::Question& question : model.questions) {
        switch (random() % 5) {
        case 0:
            break;
        case 1:
            answers.given[question.id] = "unsure";
            break;
        default:
            answers.given[question.id] = question.choices.at(random() % 2).id;
            if (random() % 4 == 0) {
                answers.pinned.insert(question.id);
            }
        }
    }
    return answers;
}

QString id(const std::string& text)
{
    return QString::fromStdString(text);
}

void expectSameBands(const decision::ChecklistResult& checklist, const presentation::ResultView& view)
{
    ASSERT_EQ(static_cast<std::size_t>(view.verdict.bands.size()), checklist.bands.size());
    for (std::size_t i = 0; i < checklist.bands.size(); ++i) {
        const auto& row = view.verdict.bands.at(static_cast<qsizetype>(i));
        EXPECT_EQ(row.id, id(checklist.bands[i].id));
        EXPECT_EQ(row.reachable, checklist.bands[i].reachable);
        EXPECT_DOUBLE_EQ(row.fraction, checklist.bands[i].share);
        EXPECT_EQ(row.share.isEmpty(), !row.reachable || checklist.open == 0);
        EXPECT_EQ(row.reachable && !view.verdict.decided, view.verdict.headline.contains(row.name));
    }
    EXPECT_EQ(view.verdict.decided, checklist.verdict.has_value());
    EXPECT_EQ(view.verdict.band, id(checklist.verdict.value_or("")));
}

void expectSameChanges(const decision::ChecklistResult& checklist, const presentation::ResultView& view)
{
    ASSERT_EQ(static_cast<std::size_t>(view.changes.size()), checklist.flips.size());
    for (std::size_t i = 0; i < checklist.flips.size(); ++i) {
        const decision::Flip& flip = checklist.flips[i];
        const auto& change = view.changes.at(static_cast<qsizetype>(i));
        EXPECT_EQ(change.band, id(flip.band));
        EXPECT_EQ(change.possible, flip.answersToChange.has_value());
        EXPECT_EQ(static_cast<std::size_t>(change.candidates.size()), flip.candidates.size());
        EXPECT_EQ(change.candidateTexts.size(), change.candidates.size());
        const int number = flip.answersToChange.value_or(flip.shortfall);
        EXPECT_TRUE(change.sentence.contains(QString::number(number)));
        EXPECT_EQ(change.sentence.contains(QStringLiteral("open answers must then")),
                  flip.openThatMustFollow > 0);
        EXPECT_EQ(change.sentence.contains(QStringLiteral("Pinned: ")), !change.possible);
    }
}

void expectSameReasons(const decision::ChecklistResult& checklist, const presentation::ResultView& view)
{
    std::map<QString, presentation::Reason> reasons;
    int forRust = 0;
    int open = 0;
    for (const auto& theme : view.themes) {
        for (const auto& reason : theme.reasons) {
            reasons.emplace(reason.question, reason);
            forRust += reason.speaks == decision::Speaks::For ? 1 : 0;
            open += reason.speaks == decision::Speaks::Open ? 1 : 0;
        }
    }
    EXPECT_EQ(forRust, checklist.score.low);
    EXPECT_EQ(forRust + open, checklist.score.high);
    ASSERT_EQ(reasons.size(), checklist.contributions.size());
    for (const decision::Contribution& contribution : checklist.contributions) {
        const auto& reason = reasons.at(id(contribution.question));
        EXPECT_EQ(reason.speaks, contribution.speaks);
        EXPECT_EQ(reason.pinned, contribution.pinned);
        EXPECT_EQ(reason.meaning.isEmpty(), contribution.speaks == decision::Speaks::Open);
    }
}

} // namespace

TEST(Agreement, ViewAndEvaluationSayTheSame)
{
    const auto catalog = smallCatalog();
    std::mt19937 random(20261121);
    for (int round = 0; round < rounds; ++round) {
        SCOPED_TRACE(round);
        const auto answers = randomAnswers(catalog.model, random);
        const auto evaluation = decision::Evaluator(catalog.model).evaluate(answers);
        const auto view = test::present(catalog, answers);
        expectSameBands(evaluation.checklist, view);
        expectSameChanges(evaluation.checklist, view);
        expectSameReasons(evaluation.checklist, view);
        EXPECT_EQ(static_cast<std::size_t>(view.weakNotes.size()),
                  evaluation.checklist.weakInfluences.size());
        EXPECT_EQ(static_cast<std::size_t>(view.contradictions.size()),
                  evaluation.checklist.contradictions.size());
        EXPECT_EQ(view.answeredCount, evaluation.checklist.answered);
    }
}
