#include "focus_area.h"

#include "text_styles.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QApplication>

namespace rustworthy::wizard {

FocusArea::FocusArea(QWidget* parent)
    : QScrollArea(parent), m_focusWatch([this](QWidget* now) {
          if (mayReveal(now)) {
              reveal(now);
          }
      })
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void FocusArea::reveal(QWidget* focus)
{
    ensureWidgetVisible(focus, 0, gridUnit);
}

void FocusArea::resizeEvent(QResizeEvent* event)
{
    QWidget* focus = QApplication::focusWidget();
    const bool wasShown = mayReveal(focus) && shows(*focus, event->oldSize());
    QScrollArea::resizeEvent(event);
    if (wasShown && !shows(*focus, viewport()->size())) {
        reveal(focus);
    }
}

bool FocusArea::shows(const QWidget& part, const QSize& viewportSize) const
{
    const int top = part.mapTo(viewport(), QPoint()).y();
    return top >= 0 && top + part.height() <= viewportSize.height();
}

bool FocusArea::mayReveal(const QWidget* focus) const
{
    return focus != nullptr && widget() != nullptr && widget()->isAncestorOf(focus) &&
           QGuiApplication::mouseButtons() == Qt::NoButton;
}

} // namespace rustworthy::wizard
