#include "text_box.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtGui/QTextOption>

#include <algorithm>
#include <cmath>

namespace rustworthy::report {

TextBox::TextBox(const QString& text, const TextStyle& style, qreal width, QPaintDevice* device,
                 Qt::LayoutDirection direction)
    : m_layout(std::make_shared<QTextLayout>(text, style.font, device)), m_colour(style.colour)
{
    // A line separator is the only break inside a layout; everything else that is no text is not drawn as
    // such.
    QString clean = text;
    clean.replace(QLatin1Char('\n'), QChar::LineSeparator);
    // A narrow cell would break "C++" before its last character.
    constexpr QChar wordJoiner(0x2060);
    clean.replace(QLatin1String("++"), QLatin1Char('+') + QString(wordJoiner) + QLatin1Char('+'));
    m_layout->setText(clean);
    QTextOption option(style.alignment);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    while (true) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0.0, m_height));
        m_height += line.height() * 1.08;
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

QList<QRectF> TextBox::areasOf(qsizetype from, qsizetype length) const
{
    QList<QRectF> areas;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int first = std::max(line.textStart(), static_cast<int>(from));
        const int end = std::min(line.textStart() + line.textLength(), static_cast<int>(from + length));
        if (first < end) {
            const qreal one = line.cursorToX(first);
            const qreal other = line.cursorToX(end);
            areas.append(QRectF(std::min(one, other), line.y(), std::abs(other - one), line.height()));
        }
    }
    return areas;
}

QList<QRectF> TextBox::areas() const
{
    return areasOf(0, m_layout->text().size());
}

void TextBox::draw(QPainter& painter, const QPointF& topLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

} // namespace rustworthy::report
