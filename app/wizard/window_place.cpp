#include "window_place.h"

#include "appearance.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

namespace rustworthy::wizard {

namespace {

constexpr QSize defaultSize(1280, 800);
constexpr int frameHeight = 40;

QList<QRect> screenAreas()
{
    QList<QRect> areas;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

} // namespace

void placeWindow(QWidget& window, const Preferences& preferences)
{
    const QList<QRect> areas = screenAreas();
    if (areas.isEmpty()) {
        window.resize(defaultSize);
        return;
    }
    const std::optional<WindowPlace> kept = preferences.windowPlace();
    if (!kept) {
        // A screen that the window and its frame would not fit on is filled.
        const QSize screen = areas.front().size();
        window.resize(defaultSize.boundedTo(screen * 0.9));
        if (screen.width() <= defaultSize.width() || screen.height() <= defaultSize.height() + frameHeight) {
            window.setWindowState(window.windowState() | Qt::WindowMaximized);
        }
        return;
    }
    window.setGeometry(clampedToScreens(kept->frame, areas));
    if (kept->maximized) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
}

void keepWindowPlace(const QWidget& window, Preferences& preferences)
{
    preferences.setWindowPlace({.frame = window.isMaximized() ? window.normalGeometry() : window.geometry(),
                                .maximized = window.isMaximized()});
}

} // namespace rustworthy::wizard
