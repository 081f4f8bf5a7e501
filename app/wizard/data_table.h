// A small table of text as high as its rows: the numbers behind a chart or a sentence.
#pragma once

#include "presentation/chart_data.h"

#include <QtWidgets/QTableWidget>

namespace rustworthy::wizard {

/// Read only; Tab goes past it, the arrow keys read it.
class DataTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    /// `title` is what it is called by assistive technology.
    void setTable(const QString& title, const presentation::TableData& table);
    /// Columns share the width and wrap their text, instead of being as wide as it is and scrolling.
    void setWrapping(bool wraps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    presentation::TableData m_table;
};

} // namespace rustworthy::wizard
