#include "disclosure.h"

#include "link_button.h"
#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

Disclosure::Disclosure(const QString& name, QWidget* content, QWidget* parent)
    : QWidget(parent), m_link(new LinkButton), m_content(content)
{
    m_link->setObjectName(QStringLiteral("show_%1").arg(name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(m_link);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_link, &LinkButton::clicked, this, [this] { setOpen(!isOpen()); });
}

void Disclosure::setLabels(const QString& show, const QString& hide)
{
    m_show = show;
    m_hide = hide;
    showLabel();
}

bool Disclosure::isOpen() const
{
    return !m_content->isHidden();
}

void Disclosure::setOpen(bool open)
{
    if (open && !isOpen()) {
        Q_EMIT opened();
    }
    m_content->setVisible(open);
    showLabel();
}

void Disclosure::showLabel()
{
    m_link->setLabel(isOpen() ? m_hide : m_show);
}

} // namespace rustworthy::wizard
