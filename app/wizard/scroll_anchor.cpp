#include "scroll_anchor.h"

#include "column_area.h"
#include "text_styles.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

namespace rustworthy::wizard {

namespace {

constexpr int layoutRounds = 5;

} // namespace

ScrollAnchor::ScrollAnchor(ColumnArea& area) : m_area(area)
{
    QWidget* focus = QApplication::focusWidget();
    if (area.isVisible() && focus != nullptr && area.widget()->isAncestorOf(focus)) {
        m_focus = focus;
        m_top = top();
    }
}

void ScrollAnchor::restore() const
{
    if (m_focus == nullptr) {
        return;
    }
    // Heights that depend on widths settle from the inside out, one layer a round.
    for (int round = 0; round < layoutRounds; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    QScrollBar* bar = m_area.verticalScrollBar();
    bar->setValue(bar->value() + top() - m_top);
    m_area.ensureWidgetVisible(m_focus, 0, gridUnit);
}

int ScrollAnchor::top() const
{
    return m_focus->mapTo(m_focus->window(), QPoint()).y();
}

} // namespace rustworthy::wizard
