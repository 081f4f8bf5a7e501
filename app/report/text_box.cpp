#include "text_box.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtGui/QTextOption>

#include <algorithm>

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

void TextBox::draw(QPainter& painter, const QPointF& topLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

} // namespace rustworthy::report
