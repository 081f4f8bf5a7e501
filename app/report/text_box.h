// A piece of plain text laid out at a width. Text is never read as HTML, so nothing in it can be markup.
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>

#include <memory>

class QPainter;
class QPaintDevice;
class QTextLayout;

namespace rustworthy::report {

struct TextStyle
{
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeading;
};

class TextBox
{
public:
    /// Lengths are in units of the device, whose metrics are used. The layout is right-to-left where
    /// `direction` says so.
    TextBox(const QString& text, const TextStyle& style, qreal width, QPaintDevice* device,
            Qt::LayoutDirection direction);

    [[nodiscard]] qreal height() const { return m_height; }
    /// Widest line as laid out.
    [[nodiscard]] qreal naturalWidth() const { return m_naturalWidth; }
    /// Of each line that holds some of these characters, the part that they take up.
    [[nodiscard]] QList<QRectF> areasOf(qsizetype from, qsizetype length) const;
    [[nodiscard]] QList<QRectF> areas() const;
    void draw(QPainter& painter, const QPointF& topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    qreal m_height = 0.0;
    qreal m_naturalWidth = 0.0;
};

} // namespace rustworthy::report
