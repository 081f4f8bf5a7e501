// Lays boxes out down a page and over to the next one. Headings stay with what follows; a table repeats its
// header.
#pragma once

#include "flow.h"
#include "text_box.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QRectF>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPainter;
class QPagedPaintDevice;

namespace rustworthy::report {

/// The font of everything on paper, chart labels included.
[[nodiscard]] QFont paperFont(qreal points);

/// A part of a box that leads somewhere, or that something leads to.
struct Mark
{
    enum class Kind { Outline, Sources, Contents, ToSources, ToFront, ToWeb };
    Kind kind = Kind::Outline;
    QRectF area;       ///< within the box
    QString text = {}; ///< heading, or address of the web
    int level = 0;     ///< in the outline
};

/// Something of a known height that is never split.
struct Box
{
    qreal height = 0.0;
    std::function<void(QPainter&, const QPointF&)> draw;
    QList<Mark> marks = {};
    qreal before = 0.0; ///< space at its upper end, part of the height; not wanted at the head of a page
};

[[nodiscard]] qreal heightOf(const std::vector<Box>& boxes, std::size_t first, std::size_t end);

/// A mark where it came to stand.
struct PlacedMark
{
    int page = 0;
    Mark mark; ///< area on the page
};

class PageFlow : public Flow
{
public:
    PageFlow(QPagedPaintDevice& device, const QLocale& locale, charts::Theme theme);

    using Flow::addTable;
    using Flow::addText;
    void addText(const QString& text, Style style) override;
    void addBullets(const QStringList& items) override;
    void addTable(const presentation::TableData& table, const QList<qreal>& widths) override;
    void addChart(const presentation::ChartFrame& frame, qreal heightMillimetres,
                  const ChartDrawing& draw) override;
    void addNotice(const QString& text) override;
    void addAddress(const QString& url) override;
    void addSourceNote(const QString& text) override;
    void markSources() override;
    void beginFront() override;
    void endFront() override;
    void addFigure(const presentation::ChartFrame& frame, const FigureHeight& height,
                   const ChartDrawing& draw) override;
    void addTwin(const presentation::ChartFrame& frame) override;
    void addContents(const QStringList& parts) override;
    void hold() override;
    void release() override;

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    void drawPage(QPainter& painter, int page) const;
    /// Down the pages.
    [[nodiscard]] const QList<PlacedMark>& marks() const { return m_marks; }
    /// Entries of the list of contents, each with the place of its heading.
    struct ContentsEntry
    {
        int page = 0;
        QRectF area;
        PlacedMark heading;
    };
    [[nodiscard]] QList<ContentsEntry> contents() const;

    [[nodiscard]] qreal millimetres(qreal value) const { return value * m_resolution / 25.4; }
    [[nodiscard]] TextStyle style(Style style) const;
    [[nodiscard]] TextBox textBox(const QString& text, const TextStyle& style, qreal width) const;
    /// One line, cut to the width.
    [[nodiscard]] QString cut(const QString& text, const TextStyle& style, qreal width) const;
    [[nodiscard]] qreal width() const { return m_width; }

private:
    struct Placed
    {
        QPointF position;
        Box box;
    };

    struct Figure
    {
        presentation::ChartFrame frame;
        FigureHeight height;
        ChartDrawing draw;
    };
    /// The page that is the answer, while it is put together.
    struct Front
    {
        struct Text
        {
            Box box;
            bool keepWithNext = false;
        };
        std::vector<Text> texts;
        std::vector<Figure> figures;
        std::vector<Box> below; ///< the figures
    };
    [[nodiscard]] Style frontStyle(const QString& text, Style style) const;
    [[nodiscard]] std::vector<Box> figureBoxes(const Figure& figure, qreal height) const;
    [[nodiscard]] std::size_t fittingTexts(const Front& front, qreal room) const;
    void placeFront(const Front& front, std::size_t textCount, qreal room);
    void addBehindFront(const Front& front, std::size_t first);
    [[nodiscard]] QStringList contentsEntries() const;
    [[nodiscard]] TextBox contentsBox(const QStringList& entries) const;
    [[nodiscard]] const PlacedMark* headingOf(const QString& part) const;
    [[nodiscard]] Box paragraph(const QString& text, Style style) const;
    [[nodiscard]] Box linked(const QString& text, Style style, Mark::Kind kind) const;

    void addWithHeader(const Box& header, const std::vector<Box>& rows);
    void addHalves(const QString& text, Style style); ///< of a text that no page holds
    void add(Box box, bool keepWithNext = false);
    void addSpace(qreal millimetres);
    [[nodiscard]] bool isHolding() const { return m_holds > 0; }
    void place(Box box);
    void breakPage();
    [[nodiscard]] qreal remaining() const { return m_height - m_y; }
    [[nodiscard]] qreal columnGap() const { return millimetres(4.0); }
    [[nodiscard]] TextStyle cellStyle(bool header) const;
    /// Of columns in which no word is broken, in units of the device.
    [[nodiscard]] QList<qreal> leastWidths(const presentation::TableData& table) const;
    /// Columns that are too narrow for a word take what the others can spare.
    [[nodiscard]] QList<qreal> widenedWidths(const presentation::TableData& table, QList<qreal> widths) const;
    [[nodiscard]] QList<qreal> fittedWidths(const presentation::TableData& table) const;
    [[nodiscard]] Box rowBox(const QStringList& cells, const presentation::TableData& table,
                             const QList<qreal>& widths, bool header) const;

    QPaintDevice* m_device = nullptr;
    QLocale m_locale;
    Qt::LayoutDirection m_direction;
    charts::Theme m_theme;
    qreal m_resolution = 0.0;
    qreal m_width = 0.0;
    qreal m_height = 0.0;
    qreal m_y = 0.0;
    int m_holds = 0;            ///< not yet released
    std::vector<Box> m_pending; ///< kept together with the next box
    std::vector<std::vector<Placed>> m_pages;
    QList<PlacedMark> m_marks;
    std::optional<Front> m_front;
    QStringList m_parts; ///< in the list of contents
};

} // namespace rustworthy::report
