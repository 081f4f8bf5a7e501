#include "headline.h"

#include <QtGui/QPainter>

namespace rustworthy::wizard {

Headline::Headline(QWidget* parent) : TextLabel(TextSize::Title, TextTone::Normal, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMargin(2); // room for the focus frame
}

void Headline::paintEvent(QPaintEvent* event)
{
    TextLabel::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accentColor(palette()), 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void Headline::focusInEvent(QFocusEvent* event)
{
    TextLabel::focusInEvent(event);
    update();
}

void Headline::focusOutEvent(QFocusEvent* event)
{
    TextLabel::focusOutEvent(event);
    update();
}

} // namespace rustworthy::wizard
