// The step on which criteria are sorted into levels of importance.
#include "wizard_fixture.h"

#include "navigator.h"
#include "priorities_page.h"
#include "steps.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class PrioritiesTest : public WizardTest
{
protected:
    QStringList criteria() const
    {
        QStringList ids;
        for (const catalog::Criterion& criterion : catalog.criteria) {
            ids.append(criterion.id);
        }
        return ids;
    }
    wizard::Step step() const
    {
        const QList<wizard::Step> steps = wizard::stepsOf(session, {});
        for (const wizard::Step& known : steps) {
            if (known.id == wizard::step::priorities) {
                return known;
            }
        }
        return {};
    }
    QString level(const QString& criterion) const
    {
        const auto& given = session.answers().priorities;
        const auto found = given.find(criterion.toStdString());
        return found == given.end() ? QString() : QString::fromStdString(found->second);
    }
    void setPriority(const QString& criterion, const QString& level)
    {
        decision::Answers answers = session.answers();
        answers.priorities[criterion.toStdString()] = level.toStdString();
        session.setAnswers(answers);
    }
};

TEST_F(PrioritiesTest, TheStepStandsBetweenTheQuestionsAndReviewAndCanBePassed)
{
    showWindow();
    window->goToStep(catalog.groups.back().id);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->currentStep(), u"priorities"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->currentStep(), u"review"_s);
    EXPECT_TRUE(session.answers().priorities.empty());
}

TEST_F(PrioritiesTest, ACatalogWithoutCriteriaHasNoSuchStep)
{
    catalog::Catalog bare = catalog;
    bare.criteria.clear();
    bare.model.criteria.clear();
    EXPECT_FALSE(wizard::stepIds(bare).contains(u"priorities"_s));
    EXPECT_EQ(wizard::stepFor(bare, u"priorities"_s), QString());
    const wizard::Session other(bare);
    EXPECT_EQ(wizard::stepsOf(other, {}).size(), wizard::stepIds(bare).size());
}

TEST_F(PrioritiesTest, CriteriaLeadToTheStep)
{
    EXPECT_EQ(wizard::stepFor(catalog, u"priorities"_s), wizard::step::priorities);
    for (const QString& criterion : criteria()) {
        EXPECT_EQ(wizard::stepFor(catalog, criterion), wizard::step::priorities);
    }
}

TEST_F(PrioritiesTest, TheStepCountsWhatWasSetAndAsksForNothing)
{
    EXPECT_EQ(step().state, wizard::StepState::ToDo);
    EXPECT_EQ(step().progress, u"optional"_s);
    setPriority(criteria().front(), u"high"_s);
    EXPECT_EQ(step().state, wizard::StepState::Partly);
    EXPECT_EQ(step().progress, u"1 of %1"_s.arg(criteria().size()));
    for (const QString& criterion : criteria()) {
        setPriority(criterion, u"low"_s);
    }
    EXPECT_EQ(step().state, wizard::StepState::Done);
}

TEST_F(PrioritiesTest, KeysSetALevelAndGoOnToTheNextCriterion)
{
    showWindow();
    window->goToStep(u"priorities"_s);
    const std::vector<std::string>& levels = catalog.model.importanceLevels;
    const QStringList all = criteria();
    for (qsizetype i = 0; i < all.size(); ++i) {
        auto* card = find(u"card_"_s + all.at(i));
        ASSERT_TRUE(card != nullptr && card->isAncestorOf(QApplication::focusWidget()));
        const auto number = static_cast<std::size_t>(i) % levels.size();
        type(QString::number(number + 1));
        EXPECT_EQ(level(all.at(i)), QString::fromStdString(levels.at(number)));
    }
    EXPECT_EQ(focused(), u"next"_s);
}

TEST_F(PrioritiesTest, TabStopsAtTheLevelThatIsSet)
{
    setPriority(criteria().at(1), u"high"_s);
    showWindow();
    window->goToStep(u"priorities"_s);
    ASSERT_TRUE(find(u"card_"_s + criteria().at(0))->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Tab); // the marks of the first
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), segment(criteria().at(1), u"high"_s));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), segment(criteria().at(1), u"high"_s));
}

