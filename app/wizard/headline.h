// A title that can hold the focus, so that opening or changing what is below it is read out.
#pragma once

#include "text_styles.h"

namespace rustworthy::wizard {

class Headline : public TextLabel
{
    Q_OBJECT

public:
    explicit Headline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace rustworthy::wizard
