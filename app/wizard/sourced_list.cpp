#include "sourced_list.h"

#include "link_button.h"
#include "link_group.h"
#include "rule_list.h"
#include "text_styles.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

SourcedList::SourcedList(const catalog::Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_catalog(catalog), m_links(new LinkGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
}

void SourcedList::addItem()
{
    Item item{.whole = new QWidget,
              .text = new TextLabel,
              .source = new LinkButton,
              .claims = new ClaimLinks(m_catalog),
              .evidence = {}};
    item.text->setObjectName(QStringLiteral("sourcedText"));
    item.source->setObjectName(QStringLiteral("sourcedSource"));
    item.source->setFont(scaledFont(QApplication::font(item.source), TextSize::Small));
    auto* column = new QVBoxLayout(item.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{item.text, item.source, item.claims}) {
        column->addWidget(part);
    }
    connect(item.claims, &ClaimLinks::evidenceRequested, this, &SourcedList::evidenceRequested);
    connect(item.source, &LinkButton::clicked, this,
            [this, index = m_items.size()] { Q_EMIT evidenceRequested(m_items.at(index).evidence); });
    layout()->addWidget(item.whole);
    m_items.append(item);
}

void SourcedList::setItems(const QList<presentation::SourcedText>& items)
{
    while (m_items.size() < items.size()) {
        addItem();
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_items.at(i).whole->setVisible(i < items.size());
        if (i < items.size()) {
            const presentation::SourcedText& shown = items.at(i);
            Item& item = m_items[i];
            item.evidence = shown.evidence;
            item.text->setText(shown.text);
            item.source->setLabel(tr("Source: %1").arg(shown.source));
            //: %1 is a source, %2 the text that stands there
            item.source->setAccessibleName(tr("Source: %1, for: %2").arg(shown.source, shown.text));
            item.source->setHidden(shown.source.isEmpty() || shown.evidence.isEmpty());
            item.claims->setClaims(shown.claims, shown.text);
        }
    }
    m_links->refresh();
    setVisible(!items.isEmpty());
}

} // namespace rustworthy::wizard
