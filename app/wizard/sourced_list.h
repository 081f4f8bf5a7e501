// Sentences of the catalog, each with its source and the figures that bear on it.
#pragma once

#include "catalog/catalog.h"
#include "presentation/advice_view.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

class ClaimLinks;
class TextLabel;

/// Object names: "sourcedText", "sourcedSource".
class SourcedList : public QWidget
{
    Q_OBJECT

public:
    explicit SourcedList(const catalog::Catalog& catalog, QWidget* parent = nullptr);

    void setItems(const QList<presentation::SourcedText>& items);

Q_SIGNALS:
    void evidenceRequested(const QString& claim);

private:
    struct Item
    {
        QWidget* whole;
        TextLabel* text;
        TextLabel* source;
        ClaimLinks* claims;
    };
    void addItem();

    const catalog::Catalog& m_catalog;
    QList<Item> m_items;
};

} // namespace rustworthy::wizard
