// The languages on the result: ranking, priorities in place and decision rules.
#include "languages_view.h"

#include "support/catalogs.h"
#include "wizard/session.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class LanguagesViewTest : public testing::Test
{
protected:
    void open(const decision::Answers& answers, QSize size = {900, 700})
    {
        document::AnswersDocument document;
        document.answers = answers;
        session.open(document, u"mine.rustworthy"_s);
        view = std::make_unique<wizard::LanguagesView>(session);
        view->resize(size);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }
    /// Command-line tools: the articles recommend Rust and Go.
    static decision::Answers commandLineTool()
    {
        decision::Answers answers;
        answers.projectKinds = {"cli"};
        return answers;
    }
    template <typename Widget = QWidget>
    Widget* find(const QString& name) const
    {
        for (Widget* candidate : view->findChildren<Widget*>(name)) {
            if (candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    QString text(const QString& name) const
    {
        const auto* label = find<QLabel>(name);
        return label == nullptr ? QString() : label->text();
    }
    QString headline() const { return session.result().ranking.headline; }
    void click(const QString& name) const
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
        QCoreApplication::processEvents();
    }
    QAbstractButton* segment(const QString& criterion, const QString& level) const
    {
        const auto* card = find(u"card_"_s + criterion);
        return card == nullptr ? nullptr : card->findChild<QAbstractButton*>(u"segment_"_s + level);
    }

    wizard::Session session{builtInCatalog()};
    std::unique_ptr<wizard::LanguagesView> view;
};

TEST_F(LanguagesViewTest, NothingIsBuiltBeforeItShows)
{
    wizard::LanguagesView hidden(session);
    session.setAnswer(u"systems"_s, u"yes"_s);
    session.retranslate();
    EXPECT_TRUE(hidden.findChildren<QWidget*>().isEmpty());
    hidden.show();
    EXPECT_FALSE(hidden.findChildren<QWidget*>().isEmpty());
}

TEST_F(LanguagesViewTest, TheHeadlineComesFirstAndCanTakeTheFocus)
{
    open({});
    EXPECT_EQ(text(u"languagesHeadline"_s), headline());
    EXPECT_FALSE(headline().isEmpty());
    EXPECT_EQ(text(u"languagesVerdict"_s), session.result().ranking.verdict);
    EXPECT_EQ(text(u"rankingCertainty"_s), session.result().ranking.certainty);
    ASSERT_NE(view->firstFocus(), nullptr);
    view->firstFocus()->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), find(u"languagesHeadline"_s));
}

TEST_F(LanguagesViewTest, APriorityMovedHereIsAWhatIf)
{
    open({});
    const QString criterion = session.catalog().criteria.front().id;
    EXPECT_EQ(segment(criterion, u"decisive"_s), nullptr);
    click(u"show_priorities"_s);
    const QString weight = text(u"weight_"_s + criterion);
    EXPECT_FALSE(weight.isEmpty());
    ASSERT_NE(segment(u"learning-curve"_s, u"decisive"_s), nullptr);
    segment(u"learning-curve"_s, u"decisive"_s)->click();
    EXPECT_TRUE(session.isWhatIf());
    EXPECT_TRUE(session.ownAnswers().priorities.empty());
    EXPECT_EQ(session.answers().priorities.at("learning-curve"), "decisive");
    EXPECT_EQ(text(u"languagesHeadline"_s), headline());
    EXPECT_NE(text(u"weight_"_s + criterion), weight);
    click(u"resetPriorities"_s);
    EXPECT_FALSE(session.isWhatIf());
}

TEST_F(LanguagesViewTest, ACatalogWithoutCriteriaHasNoPriorities)
{
    catalog::Catalog bare = builtInCatalog();
    bare.criteria.clear();
    bare.model.criteria.clear();
    wizard::Session other(bare);
    view = std::make_unique<wizard::LanguagesView>(other);
    view->show();
    EXPECT_EQ(find(u"show_priorities"_s), nullptr);
    EXPECT_EQ(find(u"prioritiesTitle"_s), nullptr);
    EXPECT_EQ(text(u"languagesHeadline"_s), other.result().ranking.headline);
    view.reset();
}

