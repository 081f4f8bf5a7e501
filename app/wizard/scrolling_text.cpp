#include "scrolling_text.h"

#include <QtWidgets/QAccessibleWidget>

namespace rustworthy::wizard {

namespace {

// A plain scroll area has no role that a screen reader could announce.
QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String(ScrollingText::staticMetaObject.className())) {
        return new QAccessibleWidget(static_cast<ScrollingText*>(object), QAccessible::Document);
    }
    return nullptr;
}

} // namespace

ScrollingText::ScrollingText(const QString& objectName, QWidget* parent) : QScrollArea(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    setObjectName(objectName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace rustworthy::wizard
