// One centred column of limited width that scrolls and keeps the focus in view.
#pragma once

#include "focus_area.h"

class QVBoxLayout;

namespace rustworthy::wizard {

class ColumnArea : public FocusArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void scrollToTop();

protected:
    void reveal(QWidget* focus) override;

private:
    QVBoxLayout* m_column;
};

} // namespace rustworthy::wizard
