// The look that pages share: four text sizes taken from the system font, a muted colour that stays readable,
// and labels that wrap and never render markup.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>
#include <QtWidgets/QLabel>

#include <optional>

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

/// Heights of one wrapped text at a few widths.
class HeightCache
{
public:
    template <typename Measure>
    [[nodiscard]] int height(const QString& text, int width, Measure measure)
    {
        if (text != m_text || m_heights.size() > mostWidths) {
            clear();
            m_text = text;
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.constEnd() ? *known : *m_heights.insert(width, measure());
    }
    void clear() { m_heights.clear(); } ///< after a change of font or style

private:
    static constexpr qsizetype mostWidths = 8;
    QString m_text;
    QHash<int, int> m_heights;
};

/// Plain text that wraps. Its size and tone follow the application's font and palette.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextSize size = TextSize::Body, TextTone tone = TextTone::Normal,
                       QWidget* parent = nullptr);
    TextLabel(const QString& text, TextSize size, TextTone tone, QWidget* parent = nullptr);

    void setTone(TextTone tone);
    /// Takes no room while there is nothing to say.
    void setTextOrHide(const QString& text);

    /// Remembered for the widths asked for last: layouts ask for many labels many times in one pass.
    [[nodiscard]] int heightForWidth(int width) const override;
    /// As a line of up to about 80 characters.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as its longest word.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Widths of the wrapped text, measured in one pass: QLabel lays it out half a dozen times.
    struct Widths
    {
        QString text;
        int longestWord = 0;
        int line = 0; ///< all of it on one line
    };
    [[nodiscard]] const Widths& widths() const;
    void applyFont();
    void applyTone();

    TextSize m_size;
    TextTone m_tone;
    mutable HeightCache m_heights;
    mutable std::optional<Widths> m_widths;
};

/// One line each, with a bullet where there are several.
[[nodiscard]] QString bulleted(const QStringList& sentences);

} // namespace rustworthy::wizard
