// What would change the verdict, answers whose weight is doubtful, and answers that pull against each other.
#pragma once

#include "presentation/result_view.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace rustworthy::wizard {

class LinkButton;
class TextLabel;

/// One band that cannot come out as things stand: what it would take, and the answers that can be among it.
class ChangeBlock : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeBlock(int number, QWidget* parent = nullptr);

    void setChange(const presentation::ChangeView& change);

Q_SIGNALS:
    void questionChosen(const QString& question);

private:
    void fitLinks(qsizetype count);
    void showLinks();

    TextLabel* m_name;
    TextLabel* m_sentence;
    QVBoxLayout* m_links;
    QList<LinkButton*> m_candidates;
    LinkButton* m_more;
    QStringList m_questions;
    bool m_all = false;
};

class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget* parent = nullptr);

    void setResult(const presentation::ResultView& result);

Q_SIGNALS:
    void questionChosen(const QString& question);

private:
    ChangeBlock* block(qsizetype number);

    TextLabel* m_title;
    QVBoxLayout* m_column;
    QList<ChangeBlock*> m_blocks;
    TextLabel* m_weak;
    TextLabel* m_contradictionsTitle;
    TextLabel* m_contradictions;
};

} // namespace rustworthy::wizard
