// A small table of text as high as its rows: the numbers behind a chart or a sentence.
#pragma once

#include "presentation/exhibits.h"

#include <QtWidgets/QTableWidget>

namespace rustworthy::wizard {

/// Read only; Tab goes past it, the arrow keys read it. Its menu copies it, or asks for a file by a
/// charts::ExhibitEvent.
class DataTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    /// `title` is what it is called by assistive technology; `notice` goes with it wherever it is handed on.
    void setTable(const QString& title, const presentation::TableData& table, const QString& notice = {});
    /// Its id follows from the object name.
    [[nodiscard]] presentation::Exhibit exhibit() const;
    /// Columns share the width and wrap their text, instead of being as wide as it is; they scroll where
    /// words of usual length would be cut otherwise.
    void wrapTexts();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepWordsWhole();

    presentation::TableData m_table;
    QString m_notice;
    bool m_wraps = false;
};

} // namespace rustworthy::wizard
