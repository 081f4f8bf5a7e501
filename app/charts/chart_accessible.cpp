#include "chart_accessible.h"

#include "chart_area.h"

#include <QtWidgets/QAccessibleWidget>

namespace rustworthy::charts {

namespace {

class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
};

QAccessibleInterface* createInterface(const QString&, QObject* object)
{
    if (qobject_cast<ChartArea*>(object) == nullptr && qobject_cast<ChartView*>(object) == nullptr) {
        return nullptr;
    }
    return new ChartInterface(static_cast<QWidget*>(object));
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(createInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace rustworthy::charts