TEST_F(LanguagesViewTest, ChoosingByKeyStaysWithTheCriterion)
{
    open({});
    ASSERT_TRUE(view->reveal(u"learning-curve"_s));
    EXPECT_FALSE(view->reveal(u"systems"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    EXPECT_EQ(session.answers().priorities.at("learning-curve"), "decisive");
    EXPECT_EQ(QApplication::focusWidget(), segment(u"learning-curve"_s, u"decisive"_s));
}

TEST_F(LanguagesViewTest, FiguresAreOneClickAwayAndReadable)
{
    open({});
    EXPECT_EQ(find(u"rankingFigures"_s), nullptr);
    click(u"show_rankingFigures"_s);
    const presentation::RankingView& ranking = session.result().ranking;
    const QList<QPair<QString, presentation::TableData>> tables = {
        {u"rankingFigures"_s, ranking.figures},
        {u"rankingStability"_s, ranking.stability},
        {u"rankingCentralWeights"_s, ranking.centralWeights}};
    for (const auto& [name, data] : tables) {
        const auto* table = find<QTableWidget>(name);
        ASSERT_NE(table, nullptr) << name.toStdString();
        EXPECT_FALSE(table->accessibleName().isEmpty());
        ASSERT_EQ(table->rowCount(), data.rows.size());
        ASSERT_EQ(table->columnCount(), data.columns.size());
        EXPECT_EQ(table->item(0, 1)->text(), data.rows.at(0).at(1));
        EXPECT_EQ(table->horizontalHeaderItem(0)->text(), data.columns.at(0));
    }
}

TEST_F(LanguagesViewTest, WithNothingToRankByThereAreNoCharts)
{
    open({});
    EXPECT_NE(find(u"rankingChart"_s), nullptr);
    EXPECT_NE(find(u"contributionChart"_s), nullptr);
    decision::Answers nothing;
    for (const catalog::Criterion& criterion : session.catalog().criteria) {
        nothing.priorities[criterion.id.toStdString()] = "irrelevant";
    }
    session.tryAnswers(nothing);
    EXPECT_EQ(text(u"languagesHeadline"_s), session.result().ranking.headline);
    for (const QString& name : {u"rankingChart"_s, u"contributionChart"_s, u"show_rankingFigures"_s}) {
        EXPECT_EQ(find(name), nullptr) << name.toStdString();
    }
}

TEST_F(LanguagesViewTest, RulesLeadToTheirEvidenceAndTheAnswerBehindThem)
{
    decision::Answers answers = commandLineTool();
    answers.given["job-soon"] = "yes";
    answers.given["web-apis"] = "yes";
    open(answers);
    EXPECT_EQ(text(u"rulesHeadline"_s), session.result().rules.headline);
    const QSignalSpy requested(view.get(), &wizard::LanguagesView::evidenceRequested);
    const QSignalSpy chosen(view.get(), &wizard::LanguagesView::questionChosen);
    for (const presentation::LanguageRulesView& language : session.result().rules.languages) {
        const auto* card = find(u"rules_"_s + language.language);
        ASSERT_NE(card, nullptr) << language.language.toStdString();
        for (const presentation::RuleRow& rule : language.rules) {
            const auto* line = card->findChild<QWidget*>(u"rule_"_s + rule.id);
            ASSERT_NE(line, nullptr) << rule.id.toStdString();
            EXPECT_EQ(line->findChild<QLabel*>(u"ruleStatement"_s)->text(), rule.statement);
            line->findChild<QAbstractButton*>(u"ruleSource"_s)->click();
            EXPECT_EQ(requested.back().front().toString(), u"rule/"_s + rule.id);
            auto* answer = line->findChild<QAbstractButton*>(u"ruleAnswer"_s);
            if (!answer->isHidden()) {
                answer->click();
            }
        }
    }
    ASSERT_FALSE(chosen.isEmpty());
    for (const QList<QVariant>& question : chosen) {
        EXPECT_TRUE(answers.given.contains(question.front().toString().toStdString()));
    }
}

TEST_F(LanguagesViewTest, ConflictsStandSideBySideWhereThereIsRoom)
{
    open(commandLineTool(), {1000, 700});
    ASSERT_FALSE(session.result().rules.conflicts.isEmpty());
    const auto* conflict = find(u"conflict_0"_s);
    ASSERT_NE(conflict, nullptr);
    EXPECT_EQ(conflict->accessibleName(), session.result().rules.conflicts.front().title);
    const QList<presentation::RuleRow> sides = session.result().rules.conflicts.front().sides;
    ASSERT_GE(sides.size(), 2);
    const auto place = [conflict, &sides](qsizetype side) {
        const auto* line = conflict->findChild<QWidget*>(u"rule_"_s + sides.at(side).id);
        return QRect(line->mapTo(conflict, QPoint()), line->size());
    };
    EXPECT_GT(place(1).left(), place(0).right());
    view->resize(460, 700);
    QCoreApplication::processEvents();
    EXPECT_GT(place(1).top(), place(0).bottom());
}

TEST_F(LanguagesViewTest, ManyRulesForAndAgainstOneLanguageMakeTwoSides)
{
    decision::Answers answers;
    answers.projectKinds = {"webassembly", "web-api", "mvp"};
    answers.circumstances = {"mixed-team", "startup"};
    open(answers, {1000, 700});
    const auto& conflicts = session.result().rules.conflicts;
    ASSERT_FALSE(conflicts.isEmpty());
    const auto* card = find(u"conflict_0"_s);
    QSet<int> columns[2];
    for (const presentation::RuleRow& rule : conflicts.front().sides) {
        const auto* line = card->findChild<QWidget*>(u"rule_"_s + rule.id);
        columns[rule.stanceId == u"avoid"_s ? 1 : 0].insert(line->mapTo(card, QPoint()).x());
    }
    ASSERT_EQ(columns[0].size(), 1);
    ASSERT_EQ(columns[1].size(), 1);
    EXPECT_NE(*columns[0].begin(), *columns[1].begin());
}

TEST_F(LanguagesViewTest, AChangeReusesWhatIsThere)
{
    open(commandLineTool());
    click(u"show_priorities"_s);
    const auto widgets = [this] { return view->findChildren<QWidget*>(); };
    segment(u"learning-curve"_s, u"high"_s)->click();
    const QList<QWidget*> before = widgets();
    segment(u"learning-curve"_s, u"low"_s)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(widgets(), before);
}

} // namespace
} // namespace rustworthy::test
