// One centred column of limited width that scrolls and keeps the focus in view.
#pragma once

#include "focus_watch.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace rustworthy::wizard {

class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void scrollToTop();

private:
    void followFocus(QWidget* now);

    QVBoxLayout* m_column;
    FocusWatch m_focusWatch;
};

} // namespace rustworthy::wizard
