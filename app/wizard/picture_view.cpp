#include "picture_view.h"

#include "charts/picture.h"
#include "text_styles.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace rustworthy::wizard {

PictureView::PictureView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void PictureView::setExhibits(const QList<presentation::Exhibit>& exhibits)
{
    m_exhibits = exhibits;
    QStringList titles;
    QStringList descriptions;
    for (const presentation::Exhibit& exhibit : exhibits) {
        titles.append(exhibit.title);
        if (exhibit.chart) {
            descriptions.append(presentation::frameOf(*exhibit.chart).description);
        }
    }
    setAccessibleName(titles.join(QLatin1String(", ")));
    setAccessibleDescription(descriptions.join(QLatin1Char(' ')));
    update();
}

void PictureView::paintEvent(QPaintEvent*)
{
    const charts::Picture picture(m_exhibits);
    const QSizeF size = picture.size();
    if (size.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = std::min(width() / size.width(), height() / size.height());
    const QRectF area(QPointF((width() - size.width() * scale) / 2.0, 0.0), size * scale);
    painter.fillRect(area, Qt::white);
    painter.setPen(frameColor(palette()));
    painter.drawRect(area.adjusted(0.0, 0.0, -1.0, -1.0));
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    picture.draw(painter);
}

} // namespace rustworthy::wizard
