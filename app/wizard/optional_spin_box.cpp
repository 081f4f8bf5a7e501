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
    connect(lineEdit(), &QLineEdit::textEdited, this,
            [this](const QString& text) { setRejected(isFaulty(text) ? text : QString()); });
    connect(lineEdit(), &QLineEdit::textChanged, this, &OptionalSpinBox::report);
    connect(this, &QSpinBox::valueChanged, this, &OptionalSpinBox::report);
    connect(this, &QSpinBox::editingFinished, this, [this] { m_standing = number(); });
}

void OptionalSpinBox::setNotGivenText(const QString& text)
{
    setSpecialValueText(text);
}

std::optional<int> OptionalSpinBox::number() const
{
    if (isFaulty(lineEdit()->text())) {
        return m_standing;
    }
    return value() == minimum() ? std::nullopt : std::optional(value());
}

void OptionalSpinBox::setNumber(std::optional<int> number)
{
    if (number == this->number()) {
        return; // what is being typed stays as it is
    }
    m_standing = number;
    m_reported = number;
    {
        const QSignalBlocker quiet(this);
        if (isFaulty(lineEdit()->text())) {
            lineEdit()->setText(textOf(number)); // the value may be the same
        }
        setValue(number.value_or(minimum()));
    }
    setRejected({});
}

void OptionalSpinBox::stepBy(int steps)
{
    interpretText();
    if (value() == minimum() && steps > 0) {
        setValue(m_first);
        selectAll();
    } else {
        QSpinBox::stepBy(steps);
    }
    m_standing = number();
    setRejected({});
}

QValidator::State OptionalSpinBox::validate(QString& text, int& position) const
{
    if (isNone(text)) {
        return QValidator::Acceptable;
    }
    // No key is swallowed: a digit or a decimal point left out would make another number of what was typed.
    const bool taken = QSpinBox::validate(text, position) == QValidator::Acceptable &&
                       QSpinBox::valueFromText(text) >= least();
    return taken ? QValidator::Acceptable : QValidator::Intermediate;
}

int OptionalSpinBox::valueFromText(const QString& text) const
{
    return isNone(text) ? minimum() : QSpinBox::valueFromText(text);
}

void OptionalSpinBox::fixup(QString& text) const
{
    text = textOf(m_standing);
}

QString OptionalSpinBox::textOf(std::optional<int> number) const
{
    return number ? textFromValue(*number) : specialValueText();
}

bool OptionalSpinBox::isNone(const QString& text) const
{
    return text.trimmed().isEmpty() || text == specialValueText();
}

bool OptionalSpinBox::isFaulty(QString text) const
{
    int position = 0;
    return validate(text, position) != QValidator::Acceptable;
}

void OptionalSpinBox::setRejected(const QString& text)
{
    if (text != m_rejected) {
        m_rejected = text;
        Q_EMIT rejectedChanged();
    }
}

void OptionalSpinBox::report()
{
    if (number() != m_reported) {
        m_reported = number();
        Q_EMIT numberChanged();
    }
}

void OptionalSpinBox::focusInEvent(QFocusEvent* event)
{
    m_standing = number();
    QSpinBox::focusInEvent(event);
}

void OptionalSpinBox::keyPressEvent(QKeyEvent* event)
{
    // What is typed replaces the words for "not given".
    if (!event->text().isEmpty() && lineEdit()->text() == specialValueText()) {
        selectAll();
    }
    QSpinBox::keyPressEvent(event);
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
