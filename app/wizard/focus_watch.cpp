#include "focus_watch.h"

#include <QtWidgets/QApplication>

namespace rustworthy::wizard {

FocusWatch::FocusWatch(const std::function<void(QWidget*)>& moved)
{
    connect(qApp, &QApplication::focusChanged, this, [moved](QWidget*, QWidget* now) { moved(now); });
}

} // namespace rustworthy::wizard
