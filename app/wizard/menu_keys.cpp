#include "menu_keys.h"

#include "menus.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>

namespace rustworthy::wizard {

namespace {

constexpr std::array keysOfFields = {QKeySequence::Undo, QKeySequence::Redo,  QKeySequence::Cut,
                                     QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll};

bool belongsToField(const QKeyEvent& key)
{
    return std::ranges::any_of(keysOfFields, [&key](auto standard) { return key.matches(standard); });
}

} // namespace

MenuKeys::MenuKeys(const Menus& menus, const QWidget& window) : m_menus(menus), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void MenuKeys::follow(QWidget* focused)
{
    if (m_focused != nullptr) {
        m_focused->removeEventFilter(this);
    }
    m_focused = focused != nullptr && focused->window() == &m_window ? focused : nullptr;
    if (m_focused != nullptr) {
        m_focused->installEventFilter(this);
    }
}

bool MenuKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (m_menus.hasKey(key) && !belongsToField(key)) {
            event->ignore(); // what nobody overrides is the menu's
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rustworthy::wizard
