#include "question_choices.h"

#include "decision/model.h"

#include <QtCore/QCoreApplication>

namespace rustworthy::wizard {

QuestionChoices choicesOf(const catalog::Question& question)
{
    QuestionChoices choices;
    for (const catalog::AnswerText& answer : question.answers) {
        choices.ids.append(answer.id);
        choices.labels.append(answer.label.translated());
        choices.letters.append(QChar());
    }
    //: The letter after & answers the question with "Not sure"; it should differ from the first letters of
    //: "Yes" and "No".
    QString unsure = QCoreApplication::translate("wizard", "Not s&ure");
    const qsizetype mark = unsure.indexOf(QLatin1Char('&'));
    const bool marked = mark >= 0 && mark + 1 < unsure.size();
    choices.ids.append(
        QString::fromLatin1(decision::unsureAnswer.data(), qsizetype(decision::unsureAnswer.size())));
    choices.letters.append(marked ? unsure.at(mark + 1) : QChar());
    choices.labels.append(unsure.remove(QLatin1Char('&')));
    return choices;
}

} // namespace rustworthy::wizard
