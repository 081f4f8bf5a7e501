// Style and palette of the application, and where the window goes.
#pragma once

#include "wizard/preferences.h"

#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtGui/QPalette>

namespace rustworthy::wizard {

/// Remembers the platform's own style, so that System brings it back.
class Appearance
{
public:
    Appearance();
    void apply(ThemeChoice theme);

private:
    QString m_systemStyle;
    ThemeChoice m_applied = ThemeChoice::System;
};

/// Whether menus unfold and the cursor blinks, as the platform has it, or nothing moves.
void applyMotion(bool reduced);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The frame moved and shrunk to lie on one of the screens; `available` must not be empty.
[[nodiscard]] QRect clampedToScreens(const QRect& frame, const QList<QRect>& available);

} // namespace rustworthy::wizard
