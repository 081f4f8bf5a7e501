#include "sourced_list.h"

#include "rule_list.h"
#include "text_styles.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

SourcedList::SourcedList(const catalog::Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_catalog(catalog)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
}

void SourcedList::addItem()
{
    Item item{.whole = new QWidget,
              .text = new TextLabel,
              .source = new TextLabel(TextSize::Small, TextTone::Muted),
              .claims = new ClaimLinks(m_catalog)};
    item.text->setObjectName(QStringLiteral("sourcedText"));
    item.source->setObjectName(QStringLiteral("sourcedSource"));
    auto* column = new QVBoxLayout(item.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{item.text, item.source, item.claims}) {
        column->addWidget(part);
    }
    connect(item.claims, &ClaimLinks::evidenceRequested, this, &SourcedList::evidenceRequested);
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
            m_items.at(i).text->setText(shown.text);
            m_items.at(i).source->setTextOrHide(shown.source.isEmpty() ? QString()
                                                                       : tr("Source: %1").arg(shown.source));
            m_items.at(i).claims->setClaims(shown.claims);
        }
    }
    setVisible(!items.isEmpty());
}

} // namespace rustworthy::wizard