TEST_F(PrioritiesTest, DeleteAndClearTakeOnePriorityBack)
{
    setPriority(criteria().at(0), u"high"_s);
    setPriority(criteria().at(1), u"low"_s);
    showWindow();
    window->goToStep(u"priorities"_s);
    EXPECT_TRUE(segment(criteria().at(0), u"high"_s)->isChecked());
    segment(criteria().at(0), u"high"_s)->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(level(criteria().at(0)), QString());
    click(u"clear_"_s + criteria().at(1));
    EXPECT_TRUE(session.answers().priorities.empty());
    EXPECT_EQ(find(u"clear_"_s + criteria().at(1)), nullptr);
    // Unset is not the usual level: nothing is marked.
    for (const std::string& known : catalog.model.importanceLevels) {
        EXPECT_FALSE(segment(criteria().at(1), QString::fromStdString(known))->isChecked());
    }
}

TEST_F(PrioritiesTest, ResetIsOfferedOnceSomethingIsSet)
{
    showWindow();
    window->goToStep(u"priorities"_s);
    EXPECT_FALSE(find(u"resetPriorities"_s)->isEnabled());
    clickSegment(criteria().front(), u"decisive"_s);
    EXPECT_TRUE(find(u"resetPriorities"_s)->isEnabled());
    find(u"resetPriorities"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(session.answers().priorities.empty());
    EXPECT_FALSE(find(u"resetPriorities"_s)->isEnabled());
    EXPECT_TRUE(find(u"card_"_s + criteria().front())->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(PrioritiesTest, MarksAndWeightsDoNotShowBeforeTheyAreAskedFor)
{
    showWindow();
    window->goToStep(u"priorities"_s);
    const catalog::Criterion& criterion = catalog.criteria.front();
    for (const catalog::Mark& mark : criterion.marks) {
        EXPECT_EQ(find(u"mark_%1_%2"_s.arg(criterion.id, mark.language)), nullptr);
    }
    EXPECT_EQ(find(u"weight_"_s + criterion.id), nullptr);
    click(u"showMarks_"_s + criterion.id);
    for (const catalog::Mark& mark : criterion.marks) {
        const auto* shown = find<QAbstractButton>(u"mark_%1_%2"_s.arg(criterion.id, mark.language));
        ASSERT_NE(shown, nullptr);
        EXPECT_TRUE(shown->text().contains(catalog.languageName(mark.language)));
        EXPECT_TRUE(shown->text().contains(mark.reason.source));
    }
    EXPECT_EQ(find(u"mark_%1_rust"_s.arg(criteria().at(1))), nullptr);
    click(u"showMarks_"_s + criterion.id);
    EXPECT_EQ(find(u"mark_%1_rust"_s.arg(criterion.id)), nullptr);
}

TEST_F(PrioritiesTest, AMarkLeadsToItsEvidence)
{
    wizard::PrioritiesPage page(session);
    page.show();
    const QSignalSpy requested(&page, &wizard::PrioritiesPage::evidenceRequested);
    const QString criterion = criteria().front();
    page.findChild<QAbstractButton*>(u"showMarks_"_s + criterion)->click();
    page.findChild<QAbstractButton*>(u"mark_%1_rust"_s.arg(criterion))->click();
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.front().front().toString(), u"mark/%1/rust"_s.arg(criterion));
}

TEST_F(PrioritiesTest, ReviewShowsWhatWasSetAndLeadsThereAndBack)
{
    setPriority(criteria().at(2), u"decisive"_s);
    showWindow();
    window->goToStep(u"review"_s);
    EXPECT_EQ(find(u"change_"_s + criteria().at(0)), nullptr);
    ASSERT_NE(find(u"change_priorities"_s), nullptr);
    const auto* value = find<QLabel>(u"value_"_s + criteria().at(2));
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->text(), session.result().priorities.rows.at(2).levelName);

    click(u"change_"_s + criteria().at(2));
    EXPECT_EQ(window->currentStep(), u"priorities"_s);
    EXPECT_EQ(QApplication::focusWidget(), segment(criteria().at(2), u"decisive"_s));
    press(Qt::Key_Delete);
    click(u"returnToReview"_s);
    EXPECT_EQ(window->currentStep(), u"review"_s);
    EXPECT_EQ(focused(), u"change_priorities"_s);
    click(u"change_priorities"_s);
    EXPECT_TRUE(find(u"card_"_s + criteria().front())->isAncestorOf(QApplication::focusWidget()));
}

/// A catalog whose first kind of project suggests something.
class PresetTest : public testing::Test
{
protected:
    static catalog::Catalog suggesting()
    {
        catalog::Catalog catalog = builtInCatalog();
        const QString first = catalog.criteria.at(0).id;
        const QString second = catalog.criteria.at(1).id;
        catalog.model.prioritySuggestions = {
            {.projectKind = catalog.projectKinds.front().id.toStdString(),
             .levels = {{first.toStdString(), "high"}, {second.toStdString(), "irrelevant"}}}};
        return catalog;
    }
    void SetUp() override
    {
        decision::Answers answers;
        answers.projectKinds = {session.catalog().projectKinds.front().id.toStdString()};
        answers.priorities[session.catalog().criteria.at(0).id.toStdString()] = "low";
        answers.priorities[session.catalog().criteria.at(2).id.toStdString()] = "decisive";
        own = answers.priorities;
        session.setAnswers(answers);
        page.show();
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return page.findChild<QAbstractButton*>(name);
    }
    [[nodiscard]] const std::map<std::string, std::string>& priorities() const
    {
        return session.answers().priorities;
    }
    [[nodiscard]] std::string criterion(qsizetype index) const
    {
        return session.catalog().criteria.at(index).id.toStdString();
    }

    wizard::Session session{suggesting()};
    wizard::PrioritiesPage page{session};
    std::map<std::string, std::string> own;
};

TEST_F(PresetTest, IsOfferedAndNotAppliedUnasked)
{
    ASSERT_TRUE(page.findChild<QWidget*>(u"priorityPreset"_s)->isVisible());
    EXPECT_EQ(priorities(), own);
    EXPECT_FALSE(button(u"undoPreset"_s)->isVisible());
    decision::Answers without = session.answers();
    without.projectKinds.clear();
    session.setAnswers(without);
    EXPECT_FALSE(page.findChild<QWidget*>(u"priorityPreset"_s)->isVisible());
    EXPECT_EQ(priorities(), own);
}

TEST_F(PresetTest, SetsWhatItNamesAndLeavesTheRest)
{
    button(u"usePreset"_s)->click();
    EXPECT_EQ(priorities().at(criterion(0)), "high");
    EXPECT_EQ(priorities().at(criterion(1)), "irrelevant");
    EXPECT_EQ(priorities().at(criterion(2)), "decisive");
    EXPECT_EQ(priorities().size(), 3U);
}

TEST_F(PresetTest, CanBeTakenBackUntilSomethingElseIsSet)
{
    button(u"usePreset"_s)->click();
    ASSERT_TRUE(button(u"undoPreset"_s)->isVisible());
    button(u"undoPreset"_s)->click();
    EXPECT_EQ(priorities(), own);
    EXPECT_FALSE(button(u"undoPreset"_s)->isVisible());
    EXPECT_TRUE(button(u"usePreset"_s)->isEnabled());

    button(u"usePreset"_s)->click();
    page.findChild<QWidget*>(u"card_"_s + session.catalog().criteria.at(3).id)
        ->findChild<QAbstractButton*>(u"segment_low"_s)
        ->click();
    EXPECT_FALSE(button(u"undoPreset"_s)->isVisible());
    EXPECT_FALSE(button(u"usePreset"_s)->isVisible());
}

} // namespace
} // namespace rustworthy::test
