// The advice at the top of the result, and the assumptions of payback on the plan.
#include "wizard_fixture.h"

#include <QtWidgets/QComboBox>

using namespace rustworthy;

namespace {

class CombinedAdvice : public test::WizardTest
{
protected:
    [[nodiscard]] QString text(const char* name)
    {
        const auto* label = find<QLabel>(QLatin1String(name));
        return label == nullptr ? QString() : label->text();
    }

    [[nodiscard]] decision::Answers against() const
    {
        decision::Answers answers;
        for (const decision::Question& question : catalog.model.questions) {
            answers.given[question.id] = question.answerThatSpeaks(false);
        }
        return answers;
    }
};

} // namespace

TEST_F(CombinedAdvice, StandsOnTheResultWithEveryDisagreement)
{
    decision::Answers answers = against();
    answers.projectKinds = {"os-driver"};
    answers.priorities["embedded"] = "decisive";
    session.setAnswers(answers);
    showWindow();
    window->goToStep(QStringLiteral("result"));
    const presentation::CombinedView& advice = session.result().combined;
    ASSERT_FALSE(advice.disagreements.isEmpty());
    EXPECT_EQ(text("adviceForYou"), advice.forYou);
    EXPECT_EQ(text("adviceForYourProject"), advice.forYourProject);
    EXPECT_EQ(text("adviceTogether"), advice.together);
    for (qsizetype i = 0; i < advice.disagreements.size(); ++i) {
        EXPECT_EQ(text(qPrintable(QStringLiteral("adviceDisagreement_%1").arg(i))), advice.disagreements[i]);
    }
    EXPECT_EQ(text(qPrintable(QStringLiteral("adviceDisagreement_%1").arg(advice.disagreements.size()))),
              QString());
}

TEST_F(CombinedAdvice, SaysWhatIsMissingUntilItIsThere)
{
    showWindow();
    window->goToStep(QStringLiteral("result"));
    ASSERT_FALSE(session.result().combined.missing.isEmpty());
    EXPECT_EQ(text("adviceMissing"), session.result().combined.missing);
    const QString before = text("adviceForYou");
    session.setAnswers(against());
    EXPECT_NE(text("adviceForYou"), before);
    EXPECT_EQ(text("adviceForYou"), session.result().combined.forYou);
    EXPECT_EQ(text("adviceMissing"), session.result().combined.missing);
}
