#include "pages_view.h"

#include "text_styles.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace rustworthy::wizard {

namespace {

constexpr int margin = gridUnit;
constexpr qreal largestSide = 32000.0; // beyond it a painter no longer draws

// A plain scroll area has no role that a screen reader could announce.
QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String(PagesView::staticMetaObject.className())) {
        return new QAccessibleWidget(static_cast<PagesView*>(object), QAccessible::Document);
    }
    return nullptr;
}

} // namespace

PagesView::PagesView(QWidget* parent) : QAbstractScrollArea(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the page would change its size with its length
    setFocusPolicy(Qt::StrongFocus);
}

void PagesView::setPages(const PreviewPages& pages, Fit fit)
{
    m_pages = pages;
    m_fit = fit;
    setVerticalScrollBarPolicy(fit == Fit::WholePage ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    m_page = std::clamp(m_page, std::min(1, pages.count), pages.count);
    fitScrollBar();
    drawPaper();
    Q_EMIT currentPageChanged();
}

void PagesView::setCurrentPage(int page)
{
    const int nearest = std::clamp(page, std::min(1, m_pages.count), m_pages.count);
    if (nearest == m_page) {
        return;
    }
    m_page = nearest;
    verticalScrollBar()->setValue(0);
    drawPaper();
    Q_EMIT currentPageChanged();
}

QRect PagesView::paperRect() const
{
    if (m_pages.count == 0 || m_pages.paper.isEmpty()) {
        return {};
    }
    const QSizeF room = (viewport()->size() - QSize(2 * margin, 2 * margin)).expandedTo({1, 1});
    qreal scale = room.width() / m_pages.paper.width();
    if (m_fit == Fit::ActualWidth) {
        scale = std::min(scale, 1.0);
    } else if (m_fit == Fit::WholePage) {
        scale = std::min(scale, room.height() / m_pages.paper.height());
    }
    const QSize size = (m_pages.paper * scale).toSize().expandedTo({1, 1});
    const int left = margin + (qRound(room.width()) - size.width()) / 2;
    return {QPoint(left, margin - verticalScrollBar()->value()), size};
}

void PagesView::fitScrollBar()
{
    verticalScrollBar()->setRange(0, std::max(0, paperRect().height() + 2 * margin - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gridUnit * 4);
}

void PagesView::drawPaper()
{
    m_paper = {};
    viewport()->update();
}

void PagesView::paintEvent(QPaintEvent*)
{
    const QRect area = paperRect();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (area.isEmpty()) {
        return;
    }
    if (m_paper.isNull()) {
        const qreal ratio = std::min(devicePixelRatioF(), largestSide / area.height());
        m_paper = QPixmap(area.size() * ratio);
        m_paper.setDevicePixelRatio(ratio);
        m_paper.fill(Qt::white);
        QPainter paper(&m_paper);
        paper.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paper.scale(area.width() / m_pages.paper.width(), area.height() / m_pages.paper.height());
        m_pages.draw(paper, m_page - 1);
    }
    painter.drawPixmap(area.topLeft(), m_paper);
    painter.setPen(frameColor(palette()));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
    drawPaper();
}

bool PagesView::turn(int step, Qt::Key key)
{
    QScrollBar* bar = verticalScrollBar();
    const bool scrolls = step > 0 ? bar->value() < bar->maximum() : bar->value() > 0;
    const bool turns = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (scrolls || !turns || m_page + step < 1 || m_page + step > m_pages.count) {
        return false;
    }
    setCurrentPage(m_page + step);
    bar->setValue(step > 0 ? 0 : bar->maximum());
    return true;
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (key == Qt::Key_Home || key == Qt::Key_End)) {
        setCurrentPage(key == Qt::Key_Home ? 1 : m_pages.count);
    } else if (!turn(key == Qt::Key_PageDown ? 1 : -1, key)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    // A touchpad sends many small steps: a notch of a wheel turns one page.
    constexpr int notch = 120;
    m_turned = event->phase() == Qt::ScrollMomentum ? 0 : m_turned + event->angleDelta().y();
    const int delta = std::abs(m_turned) >= notch ? std::exchange(m_turned, 0) : 0;
    if (delta == 0 || !turn(delta < 0 ? 1 : -1, delta < 0 ? Qt::Key_PageDown : Qt::Key_PageUp)) {
        QAbstractScrollArea::wheelEvent(event);
    }
}

} // namespace rustworthy::wizard
