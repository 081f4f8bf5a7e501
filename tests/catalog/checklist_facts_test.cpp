// The built-in catalog says what the checklist says: independent tables.
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <array>
#include <map>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;

const Catalog& builtIn()
{
    static const Catalog catalog = test::builtInCatalog();
    return catalog;
}

struct QuestionFact
{
    const char* id;
    const char* group;
    const char* theme;
    const char* forRust;
    const char* against;
};

constexpr std::array questions{
    QuestionFact{"systems", "career", "systems", "yes", "no"},
    QuestionFact{"cs-depth", "career", "growth", "yes", "no"},
    QuestionFact{"wasm-blockchain", "career", "growth", "yes", "no"},
    QuestionFact{"performance", "career", "systems", "yes", "no"},
    QuestionFact{"games", "career", "systems", "yes", "no"},
    QuestionFact{"job-soon", "job-market", "market", "no", "yes"},
    QuestionFact{"patience", "job-market", "growth", "yes", "no"},
    QuestionFact{"salary", "job-market", "market", "yes", "no"},
    QuestionFact{"tech-hub", "job-market", "market", "yes", "no"},
    QuestionFact{"web-apis", "project", "delivery", "no", "yes"},
    QuestionFact{"time-to-market", "project", "delivery", "no", "yes"},
    QuestionFact{"systems-background", "project", "systems", "yes", "no"},
    QuestionFact{"compile-speed", "project", "delivery", "no", "yes"},
    QuestionFact{"solo-team", "project", "delivery", "solo", "team"},
    QuestionFact{"learn-ship", "project", "delivery", "learning", "shipping"},
};

TEST(ChecklistFacts, FifteenQuestionsInTheirOrderWithTheirPolarity)
{
    const decision::Model& model = builtIn().model;
    ASSERT_EQ(model.questions.size(), questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const decision::Question& question = model.questions[i];
        EXPECT_EQ(question.id, questions[i].id);
        EXPECT_EQ(question.group, questions[i].group) << question.id;
        EXPECT_EQ(question.theme, questions[i].theme) << question.id;
        EXPECT_EQ(question.answerThatSpeaks(true), questions[i].forRust) << question.id;
        EXPECT_EQ(question.answerThatSpeaks(false), questions[i].against) << question.id;
        EXPECT_EQ(question.weak, question.id == "salary") << question.id;
    }
}

TEST(ChecklistFacts, EveryQuestionIsWordedAndCitesTheChecklist)
{
    for (const Question& question : builtIn().questions) {
        EXPECT_LE(question.shortName.source.split(u' ').size(), 4) << question.shortName.source.toStdString();
        ASSERT_FALSE(question.citations.isEmpty()) << question.id.toStdString();
        EXPECT_EQ(question.citations.front().source, u"article-b"_s);
        EXPECT_TRUE(question.citations.front().headings.contains(u"Decision Checklist: 15 Questions"_s));
    }
}

TEST(ChecklistFacts, ThreeBandsOnFifteen)
{
    struct Fact
    {
        const char* id;
        int low;
        int high;
    };
    constexpr std::array bands{Fact{"skip", 0, 5}, Fact{"consider", 6, 10}, Fact{"learn", 11, 15}};
    ASSERT_EQ(builtIn().model.bands.size(), bands.size());
    for (std::size_t i = 0; i < bands.size(); ++i) {
        EXPECT_EQ(builtIn().model.bands[i].id, bands[i].id);
        EXPECT_EQ(builtIn().model.bands[i].low, bands[i].low);
        EXPECT_EQ(builtIn().model.bands[i].high, bands[i].high);
    }
}

TEST(ChecklistFacts, KindsCircumstancesAndProfile)
{
    using Ids = std::vector<std::string>;
    const decision::Model& model = builtIn().model;
    EXPECT_EQ(model.themes, (Ids{"systems", "growth", "market", "delivery"}));
    EXPECT_EQ(model.levels, (Ids{"junior", "mid", "senior", "staff"}));
    EXPECT_EQ(model.backgrounds, (Ids{"c-cpp", "systems", "none"}));
    EXPECT_EQ(model.studyModes, (Ids{"part-time", "full-time"}));
    EXPECT_EQ(model.projectKinds,
              (Ids{"os-driver", "embedded", "performance-critical", "game-engine", "webassembly",
                   "blockchain", "cli", "infrastructure", "network-service", "ai-inference", "security",
                   "web-api", "microservice", "devops-tool", "web-frontend", "data-ml", "mvp"}));
    EXPECT_EQ(model.circumstances, (Ids{"existing-cpp", "mixed-team", "little-systems-background", "startup",
                                        "massive-scale", "no-gc-pauses", "early-career", "mid-career"}));
}

TEST(ChecklistFacts, NeedingAJobSoonPullsAgainstPatience)
{
    const auto& contradictions = builtIn().model.contradictions;
    EXPECT_TRUE(std::ranges::any_of(contradictions, [](const decision::Contradiction& contradiction) {
        std::map<std::string, std::string> given;
        for (const auto& item : contradiction.all) {
            given[item.question] = item.answer;
        }
        return given == std::map<std::string, std::string>{{"job-soon", "yes"}, {"patience", "yes"}};
    }));
}

TEST(ChecklistFacts, TwentySevenMarks)
{
    using enum decision::Mark;
    const std::map<std::string, std::array<decision::Mark, 3>> expected{
        // Rust, C++, Go
        {"memory-safety", {Good, Poor, Partial}},
        {"performance-ceiling", {Good, Good, Partial}},
        {"concurrency-safety", {Good, Poor, Partial}},
        {"learning-curve", {Poor, Poor, Good}},
        {"ecosystem-maturity", {Partial, Good, Good}},
        {"webassembly", {Good, Partial, Partial}},
        {"embedded", {Good, Good, Poor}},
        {"web-services", {Partial, Poor, Good}},
        {"package-manager", {Good, Poor, Good}},
    };
    const decision::Model& model = builtIn().model;
    EXPECT_EQ(model.alternatives, (std::vector<std::string>{"rust", "cpp", "go"}));
    ASSERT_EQ(model.criteria.size(), expected.size());
    for (const decision::Criterion& criterion : model.criteria) {
        ASSERT_TRUE(expected.contains(criterion.id)) << criterion.id;
        const auto& marks = expected.at(criterion.id);
        EXPECT_EQ(criterion.marks, std::vector<decision::Mark>(marks.begin(), marks.end())) << criterion.id;
    }
}

} // namespace
} // namespace rustworthy::catalog
