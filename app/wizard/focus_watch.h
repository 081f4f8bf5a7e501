// Tells where the focus goes.
#pragma once

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace rustworthy::wizard {

/// A member of a widget, not its child: the children lose the focus on their way out, and by then this is
/// gone and tells the widget of it no more.
class FocusWatch : public QObject
{
public:
    /// `moved` is called with what has the focus now; null when nothing has.
    explicit FocusWatch(const std::function<void(QWidget* now)>& moved);
};

} // namespace rustworthy::wizard
