#include "link_button.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace rustworthy::wizard {

namespace {

constexpr int margin = 3; // room for the focus frame
constexpr int minimumTarget = 24;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter; // mirrored by the painter

} // namespace

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setLabel(const QString& label)
{
    if (label == m_label) {
        return;
    }
    m_label = label;
    // The button's own text is what a screen reader announces.
    QString escaped = label;
    setText(escaped.replace(QLatin1Char('&'), QLatin1String("&&")));
    updateGeometry();
    update();
}

QRect LinkButton::textBounds(int width) const
{
    const int available = std::max(1, width - 2 * margin);
    return fontMetrics().boundingRect(QRect(0, 0, available, 10'000), Qt::TextWordWrap, m_label);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_label) + 2 * margin + 1,
            std::max(minimumTarget, metrics.height() + 2 * margin)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), sizeHint().height()};
}

int LinkButton::heightForWidth(int width) const
{
    const int text = m_heights.height(m_label, width, [this, width] { return textBounds(width).height(); });
    return std::max(minimumTarget, text + 2 * margin);
}

void LinkButton::changeEvent(QEvent* event)
{
    m_heights.clear();
    QPushButton::changeEvent(event);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = rect().adjusted(margin, margin, -margin, -margin);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, isDown() ? QPalette::LinkVisited : QPalette::Link));
    painter.drawText(area, textFlags, m_label);
    if (hasFocus()) {
        QPen frame(palette().color(QPalette::WindowText), 1.5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(frame);
        painter.setBrush(Qt::NoBrush);
        const int textWidth = std::min(rect().width(), textBounds(width()).width() + 2 * margin);
        const QRect around = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, textWidth, height()));
        painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), 3, 3);
    }
}

bool LinkButton::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

} // namespace rustworthy::wizard
