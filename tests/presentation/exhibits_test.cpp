#include "presentation/exhibits.h"

#include "presentation/result_tables.h"
#include "small_catalog.h"
#include "support/catalogs.h"

#include <QtCore/QRegularExpression>
#include <gtest/gtest.h>

#include <algorithm>

using namespace rustworthy;
using presentation::Exhibit;
using test::u8;

namespace {

/// Everything that can be given is.
decision::Answers fullAnswers(const catalog::Catalog& catalog)
{
    decision::Answers answers = test::speaking(catalog, 9, 4);
    answers.profile = {.level = "senior",
                       .background = "c-cpp",
                       .study = "part-time",
                       .hoursPerWeek = 10,
                       .language = "go",
                       .pay = 30123};
    answers.projectKinds = {"cli"};
    answers.priorities = {{"embedded", "decisive"}};
    return answers;
}

QStringList idsOf(const QList<Exhibit>& exhibits)
{
    QStringList ids;
    for (const Exhibit& exhibit : exhibits) {
        ids.append(exhibit.id);
    }
    return ids;
}

Exhibit exhibitIn(const QList<Exhibit>& exhibits, const char* id)
{
    const auto found = std::ranges::find(exhibits, u8(id), &Exhibit::id);
    if (found == exhibits.end()) {
        ADD_FAILURE() << "there is no " << id;
        return {};
    }
    return *found;
}

struct Shown
{
    catalog::Catalog catalog = test::builtInCatalog();
    decision::Answers answers = fullAnswers(catalog);
    presentation::ResultView result = test::present(catalog, answers);
    presentation::ReferenceView reference = test::reference(catalog);

    [[nodiscard]] presentation::ResultView triedOut(const decision::Answers& tried) const
    {
        return presentation::presentResult(
            catalog, tried, decision::Evaluator(catalog.model).evaluate(tried),
            {.locale = QLocale(QLocale::English, QLocale::UnitedStates), .ownAnswers = answers});
    }
};

} // namespace

TEST(Exhibits, HaveUniqueIdsInTheOrderOfTheList)
{
    const Shown shown;
    const QStringList ids = idsOf(presentation::exhibits(shown.result, shown.reference, true));
    EXPECT_EQ(ids, presentation::exhibitIds()); // a full result has them all
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    static const QRegularExpression form(QStringLiteral("^[a-z-]+$"));
    for (const QString& id : ids) {
        EXPECT_TRUE(form.match(id).hasMatch()) << id.toStdString();
    }
}

TEST(Exhibits, HaveTitlesColumnsAndRowsOfOneWidth)
{
    const Shown shown;
    QStringList titles;
    for (const Exhibit& exhibit : presentation::exhibits(shown.result, shown.reference, true)) {
        EXPECT_FALSE(exhibit.title.isEmpty()) << exhibit.id.toStdString();
        titles.append(exhibit.title);
        ASSERT_FALSE(exhibit.table.rows.isEmpty()) << exhibit.id.toStdString();
        EXPECT_EQ(exhibit.table.numeric.size(), exhibit.table.columns.size()) << exhibit.id.toStdString();
        EXPECT_EQ(exhibit.table.columns.count(QString()), 0) << exhibit.id.toStdString();
        for (const QStringList& row : exhibit.table.rows) {
            EXPECT_EQ(row.size(), exhibit.table.columns.size()) << exhibit.id.toStdString();
        }
        EXPECT_TRUE(exhibit.notice.isEmpty()) << exhibit.id.toStdString();
    }
    EXPECT_EQ(titles.removeDuplicates(), 0);
}

TEST(Exhibits, HoldEveryChartOfTheResult)
{
    const Shown shown;
    const auto all = presentation::exhibits(shown.result, shown.reference);
    const presentation::ResultView& result = shown.result;
    EXPECT_EQ(exhibitIn(all, "themes").chart, presentation::ChartData(result.themeChart));
    EXPECT_EQ(exhibitIn(all, "postings-trend").chart, presentation::ChartData(result.market.trend));
    EXPECT_EQ(exhibitIn(all, "postings-languages").chart, presentation::ChartData(result.market.languages));
    EXPECT_EQ(exhibitIn(all, "growth").chart, presentation::ChartData(result.market.growth));
    EXPECT_EQ(exhibitIn(all, "ranking").chart, presentation::ChartData(result.ranking.acceptability));
    EXPECT_EQ(exhibitIn(all, "contributions").chart, presentation::ChartData(result.ranking.contributions));
    EXPECT_EQ(exhibitIn(all, "plan").chart, presentation::ChartData(result.plan.gantt));
    for (const Exhibit& exhibit : all) {
        if (exhibit.chart) {
            EXPECT_EQ(exhibit.table, frameOf(*exhibit.chart).table);
            EXPECT_EQ(exhibit.title, frameOf(*exhibit.chart).title);
            EXPECT_EQ(exhibit.source, wholeCaption(frameOf(*exhibit.chart)));
        }
    }
}

