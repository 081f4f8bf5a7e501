// The steps at the side, each with its state as a mark and in words.
#pragma once

#include "steps.h"

#include <QtWidgets/QListWidget>

namespace rustworthy::wizard {

class StepList : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int stateRole = Qt::UserRole + 2; ///< StepState

    explicit StepList(QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps);
    void setCurrentStep(const QString& step);

Q_SIGNALS:
    /// By arrow key or assistive technology: the focus stays in the list.
    void stepSelected(const QString& step);
    /// By mouse, Enter or Space: the focus goes on to the page.
    void stepOpened(const QString& step);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyColors();
    [[nodiscard]] QString selectedStep() const;

    bool m_silent = false;
};

} // namespace rustworthy::wizard
