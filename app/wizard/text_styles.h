// The look that pages share: four text sizes taken from the system font, a muted colour that stays readable,
// and labels that wrap and never render markup.
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>
#include <QtWidgets/QLabel>

namespace rustworthy::wizard {

/// Spacing of the 8 px grid.
inline constexpr int gridUnit = 8;
/// Widest text column on the steps.
inline constexpr int columnWidth = 760;

enum class TextSize { Small, Body, Heading, Title };
enum class TextTone { Normal, Muted };

[[nodiscard]] QFont scaledFont(const QFont& base, TextSize size);

/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& first, const QColor& second);
/// Text blended towards the background (about 70 %), never below 4.5:1 on Base or Window.
[[nodiscard]] QColor mutedTextColor(const QPalette& palette);
/// The accent, darkened until white text on it has at least 4.5:1.
[[nodiscard]] QColor accentColor(const QPalette& palette);
/// Lines around cards and panels.
[[nodiscard]] QColor frameColor(const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);

/// Plain text that wraps. Its size and tone follow the application's font and palette.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextSize size = TextSize::Body, TextTone tone = TextTone::Normal,
                       QWidget* parent = nullptr);
    TextLabel(const QString& text, TextSize size, TextTone tone, QWidget* parent = nullptr);

    void setTone(TextTone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFont();
    void applyTone();

    TextSize m_size;
    TextTone m_tone;
};

} // namespace rustworthy::wizard
