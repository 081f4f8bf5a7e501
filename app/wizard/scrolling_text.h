// A column that scrolls and can hold the focus, so that the keyboard reaches text without controls.
#pragma once

#include <QtWidgets/QScrollArea>

namespace rustworthy::wizard {

class ScrollingText : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingText(const QString& objectName, QWidget* parent = nullptr);
};

} // namespace rustworthy::wizard
