// Sentences of the catalog, each with its source and the figures that bear on it.
#pragma once

#include "catalog/catalog.h"
#include "presentation/advice_view.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

class ClaimLinks;
class LinkButton;
class LinkGroup;
class TextLabel;

/// Object names: "sourcedText", "sourcedSource" (a link). One stop for Tab.
class SourcedList : public QWidget
{
    Q_OBJECT

public:
    explicit SourcedList(const catalog::Catalog& catalog, QWidget* parent = nullptr);

    void setItems(const QList<presentation::SourcedText>& items);

Q_SIGNALS:
    void evidenceRequested(const QString& id); ///< a claim, or the row of the text itself

private:
    struct Item
    {
        QWidget* whole;
        TextLabel* text;
        LinkButton* source;
        ClaimLinks* claims;
        QString evidence;
    };
    void addItem();

    const catalog::Catalog& m_catalog;
    QList<Item> m_items;
    LinkGroup* m_links;
};

} // namespace rustworthy::wizard
