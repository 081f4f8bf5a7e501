// Fusion, where its own shades are lost on a dark ground.
#pragma once

#include <QtWidgets/QProxyStyle>

namespace rustworthy::wizard {

/// Menus with an edge and lines that can be seen, and buttons without the dark pictures of dialogs.
class DarkStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DarkStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
};

} // namespace rustworthy::wizard
