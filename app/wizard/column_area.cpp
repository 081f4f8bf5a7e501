#include "column_area.h"

#include "card.h"
#include "text_styles.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

ColumnArea::ColumnArea(QWidget* parent) : FocusArea(parent)
{
    auto* content = new QWidget;
    auto* centred = new QHBoxLayout(content);
    centred->setContentsMargins(gridUnit * 2, gridUnit * 2, gridUnit * 2, gridUnit * 2);
    auto* body = new QWidget(content);
    body->setMaximumWidth(columnWidth);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit);
    // The column takes all there is up to its maximum; what is left over goes to both sides.
    centred->addStretch(1);
    centred->addWidget(body, 1000);
    centred->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ColumnArea::scrollToTop()
{
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void ColumnArea::reveal(QWidget* focus)
{
    for (QWidget* around = focus; around != nullptr && around != widget(); around = around->parentWidget()) {
        // A card as a whole where it fits: the question belongs to its answer.
        if (qobject_cast<Card*>(around) != nullptr && around->height() <= viewport()->height()) {
            ensureWidgetVisible(around, 0, gridUnit);
            return;
        }
    }
    ensureWidgetVisible(focus, 0, gridUnit * 4);
}

} // namespace rustworthy::wizard
