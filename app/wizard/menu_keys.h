// Text fields take some keys for their own that stand in the menus: to them Ctrl+E is the end of the line.
// In the window the menus win; only undoing, copying, pasting and selecting belong to the field.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace rustworthy::wizard {

class Menus;

class MenuKeys : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    MenuKeys(const Menus& menus, const QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focused);

    const Menus& m_menus;
    const QWidget& m_window;
    QPointer<QWidget> m_focused; ///< in the window
};

} // namespace rustworthy::wizard
