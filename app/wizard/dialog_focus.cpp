#include "dialog_focus.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace rustworthy::wizard {

namespace {

/// Lies over a widget for as long as that has the focus.
class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget& around) : QWidget(&around)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        around.installEventFilter(this);
        setGeometry(around.rect());
        show();
        raise();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) {
            setGeometry(parentWidget()->rect());
        }
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
    }
};

bool needsRing(const QWidget& focused)
{
    return qobject_cast<QDialog*>(focused.window()) != nullptr &&
           (qobject_cast<const QPushButton*>(&focused) != nullptr ||
            qobject_cast<const QToolButton*>(&focused) != nullptr ||
            qobject_cast<const QAbstractScrollArea*>(&focused) != nullptr);
}

void complete(const QMessageBox& box)
{
    const QList<QLabel*> labels = box.findChildren<QLabel*>();
    for (QLabel* label : labels) {
        if (!label->pixmap(Qt::ReturnByValue).isNull()) {
            label->setAccessibleName(box.windowTitle());
        } else if (label->focusPolicy() == Qt::ClickFocus) {
            // Announced as focusable, but no key leads there; the box reads its texts out itself.
            label->setFocusPolicy(Qt::NoFocus);
        }
    }
}

} // namespace

DialogFocus::DialogFocus(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

DialogFocus::~DialogFocus()
{
    delete m_ring;
}

void DialogFocus::follow(QWidget* now)
{
    delete m_ring;
    if (now == nullptr) {
        return;
    }
    if (const auto* box = qobject_cast<QMessageBox*>(now->window())) {
        complete(*box);
    }
    if (needsRing(*now)) {
        m_ring = new FocusRing(*now);
    }
}

} // namespace rustworthy::wizard
