// One question: what is asked, why, and the answer as segments.
#pragma once

#include "card.h"
#include "catalog/catalog.h"

class QPushButton;

namespace rustworthy::wizard {

class SegmentedChoice;

class QuestionCard : public Card
{
    Q_OBJECT

public:
    /// Object names: "card_<id>", inside it "segment_<answer>" and "clear_<id>".
    explicit QuestionCard(const QString& question, QWidget* parent = nullptr);

    [[nodiscard]] const QString& question() const { return m_question; }
    void setTexts(const catalog::Question& question);
    void setAnswer(const QString& answer); ///< empty = none
    [[nodiscard]] SegmentedChoice* choice() const { return m_choice; }

Q_SIGNALS:
    void answered(const QString& question, const QString& answer); ///< empty = cleared
    void movedOn();                                                ///< answered by the keyboard

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clear();

    QString m_question;
    TextLabel* m_hint;
    SegmentedChoice* m_choice;
    QPushButton* m_clear;
};

} // namespace rustworthy::wizard
