// A chart with everything that stands around it: title, caption with source and status, a read-out of the
// value under the mouse or the keyboard, and its table twin one key away.
#pragma once

#include "charts/builders.h"
#include "presentation/exhibits.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace rustworthy::charts {

using presentation::ChartData;

/// Object names: the panel's own is set by its user; inside it "chartView", "chartTable", "chartReadout",
/// "chartCaption", "tableToggle", "chartMenu", "evidenceLink". Asks for files by an ExhibitEvent.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);
    ~ChartPanel() override;

    /// Shows the data; nothing is rebuilt when neither data, selection, palette nor font changed. Whether the
    /// table is shown, and the focus, stay as they are.
    void setData(const ChartData& chartData);
    /// Salary chart only: what is shown of it.
    void setSelection(const SalarySelection& selection);

    [[nodiscard]] const QChart* chart() const;
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);
    [[nodiscard]] QString readout() const;
    /// The chart as it is shown, but without present pay.
    [[nodiscard]] presentation::Exhibit exhibit() const;

Q_SIGNALS:
    /// The person wants to know what a figure rests on.
    void evidenceRequested(const QString& claim);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rustworthy::charts
