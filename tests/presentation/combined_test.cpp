// How the three opinions fit together, for every combination of what they say.
#include "small_catalog.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

using namespace rustworthy;
using decision::Leaning;
using test::u8;

namespace {

constexpr Leaning leanings[] = {Leaning::Open, Leaning::For, Leaning::Mixed, Leaning::Against};

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

presentation::CombinedView view(const decision::Evaluation& evaluation, const decision::Answers& answers = {})
{
    return presentation::presentResult(builtIn(), answers, evaluation,
                                       {.locale = QLocale(QLocale::English), .ownAnswers = {}})
        .combined;
}

decision::Evaluation evaluated(const decision::Answers& answers)
{
    static decision::Evaluator evaluator(builtIn().model);
    return evaluator.evaluate(answers);
}

int differing(Leaning one, Leaning other)
{
    return one != Leaning::Open && other != Leaning::Open && one != other ? 1 : 0;
}

} // namespace

TEST(Combined, HasASentenceOfItsOwnForEachPairOfCareerAndProject)
{
    auto evaluation = evaluated({});
    std::set<QString> sentences;
    for (const Leaning career : leanings) {
        for (const Leaning project : leanings) {
            evaluation.combined.career = career;
            evaluation.combined.project = project;
            const QString together = view(evaluation).together;
            EXPECT_TRUE(together.contains(u8("Rust")) && together.endsWith(QLatin1Char('.')));
            EXPECT_FALSE(together.contains(QLatin1Char('%')));
            sentences.insert(together);
        }
    }
    EXPECT_EQ(sentences.size(), 16U);
}

TEST(Combined, NamesEachPairOfLensesThatDiffers)
{
    auto evaluation = evaluated({});
    std::set<QString> sentences;
    for (const Leaning career : leanings) {
        for (const Leaning rules : leanings) {
            for (const Leaning ranking : leanings) {
                evaluation.combined.career = career;
                evaluation.combined.rules = rules;
                evaluation.combined.ranking = ranking;
                evaluation.ranking.prioritiesGiven = true;
                const QStringList shown = view(evaluation).disagreements;
                EXPECT_EQ(shown.size(),
                          differing(career, rules) + differing(career, ranking) + differing(rules, ranking));
                sentences.insert(shown.begin(), shown.end());
                evaluation.ranking.prioritiesGiven = false; // the ranking does not count
                EXPECT_EQ(view(evaluation).disagreements.size(), differing(career, rules));
            }
        }
    }
    EXPECT_EQ(sentences.size(), 18U);
}

TEST(Combined, SaysWhichLensAnswersWhichQuestionWhereTheySeemToDiffer)
{
    auto evaluation = evaluated({}); // Rust leads the ranking
    const QString questions =
        u8("These are two questions: the checklist says whether learning Rust suits you, the rules and the "
           "ranking say which language suits the project.");
    evaluation.combined.career = Leaning::Against;
    EXPECT_TRUE(view(evaluation).together.endsWith(questions));
    evaluation.combined.career = Leaning::For;
    EXPECT_FALSE(view(evaluation).together.contains(questions));
    evaluation.combined.rules = Leaning::Against;
    EXPECT_TRUE(view(evaluation).together.endsWith(questions));
}

TEST(Combined, SaysThatTheRankingDoesNotCountWithoutPriorities)
{
    const auto shown = view(evaluated({}));
    EXPECT_TRUE(shown.forYourProject.contains(u8("With every criterion alike, Rust leads in 70 of 100 ways; "
                                                 "that counts only once priorities are set.")));
    EXPECT_TRUE(shown.missing.contains(u8("15 questions")));
    EXPECT_TRUE(shown.missing.contains(u8("what is being built")));
    EXPECT_TRUE(shown.missing.contains(u8("set priorities")));
}

TEST(Combined, HasNothingMissingWhenAllIsSaid)
{
    decision::Answers answers;
    for (const decision::Question& question : builtIn().model.questions) {
        answers.given[question.id] = question.answerThatSpeaks(true);
    }
    answers.projectKinds = {"embedded"};
    answers.priorities = {{"embedded", "decisive"}};
    const auto shown = view(evaluated(answers), answers);
    EXPECT_EQ(shown.missing, QString());
    EXPECT_EQ(shown.forYou, u8("The checklist ends in “Definitely worth learning”, with 15 of 15 points."));
    EXPECT_TRUE(shown.forYourProject.contains(u8("speak for Rust")));
}
