#include "question_card.h"

#include "question_choices.h"
#include "segmented_choice.h"
#include "text_styles.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

QuestionCard::QuestionCard(const QString& question, QWidget* parent)
    : Card(parent),
      m_question(question),
      m_hint(new TextLabel(TextSize::Small, TextTone::Muted)),
      m_choice(new SegmentedChoice),
      m_clear(new QPushButton)
{
    setObjectName(QStringLiteral("card_%1").arg(question));
    m_hint->setObjectName(QStringLiteral("hint_%1").arg(question));
    m_choice->setObjectName(QStringLiteral("choice_%1").arg(question));
    m_clear->setObjectName(QStringLiteral("clear_%1").arg(question));
    m_clear->setFlat(true);
    m_clear->hide();

    content()->addWidget(m_hint);
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    row->addWidget(m_choice);
    row->addWidget(m_clear);
    row->addStretch(1);
    content()->addLayout(row);

    connect(m_choice, &SegmentedChoice::choiceMade, this, [this](const QString& answer) {
        m_clear->show();
        Q_EMIT answered(m_question, answer);
    });
    connect(m_choice, &SegmentedChoice::cleared, this, &QuestionCard::clear);
    connect(m_choice, &SegmentedChoice::answeredByKey, this, &QuestionCard::movedOn);
    connect(m_clear, &QPushButton::clicked, this, &QuestionCard::clear);
}

void QuestionCard::setTexts(const catalog::Question& question)
{
    const QString text = question.text.translated();
    setHeading(text);
    m_hint->setText(question.hint.translated());
    setAccessibleDescription(m_hint->text());
    const QuestionChoices choices = choicesOf(question);
    m_choice->setChoices(choices.ids, choices.labels, choices.letters);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the answer to: %1").arg(text));
}

void QuestionCard::setAnswer(const QString& answer)
{
    m_choice->setCurrentId(answer);
    m_clear->setVisible(!m_choice->currentId().isEmpty());
}

void QuestionCard::keyPressEvent(QKeyEvent* event)
{
    // With the focus on Clear the keys answer all the same.
    if (m_choice->handleKey(*event)) {
        event->accept();
    } else {
        Card::keyPressEvent(event);
    }
}

void QuestionCard::clear()
{
    if (m_clear->hasFocus()) {
        m_choice->setFocus(Qt::OtherFocusReason);
    }
    setAnswer({});
    Q_EMIT answered(m_question, {});
}

} // namespace rustworthy::wizard
