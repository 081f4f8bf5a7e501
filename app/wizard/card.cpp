#include "card.h"

#include "text_styles.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGroupBox>
#include <QtWidgets/QVBoxLayout>

namespace rustworthy::wizard {

Card::Card(QWidget* parent)
    : QGroupBox(parent),
      m_heading(new TextLabel(TextSize::Body)),
      m_content(new QVBoxLayout(this)),
      m_focusWatch([this](QWidget* now) { watchFocus(now); })
{
    m_content->setContentsMargins(gridUnit * 2, gridUnit * 3 / 2, gridUnit * 2, gridUnit * 3 / 2);
    m_content->setSpacing(gridUnit);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setObjectName(QStringLiteral("cardHeading"));
    m_content->addWidget(m_heading);
}

void Card::setHeading(const QString& heading)
{
    // An '&' in a group box title is a mnemonic.
    QString title = heading;
    setTitle(title.replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(heading);
    m_heading->setText(heading);
}

QSize Card::minimumSizeHint() const
{
    // Not QGroupBox's, which makes room for the title on one line.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QWidget::minimumSizeHint();
}

void Card::initStyleOption(QStyleOptionGroupBox* option) const
{
    QGroupBox::initStyleOption(option);
    // The heading label shows the title.
    option->text.clear();
    option->subControls = QStyle::SC_None;
    option->features = QStyleOptionFrame::Flat;
    option->lineWidth = 0;
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_holdsFocus ? 2.0 : 1.0;
    painter.setPen(QPen(m_holdsFocus ? accentColor(palette()) : frameColor(palette()), width));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void Card::watchFocus(QWidget* now)
{
    const bool holds = now != nullptr && isAncestorOf(now);
    if (holds != m_holdsFocus) {
        m_holdsFocus = holds;
        update();
    }
}

} // namespace rustworthy::wizard
