// A check box whose frame shows on a dark background too.
#pragma once

#include <QtWidgets/QCheckBox>

namespace rustworthy::wizard {

class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rustworthy::wizard
