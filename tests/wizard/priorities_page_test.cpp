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

} // namespace
} // namespace rustworthy::test
