#include "link_group.h"

#include "link_button.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace rustworthy::wizard {

LinkGroup::LinkGroup(QWidget* parent) : QObject(parent), m_container(parent) {}

QList<LinkButton*> LinkGroup::links() const
{
    QList<LinkButton*> shown = m_container->findChildren<LinkButton*>();
    shown.removeIf([this](const LinkButton* link) { return !link->isVisibleTo(m_container); });
    return shown;
}

void LinkGroup::refresh()
{
    const QList<LinkButton*> shown = links();
    for (LinkButton* link : shown) {
        link->installEventFilter(this);
    }
    if (!shown.isEmpty()) {
        stopAt(shown.contains(m_stop) ? m_stop.data() : shown.front());
    }
}

void LinkGroup::stopAt(LinkButton* stop)
{
    m_stop = stop;
    const QList<LinkButton*> shown = links();
    for (LinkButton* link : shown) {
        link->setFocusPolicy(link == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool LinkGroup::move(const LinkButton* from, int key) const
{
    const QList<LinkButton*> shown = links();
    const auto at = std::ranges::find(shown, from) - shown.begin();
    qsizetype to = at;
    switch (key) {
    case Qt::Key_Up:
        to = at - 1;
        break;
    case Qt::Key_Down:
        to = at + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = shown.size() - 1;
        break;
    default:
        return false;
    }
    if (to >= 0 && to < shown.size()) {
        shown.at(to)->setFocus(Qt::TabFocusReason);
    }
    return true;
}

bool LinkGroup::eventFilter(QObject* watched, QEvent* event)
{
    // Not before the type of the event is known: a link that is being destroyed is one no longer.
    if (event->type() == QEvent::FocusIn) {
        stopAt(static_cast<LinkButton*>(watched));
    } else if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
            move(static_cast<LinkButton*>(watched), key.key())) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rustworthy::wizard
