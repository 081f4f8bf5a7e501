#include "chart_probe.h"

#include <gtest/gtest.h>

#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsSimpleTextItem>

namespace rustworthy::charts::test {

namespace {

void collect(const QGraphicsItem& item, const QGraphicsItem& root, QList<TextItem>& texts)
{
    const QList<QGraphicsItem*> children = item.childItems();
    for (const QGraphicsItem* child : children) {
        const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(child);
        if (text != nullptr && text->isVisible()) {
            texts.append({text->text(), text->mapRectToItem(&root, text->boundingRect())});
        }
        collect(*child, root, texts);
    }
}

} // namespace

Probe::Probe(std::unique_ptr<QChart> chart, const QSizeF& size) : m_chart(std::move(chart))
{
    m_scene.addItem(m_chart.get());
    resize(size);
}

Probe::~Probe()
{
    m_scene.removeItem(m_chart.get());
}

void Probe::resize(const QSizeF& size)
{
    m_chart->resize(size);
}

QList<TextItem> Probe::texts() const
{
    QList<TextItem> found;
    collect(*m_chart, *m_chart, found);
    return found;
}

QStringList Probe::strings() const
{
    QStringList found;
    const QList<TextItem> all = texts();
    for (const TextItem& item : all) {
        found.append(item.text);
    }
    return found;
}

QRectF Probe::placeOf(const QString& text) const
{
    EXPECT_EQ(strings().count(text), 1) << text.toStdString();
    const QList<TextItem> all = texts();
    for (const TextItem& item : all) {
        if (item.text == text) {
            return item.place;
        }
    }
    return {};
}

QImage Probe::image()
{
    const QSize size = m_chart->size().toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    m_scene.render(&painter, QRectF(QPointF(0, 0), size), QRectF(QPointF(0, 0), size));
    return image;
}

QStringList overlaps(const QList<TextItem>& texts)
{
    QStringList found;
    for (qsizetype one = 0; one < texts.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other) {
            const QRectF place = texts.at(one).place.adjusted(0.5, 1.5, -0.5, -1.5);
            if (place.intersects(texts.at(other).place.adjusted(0.5, 1.5, -0.5, -1.5))) {
                found.append(texts.at(one).text + QStringLiteral(" | ") + texts.at(other).text);
            }
        }
    }
    return found;
}

} // namespace rustworthy::charts::test
