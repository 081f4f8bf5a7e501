// The table twin of a chart as an item model.
#pragma once

#include "presentation/chart_data.h"

#include <QtCore/QAbstractTableModel>

namespace rustworthy::charts {

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const presentation::TableData& table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant alignment(int column) const;

    presentation::TableData m_table;
};

} // namespace rustworthy::charts
