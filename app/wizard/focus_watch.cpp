#include "focus_watch.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>

namespace rustworthy::wizard {

FocusWatch::FocusWatch(const std::function<void(QWidget*)>& moved)
{
    connect(qApp, &QApplication::focusChanged, this, [moved](QWidget*, QWidget* now) { moved(now); });
}

bool isReachedIn(const QScrollArea& area, const QWidget* focus)
{
    return focus != nullptr && area.widget()->isAncestorOf(focus) &&
           QGuiApplication::mouseButtons() == Qt::NoButton;
}

} // namespace rustworthy::wizard
