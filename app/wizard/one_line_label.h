// Text on one line, cut short where there is no room; the whole of it is in its tool tip.
#pragma once

#include "text_styles.h"

namespace rustworthy::wizard {

class OneLineLabel : public TextLabel
{
    Q_OBJECT

public:
    OneLineLabel();

    void showText(const QString& text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rustworthy::wizard
