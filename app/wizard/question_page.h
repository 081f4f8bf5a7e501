// The questions of one group; on the project's page also what is being built and under which circumstances.
#pragma once

#include "page.h"

#include <QtCore/QList>

namespace rustworthy::wizard {

class CheckCard;
class ColumnArea;
class QuestionCard;
class TextLabel;

class QuestionPage : public Page
{
    Q_OBJECT

public:
    QuestionPage(Session& session, const QString& group, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;
    /// A question id, "projectKinds" or "circumstances".
    bool reveal(const QString& item) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void addCards();
    void addProject();
    void moveOnFrom(qsizetype card);

    QString m_group;
    ColumnArea* m_area;
    TextLabel* m_title;
    TextLabel* m_introduction;
    TextLabel* m_keys;
    QList<QuestionCard*> m_cards;
    CheckCard* m_kinds = nullptr;
    CheckCard* m_circumstances = nullptr;
};

} // namespace rustworthy::wizard
