// Which step is shown: the step list, the stacked pages, the button row, and the ways between them.
#pragma once

#include "steps.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace rustworthy::wizard {

class StepList;
class TextLabel;

class Navigator : public QWidget
{
    Q_OBJECT

public:
    /// Builds the page of a step; called once for each step, when it is first shown.
    using PageFactory = std::function<QWidget*(const QString& step)>;

    Navigator(Session& session, PageFactory factory, QWidget* parent = nullptr);

    [[nodiscard]] QString currentStep() const { return m_current; }
    [[nodiscard]] QList<Step> steps() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoNext() const;

    /// Shows the step and gives its page the focus. Does nothing for an unknown step.
    void goTo(const QString& step);
    void goBack();
    void goNext();
    /// From Review to where the item is answered; that page then offers the way back to Review.
    void change(const QString& item);
    /// Makes a change visible that did not come from the page shown: stays where it shows, else goes there.
    void follow(const QStringList& items);
    /// Forgets which steps were seen: another document.
    void restartAt(const QString& step);
    void focusPage();

    /// The result folds the list away whatever is chosen here; showing it there lasts until the step is left.
    void setStepListShown(bool shown);
    [[nodiscard]] bool isStepListShown() const;
    [[nodiscard]] bool prefersStepList() const { return m_prefersList; }

Q_SIGNALS:
    void stepChanged();  ///< the step shown, or whether the list is shown
    void stepsChanged(); ///< titles or states

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void show(const QString& step);
    void returnToReview();
    [[nodiscard]] QWidget* page(const QString& step);
    [[nodiscard]] QWidget* buildButtonRow();
    void refresh();
    void retranslate();

    Session& m_session;
    PageFactory m_factory;
    QStringList m_ids;
    QString m_current;
    QSet<QString> m_visited;
    QString m_changed; ///< the item Review sent the person to; empty = none
    bool m_prefersList = true;
    bool m_showsList = true;

    StepList* m_list;
    QStackedWidget* m_stack;
    QHash<QString, QWidget*> m_pages;
    TextLabel* m_answered;
    QPushButton* m_return;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace rustworthy::wizard
