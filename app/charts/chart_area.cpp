#include "chart_area.h"

#include "chart_accessible.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::charts {

namespace {

constexpr int focusWidth = 2;

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumSize(1, 1);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    Q_EMIT pointed(chart()->mapFromScene(mapToScene(event->position().toPoint())));
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    event->ignore();
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        Q_EMIT left();
    }
    return QChartView::viewportEvent(event);
}

ChartArea::ChartArea(QWidget* parent) : QWidget(parent), m_view(new ChartView(this))
{
    installChartAccessibility();
    setObjectName(QStringLiteral("chartArea"));
    m_view->setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(focusWidth, focusWidth, focusWidth, focusWidth);
    layout->addWidget(m_view);
    connect(m_view, &ChartView::pointed, this, &ChartArea::point);
    connect(m_view, &ChartView::left, this, [this] {
        m_pointed = -1;
        refresh();
    });
}

void ChartArea::setChart(std::unique_ptr<AnnotatedChart> chart)
{
    const std::unique_ptr<QChart> old(m_view->chart());
    m_chart = chart.get();
    m_view->setChart(chart.release());
    m_pointed = -1;
    updateGeometry();
    refresh();
}

bool ChartArea::takeValues(const presentation::ChartData& values)
{
    if (m_chart == nullptr || !m_chart->takeValues(values)) {
        return false;
    }
    m_pointed = -1;
    refresh();
    return true;
}

void ChartArea::setTexts(const QString& title, const QString& description)
{
    m_title = title;
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(description);
    setAccessibleDescription(description);
    refresh();
}

QString ChartArea::readout() const
{
    const int mark = shownMark();
    return mark < 0 ? QString() : m_chart->marks().at(mark).detail;
}

void ChartArea::forgetPlace()
{
    m_place = -1;
    refresh();
}

int ChartArea::shownMark() const
{
    const int wanted = m_pointed >= 0 ? m_pointed : (hasFocus() ? m_place : -1);
    return m_chart != nullptr && wanted < m_chart->marks().size() ? wanted : -1;
}

QSize ChartArea::minimumSizeHint() const
{
    const QSize least = m_chart == nullptr ? QSize(1, 1) : m_chart->leastSize().toSize();
    return least + QSize(2 * focusWidth, 2 * focusWidth);
}

// No more than the least: what is left over is shared by the stretch of the layout around.
QSize ChartArea::sizeHint() const
{
    return minimumSizeHint();
}

void ChartArea::keyPressEvent(QKeyEvent* event)
{
    const int count = m_chart == nullptr ? 0 : static_cast<int>(m_chart->marks().size());
    const int place = std::min(m_place, count - 1);
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (count == 0 || modifiers != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        walkTo(std::min(place + 1, count - 1));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        walkTo(place < 0 ? count - 1 : std::max(place - 1, 0));
        break;
    case Qt::Key_Home:
        walkTo(0);
        break;
    case Qt::Key_End:
        walkTo(count - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartArea::walkTo(int mark)
{
    m_place = mark;
    m_pointed = -1; // the keyboard has the last word until the mouse moves again
    refresh();
}

void ChartArea::point(const QPointF& position)
{
    const int mark = m_chart == nullptr ? -1 : m_chart->markAt(position);
    if (mark != m_pointed) {
        m_pointed = mark;
        refresh();
    }
}

void ChartArea::refresh()
{
    if (m_chart != nullptr) {
        m_chart->setCurrentMark(shownMark());
    }
    const QString text = readout();
    // A screen reader speaks the new name of what has the focus.
    const QString name =
        text.isEmpty() || !hasFocus() ? m_title : tr("%1: %2", "chart: value").arg(m_title, text);
    if (accessibleName() != name) {
        setAccessibleName(name);
    }
    if (text != m_readout) {
        m_readout = text;
        Q_EMIT readoutChanged(text);
    }
}

void ChartArea::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    refresh();
    Q_EMIT focusChanged();
}

void ChartArea::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
    refresh();
    Q_EMIT focusChanged();
}

void ChartArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool focused = hasFocus();
    const QColor color = palette().color(focused ? QPalette::Highlight : QPalette::Mid);
    const int width = focused ? focusWidth : 1;
    const double half = width / 2.0;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

} // namespace rustworthy::charts
