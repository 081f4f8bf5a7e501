// Chart colours: Okabe-Ito, readable on light and dark, told apart in grey by label and pattern as well.
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>

class QPalette;

namespace rustworthy::charts {

struct Theme
{
    bool dark = false;
    QColor background;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor frame;
    QFont font;            ///< base font of labels
    bool patterns = false; ///< also tell series apart by fill pattern (print)

    static Theme fromPalette(const QPalette& palette, const QFont& font);
    /// Always light, opaque, with patterns: for paper.
    static Theme print(const QFont& font);

    /// One colour for each series index, repeating after eight.
    [[nodiscard]] QColor series(int index) const;
    [[nodiscard]] QColor forRust() const;
    [[nodiscard]] QColor against() const;
    [[nodiscard]] QColor open() const;

    bool operator==(const Theme&) const = default;
};

/// `amount` of `color` over the rest of `base`, opaque: alpha does not survive on paper.
[[nodiscard]] QColor blend(const QColor& color, const QColor& base, double amount);
/// Contrast ratio as the Web Content Accessibility Guidelines define it, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace rustworthy::charts
