// The parts of a page that a key leads to, one after the other.
#pragma once

#include <QtCore/QList>

class QWidget;

namespace rustworthy::wizard {

struct Pane
{
    QWidget* whole = nullptr;
    QWidget* first = nullptr; ///< what gets the focus; null = whatever Tab would come to first
};

/// Gives the focus to the next of the panes that show; -1 = to the one before.
void focusNextPane(const QList<Pane>& panes, int step);

} // namespace rustworthy::wizard
