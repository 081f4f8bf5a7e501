#include "confirmation_bar.h"

#include "text_styles.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyleOption>

#include <cmath>

namespace rustworthy::wizard {

namespace {

constexpr int margin = gridUnit;
constexpr int padding = gridUnit / 2;
constexpr int shownMilliseconds = 15'000;

/// Lays the message out in lines of that width; its height in all.
double layOut(QTextLayout& layout, double width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    double height = 0.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

ConfirmationBar::ConfirmationBar(QWidget* parent) : QStatusBar(parent)
{
    setObjectName(QStringLiteral("confirmation"));
    setSizeGripEnabled(false);
    hide();
    connect(this, &QStatusBar::messageChanged, this, [this](const QString& message) {
        fit();
        setVisible(!message.isEmpty());
    });
}

void ConfirmationBar::confirm(const QString& text)
{
    showMessage(text, shownMilliseconds);
    // A screen reader reads the name of a bar that changes: its message.
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
}

void ConfirmationBar::fit()
{
    // Before it shows it has no width of its own.
    const int shownWidth = isVisible() || parentWidget() == nullptr ? width() : parentWidget()->width();
    QTextLayout layout(currentMessage(), font());
    const double height = layOut(layout, shownWidth - 2.0 * margin, layoutDirection());
    setMinimumHeight(static_cast<int>(std::ceil(height)) + 2 * padding);
    update();
}

// The base would draw one line and cut it off.
void ConfirmationBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    QTextLayout layout(currentMessage(), font());
    const double height = layOut(layout, width() - 2.0 * margin, layoutDirection());
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, {double(margin), (this->height() - height) / 2.0});
}

void ConfirmationBar::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void ConfirmationBar::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

} // namespace rustworthy::wizard
