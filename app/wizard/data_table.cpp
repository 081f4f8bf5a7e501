#include "data_table.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace rustworthy::wizard {

DataTable::DataTable(QWidget* parent) : QTableWidget(parent)
{
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setAlternatingRowColors(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
}

void DataTable::setTable(const QString& title, const presentation::TableData& table)
{
    setAccessibleName(title);
    if (table == m_table) {
        return;
    }
    m_table = table;
    setColumnCount(static_cast<int>(table.columns.size()));
    setRowCount(static_cast<int>(table.rows.size()));
    setHorizontalHeaderLabels(table.columns);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            QTableWidgetItem* cell = item(row, column);
            if (cell == nullptr) {
                cell = new QTableWidgetItem;
                setItem(row, column, cell);
            }
            cell->setText(table.rows.at(row).value(column));
            const Qt::Alignment side = table.numeric.value(column) ? Qt::AlignRight : Qt::AlignLeft;
            cell->setTextAlignment(side | Qt::AlignVCenter);
        }
    }
    updateGeometry();
}

void DataTable::setWrapping(bool wraps)
{
    horizontalHeader()->setSectionResizeMode(wraps ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

QSize DataTable::sizeHint() const
{
    const bool scrolls = horizontalHeader()->length() > width() - 2 * frameWidth();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {horizontalHeader()->length() + 2 * frameWidth(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + bar};
}

QSize DataTable::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, sizeHint().height()};
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    updateGeometry(); // with or without room for the scroll bar
}

void DataTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    updateGeometry();
}

} // namespace rustworthy::wizard
