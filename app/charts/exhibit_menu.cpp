#include "charts/exhibit_menu.h"

#include "charts/picture.h"
#include "presentation/table_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include <utility>

namespace rustworthy::charts {

using presentation::Exhibit;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rustworthy::charts::ExhibitMenu)
};

template <typename Do>
void addAction(QMenu& menu, const QString& name, const QString& text, Do what)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, menu.parentWidget(), what);
}

Exhibit tableOf(Exhibit exhibit)
{
    exhibit.chart.reset();
    return exhibit;
}

} // namespace

ExhibitEvent::ExhibitEvent(Exhibit exhibit) : QEvent(eventType()), m_exhibit(std::move(exhibit))
{
    ignore();
}

QEvent::Type ExhibitEvent::eventType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

void requestExport(QWidget& from, const Exhibit& exhibit)
{
    ExhibitEvent event(exhibit);
    const QPointer<QWidget> start(&from);
    for (QPointer<QWidget> widget = start; widget != nullptr && !event.isAccepted();
         widget = widget->parentWidget()) {
        QCoreApplication::sendEvent(widget, &event);
        if (event.isAccepted()) {
            return; // whoever took it may have deleted anything
        }
    }
}

void copyPicture(const Exhibit& exhibit)
{
    QGuiApplication::clipboard()->setImage(Picture({exhibit}).image(2));
}

void copyTable(const Exhibit& exhibit)
{
    QGuiApplication::clipboard()->setText(presentation::tableText(exhibit));
}

void openExhibitMenu(QWidget& owner, const QPoint& globalPosition, const Exhibit& exhibit,
                     const std::function<void(const QString&)>& copied)
{
    auto* menu = new QMenu(&owner);
    menu->setObjectName(QStringLiteral("exhibitMenu"));
    menu->setAccessibleName(exhibit.title);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto tell = [copied](const QString& text) {
        if (copied) {
            copied(text);
        }
    };
    if (exhibit.chart) {
        addAction(*menu, QStringLiteral("copyPicture"), Words::tr("Copy &Picture"), [exhibit, tell] {
            copyPicture(exhibit);
            tell(Words::tr("The picture is on the clipboard."));
        });
    }
    addAction(*menu, QStringLiteral("copyTable"), Words::tr("Copy Ta&ble"), [exhibit, tell] {
        copyTable(exhibit);
        tell(Words::tr("The table is on the clipboard."));
    });
    menu->addSeparator();
    if (exhibit.chart) {
        addAction(*menu, QStringLiteral("exportPicture"), Words::tr("&Export Picture…"),
                  [&owner, exhibit] { requestExport(owner, exhibit); });
    }
    addAction(*menu, QStringLiteral("exportTable"), Words::tr("E&xport Table…"),
              [&owner, exhibit] { requestExport(owner, tableOf(exhibit)); });
    menu->popup(globalPosition);
}

QPoint menuPosition(const QWidget& widget)
{
    const QWidget* focus = QApplication::focusWidget();
    const QWidget* at = focus != nullptr && widget.isAncestorOf(focus) ? focus : &widget;
    return at->mapToGlobal(at->visibleRegion().boundingRect().center());
}

QPoint menuPosition(const QWidget& widget, const QContextMenuEvent& event)
{
    return event.reason() == QContextMenuEvent::Mouse ? event.globalPos() : menuPosition(widget);
}

bool asksForMenu(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Menu ||
           (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

} // namespace rustworthy::charts
