// Scrolls to what the keyboard reaches.
#pragma once

#include "focus_watch.h"

#include <QtWidgets/QScrollArea>

namespace rustworthy::wizard {

/// What has the focus and is in sight stays so when the area gets smaller. What the mouse presses is in sight
/// and must not slip away before the button is let go: nothing is moved then.
class FocusArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FocusArea(QWidget* parent = nullptr);

protected:
    virtual void reveal(QWidget* focus);
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whether the whole of it is in a viewport of that size.
    [[nodiscard]] bool shows(const QWidget& part, const QSize& viewportSize) const;
    [[nodiscard]] bool mayReveal(const QWidget* focus) const;

    FocusWatch m_focusWatch;
};

} // namespace rustworthy::wizard
