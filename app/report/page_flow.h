// Lays boxes out down a page and over to the next one. Headings stay with what follows; a table repeats its
// header.
#pragma once

#include "flow.h"
#include "text_box.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

class QPainter;
class QPagedPaintDevice;

namespace rustworthy::report {

/// The font of everything on paper, chart labels included.
[[nodiscard]] QFont paperFont(qreal points);

/// Something of a known height that is never split.
struct Box
{
    qreal height = 0.0;
    std::function<void(QPainter&, const QPointF&)> draw;
};

class PageFlow : public Flow
{
public:
    PageFlow(QPagedPaintDevice& device, Qt::LayoutDirection direction, charts::Theme theme);

    using Flow::addTable;
    using Flow::addText;
    void addText(const QString& text, Style style) override;
    void addBullets(const QStringList& items) override;
    void addTable(const presentation::TableData& table, const QList<qreal>& widths) override;
    void addChart(const presentation::ChartFrame& frame, qreal heightMillimetres,
                  const ChartDrawing& draw) override;
    void addNotice(const QString& text) override;
    void addAddress(const QString& url) override;
    void hold() override;
    void release() override;

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    void drawPage(QPainter& painter, int page) const;

    [[nodiscard]] qreal millimetres(qreal value) const { return value * m_resolution / 25.4; }
    [[nodiscard]] TextStyle style(Style style) const;
    [[nodiscard]] TextBox textBox(const QString& text, const TextStyle& style, qreal width) const;
    [[nodiscard]] qreal width() const { return m_width; }

private:
    struct Placed
    {
        QPointF position;
        Box box;
    };

    void addWithHeader(const Box& header, const std::vector<Box>& rows);
    void addHalves(const QString& text, Style style); ///< of a text that no page holds
    void add(Box box, bool keepWithNext = false);
    void addDrawing(qreal heightMillimetres, std::function<void(QPainter&, const QRectF&)> draw);
    void addSpace(qreal millimetres);
    [[nodiscard]] bool isHolding() const { return m_holds > 0; }
    void place(Box box);
    void breakPage();
    [[nodiscard]] qreal remaining() const { return m_height - m_y; }
    [[nodiscard]] qreal columnGap() const { return millimetres(4.0); }
    [[nodiscard]] TextStyle cellStyle(bool header) const;
    [[nodiscard]] QList<qreal> fittedWidths(const presentation::TableData& table) const;
    [[nodiscard]] Box rowBox(const QStringList& cells, const presentation::TableData& table,
                             const QList<qreal>& widths, bool header) const;

    QPaintDevice* m_device = nullptr;
    Qt::LayoutDirection m_direction;
    charts::Theme m_theme;
    qreal m_resolution = 0.0;
    qreal m_width = 0.0;
    qreal m_height = 0.0;
    qreal m_y = 0.0;
    int m_holds = 0;            ///< not yet released
    std::vector<Box> m_pending; ///< kept together with the next box
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace rustworthy::report
