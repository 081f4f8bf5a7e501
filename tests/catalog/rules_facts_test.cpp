// The built-in catalog says which languages the articles recommend, warn off and except: independent tables.
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <set>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;
using decision::Rule;
using Names = std::set<std::string>;

const Catalog& builtIn()
{
    static const Catalog catalog = test::builtInCatalog();
    return catalog;
}

std::string nameOf(const decision::Condition& condition)
{
    return condition.kind == decision::Condition::Kind::Answer ? condition.id + '=' + condition.answer
                                                               : condition.id;
}

bool fires(const Rule& rule, const Names& given)
{
    const auto holds = [&given](const decision::Condition& condition) {
        return given.contains(nameOf(condition));
    };
    return (rule.when.anyOf.empty() || std::ranges::any_of(rule.when.anyOf, holds)) &&
           std::ranges::all_of(rule.when.allOf, holds);
}

// "+rust" recommends, "-rust" warns off, "!rust" is an exception.
Names adviceFor(const Names& given)
{
    Names advice;
    for (const Rule& rule : builtIn().model.rules) {
        if (fires(rule, given)) {
            constexpr std::string_view signs = "+-!";
            advice.insert(signs[static_cast<std::size_t>(rule.stance)] + rule.language);
        }
    }
    return advice;
}

struct Advice
{
    const char* name;
    Names given;
    Names advice;
};

void PrintTo(const Advice& row, std::ostream* out)
{
    *out << row.name;
}

class RuleFacts : public testing::TestWithParam<Advice>
{};

TEST_P(RuleFacts, AdviseAsTheArticlesDo)
{
    EXPECT_EQ(adviceFor(GetParam().given), GetParam().advice);
}

const Names apiAdvice{"-rust", "+go", "+python", "+javascript", "+java"};
const Names prototypeAdvice{"-rust", "+go", "+python", "+javascript"};

INSTANTIATE_TEST_SUITE_P(
    Kinds, RuleFacts,
    testing::Values(
        Advice{"Nothing", {}, {}}, Advice{"Drivers", {"os-driver"}, {"+rust", "+cpp"}},
        Advice{"Embedded", {"embedded"}, {"+rust"}},
        Advice{"Performance", {"performance-critical"}, {"+rust"}},
        Advice{"GameEngine", {"game-engine"}, {"+rust", "+cpp"}},
        Advice{"WebAssembly", {"webassembly"}, {"+rust"}}, Advice{"Blockchain", {"blockchain"}, {"+rust"}},
        Advice{"CommandLine", {"cli"}, {"+rust", "+go"}},
        Advice{"Infrastructure", {"infrastructure"}, {"+rust", "+go"}},
        Advice{"NetworkService", {"network-service"}, {"+rust"}},
        Advice{"Inference", {"ai-inference"}, {"+rust"}}, Advice{"Security", {"security"}, {"+rust"}},
        Advice{"WebApi", {"web-api"}, {"-rust", "+go", "+python", "+javascript", "+java", "+typescript"}},
        Advice{"Microservice", {"microservice"}, {"-rust", "+go"}},
        Advice{"DevOps", {"devops-tool"}, {"+go"}},
        Advice{"FrontEnd", {"web-frontend"}, {"-rust", "+typescript", "+go"}},
        Advice{"Data", {"data-ml"}, {"-rust", "+python"}}, Advice{"FirstProduct", {"mvp"}, prototypeAdvice}),
    [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Circumstances, RuleFacts,
    testing::Values(
        Advice{"OldCode", {"existing-cpp"}, {"+cpp"}}, Advice{"MixedTeam", {"mixed-team"}, {"-rust"}},
        Advice{"LittleBackground", {"little-systems-background"}, {"-rust"}},
        Advice{"StartUp", {"startup"}, prototypeAdvice}, Advice{"NoPauses", {"no-gc-pauses"}, {"+rust"}},
        Advice{"EarlyCareer", {"early-career"}, {"+go", "+python"}},
        Advice{"MidCareerAlone", {"mid-career"}, {}}, Advice{"MassiveScaleAlone", {"massive-scale"}, {}},
        Advice{"MassiveScaleOfServices", {"massive-scale", "microservice"}, {"-rust", "!rust", "+go"}},
        Advice{"InfrastructureOfData", {"data-ml", "ai-inference"}, {"-rust", "!rust", "+rust", "+python"}}),
    [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Answers, RuleFacts,
    testing::Values(Advice{"Systems", {"systems=yes"}, {"+rust"}}, Advice{"NoSystems", {"systems=no"}, {}},
                    Advice{"Depth", {"cs-depth=yes"}, {"+rust"}}, Advice{"Games", {"games=yes"}, {"+rust"}},
                    Advice{"WasmOrBlockchain", {"wasm-blockchain=yes"}, {"+rust"}},
                    Advice{"Learning", {"learn-ship=learning"}, {"+rust"}},
                    Advice{"Shipping", {"learn-ship=shipping"}, {"+go", "+python", "+javascript"}},
                    Advice{"WebApis", {"web-apis=yes"}, apiAdvice},
                    Advice{"TimeToMarket", {"time-to-market=yes"}, prototypeAdvice},
                    Advice{"JobSoon", {"job-soon=yes"}, prototypeAdvice}),
    [](const auto& row) { return row.param.name; });

TEST(RuleSources, EveryRuleCitesOne)
{
    for (const catalog::Rule& rule : builtIn().rules) {
        EXPECT_FALSE(rule.citations.isEmpty()) << rule.id.toStdString();
    }
}

TEST(HybridFacts, ThreePhasesAndFourPairings)
{
    const HybridPath& path = builtIn().hybridPath;
    EXPECT_EQ(path.phases.size(), 3);
    QStringList pairings;
    for (const Statement& pairing : path.pairings) {
        pairings.append(pairing.text.source);
    }
    for (const QString& name : {u"Discord"_s, u"Dropbox"_s, u"Microsoft"_s, u"Cloudflare"_s}) {
        EXPECT_EQ(pairings.filter(name).size(), 1) << name.toStdString();
    }
    EXPECT_EQ(pairings.size(), 4);
    EXPECT_EQ(pairings.filter(u"Go"_s).size(), 3) << "Microsoft pairs C# with Rust";
    EXPECT_EQ(pairings.filter(u"C#"_s).size(), 1);
}

TEST(ReadingFacts, BothSidesAreThere)
{
    QStringList stances;
    for (const Reading& reading : builtIn().background) {
        stances.append(reading.stance);
        EXPECT_FALSE(reading.citations.isEmpty()) << reading.id.toStdString();
    }
    EXPECT_TRUE(stances.contains(u"for"_s));
    EXPECT_TRUE(stances.contains(u"against"_s));
}

} // namespace
} // namespace rustworthy::catalog
