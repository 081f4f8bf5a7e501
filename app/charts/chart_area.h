// The chart on screen: it takes the focus, walks the values by keyboard, and follows the mouse.
#pragma once

#include "annotated_chart.h"

#include <QtCharts/QChartView>
#include <QtWidgets/QWidget>

#include <memory>

namespace rustworthy::charts {

/// Never focused itself; passes the wheel and the context menu on, to the page and the panel.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent);

Q_SIGNALS:
    void pointed(const QPointF& position); ///< chart coordinates
    void left();

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
};

class ChartArea : public QWidget
{
    Q_OBJECT

public:
    explicit ChartArea(QWidget* parent = nullptr);

    /// The old chart is deleted; the place in the walk is kept as far as the new one has it.
    void setChart(std::unique_ptr<AnnotatedChart> chart);
    /// Shows other values in the chart that is there; false if it needs another one.
    bool takeValues(const presentation::ChartData& values);
    [[nodiscard]] const AnnotatedChart* chart() const { return m_chart; }
    void setTexts(const QString& title, const QString& description);
    /// The value under the mouse, else the one walked to.
    [[nodiscard]] QString readout() const;
    void forgetPlace();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void readoutChanged(const QString& text);
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void walkTo(int mark);
    void point(const QPointF& position);
    void refresh();
    [[nodiscard]] int shownMark() const;

    ChartView* m_view;
    AnnotatedChart* m_chart = nullptr; // owned by the view's scene
    QString m_title;
    QString m_readout;
    int m_place = -1;
    int m_pointed = -1;
};

} // namespace rustworthy::charts
