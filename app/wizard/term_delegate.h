// Items of a view whose text is wrapped, though never within a term such as C++ or 11–13.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace rustworthy::wizard {

/// What is copied or read aloud stays as it is.
class TermDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;
};

} // namespace rustworthy::wizard
