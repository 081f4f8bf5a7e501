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

void PagesView::setPages(const PreviewPages& pages)
{
    m_pages = pages;
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

QSize PagesView::paperSize() const
{
    if (m_pages.count == 0 || m_pages.paper.isEmpty()) {
        return {};
    }
    const int width = std::max(1, viewport()->width() - 2 * margin);
    return {width, qRound(width * m_pages.paper.height() / m_pages.paper.width())};
}

void PagesView::fitScrollBar()
{
    verticalScrollBar()->setRange(0, std::max(0, paperSize().height() + 2 * margin - viewport()->height()));
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
    const QSize size = paperSize();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (size.isEmpty()) {
        return;
    }
    if (m_paper.isNull()) {
        const qreal ratio = devicePixelRatioF();
        m_paper = QPixmap(size * ratio);
        m_paper.setDevicePixelRatio(ratio);
        m_paper.fill(Qt::white);
        QPainter paper(&m_paper);
        paper.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paper.scale(size.width() / m_pages.paper.width(), size.height() / m_pages.paper.height());
        m_pages.draw(paper, m_page - 1);
    }
    const QPoint corner(margin, margin - verticalScrollBar()->value());
    painter.drawPixmap(corner, m_paper);
    painter.setPen(frameColor(palette()));
    painter.drawRect(QRect(corner, size).adjusted(-1, -1, 0, 0));
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
