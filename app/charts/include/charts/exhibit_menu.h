// What a person can do with a chart or table on screen: copy it here and now, or have it written to a file.
#pragma once

#include "presentation/exhibits.h"

#include <QtCore/QEvent>
#include <QtCore/QPoint>

#include <functional>

class QContextMenuEvent;
class QKeyEvent;
class QWidget;

namespace rustworthy::charts {

/// The wish for a file. Sent to a widget, then to its parents across windows, until one accepts it.
class ExhibitEvent : public QEvent
{
public:
    explicit ExhibitEvent(presentation::Exhibit exhibit);
    [[nodiscard]] static QEvent::Type eventType();
    [[nodiscard]] const presentation::Exhibit& exhibit() const { return m_exhibit; }

private:
    presentation::Exhibit m_exhibit;
};

void requestExport(QWidget& from, const presentation::Exhibit& exhibit);

/// At twice the size, with title and caption.
void copyPicture(const presentation::Exhibit& exhibit);
/// As text, cells apart by tabs.
void copyTable(const presentation::Exhibit& exhibit);

/// Opens the menu of an exhibit: "exhibitMenu" with "copyPicture", "copyTable", "exportPicture",
/// "exportTable"; those of pictures only for charts. `copied` is told in words what the clipboard holds.
void openExhibitMenu(QWidget& owner, const QPoint& globalPosition, const presentation::Exhibit& exhibit,
                     const std::function<void(const QString&)>& copied = {});

/// Where the menu of a widget belongs: at the mouse, or, opened by the keyboard, on what has the focus.
[[nodiscard]] QPoint menuPosition(const QWidget& widget, const QContextMenuEvent& event);
[[nodiscard]] QPoint menuPosition(const QWidget& widget);
/// Menu, or Shift+F10, which not every platform turns into a context menu.
[[nodiscard]] bool asksForMenu(const QKeyEvent& event);

} // namespace rustworthy::charts
