// A button that reads as a link: underlined, wraps in narrow columns, same keys and role as any button.
#pragma once

#include "text_styles.h"

#include <QtWidgets/QPushButton>

namespace rustworthy::wizard {

/// Its text is drawn as it is: neither markup nor mnemonics.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// The label to show. Use instead of setText(), which would take an ampersand for a mnemonic.
    void setLabel(const QString& label);
    [[nodiscard]] QString label() const { return m_label; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    [[nodiscard]] QRect textBounds(int width) const;
    QString m_label;
    mutable HeightCache m_heights;
};

} // namespace rustworthy::wizard
