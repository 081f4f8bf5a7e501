#include "panes.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

namespace {

bool takesTab(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

QWidget* firstStop(const Pane& pane)
{
    if (pane.first != nullptr) {
        return pane.first;
    }
    QWidget* each = pane.whole;
    do {
        if (takesTab(*each) && (each == pane.whole || pane.whole->isAncestorOf(each))) {
            return each;
        }
        each = each->nextInFocusChain();
    } while (each != pane.whole);
    return nullptr;
}

} // namespace

void focusNextPane(const QList<Pane>& panes, int step)
{
    const QWidget* focus = QApplication::focusWidget();
    QList<QWidget*> stops;
    qsizetype at = step > 0 ? -1 : 0;
    for (const Pane& pane : panes) {
        QWidget* stop = pane.whole->isVisible() ? firstStop(pane) : nullptr;
        if (stop == nullptr) {
            continue;
        }
        if (focus != nullptr && (pane.whole == focus || pane.whole->isAncestorOf(focus))) {
            at = stops.size();
        }
        stops.append(stop);
    }
    if (!stops.isEmpty()) {
        stops.at((at + step + stops.size()) % stops.size())->setFocus(Qt::TabFocusReason);
    }
}

} // namespace rustworthy::wizard
