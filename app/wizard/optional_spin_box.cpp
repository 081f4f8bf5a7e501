#include "optional_spin_box.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QLineEdit>

namespace rustworthy::wizard {

OptionalSpinBox::OptionalSpinBox(int minimum, int maximum, int step, int first, QWidget* parent)
    : QSpinBox(parent), m_first(first)
{
    // One below the smallest number stands for none.
    setRange(minimum - 1, maximum);
    setSingleStep(step);
    setGroupSeparatorShown(true);
    setValue(minimum - 1);
    setFocusPolicy(Qt::StrongFocus);
}

void OptionalSpinBox::setNotGivenText(const QString& text)
{
    setSpecialValueText(text);
}

std::optional<int> OptionalSpinBox::number() const
{
    return value() == minimum() ? std::nullopt : std::optional(value());
}

void OptionalSpinBox::setNumber(std::optional<int> number)
{
    if (number == this->number()) {
        return; // what is being typed stays as it is
    }
    const QSignalBlocker quiet(this);
    setValue(number.value_or(minimum()));
}

void OptionalSpinBox::stepBy(int steps)
{
    if (value() == minimum() && steps > 0) {
        setValue(m_first);
        selectAll();
        return;
    }
    QSpinBox::stepBy(steps);
}

QValidator::State OptionalSpinBox::validate(QString& text, int& position) const
{
    if (text.trimmed().isEmpty()) {
        return QValidator::Acceptable;
    }
    return QSpinBox::validate(text, position);
}

int OptionalSpinBox::valueFromText(const QString& text) const
{
    return text.trimmed().isEmpty() ? minimum() : QSpinBox::valueFromText(text);
}

bool OptionalSpinBox::event(QEvent* event)
{
    // What has been typed is taken back here; anything else is for the window, which a field would keep the
    // keys from even with nothing to undo.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.matches(QKeySequence::Undo) && !lineEdit()->isUndoAvailable()) ||
            (key.matches(QKeySequence::Redo) && !lineEdit()->isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QSpinBox::event(event);
}

void OptionalSpinBox::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page must not change a number that happens to be under the mouse.
    if (hasFocus()) {
        QSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace rustworthy::wizard
