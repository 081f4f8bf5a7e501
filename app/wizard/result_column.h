// A scrolling column of sentences, charts and tables, each of which takes no room while it is empty.
#pragma once

#include "charts/chart_panel.h"
#include "scrolling_text.h"
#include "text_styles.h"

#include "presentation/chart_data.h"

class QVBoxLayout;

namespace rustworthy::wizard {

class DataTable;

class ResultColumn : public ScrollingText
{
    Q_OBJECT

public:
    explicit ResultColumn(const QString& objectName, QWidget* parent = nullptr);

    [[nodiscard]] TextLabel* addText(const QString& objectName, TextSize size = TextSize::Body);
    /// As high as so many lines of text.
    [[nodiscard]] charts::ChartPanel* addChart(const QString& objectName, int lines);
    struct Table
    {
        TextLabel* title = nullptr;
        DataTable* table = nullptr;
        void set(const QString& heading, const presentation::TableData& data) const;
    };
    [[nodiscard]] Table addTable(const QString& objectName);

Q_SIGNALS:
    /// The person wants to know what a figure of a chart rests on.
    void evidenceRequested(const QString& claim);

private:
    QVBoxLayout* m_column;
};

} // namespace rustworthy::wizard
