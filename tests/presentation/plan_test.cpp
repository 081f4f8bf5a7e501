// What learning takes and when it pays back, on the built-in catalog.
#include "presentation/present.h"
#include "support/catalogs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rustworthy::presentation {
namespace {

using namespace Qt::StringLiterals;

const catalog::Catalog& builtIn()
{
    static const catalog::Catalog catalog = test::builtInCatalog();
    return catalog;
}

PlanView planFor(const decision::Answers& answers, const QDate& start = QDate(2026, 11, 21))
{
    Context context{
        .locale = QLocale(QLocale::English, QLocale::UnitedStates), .ownAnswers = {}, .planStart = start};
    return presentResult(builtIn(), answers, decision::Evaluator(builtIn().model).evaluate(answers), context)
        .plan;
}

decision::Answers withProfile(const decision::Profile& profile)
{
    decision::Answers answers;
    answers.profile = profile;
    return answers;
}

decision::Profile goSenior()
{
    return {.level = "senior",
            .background = "c-cpp",
            .study = {},
            .hoursPerWeek = 10,
            .language = "go",
            .pay = 104'000};
}

TEST(Plan, PhasesRunFromTheFirstDayAndAreNotAddedUp)
{
    const PlanView plan = planFor({});
    ASSERT_EQ(plan.phases.size(), 5);
    EXPECT_EQ(plan.phases.at(0).elapsed, u"2–4 week(s) from the start"_s);
    EXPECT_EQ(plan.phases.at(0).dates, u"between 5 Dec 2026 and 19 Dec 2026"_s);
    EXPECT_EQ(plan.phases.at(3).dates, u"between 21 May 2027 and 21 Nov 2027"_s);
    EXPECT_FALSE(plan.phases.at(0).topics.isEmpty());
    EXPECT_FALSE(plan.phases.at(0).hurdles.isEmpty());
    EXPECT_FALSE(plan.phases.at(0).resources.isEmpty());
    ASSERT_EQ(plan.gantt.bars.size(), 5);
    for (const GanttBar& bar : plan.gantt.bars) {
        EXPECT_EQ(bar.start, 0.0);
        EXPECT_LT(bar.earliestEnd, bar.latestEnd);
        EXPECT_FALSE(bar.highlighted);
    }
    EXPECT_EQ(plan.gantt.bars.at(1).earliestEnd, 2.0);
    EXPECT_EQ(plan.gantt.bars.at(4).latestEnd, 24.0);
    EXPECT_EQ(plan.gantt.axisMaximum, 24.0);
    EXPECT_EQ(plan.gantt.ticks.at(1).label, u"May 2027"_s);
    EXPECT_EQ(plan.gantt.frame.table.rows.size(), 5);
}

TEST(Plan, WithoutAStartItCountsMonths)
{
    const PlanView plan = planFor({}, QDate());
    EXPECT_EQ(plan.phases.at(0).dates, QString());
    EXPECT_EQ(plan.gantt.ticks.at(1).label, u"6"_s);
    EXPECT_FALSE(plan.gantt.axisTitle.isEmpty());
}

TEST(Plan, TheLineForTheBackgroundGoesBeforeTheOneForStudyTime)
{
    const PlanView both = planFor(withProfile({.background = "c-cpp", .study = "part-time"}));
    EXPECT_EQ(both.headline, u"C or C++: 2–4 month(s) until you are proficient."_s);
    EXPECT_TRUE(both.line.contains(u"6–12 month(s)"_s)) << both.line.toStdString();
    ASSERT_EQ(both.gantt.bars.size(), 6);
    EXPECT_TRUE(both.gantt.bars.last().highlighted);
    EXPECT_EQ(both.gantt.bars.last().earliestEnd, 2.0);
    EXPECT_EQ(both.gantt.bars.last().latestEnd, 4.0);

    const PlanView systems = planFor(withProfile({.background = "systems", .study = "full-time"}));
    EXPECT_EQ(systems.gantt.bars.last().latestEnd, 6.0);
    EXPECT_TRUE(systems.line.contains(u"no line for your background"_s)) << systems.line.toStdString();
    EXPECT_TRUE(planFor({}).line.startsWith(u"Give your background"_s));
}

TEST(Plan, NamesThePrintedLinesThatAreNotUsed)
{
    const auto timesNamed = [](const QString& line) {
        QStringList named;
        for (const QString& time : {u"6–12"_s, u"3–6"_s, u"2–4"_s, u"8–12"_s}) {
            if (line.contains(time)) {
                named.append(time);
            }
        }
        return named;
    };
    EXPECT_EQ(timesNamed(planFor({}).line).size(), 4);
    const PlanView both = planFor(withProfile({.background = "c-cpp", .study = "part-time"}));
    EXPECT_EQ(timesNamed(both.line), QStringList({u"6–12"_s, u"3–6"_s, u"8–12"_s}));
    EXPECT_EQ(both.line.count(u"6–12"_s), 1);
    const PlanView study = planFor(withProfile({.study = "full-time"}));
    EXPECT_EQ(timesNamed(study.line), QStringList({u"6–12"_s, u"2–4"_s, u"8–12"_s}));
}

TEST(Plan, NamesWhatOtherLanguagesTakeWhereTheyAreAdvised)
{
    EXPECT_TRUE(planFor({}).others.isEmpty());
    decision::Answers answers;
    answers.given = {{"job-soon", "yes"}};
    const QList<OtherLanguageView> others = planFor(answers).others;
    QStringList texts;
    for (const OtherLanguageView& other : others) {
        texts.append(other.language + u": "_s + other.time);
    }
    EXPECT_EQ(texts, QStringList({u"go: 1–2 week(s) until you are productive"_s,
                                  u"python: days until you are productive"_s,
                                  u"javascript: days until you are productive"_s}));
}

TEST(Plan, NamesTheLanguagesAdvisedThatHaveNoLearningTime)
{
    EXPECT_EQ(planFor({}).othersWithoutTime, QString());
    decision::Answers answers;
    answers.projectKinds = {"web-api", "web-frontend"};
    const PlanView plan = planFor(answers);
    EXPECT_TRUE(plan.othersWithoutTime.startsWith(u"Advised as well, but without a learning time"_s));
    EXPECT_TRUE(plan.othersWithoutTime.contains(u"TypeScript"_s)) << plan.othersWithoutTime.toStdString();
    EXPECT_TRUE(plan.othersWithoutTime.contains(u"Java"_s));
    for (const OtherLanguageView& other : plan.others) {
        EXPECT_FALSE(plan.othersWithoutTime.contains(other.name + u","_s));
    }
}

TEST(Payback, ComputesWithTheFiguresItShows)
{
    // Gain 10,000 to 20,000; 2 to 4 months x 52/12 x 10 hours x 50 dollars; months until that is made up for.
    const PaybackView payback = planFor(withProfile(goSenior())).payback;
    ASSERT_TRUE(payback.computed);
    EXPECT_TRUE(payback.arithmetic.at(0).contains(u"10,000 to 20,000"_s));
    EXPECT_TRUE(payback.arithmetic.at(1).contains(u"4,333 to 8,667"_s))
        << payback.arithmetic.at(1).toStdString();
    EXPECT_TRUE(payback.arithmetic.at(1).contains(u"50.00"_s));
    // 2 + 4333/(20000/12) = 4.6; 4 + 8667/(10000/12) = 14.4
    EXPECT_EQ(payback.headline, u"By these figures learning pays back 5 to 14 months after the start."_s);
    EXPECT_EQ(payback.missing, QString());
    EXPECT_EQ(payback.assumptions.size(), 6);
}

TEST(Payback, AnOpenBandGivesTheShortEndAtBest)
{
    decision::Profile staff = goSenior();
    staff.level = "staff";
    const PaybackView payback = planFor(withProfile(staff)).payback;
    EXPECT_TRUE(payback.headline.contains(u"at best"_s)) << payback.headline.toStdString();
    EXPECT_EQ(payback.arithmetic.size(), 4);
}

TEST(Payback, SaysWhatIsMissingOrHasNoBand)
{
    const PaybackView nothing = planFor({}).payback;
    EXPECT_FALSE(nothing.computed);
    EXPECT_TRUE(nothing.arithmetic.isEmpty());
    for (const QString& need :
         {u"your experience level"_s, u"your present main language"_s, u"your present pay"_s,
          u"the hours a week that you learn"_s, u"your background or your time for learning"_s}) {
        EXPECT_TRUE(nothing.missing.contains(need)) << need.toStdString();
    }
    decision::Profile cpp = goSenior();
    cpp.language = "cpp";
    EXPECT_EQ(
        planFor(withProfile(cpp)).payback.headline,
        u"There is no salary band for C++ at your level, so that payback cannot be computed. Salary bands, "
        "which payback needs, exist only for Rust, Go and Python."_s);
    decision::Profile rust = goSenior();
    rust.language = "rust";
    EXPECT_TRUE(planFor(withProfile(rust)).payback.headline.startsWith(u"You work in Rust already"_s));
}

// What was computed with the pay must not show where the pay is left out.
TEST(Payback, SaysNothingThatRevealsAPayLeftOut)
{
    const decision::Answers full = withProfile(goSenior());
    decision::Answers shown = full;
    shown.profile.pay.reset();
    const decision::Evaluation evaluation = decision::Evaluator(builtIn().model).evaluate(full);
    ASSERT_EQ(evaluation.payback.reason, decision::Payback::Reason::Ok);
    const PaybackView payback = presentResult(builtIn(), shown, evaluation,
                                              {.locale = QLocale::c(), .ownAnswers = {}, .planStart = {}})
                                    .plan.payback;
    EXPECT_FALSE(payback.computed);
    EXPECT_TRUE(payback.arithmetic.isEmpty());
    EXPECT_TRUE(payback.evidence.isEmpty());
    EXPECT_EQ(payback.headline, planFor(shown).payback.headline);
    EXPECT_EQ(payback.missing, u"Still to be given: your present pay."_s);
}

TEST(Payback, BeyondTenYearsIsNoNumber)
{
    decision::Profile dear = goSenior();
    dear.pay = 10'000'000;
    dear.hoursPerWeek = 60;
    EXPECT_EQ(planFor(withProfile(dear)).payback.headline,
              u"By these figures learning does not pay back within ten years."_s);
}

} // namespace
} // namespace rustworthy::presentation
