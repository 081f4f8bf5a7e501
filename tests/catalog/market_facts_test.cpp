// The built-in catalog says what the articles print of pay, jobs and learning: independent tables.
#include "decision/market.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <array>

namespace rustworthy::catalog {
namespace {

using namespace Qt::StringLiterals;

const Catalog& builtIn()
{
    static const Catalog catalog = test::builtInCatalog();
    return catalog;
}

TEST(MarketFacts, TwelveSalaryBands)
{
    struct Fact
    {
        const char* language;
        const char* level;
        double low; ///< thousand dollars
        double high;
    };
    constexpr std::array bands{
        Fact{"rust", "junior", 90, 120},  Fact{"go", "junior", 85, 110},  Fact{"python", "junior", 80, 100},
        Fact{"rust", "mid", 130, 160},    Fact{"go", "mid", 120, 150},    Fact{"python", "mid", 110, 140},
        Fact{"rust", "senior", 170, 220}, Fact{"go", "senior", 160, 200}, Fact{"python", "senior", 150, 180},
        Fact{"rust", "staff", 220, 300},  Fact{"go", "staff", 200, 280},  Fact{"python", "staff", 180, 250},
    };
    const decision::Market& market = builtIn().model.market;
    EXPECT_EQ(market.subject, "rust");
    EXPECT_EQ(market.salaries.size(), bands.size());
    for (const Fact& fact : bands) {
        const decision::SalaryBand* band = decision::findBand(market, fact.language, fact.level);
        ASSERT_TRUE(band) << fact.language << ' ' << fact.level;
        EXPECT_EQ(band->low, fact.low * 1000);
        EXPECT_EQ(band->high, fact.high * 1000);
        EXPECT_EQ(band->openEnded, std::string(fact.level) == "staff") << fact.language << ' ' << fact.level;
    }
    EXPECT_EQ(builtIn().market.currency, u"USD"_s);
}

TEST(MarketFacts, SixPostingCountsOfWhichRusts2026IsProjected)
{
    struct Fact
    {
        const char* language;
        int year;
        double count;
    };
    constexpr std::array postings{Fact{"rust", 2020, 1000},    Fact{"rust", 2023, 3000},
                                  Fact{"rust", 2026, 5000},    Fact{"go", 2026, 15000},
                                  Fact{"python", 2026, 25000}, Fact{"javascript", 2026, 50000}};
    const decision::Market& market = builtIn().model.market;
    EXPECT_EQ(market.postings.size(), postings.size());
    for (const Fact& fact : postings) {
        const decision::PostingCount* posting = decision::findPosting(market, fact.language, fact.year);
        ASSERT_TRUE(posting) << fact.language << ' ' << fact.year;
        EXPECT_EQ(posting->count, fact.count);
    }
    EXPECT_TRUE(decision::findPosting(market, "rust", 2026)->projected);
    EXPECT_FALSE(decision::findPosting(market, "rust", 2023)->projected);
    EXPECT_EQ(market.postingsRounding, 1000);
}

TEST(MarketFacts, ClaimedGrowthAndPremium)
{
    EXPECT_EQ(builtIn().market.claimedGrowth, 0.4);
    EXPECT_EQ(builtIn().market.claimedPremiumLow, 0.1);
    EXPECT_EQ(builtIn().market.claimedPremiumHigh, 0.2);
}

TEST(MarketFacts, EmployersAndPlaces)
{
    QStringList employers;
    for (const Employer& employer : builtIn().market.employers) {
        employers.append(employer.name);
    }
    for (const QString& name : {u"AWS"_s, u"Microsoft"_s, u"Google"_s, u"Meta"_s, u"Discord"_s,
                                u"Cloudflare"_s, u"Stripe"_s, u"Dropbox"_s, u"npm"_s}) {
        EXPECT_TRUE(employers.contains(name)) << name.toStdString();
    }
    QStringList places;
    for (const Place& place : builtIn().market.places) {
        places.append(place.name.source);
    }
    EXPECT_EQ(places, QStringList({u"San Francisco"_s, u"Seattle"_s, u"New York"_s, u"Austin"_s, u"Berlin"_s,
                                   u"London"_s, u"Amsterdam"_s}));
}

TEST(LearningFacts, PhasesAndTimes)
{
    struct Fact
    {
        const char* id;
        double low;
        double high;
        const char* unit;
    };
    constexpr std::array phases{Fact{"basics", 2, 4, "weeks"}, Fact{"intermediate", 2, 3, "months"},
                                Fact{"productive", 3, 6, "months"}, Fact{"proficient", 6, 12, "months"},
                                Fact{"expert", 1, 2, "years"}};
    const QList<Phase>& learned = builtIn().learning.phases;
    ASSERT_EQ(learned.size(), qsizetype(phases.size()));
    for (qsizetype i = 0; i < learned.size(); ++i) {
        const Fact& fact = phases[static_cast<std::size_t>(i)];
        EXPECT_EQ(learned[i].id.toStdString(), fact.id);
        EXPECT_EQ(learned[i].elapsed.low, fact.low) << fact.id;
        EXPECT_EQ(learned[i].elapsed.high, fact.high) << fact.id;
        EXPECT_EQ(learned[i].elapsed.unit.toStdString(), fact.unit) << fact.id;
    }

    const auto expectMonths = [](const std::vector<decision::LearningTime>& times, const char* id, double low,
                                 double high) {
        const auto found = std::ranges::find(times, id, &decision::LearningTime::id);
        ASSERT_NE(found, times.end()) << id;
        EXPECT_EQ(found->months.low, low) << id;
        EXPECT_EQ(found->months.high, high) << id;
    };
    const decision::Model& model = builtIn().model;
    expectMonths(model.backgroundTimes, "c-cpp", 2, 4);
    expectMonths(model.backgroundTimes, "none", 8, 12);
    EXPECT_EQ(model.backgroundTimes.size(), 2U); // other systems work: no figure is printed
    expectMonths(model.studyTimes, "part-time", 6, 12);
    expectMonths(model.studyTimes, "full-time", 3, 6);
    EXPECT_EQ(builtIn().hybridPath.simpleShare, 0.9);
}

TEST(EvidenceFacts, FlaggedClaimsHaveTheirStatus)
{
    struct Fact
    {
        const char* claim;
        const char* status;
    };
    constexpr std::array facts{
        Fact{"premium-10-20", "disputed"},
        Fact{"postings-growth-40", "disputed"},
        Fact{"postings-tripled", "articles-disagree"},
        Fact{"firecracker-125", "disputed"},
        Fact{"discord-elixir", "disputed"},
        Fact{"figma-engine", "disputed"},
        Fact{"json-throughput", "anecdote"},
        Fact{"inference-10x", "anecdote"},
        Fact{"most-loved", "dated"},
        Fact{"crates-count", "dated"},
        Fact{"time-to-proficiency", "not-comparable"},
        Fact{"cpp-median", "derived"},
        Fact{"cli-and-infrastructure", "articles-disagree"},
        Fact{"salary-bands", "article-figure"},
    };
    for (const Fact& fact : facts) {
        const Claim* claim = builtIn().claim(QString::fromLatin1(fact.claim));
        ASSERT_TRUE(claim) << fact.claim;
        EXPECT_EQ(claim->status.toStdString(), fact.status) << fact.claim;
        EXPECT_TRUE(builtIn().status(claim->status)) << fact.claim;
    }
}

TEST(EvidenceFacts, TwoSourcesOfWhichOneIsDatedAndAddressed)
{
    ASSERT_EQ(builtIn().sources.size(), 2);
    const Source* second = builtIn().source(u"article-b"_s);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->shortName, u"B"_s);
    EXPECT_EQ(second->date, QDate(2026, 2, 20));
    EXPECT_TRUE(second->url.startsWith(u"https://docs.bswen.com"_s));
    const Source* first = builtIn().source(u"article-a"_s);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->shortName, u"A"_s);
    EXPECT_FALSE(first->date);
    EXPECT_TRUE(first->url.isEmpty());
    EXPECT_TRUE(first->author.isEmpty());
}

} // namespace
} // namespace rustworthy::catalog
