#include "check_box.h"

#include "text_styles.h"

#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStylePainter>

namespace rustworthy::wizard {

namespace {

// Styles draw the frame darker than the window, which is nothing to be seen on a dark one.
void showFrame(QPalette& palette)
{
    if (isDark(palette)) {
        palette.setColor(QPalette::Window, mutedTextColor(palette));
    }
}

} // namespace

void CheckBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    showFrame(option.palette);
    painter.drawControl(QStyle::CE_CheckBox, option);
}

void CheckItemDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    showFrame(option->palette);
}

} // namespace rustworthy::wizard
