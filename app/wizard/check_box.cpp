#include "check_box.h"

#include "text_styles.h"

#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStylePainter>

namespace rustworthy::wizard {

void CheckBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isDark(option.palette)) {
        // Styles draw the frame darker than the window, which is nothing to be seen on a dark one.
        option.palette.setColor(QPalette::Window, mutedTextColor(option.palette));
    }
    painter.drawControl(QStyle::CE_CheckBox, option);
}

} // namespace rustworthy::wizard
