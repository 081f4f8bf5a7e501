#include "charts/theme.h"

#include <QtGui/QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace rustworthy::charts {

namespace {

// Okabe and Ito's palette, the ones that are strongest on white first.
constexpr std::array<QRgb, 8> okabeIto{0xD55E00, 0x0072B2, 0x009E73, 0xCC79A7,
                                       0xE69F00, 0x56B4E9, 0xF0E442, 0x7F7F7F};
// Shapes need this much against what they stand on.
constexpr double leastContrast = 3.0;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor readable(QColor color, const Theme& theme)
{
    const QColor target = theme.dark ? QColor(Qt::white) : QColor(Qt::black);
    for (double amount = 0.05; contrast(color, theme.background) < leastContrast && amount <= 1.0;
         amount += 0.05) {
        color = blend(target, color, amount);
    }
    return color;
}

void deriveGreys(Theme& theme)
{
    theme.mutedText = blend(theme.text, theme.background, 0.75);
    theme.grid = blend(theme.text, theme.background, 0.14);
    theme.frame = blend(theme.text, theme.background, 0.5);
}

} // namespace

QColor blend(const QColor& color, const QColor& base, double amount)
{
    const auto mixed = [amount](float over, float under) {
        return static_cast<float>(std::clamp(amount * over + (1.0 - amount) * under, 0.0, 1.0));
    };
    return QColor::fromRgbF(mixed(color.redF(), base.redF()), mixed(color.greenF(), base.greenF()),
                            mixed(color.blueF(), base.blueF()));
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Theme Theme::fromPalette(const QPalette& palette, const QFont& font)
{
    Theme theme;
    theme.background = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.dark = luminance(theme.background) < luminance(theme.text);
    theme.font = font;
    deriveGreys(theme);
    return theme;
}

Theme Theme::print(const QFont& font)
{
    Theme theme;
    theme.background = Qt::white;
    theme.text = Qt::black;
    theme.font = font;
    theme.patterns = true;
    deriveGreys(theme);
    return theme;
}

QColor Theme::series(int index) const
{
    const auto count = static_cast<int>(okabeIto.size());
    return readable(QColor(okabeIto[static_cast<std::size_t>(((index % count) + count) % count)]), *this);
}

// The subject has the first colour in every chart; what speaks against it has the second.
QColor Theme::forRust() const
{
    return series(0);
}

QColor Theme::against() const
{
    return series(1);
}

QColor Theme::open() const
{
    return readable(blend(text, background, 0.5), *this);
}

} // namespace rustworthy::charts
