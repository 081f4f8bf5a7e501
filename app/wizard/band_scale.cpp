#include "band_scale.h"

#include "text_styles.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

constexpr int cellHeight = 26;
constexpr double bandGap = 6.0;

class BandScaleInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit BandScaleInterface(BandScale* scale) : QAccessibleWidget(scale, QAccessible::Indicator) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? scale().data().words : QAccessibleWidget::text(which);
    }
    QVariant currentValue() const override { return scale().data().low; }
    void setCurrentValue(const QVariant&) override {}
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return scale().data().maximum; }
    QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] const BandScale& scale() const { return *static_cast<const BandScale*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String(BandScale::staticMetaObject.className())) {
        return new BandScaleInterface(static_cast<BandScale*>(object));
    }
    return nullptr;
}

} // namespace

BandScale::BandScale(QWidget* parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BandScale::setData(const BandScaleData& data)
{
    if (data == m_data) {
        return;
    }
    m_data = data;
    setAccessibleName(data.words); // announces the change of name
    QAccessibleValueChangeEvent event(this, data.low);
    QAccessible::updateAccessibility(&event);
    update();
}

QSize BandScale::sizeHint() const
{
    return {24 * (m_data.maximum + 1), cellHeight + 2};
}

QSize BandScale::minimumSizeHint() const
{
    return {200, cellHeight + 2};
}

QRectF BandScale::cell(int score) const
{
    const int count = m_data.maximum + 1;
    const auto gaps = static_cast<double>(std::max<qsizetype>(0, m_data.bands.size() - 1));
    const double cellWidth = (width() - 2.0 - gaps * bandGap) / count;
    const auto before = std::count_if(m_data.bands.cbegin(), m_data.bands.cend(),
                                      [score](const BandScaleData::Band& band) { return band.high < score; });
    double left = 1.0 + score * cellWidth + static_cast<double>(before) * bandGap;
    if (layoutDirection() == Qt::RightToLeft) {
        left = width() - left - cellWidth;
    }
    return {left, 1.0, cellWidth, static_cast<double>(cellHeight)};
}

void BandScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QLocale locale;
    const QFont plain = scaledFont(font(), TextSize::Small);
    QFont strong = plain;
    strong.setBold(true);
    const double widest = QFontMetricsF(strong).horizontalAdvance(locale.toString(m_data.maximum));
    const bool roomForAll = widest + 2.0 <= cell(0).width();
    const QColor ink = palette().color(QPalette::WindowText);

    for (const BandScaleData::Band& band : std::as_const(m_data.bands)) {
        for (int score = band.low; score <= band.high; ++score) {
            const QRectF area = cell(score);
            const bool possible = score >= m_data.low && score <= m_data.high;
            painter.fillRect(area, possible ? accentColor(palette()) : palette().color(QPalette::Base));
            painter.setPen(frameColor(palette()));
            painter.drawRect(area);
            const bool atEnd = score == band.low || score == band.high;
            if (roomForAll || atEnd) {
                painter.setFont(possible ? strong : plain);
                painter.setPen(possible ? QColor(Qt::white) : mutedTextColor(palette()));
                painter.drawText(area.adjusted(-widest, 0, widest, 0), Qt::AlignCenter,
                                 locale.toString(score));
            }
        }
        painter.setPen(QPen(ink, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell(band.low).united(cell(band.high)));
        // An outline around what is still possible, so that it shows without colour too.
        const int low = std::max(band.low, m_data.low);
        const int high = std::min(band.high, m_data.high);
        if (low <= high) {
            painter.setPen(QPen(ink, 2.0));
            painter.drawRect(cell(low).united(cell(high)).adjusted(1, 1, -1, -1));
        }
    }
}

} // namespace rustworthy::wizard