TEST(Exhibits, SayInTheirTablesWhatTheViewSays)
{
    const Shown shown;
    const auto all = presentation::exhibits(shown.result, shown.reference);
    const presentation::ResultView& result = shown.result;

    const auto verdicts = exhibitIn(all, "verdicts").table;
    ASSERT_EQ(verdicts.rows.size(), result.verdict.bands.size());
    EXPECT_EQ(verdicts.rows.first().at(0), result.verdict.bands.first().name);
    EXPECT_EQ(verdicts.rows.first().at(1), result.verdict.bands.first().scores);

    const auto reasons = exhibitIn(all, "reasons").table;
    EXPECT_EQ(reasons.rows.size(), result.questionCount);
    const presentation::Reason& reason = result.themes.first().reasons.first();
    EXPECT_EQ(reasons.rows.first(),
              (QStringList{result.themes.first().name, reason.text, reason.answer, u8("for"), reason.meaning,
                           reason.points, QString(), reason.source}));

    const auto answers = exhibitIn(all, "answers").table;
    EXPECT_EQ(answers.rows.size(), result.questionCount);
    EXPECT_EQ(answers.rows.last().at(1), result.answers.last().rows.last().text);
    EXPECT_EQ(answers.rows.last().at(2), result.answers.last().rows.last().answer);

    EXPECT_EQ(exhibitIn(all, "evidence").table.rows.size(), shown.reference.claims.size());
    EXPECT_EQ(exhibitIn(all, "sources").table.rows.first().at(2), shown.reference.sources.first().url);
    EXPECT_EQ(exhibitIn(all, "ranking-figures").table, result.ranking.figures);
    EXPECT_EQ(exhibitIn(all, "ranking-stability").table, result.ranking.stability);
    EXPECT_EQ(exhibitIn(all, "ranking-central-weights").table, result.ranking.centralWeights);

    const auto premiums = exhibitIn(all, "premiums").table;
    EXPECT_EQ(premiums.rows.first().mid(0, 4),
              (QStringList{u8("Junior"), u8("Go"), u8("7.7%"), u8("middle of the bands")}));
    EXPECT_EQ(premiums.numeric, (QList<bool>{false, false, true, false, false}));
}

TEST(Exhibits, KeepPresentPayAndPaybackToThemselves)
{
    const Shown shown;
    decision::Answers unpaid = shown.answers;
    unpaid.profile.pay.reset();
    const auto without = presentation::exhibits(test::present(shown.catalog, unpaid), shown.reference);
    const auto kept = presentation::exhibits(shown.result, shown.reference);
    ASSERT_TRUE(shown.result.market.salaries.presentPay.has_value());
    ASSERT_LT(shown.result.market.salaries.axisMinimum, 50000.0); // the pay moves it
    EXPECT_EQ(idsOf(kept), idsOf(without));
    for (const Exhibit& exhibit : kept) {
        const Exhibit other = exhibitIn(without, exhibit.id.toLatin1());
        EXPECT_EQ(exhibit.table, other.table) << exhibit.id.toStdString();
        EXPECT_EQ(exhibit.chart, other.chart) << exhibit.id.toStdString();
        EXPECT_EQ(exhibit.source, other.source) << exhibit.id.toStdString();
        for (const QStringList& row : exhibit.table.rows) {
            EXPECT_FALSE(row.join(QLatin1Char('|')).contains(u8("30,123"))) << exhibit.id.toStdString();
        }
    }
}

TEST(Exhibits, HoldWhatIsPrivateWhereItIsAskedFor)
{
    const Shown shown;
    const auto all = presentation::exhibits(shown.result, shown.reference, true);
    EXPECT_EQ(exhibitIn(all, "payback").table.rows.first().at(1), shown.result.plan.payback.headline);
    EXPECT_EQ(exhibitIn(all, "salaries").chart, presentation::ChartData(shown.result.market.salaries));
    EXPECT_EQ(exhibitIn(all, "profile").table.rows.size(), shown.result.profile.size());
}

