// Keeps what has the focus at its place in the window while texts above it change their height.
#pragma once

class QWidget;

namespace rustworthy::wizard {

class ColumnArea;

class ScrollAnchor
{
public:
    explicit ScrollAnchor(ColumnArea& area);

    void restore() const;

private:
    [[nodiscard]] int top() const;

    ColumnArea& m_area;
    QWidget* m_focus = nullptr;
    int m_top = 0;
};

} // namespace rustworthy::wizard
