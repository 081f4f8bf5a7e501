#include "data_table.h"

#include "charts/exhibit_menu.h"
#include "term_delegate.h"

#include <QtCore/QEvent>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

namespace rustworthy::wizard {

namespace {

/// "teamMembers": "team-members"
QString exhibitId(const QString& objectName)
{
    QString id;
    for (const QChar c : objectName) {
        if (c.isUpper()) {
            id += QLatin1Char('-');
        }
        id += c.toLower();
    }
    return id;
}

} // namespace

DataTable::DataTable(QWidget* parent) : QTableWidget(parent)
{
    setItemDelegate(new TermDelegate(this));
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

void DataTable::setTable(const QString& title, const presentation::TableData& table, const QString& notice)
{
    setAccessibleName(title);
    m_notice = notice;
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
    keepWordsWhole();
    updateGeometry();
}

void DataTable::wrapTexts()
{
    m_wraps = true;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    keepWordsWhole();
}

void DataTable::keepWordsWhole()
{
    if (!m_wraps) {
        return;
    }
    // A name without blanks may be of any length, and all columns are as wide.
    const int longest = fontMetrics().averageCharWidth() * 22;
    int widest = 0;
    for (const QStringList& row : std::as_const(m_table.rows)) {
        for (const QString& text : row) {
            for (const QString& word : text.split(QLatin1Char(' '))) {
                widest = std::max(widest, fontMetrics().horizontalAdvance(word));
            }
        }
    }
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    constexpr int grid = 1;
    constexpr int rounding = 1;
    horizontalHeader()->setMinimumSectionSize(std::min(widest, longest) + 2 * margin + grid + rounding);
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

presentation::Exhibit DataTable::exhibit() const
{
    return {.id = exhibitId(objectName()), .title = accessibleName(), .table = m_table, .notice = m_notice};
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    charts::openExhibitMenu(*this, charts::menuPosition(*this, *event), exhibit());
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (charts::asksForMenu(*event)) {
        charts::openExhibitMenu(*this, charts::menuPosition(*this), exhibit());
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    updateGeometry(); // with or without room for the scroll bar
}

void DataTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        keepWordsWhole();
    }
    updateGeometry();
}

} // namespace rustworthy::wizard
