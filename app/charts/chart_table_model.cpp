#include "chart_table_model.h"

namespace rustworthy::charts {

void ChartTableModel::setTable(const presentation::TableData& table)
{
    if (table == m_table) {
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_table.rows.at(index.row()).value(index.column());
    }
    return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_table.columns.at(section);
    }
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

QVariant ChartTableModel::alignment(int column) const
{
    const Qt::Alignment side = m_table.numeric.value(column, false) ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
}

} // namespace rustworthy::charts
