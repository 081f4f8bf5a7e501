#include "step_list.h"

#include "text_styles.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

constexpr int stepRole = Qt::UserRole;

QString markOf(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return QStringLiteral("\u25CB");
    case StepState::Partly:
        return QStringLiteral("\u25D0");
    case StepState::Done:
        return QStringLiteral("\u2713");
    }
    return {};
}

} // namespace

StepList::StepList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("stepList"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    applyColors();
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_silent && !selectedStep().isEmpty()) {
            Q_EMIT stepSelected(selectedStep());
        }
    });
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT stepOpened(item->data(stepRole).toString()); });
}

void StepList::setSteps(const QList<Step>& steps)
{
    const QScopedValueRollback silent(m_silent, true);
    while (count() > steps.size()) {
        delete takeItem(count() - 1);
    }
    while (count() < steps.size()) {
        addItem(new QListWidgetItem);
    }
    for (int row = 0; row < count(); ++row) {
        const Step& step = steps.at(row);
        QListWidgetItem* const entry = item(row);
        // Mark and title, and the state beneath the title.
        entry->setText(
            QStringLiteral("%1\u2002%2\n\u2003\u2002%3").arg(markOf(step.state), step.title, step.progress));
        entry->setData(Qt::AccessibleTextRole,
                       tr("%1: %2", "title and state of a step").arg(step.title, step.progress));
        entry->setData(stepRole, step.id);
        entry->setSizeHint(fontMetrics().size(0, entry->text()) + QSize(gridUnit * 2, gridUnit));
    }
    setFixedWidth(
        std::clamp(sizeHintForColumn(0) + 2 * frameWidth() + gridUnit * 3, gridUnit * 20, gridUnit * 32));
}

void StepList::setCurrentStep(const QString& step)
{
    const QScopedValueRollback silent(m_silent, true);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(stepRole).toString() == step) {
            setCurrentRow(row);
        }
    }
}

void StepList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColors();
    }
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    const bool open =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (open && event->modifiers() == Qt::NoModifier && !selectedStep().isEmpty()) {
        event->accept();
        Q_EMIT stepOpened(selectedStep());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void StepList::applyColors()
{
    // The styles' own highlight is too pale for its text.
    QPalette own;
    own.setColor(QPalette::Highlight, accentColor(QApplication::palette(this)));
    own.setColor(QPalette::HighlightedText, Qt::white);
    if (own.resolveMask() != palette().resolveMask() ||
        own.color(QPalette::Highlight) != palette().color(QPalette::Highlight)) {
        setPalette(own);
    }
}

QString StepList::selectedStep() const
{
    const QList<QListWidgetItem*> selected = selectedItems();
    return selected.isEmpty() ? QString() : selected.front()->data(stepRole).toString();
}

} // namespace rustworthy::wizard