TEST(Exhibits, LeaveOutWhatHoldsNothing)
{
    const auto catalog = test::builtInCatalog();
    decision::Answers answers;
    for (const auto& criterion : catalog.criteria) {
        answers.priorities[criterion.id.toStdString()] = "irrelevant";
    }
    const auto all = presentation::exhibits(test::present(catalog, answers), {}, true);
    const QStringList ids = idsOf(all);
    for (const char* id : {"rules", "ranking", "contributions", "ranking-figures", "payback", "evidence",
                           "sources", "plan-languages"}) {
        EXPECT_FALSE(ids.contains(u8(id))) << id;
    }
    EXPECT_TRUE(ids.contains(u8("verdicts")));
    for (const Exhibit& exhibit : all) {
        EXPECT_FALSE(exhibit.table.rows.isEmpty()) << exhibit.id.toStdString();
    }
}

TEST(Exhibits, ShowTheSalariesAsTheyAreNarrowedDown)
{
    const Shown shown;
    const presentation::SalaryChart& chart = shown.result.market.salaries;
    const Exhibit all = presentation::chartExhibit(chart);
    EXPECT_EQ(all.title, chart.frame.title);
    EXPECT_EQ(all.table, chart.frame.table);

    const Exhibit level = presentation::chartExhibit(chart, {.level = u8("senior"), .hiddenLanguages = {}});
    EXPECT_EQ(level.title, chart.frame.title + u8(": only Senior"));
    ASSERT_EQ(level.table.rows.size(), 1);
    EXPECT_EQ(level.table.rows.first(), chart.frame.table.rows.at(2));

    const Exhibit languages =
        presentation::chartExhibit(chart, {.level = {}, .hiddenLanguages = {u8("go"), u8("cpp")}});
    EXPECT_EQ(languages.table.columns.first(), chart.frame.table.columns.first());
    EXPECT_FALSE(languages.table.columns.contains(u8("Go")));
    EXPECT_EQ(languages.table.numeric.size(), languages.table.columns.size());
    EXPECT_TRUE(languages.table.columns.contains(u8("Rust")));
    EXPECT_TRUE(languages.title.startsWith(chart.frame.title + u8(": only Rust")));
    EXPECT_EQ(languages.id, u8("salaries"));

    const Exhibit both =
        presentation::chartExhibit(chart, {.level = u8("junior"), .hiddenLanguages = {u8("go")}});
    EXPECT_TRUE(both.title.startsWith(chart.frame.title + u8(": only Junior, only Rust")));
    EXPECT_EQ(presentation::chartExhibit(chart, {.level = u8("none"), .hiddenLanguages = {u8("none")}}), all);
}

TEST(Exhibits, TellOfAWhatIf)
{
    const Shown shown;
    const QSet<QString> always{u8("premiums"), u8("postings-trend"), u8("postings-languages"),
                               u8("growth"),   u8("evidence"),       u8("sources")};
    decision::Answers paid = shown.answers;
    paid.profile.pay = 98'765;
    for (const decision::Answers& tried : {shown.answers.withAnswer("salary", ""), paid}) {
        const auto result = shown.triedOut(tried);
        ASSERT_FALSE(result.whatIfNotice.isEmpty());
        for (const Exhibit& exhibit : presentation::exhibits(result, shown.reference, true)) {
            EXPECT_EQ(exhibit.notice, always.contains(exhibit.id) ? QString() : result.whatIfNotice)
                << exhibit.id.toStdString();
        }
    }
    for (const Exhibit& exhibit : presentation::exhibits(shown.triedOut(paid), shown.reference, false)) {
        EXPECT_TRUE(exhibit.notice.isEmpty()) << exhibit.id.toStdString();
    }
    const auto result = shown.triedOut(shown.answers.withAnswer("salary", ""));
    EXPECT_EQ(presentation::chartExhibit(result.themeChart).notice, result.whatIfNotice);
}

TEST(Exhibits, DoNotEvenTellThatAWhatIfChangesThePay)
{
    const Shown shown;
    const decision::Answers tried = shown.answers.withAnswer("salary", "");
    decision::Answers paid = tried;
    paid.profile.pay = 98'765;
    const auto same = presentation::exhibits(shown.triedOut(tried), shown.reference);
    EXPECT_EQ(presentation::exhibits(shown.triedOut(paid), shown.reference), same);
    const auto chart = shown.triedOut(paid).market.salaries;
    EXPECT_EQ(presentation::chartExhibit(chart), exhibitIn(same, "salaries"));
    int telling = 0;
    for (const Exhibit& exhibit : presentation::exhibits(shown.triedOut(paid), shown.reference, true)) {
        const bool tells = exhibit.notice.contains(u8("Present pay (changed)"));
        EXPECT_TRUE(tells || exhibit.notice.isEmpty()) << exhibit.id.toStdString();
        telling += tells ? 1 : 0;
    }
    EXPECT_GT(telling, 10);
}
