#include "text_styles.h"

#include "charts/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

namespace rustworthy::wizard {

namespace {

using charts::blend;

constexpr double readableContrast = 4.5;

double scaleOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 0.92;
    case TextSize::Body:
        return 1.0;
    case TextSize::Heading:
        return 1.2;
    case TextSize::Title:
        return 1.6;
    }
    return 1.0;
}

} // namespace

QFont scaledFont(const QFont& base, TextSize size)
{
    QFont font(base);
    if (base.pointSizeF() > 0.0) {
        font.setPointSizeF(base.pointSizeF() * scaleOf(size));
    } else {
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * scaleOf(size))));
    }
    font.setBold(size == TextSize::Heading || size == TextSize::Title || base.bold());
    return font;
}

double contrast(const QColor& first, const QColor& second)
{
    return charts::contrast(first, second);
}

QColor mutedTextColor(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (double share = 0.7; share < 1.0; share += 0.05) {
        const QColor muted = blend(text, base, share);
        if (contrast(muted, base) >= readableContrast && contrast(muted, window) >= readableContrast) {
            return muted;
        }
    }
    return text;
}

QColor accentColor(const QPalette& palette)
{
    QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    while (contrast(accent, Qt::white) < readableContrast && accent.value() > 0) {
        accent = accent.darker(110);
    }
    return accent;
}

QColor frameColor(const QPalette& palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Text),
                 palette.color(QPalette::Active, QPalette::Base), 0.25);
}

bool isDark(const QPalette& palette)
{
    return palette.window().color().lightness() < palette.windowText().color().lightness();
}

TextLabel::TextLabel(TextSize size, TextTone tone, QWidget* parent)
    : QLabel(parent), m_size(size), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyFont();
    applyTone();
}

TextLabel::TextLabel(const QString& text, TextSize size, TextTone tone, QWidget* parent)
    : TextLabel(size, tone, parent)
{
    setText(text);
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::setTextOrHide(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

int TextLabel::heightForWidth(int width) const
{
    if (wordWrap() && width >= widths().line && !text().contains(QLatin1Char('\n'))) {
        return minimumSizeHint().height();
    }
    return m_heights.height(text(), width, [this, width] { return QLabel::heightForWidth(width); });
}

QSize TextLabel::sizeHint() const
{
    if (!wordWrap()) {
        return QLabel::sizeHint();
    }
    // About 80 characters; asking the font for its average width takes longer than all the rest.
    constexpr int heightsALine = 34;
    const QFontMetrics metrics = fontMetrics();
    const int line = std::max(widths().longestWord, metrics.height() * heightsALine);
    const int around = minimumSizeHint().height() - metrics.height();
    // Only about as high: layouts ask for the height that belongs to the width they give.
    const int lines = static_cast<int>(text().count(QLatin1Char('\n'))) + 1 + widths().line / (line + 1);
    return {std::min(widths().line, line), lines * metrics.lineSpacing() + around};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap()) {
        return QLabel::minimumSizeHint();
    }
    const QMargins margins = contentsMargins();
    return {widths().longestWord, fontMetrics().height() + 2 * margin() + margins.top() + margins.bottom()};
}

const TextLabel::Widths& TextLabel::widths() const
{
    if (!m_widths || m_widths->text != text()) {
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        QString lines = text();
        lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
        QTextLayout layout(lines, font(), this);
        layout.setTextOption(option);
        layout.setCacheEnabled(false);
        layout.beginLayout();
        while (layout.createLine().isValid()) {
        }
        layout.endLayout();
        const QMargins margins = contentsMargins();
        const int around = 2 * margin() + margins.left() + margins.right();
        m_widths = Widths{.text = text(),
                          .longestWord = static_cast<int>(std::ceil(layout.minimumWidth())) + around,
                          .line = static_cast<int>(std::ceil(layout.maximumWidth())) + around};
    }
    return *m_widths;
}

void TextLabel::changeEvent(QEvent* event)
{
    m_heights.clear();
    m_widths.reset();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        applyFont();
    } else if (event->type() == QEvent::PaletteChange) {
        applyTone();
    }
}

void TextLabel::applyFont()
{
    if (m_size != TextSize::Body) {
        setFont(scaledFont(QApplication::font(this), m_size));
    }
}

void TextLabel::applyTone()
{
    // Only the one role is set, so that every other colour keeps following the application.
    QPalette own;
    if (m_tone == TextTone::Muted) {
        own.setColor(QPalette::WindowText, mutedTextColor(QApplication::palette(this)));
    }
    if (own.resolveMask() != palette().resolveMask() ||
        own.color(QPalette::WindowText) != palette().color(QPalette::WindowText)) {
        setPalette(own);
    }
}

QString bulleted(const QStringList& sentences)
{
    QStringList lines;
    for (const QString& sentence : sentences) {
        lines.append(sentences.size() > 1 ? QStringLiteral("\u2022 ") + sentence : sentence);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace rustworthy::wizard
