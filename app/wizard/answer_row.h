// One answer on the result: what it contributes and why, and the means to try out another one.
#pragma once

#include "card.h"
#include "catalog/catalog.h"
#include "presentation/result_view.h"

class QCheckBox;

namespace rustworthy::wizard {

class LinkButton;
class SegmentedChoice;

class AnswerRow : public Card
{
    Q_OBJECT

public:
    /// Object names: "answer_<id>", inside it "points_<id>", "changed_<id>", "meaning_<id>", "weak_<id>",
    /// "source_<id>", "choice_<id>", "pin_<id>", "evidence_<claim>".
    AnswerRow(const catalog::Catalog& catalog, const QString& question, QWidget* parent = nullptr);

    [[nodiscard]] const QString& question() const { return m_question; }
    /// Words what does not depend on the answers.
    void retranslate();
    void setReason(const presentation::Reason& reason, const QString& answerId);
    /// Moves the focus to the answer.
    void focusChoice();

Q_SIGNALS:
    void answerTried(const QString& question, const QString& answer); ///< empty = cleared
    void pinChanged(const QString& question, bool pinned);
    void evidenceRequested(const QString& claim);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addEvidenceLinks(const QStringList& claims);

    const catalog::Catalog& m_catalog;
    QString m_question;
    TextLabel* m_points;
    TextLabel* m_changed;
    SegmentedChoice* m_choice;
    TextLabel* m_meaning;
    TextLabel* m_weak;
    TextLabel* m_source;
    QCheckBox* m_pin;
    QList<LinkButton*> m_evidence;
};

} // namespace rustworthy::wizard
