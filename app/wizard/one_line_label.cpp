#include "one_line_label.h"

#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QStyle>

namespace rustworthy::wizard {

OneLineLabel::OneLineLabel()
{
    setWordWrap(false);
}

void OneLineLabel::showText(const QString& text)
{
    setText(text);
    // As text, not as markup; in this form a tool tip wraps.
    setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
}

QSize OneLineLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, TextLabel::minimumSizeHint().height()};
}

void OneLineLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(
        &painter, contentsRect(), int(Qt::AlignVCenter | Qt::AlignLeading), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

} // namespace rustworthy::wizard
