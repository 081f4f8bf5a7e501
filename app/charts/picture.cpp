#include "charts/picture.h"

#include "plots.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace rustworthy::charts {

namespace {

constexpr double pictureWidth = 800.0;
constexpr double margin = 20.0;
constexpr double gap = 8.0;
constexpr int largestSide = 32000; // beyond it a painter no longer draws
constexpr double dotsPerMetre = 96.0 / 0.0254;

QFont pictureFont(int pixels, bool bold = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    // Hinted glyphs have other widths at twice the size.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Plain text over several lines; beyond `mostLines` it ends in an ellipsis.
class Paragraph
{
public:
    Paragraph(const QString& text, const QFont& font, double width, int mostLines)
        : m_layout(std::make_unique<QTextLayout>(text.simplified(), font))
    {
        QTextOption option(Qt::AlignLeading);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        m_layout->setTextOption(option);
        const int end = place(width, mostLines);
        if (end < m_layout->text().size()) {
            m_layout->setText(m_layout->text().left(std::max(0, end - 2)).trimmed() + QChar(0x2026));
            place(width, mostLines);
        }
    }

    [[nodiscard]] double height() const { return m_height; }
    void draw(QPainter& painter, const QPointF& topLeft, const QColor& colour) const
    {
        painter.setPen(colour);
        m_layout->draw(&painter, topLeft);
    }

private:
    int place(double width, int mostLines)
    {
        int end = 0;
        m_height = 0.0;
        m_layout->beginLayout();
        for (int line = 0; line < mostLines; ++line) {
            QTextLine placed = m_layout->createLine();
            if (!placed.isValid()) {
                break;
            }
            placed.setLineWidth(width);
            placed.setPosition(QPointF(0.0, m_height));
            m_height += std::ceil(placed.height() * 1.1);
            end = placed.textStart() + placed.textLength();
        }
        m_layout->endLayout();
        return end;
    }

    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0.0;
};

double rowsHeight(qsizetype rows)
{
    return std::clamp(130.0 + 32.0 * static_cast<double>(rows), 220.0, 900.0);
}

double usualHeight(const presentation::ChartData& data)
{
    struct Height
    {
        double operator()(const presentation::SalaryChart&) const { return 420.0; }
        double operator()(const presentation::TrendChart&) const { return 320.0; }
        double operator()(const presentation::BarChart& chart) const { return rowsHeight(chart.bars.size()); }
        double operator()(const presentation::DivergingChart& chart) const
        {
            return rowsHeight(chart.rows.size());
        }
        double operator()(const presentation::StackedChart& chart) const
        {
            return rowsHeight(chart.rows.size());
        }
        double operator()(const presentation::GanttChart& chart) const
        {
            return rowsHeight(chart.bars.size());
        }
    };
    return std::visit(Height{}, data);
}

} // namespace

/// One chart with what stands around it.
class Picture::Part
{
public:
    explicit Part(const presentation::Exhibit& exhibit)
        : m_theme(Theme::print(pictureFont(13))),
          m_chart(plotted(exhibit, m_theme)),
          m_chartSize(innerWidth(),
                      std::clamp(m_chart->leastSize().height(), usualHeight(*exhibit.chart), 2000.0)),
          m_title(exhibit.title, pictureFont(18, true), innerWidth(), 3),
          m_notice(exhibit.notice, pictureFont(13, true), innerWidth(), 8),
          m_caption(exhibit.source, pictureFont(12), innerWidth(), 12),
          m_hasNotice(!exhibit.notice.isEmpty())
    {}

    [[nodiscard]] double height() const
    {
        return 2.0 * margin + m_title.height() + gap + (m_hasNotice ? m_notice.height() + gap : 0.0) +
               m_chartSize.height() + gap + m_caption.height();
    }

    void draw(QPainter& painter, double top) const
    {
        QPointF at(margin, top + margin);
        m_title.draw(painter, at, m_theme.text);
        at.ry() += m_title.height() + gap;
        if (m_hasNotice) {
            m_notice.draw(painter, at, m_theme.text);
            at.ry() += m_notice.height() + gap;
        }
        drawLaidOut(*m_chart, painter, QRectF(at, m_chartSize), m_chartSize);
        at.ry() += m_chartSize.height() + gap;
        m_caption.draw(painter, at, m_theme.mutedText);
    }

private:
    static double innerWidth() { return pictureWidth - 2.0 * margin; }

    static std::unique_ptr<AnnotatedChart> plotted(const presentation::Exhibit& exhibit, const Theme& theme)
    {
        return plotOf(*exhibit.chart, exhibit.selection, theme);
    }

    Theme m_theme;
    std::unique_ptr<AnnotatedChart> m_chart;
    QSizeF m_chartSize;
    Paragraph m_title;
    Paragraph m_notice;
    Paragraph m_caption;
    bool m_hasNotice;
};

Picture::Picture(const QList<presentation::Exhibit>& exhibits)
{
    for (const presentation::Exhibit& exhibit : exhibits) {
        if (exhibit.chart) {
            m_parts.push_back(std::make_unique<Part>(exhibit));
        }
    }
}

Picture::~Picture() = default;

QSizeF Picture::size() const
{
    double height = 0.0;
    for (const auto& part : m_parts) {
        height += part->height();
    }
    return {pictureWidth, std::ceil(height)};
}

void Picture::draw(QPainter& painter) const
{
    double top = 0.0;
    for (const auto& part : m_parts) {
        part->draw(painter, top);
        top += part->height();
    }
}

QImage Picture::image(int scale) const
{
    const QSizeF usual = size();
    const double factor = std::min<double>(scale, largestSide / std::max(usual.width(), usual.height()));
    QImage image((usual * factor).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int resolution = static_cast<int>(std::lround(dotsPerMetre * factor));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(factor, factor);
    draw(painter);
    painter.end();
    // Only now: fonts would follow it.
    image.setDotsPerMeterX(resolution);
    image.setDotsPerMeterY(resolution);
    return image;
}

} // namespace rustworthy::charts
