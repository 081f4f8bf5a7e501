// Lays boxes out down a page and over to the next one. Headings stay with what follows; a table repeats its
// header.
#pragma once

#include "text_box.h"

#include "presentation/chart_data.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

class QPainter;
class QPdfWriter;

namespace rustworthy::report {

/// The font of everything on paper, chart labels included.
[[nodiscard]] QFont paperFont(qreal points);

enum class Style { Title, Heading, Subheading, Lead, Body, Strong, Small };

/// Something of a known height that is never split.
struct Box
{
    qreal height = 0.0;
    std::function<void(QPainter&, const QPointF&)> draw;
};

class PageFlow
{
public:
    PageFlow(QPdfWriter& writer, Qt::LayoutDirection direction);

    void addText(const QString& text, Style style = Style::Body);
    void addBullets(const QStringList& items);
    /// Widths are fractions, one per column, that add up to 1; without them columns follow their contents.
    void addTable(const presentation::TableData& table, const QList<qreal>& widths = {});
    /// Height in millimetres. What stands around it (title, caption) comes as text.
    void addDrawing(qreal heightMillimetres, std::function<void(QPainter&, const QRectF&)> draw);
    void addNotice(const QString& text); ///< framed, for what must not be overlooked
    /// What is added until release() stays on one page, if it fits on one.
    void hold();
    void release();

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

    void addHalves(const QString& text, Style style); ///< of a text that no page holds
    void add(Box box, bool keepWithNext = false);
    void addSpace(qreal millimetres);
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
    qreal m_resolution = 0.0;
    qreal m_width = 0.0;
    qreal m_height = 0.0;
    qreal m_y = 0.0;
    bool m_holding = false;
    std::vector<Box> m_pending; ///< kept together with the next box
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace rustworthy::report
