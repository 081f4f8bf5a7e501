#include "focus_watch.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

FocusWatch::FocusWatch(const std::function<void(QWidget*)>& moved)
{
    connect(qApp, &QApplication::focusChanged, this, [moved](QWidget*, QWidget* now) { moved(now); });
}

} // namespace rustworthy::wizard
