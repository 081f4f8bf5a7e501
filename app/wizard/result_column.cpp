#include "result_column.h"

#include "data_table.h"

#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

ResultColumn::ResultColumn(const QString& objectName, QWidget* parent) : ScrollingText(objectName, parent)
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(gridUnit);
    m_column->addStretch(1);
    setWidget(content);
}

TextLabel* ResultColumn::addText(const QString& objectName, TextSize size)
{
    auto* label = new TextLabel(size);
    label->setObjectName(objectName);
    m_column->insertWidget(m_column->count() - 1, label);
    return label;
}

charts::ChartPanel* ResultColumn::addChart(const QString& objectName, int lines)
{
    auto* panel = new charts::ChartPanel;
    panel->setObjectName(objectName);
    panel->setMinimumHeight(fontMetrics().lineSpacing() * lines);
    connect(panel, &charts::ChartPanel::evidenceRequested, this, &ResultColumn::evidenceRequested);
    m_column->insertWidget(m_column->count() - 1, panel);
    return panel;
}

ResultColumn::Table ResultColumn::addTable(const QString& objectName)
{
    TextLabel* title = addText(objectName + QLatin1String("Title"), TextSize::Heading);
    auto* table = new DataTable;
    table->setObjectName(objectName);
    m_column->insertWidget(m_column->count() - 1, table);
    return {.title = title, .table = table};
}

void ResultColumn::Table::set(const QString& heading, const presentation::TableData& data) const
{
    title->setTextOrHide(data.rows.isEmpty() ? QString() : heading);
    table->setTable(heading, data);
    table->setVisible(!data.rows.isEmpty());
}

} // namespace rustworthy::wizard
