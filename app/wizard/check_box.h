// Check boxes whose frame shows on a dark background too.
#pragma once

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QStyledItemDelegate>

namespace rustworthy::wizard {

class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The same for the items of a view.
class CheckItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace rustworthy::wizard
