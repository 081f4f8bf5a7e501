#include "dark_style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace rustworthy::wizard {

namespace {

bool isPlainSeparator(const QStyleOption* option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    return item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty();
}

} // namespace

DarkStyle::DarkStyle() : QProxyStyle(QStringLiteral("fusion"))
{
    setObjectName(QStringLiteral("fusion"));
}

void DarkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelMenu) {
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

void DarkStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_MenuItem && isPlainSeparator(option)) {
        const int inset = option->fontMetrics.height() / 3;
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        const int middle = option->rect.center().y();
        painter->drawLine(option->rect.left() + inset, middle, option->rect.right() - inset, middle);
        painter->restore();
    }
}

int DarkStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace rustworthy::wizard
