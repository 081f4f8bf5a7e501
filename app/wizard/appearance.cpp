#include "appearance.h"

#include "dark_style.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

struct Colors
{
    QRgb window;
    QRgb text;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb highlight;
    QRgb link;
    QRgb linkVisited;
    QRgb toolTip;
    QRgb disabled;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternateBase);
    set(QPalette::Text, colors.text);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.linkVisited);
    set(QPalette::ToolTipBase, colors.toolTip);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::Light, colors.light);
    set(QPalette::Midlight, colors.midlight);
    set(QPalette::Mid, colors.mid);
    set(QPalette::Dark, colors.dark);
    set(QPalette::Shadow, colors.shadow);
    QColor placeholder(colors.text);
    placeholder.setAlpha(0xb4);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(colors.disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colors.mid));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff2f2f0,
                      .text = 0xff1c1c1c,
                      .base = 0xffffffff,
                      .alternateBase = 0xffe9eef2,
                      .button = 0xffededeb,
                      .highlight = 0xff1f6f9f,
                      .link = 0xff0a5a8a,
                      .linkVisited = 0xff6a3d86,
                      .toolTip = 0xfffffbe6,
                      .disabled = 0xff808080,
                      .light = 0xffffffff,
                      .midlight = 0xfff8f8f8,
                      .mid = 0xffb8b8b8,
                      .dark = 0xff9a9a9a,
                      .shadow = 0xff707070});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff2b2b2d,
                      .text = 0xffececec,
                      .base = 0xff1f1f21,
                      .alternateBase = 0xff2f3840,
                      .button = 0xff3a3a3d,
                      .highlight = 0xff2874a5,
                      .link = 0xff7fc3ef,
                      .linkVisited = 0xffc9a3e0,
                      .toolTip = 0xff3a3a3d,
                      .disabled = 0xff8c8c8c,
                      .light = 0xff4a4a4d,
                      .midlight = 0xff434346,
                      .mid = 0xff5a5a5d,
                      .dark = 0xff18181a,
                      .shadow = 0xff000000});
}

Appearance::Appearance() : m_systemStyle(QApplication::style()->objectName()) {}

void Appearance::apply(ThemeChoice theme)
{
    if (theme == m_applied) {
        return;
    }
    const bool system = theme == ThemeChoice::System;
    const bool dark = theme == ThemeChoice::Dark;
    const QString style = system ? m_systemStyle : QStringLiteral("fusion");
    if (QApplication::style()->objectName().compare(style, Qt::CaseInsensitive) != 0 ||
        dark != (qobject_cast<const DarkStyle*>(QApplication::style()) != nullptr)) {
        if (QStyle* created = dark ? new DarkStyle : QStyleFactory::create(style)) {
            QApplication::setStyle(created);
        }
    }
    // An empty palette is the platform's own.
    QApplication::setPalette(system ? QPalette() : dark ? darkPalette() : lightPalette());
    m_applied = theme;
}

void applyMotion(bool reduced)
{
    static const int platformFlashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(reduced ? 0 : platformFlashTime);
    if (reduced) {
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
            QApplication::setEffectEnabled(effect, false);
        }
    }
}

QRect clampedToScreens(const QRect& frame, const QList<QRect>& available)
{
    const auto overlap = [&frame](const QRect& screen) {
        const QRect common = screen.intersected(frame);
        return common.isEmpty() ? qint64(0) : qint64(common.width()) * common.height();
    };
    // The screen that shows most of it; the first one when none does.
    const QRect screen =
        *std::max_element(available.begin(), available.end(),
                          [&overlap](const QRect& a, const QRect& b) { return overlap(a) < overlap(b); });
    QRect clamped = frame;
    clamped.setSize(frame.size().boundedTo(screen.size()));
    clamped.moveLeft(std::clamp(clamped.left(), screen.left(), screen.right() - clamped.width() + 1));
    clamped.moveTop(std::clamp(clamped.top(), screen.top(), screen.bottom() - clamped.height() + 1));
    return clamped;
}

} // namespace rustworthy::wizard
