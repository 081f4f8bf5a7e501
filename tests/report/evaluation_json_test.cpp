#include "report/report.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace rustworthy::report {

namespace {

using decision::AnswerChoice;
using decision::Question;

// Four yes/no questions, the last of which speaks for Rust with "no"; bands 0-1, 2, 3-4.
decision::Model smallModel()
{
    decision::Model model;
    model.themes = {"one"};
    for (const std::string id : {"a", "b", "c", "d"}) {
        Question question;
        question.id = id;
        question.group = "g";
        question.theme = "one";
        question.choices = {AnswerChoice{"yes", id != "d"}, AnswerChoice{"no", id == "d"}};
        model.questions.push_back(question);
    }
    model.bands = {{"skip", 0, 1}, {"consider", 2, 2}, {"learn", 3, 4}};
    return model;
}

QByteArray exportedText(const decision::Answers& answers)
{
    const decision::Model model = smallModel();
    return json({}, decision::Evaluator(model).evaluate(answers));
}

QJsonObject exported(const decision::Answers& answers)
{
    return QJsonDocument::fromJson(exportedText(answers)).object()[QStringLiteral("checklist")].toObject();
}

QJsonArray array(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).array();
}

} // namespace

TEST(EvaluationJson, HoldsScoreMaximumAndBandsWithTheirShares)
{
    decision::Answers answers;
    answers.given = {{"a", "yes"}, {"b", "unsure"}, {"d", "yes"}};
    const QJsonObject checklist = exported(answers);

    EXPECT_EQ(checklist[QStringLiteral("score")].toObject(),
              (QJsonObject{{QStringLiteral("low"), 1}, {QStringLiteral("high"), 3}}));
    EXPECT_EQ(checklist[QStringLiteral("maximum")].toInt(), 4);
    EXPECT_EQ(checklist[QStringLiteral("bands")].toArray(),
              array(R"([{"id":"skip","low":0,"high":1,"share":0.25,"reachable":true},
                        {"id":"consider","low":2,"high":2,"share":0.5,"reachable":true},
                        {"id":"learn","low":3,"high":4,"share":0.25,"reachable":true}])"));
    EXPECT_EQ(checklist[QStringLiteral("flips")].toArray(), QJsonArray());
}

TEST(EvaluationJson, NamesEveryContributionWithNullForAnUnansweredQuestion)
{
    decision::Answers answers;
    answers.given = {{"a", "yes"}, {"b", "unsure"}, {"d", "yes"}};
    EXPECT_EQ(exported(answers)[QStringLiteral("contributions")].toArray(),
              array(R"([{"question":"a","answer":"yes","speaks":"for"},
                        {"question":"b","answer":"unsure","speaks":"open"},
                        {"question":"c","answer":null,"speaks":"open"},
                        {"question":"d","answer":"yes","speaks":"against"}])"));
}

TEST(EvaluationJson, FlipsAreNullWherePinsLeaveTooFewCandidates)
{
    decision::Answers answers;
    answers.given = {{"a", "no"}, {"b", "no"}, {"c", "no"}, {"d", "no"}};
    answers.pinned = {"a", "b"};
    EXPECT_EQ(exported(answers)[QStringLiteral("flips")].toArray(),
              array(R"([{"band":"consider","answersToChange":1,"candidates":["c"]},
                        {"band":"learn","answersToChange":null,"candidates":[]}])"));
}

TEST(EvaluationJson, IsTheSameForTheSameEvaluation)
{
    decision::Answers answers;
    answers.given = {{"a", "yes"}};
    EXPECT_EQ(exportedText(answers), exportedText(answers));
}

} // namespace rustworthy::report
