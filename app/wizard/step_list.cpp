#include "step_list.h"

#include "text_styles.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace rustworthy::wizard {

namespace {

constexpr int stepRole = Qt::UserRole;
constexpr int progressRole = Qt::UserRole + 1;

int markSize(const QFontMetrics& metrics)
{
    return metrics.ascent();
}

/// Empty, half full, or a tick. Painted: no font has all of them, and looking for one that has takes long.
void paintMark(QPainter& painter, const QRect& place, StepState state, const QColor& color)
{
    const qreal side = 0.75 * std::min(place.width(), place.height());
    QRectF box(0.0, 0.0, side, side);
    box.moveCenter(QRectF(place).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state == StepState::Done) {
        painter.drawPolyline(QPolygonF({QPointF(box.left(), box.center().y()),
                                        QPointF(box.left() + side * 0.35, box.bottom() - side * 0.1),
                                        QPointF(box.right(), box.top() + side * 0.1)}));
    } else {
        painter.drawEllipse(box);
        if (state == StepState::Partly) {
            constexpr int sixteenths = 16; // of a degree
            painter.setBrush(color);
            painter.setPen(Qt::NoPen);
            painter.drawPie(box, 90 * sixteenths, 180 * sixteenths);
        }
    }
    painter.restore();
}

/// One row for a step: its mark, its title, and at the far end its state in words.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option(given);
        initStyleOption(&option, index);
        const QString stepTitle = std::exchange(option.text, QString());
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const QColor color =
            option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        const QFontMetrics& metrics = option.fontMetrics;
        const QString progress = index.data(progressRole).toString();
        const QRect row = option.rect.adjusted(gridUnit, 0, -gridUnit, 0);
        const QRect title =
            row.adjusted(markSize(metrics) + gridUnit, 0, -metrics.horizontalAdvance(progress) - gridUnit, 0);
        const auto draw = [&](const QRect& place, Qt::Alignment side, const QString& text) {
            painter->drawText(QStyle::visualRect(option.direction, row, place),
                              int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)) |
                                  Qt::TextSingleLine,
                              text);
        };
        painter->save();
        painter->setFont(option.font);
        painter->setPen(color);
        const QRect mark(row.left(), row.top(), markSize(metrics), row.height());
        paintMark(*painter, QStyle::visualRect(option.direction, row, mark),
                  static_cast<StepState>(index.data(StepList::stateRole).toInt()), color);
        draw(title, Qt::AlignLeft, metrics.elidedText(stepTitle, Qt::ElideRight, title.width()));
        painter->setPen(selected ? color : mutedTextColor(option.palette));
        draw(row, Qt::AlignRight, progress);
        painter->restore();
    }
};

} // namespace

StepList::StepList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("stepList"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setItemDelegate(new StepDelegate(this));
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
    const QFontMetrics metrics = fontMetrics();
    for (int row = 0; row < count(); ++row) {
        const Step& step = steps.at(row);
        QListWidgetItem* const entry = item(row);
        entry->setText(step.title);
        entry->setData(Qt::AccessibleTextRole,
                       tr("%1: %2", "title and state of a step").arg(step.title, step.progress));
        entry->setData(stepRole, step.id);
        entry->setData(stateRole, static_cast<int>(step.state));
        entry->setData(progressRole, step.progress);
        entry->setSizeHint({markSize(metrics) + metrics.horizontalAdvance(step.title) +
                                metrics.horizontalAdvance(step.progress) + gridUnit * 5,
                            metrics.height() + gridUnit * 2});
    }
    setFixedWidth(std::clamp(sizeHintForColumn(0) + 2 * frameWidth(), gridUnit * 20, gridUnit * 32));
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
