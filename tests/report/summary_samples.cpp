#include "summary_samples.h"

#include <QtCore/QCoreApplication>
#include <gtest/gtest.h>

namespace rustworthy::test {

decision::Answers answersOf(const catalog::Catalog& catalog, Sheet sheet)
{
    decision::Answers answers;
    if (sheet == Sheet::Empty) {
        return answers;
    }
    const auto& model = catalog.model;
    const std::size_t answered = sheet == Sheet::Full ? model.questions.size() : model.questions.size() / 2;
    for (std::size_t i = 0; i < answered; ++i) {
        answers.given[model.questions[i].id] = model.questions[i].answerThatSpeaks(i % 3 != 0);
    }
    answers.projectKinds = {model.projectKinds.front()};
    answers.profile.level = "senior";
    answers.profile.language = "go";
    answers.profile.pay = 154'321;
    answers.profile.hoursPerWeek = 8;
    answers.profile.study = "part-time";
    if (sheet == Sheet::Full) {
        for (const decision::Question& question : model.questions) {
            answers.pinned.insert(question.id);
        }
        answers.projectKinds = {model.projectKinds.begin(), model.projectKinds.end()};
        answers.circumstances = {model.circumstances.begin(), model.circumstances.end()};
        for (const decision::Criterion& criterion : model.criteria) {
            answers.priorities[criterion.id] = "high";
        }
    }
    return answers;
}

SummarySample::SummarySample(const catalog::Catalog& ofCatalog, const decision::Answers& given,
                             const QLocale& in)
    : catalog(ofCatalog),
      answers(given),
      locale(in),
      evaluation(decision::Evaluator(ofCatalog.model).evaluate(given)),
      reference(presentation::presentReference(ofCatalog, {}, in))
{}

report::Material SummarySample::material() const
{
    return {.catalog = catalog,
            .answers = answers,
            .evaluation = evaluation,
            .reference = reference,
            .context = {.locale = locale, .ownAnswers = ownAnswers}};
}

report::SummaryOptions summaryOptions(QPageSize::PageSizeId paper)
{
    return {.paper = paper,
            .date = QDate(2026, 11, 21),
            .applicationVersion = QStringLiteral("9.8.7"),
            .documentName = QStringLiteral("mine.rustworthy"),
            .shareString = QString(QStringLiteral("rw1-")).repeated(100)};
}

Speaking::Speaking(const QString& language)
{
    if (language != QLatin1String("en")) {
        EXPECT_TRUE(m_translator.load(QStringLiteral(":/i18n/rustworthy_") + language));
        QCoreApplication::installTranslator(&m_translator);
    }
}

Speaking::~Speaking()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace rustworthy::test
