// One criterion: how much it matters to the project, as a row of levels; the languages' marks on demand.
#pragma once

#include "card.h"
#include "presentation/advice_view.h"

class QBoxLayout;

namespace rustworthy::wizard {

class LinkButton;
class LinkGroup;
class SegmentedChoice;

class PriorityCard : public Card
{
    Q_OBJECT

public:
    /// Object names: "card_<criterion>", inside it "choice_<criterion>" with "segment_<level>",
    /// "clear_<criterion>", "showMarks_<criterion>", "weight_<criterion>", "mark_<criterion>_<language>",
    /// "markSource_<criterion>".
    PriorityCard(const QString& criterion, bool showsWeight, QWidget* parent = nullptr);

    [[nodiscard]] const QString& criterion() const { return m_criterion; }
    [[nodiscard]] SegmentedChoice* choice() const { return m_choice; }
    void setRow(const presentation::PriorityRow& row, const QList<presentation::Label>& levels);
    /// The next setRow() words everything again.
    void retranslate() { m_worded = false; }

Q_SIGNALS:
    void levelChosen(const QString& criterion, const QString& level); ///< empty = cleared
    void movedOn();                                                   ///< chosen by the keyboard
    void evidenceRequested(const QString& id);                        ///< "mark/<criterion>/<language>"

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void setWords(const QList<presentation::Label>& levels);
    void arrange();
    void clear();
    void showMarks(bool shown);
    void fillMarks();

    QString m_criterion;
    bool m_showsWeight;
    bool m_worded = false;
    presentation::PriorityRow m_row;
    QBoxLayout* m_line;
    TextLabel* m_question;
    TextLabel* m_weight;
    SegmentedChoice* m_choice;
    LinkButton* m_clear;
    LinkButton* m_toggle;
    QWidget* m_marks;
    LinkGroup* m_linkGroup;
    TextLabel* m_source;
    QList<LinkButton*> m_links;
};

} // namespace rustworthy::wizard
