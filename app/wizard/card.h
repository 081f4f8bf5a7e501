// A group box whose title may be a whole question: it wraps, and is still the group's accessible name.
#pragma once

#include "focus_watch.h"

#include <QtWidgets/QGroupBox>

class QVBoxLayout;

namespace rustworthy::wizard {

class TextLabel;

class Card : public QGroupBox
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// First in content() until it is moved elsewhere in the card.
    [[nodiscard]] TextLabel* heading() const { return m_heading; }
    void initStyleOption(QStyleOptionGroupBox* option) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void watchFocus(QWidget* now);

    TextLabel* m_heading;
    QVBoxLayout* m_content;
    bool m_holdsFocus = false;
    FocusWatch m_focusWatch;
};

} // namespace rustworthy::wizard
