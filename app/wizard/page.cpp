#include "page.h"

namespace rustworthy::wizard {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    connect(&session, &Session::answersChanged, this, [this] {
        m_stale = !isVisible();
        if (!m_stale) {
            refresh();
        }
    });
    connect(&session, &Session::retranslated, this, [this] {
        retranslate();
        refresh();
    });
}

bool Page::reveal(const QString&)
{
    return false;
}

void Page::showEvent(QShowEvent* event)
{
    if (m_stale) {
        m_stale = false;
        refresh();
    }
    QWidget::showEvent(event);
}

} // namespace rustworthy::wizard
