#include "axes.h"
#include "chart_text.h"
#include "label_placer.h"
#include "plots.h"
#include "salary_bands.h"
#include "salary_places.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QBoxSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace rustworthy::charts {

using presentation::Label;
using presentation::SalaryChart;

namespace {

constexpr double boxWidth = 0.62; // of a slot
constexpr double edge = 8.0;

class SalaryPlot : public AnnotatedChart
{
public:
    SalaryPlot(const SalaryChart& data, const SalarySelection& selection, const Theme& theme);

    [[nodiscard]] QSizeF leastSize() const override { return {lineHeight() * 26.0, lineHeight() * 15.0}; }

protected:
    void arrange(const QSizeF& size) override;

private:
    // What has no room in the plot stands in the header.
    struct InHeader
    {
        bool names = false;
        bool pay = false;
        bool tableNote = false; // not every band has its figures beside it
        bool operator==(const InHeader&) const = default;
    };

    void addBands();
    void addPresentPay();
    [[nodiscard]] bool payInRange() const;
    [[nodiscard]] QList<HeaderEntry> header(const InHeader& with) const;
    /// Returns what has to stand in the header as well.
    InHeader arrangeWith(const QSizeF& size, InHeader with);
    void drawAxisTexts(double width);
    [[nodiscard]] int levelLines(double width) const;
    void drawOpenEnd(const SalaryBand& shown, const QRectF& area);
    void drawBoxes(LabelPlacer& placer);
    /// All of the emphasised bands or none, and so of the others; false if some have none.
    [[nodiscard]] bool drawValues(LabelPlacer& placer, bool emphasised);
    [[nodiscard]] std::optional<QRectF> valuePlace(LabelPlacer& placer, const SalaryBand& shown) const;
    [[nodiscard]] bool isBold(const SalaryBand& shown) const
    {
        return shown.emphasised && m_shown.levels.size() > 1;
    }
    /// False if one found no room.
    [[nodiscard]] bool drawNames(LabelPlacer& placer);
    [[nodiscard]] QRectF payLine() const; // empty without one
    void drawOverLine(const QString& text, const QRectF& place, const QColor& color, bool bold = false);
    [[nodiscard]] bool drawPayLabel(LabelPlacer& placer);
    [[nodiscard]] double slotWidth(double plotWidth) const;
    [[nodiscard]] double nameWidth() const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] QRectF areaOf(const SalaryBand& shown) const;

    SalaryChart m_data;
    ValueScale m_scale;
    SalaryBands m_shown;
};

SalaryPlot::SalaryPlot(const SalaryChart& data, const SalarySelection& selection, const Theme& theme)
    : AnnotatedChart(theme),
      m_data(data),
      m_scale(ValueScale{data.axisMinimum, data.axisMaximum, data.axisStep}.sane()),
      m_shown(selectBands(m_data, selection, theme))
{
    QStringList names;
    for (const Label& level : std::as_const(m_shown.levels)) {
        names.append(level.name);
    }
    addValueAxis(*this, m_scale, Qt::AlignLeft, theme);
    QBarCategoryAxis* levels = addCategoryAxis(*this, names, Qt::AlignBottom, theme);
    levels->setGridLineVisible(true);
    levels->setGridLinePen(QPen(theme.grid, 1.0));
    addBands();
    addPresentPay();
}

void SalaryPlot::addBands()
{
    for (int language = 0; language < m_shown.languages.size(); ++language) {
        auto* series = new QBoxPlotSeries;
        series->setName(m_shown.languages.at(language).name);
        series->setBoxWidth(boxWidth);
        // A box without a pen of its own gets the series': open ends have none.
        series->setPen(Qt::NoPen);
        series->setBrush(theme().series(m_shown.colors.at(language)));
        for (int level = 0; level < m_shown.levels.size(); ++level) {
            // Without figures the slot stays empty, so that the other levels keep their places.
            const SalaryBand* band = m_shown.at(level, language);
            const double low = band != nullptr ? band->box->low : m_scale.minimum;
            const double high = band != nullptr ? band->box->high : m_scale.minimum;
            // The "median" sits on the lower edge: a range has no middle line.
            auto* set = new QBoxSet(low, low, low, high, high, m_shown.levels.at(level).name);
            set->setBrush(band != nullptr ? QBrush(band->style.fill) : QBrush(Qt::NoBrush));
            set->setPen(band != nullptr && !band->box->openEnded ? band->style.pen() : QPen(Qt::NoPen));
            series->append(set);
        }
        addOnAxes(*this, series);
    }
}

void SalaryPlot::addPresentPay()
{
    if (!payInRange()) {
        return;
    }
    auto* series = new QLineSeries;
    series->setName(m_data.presentPayLabel);
    series->append(-0.5, *m_data.presentPay);
    series->append(static_cast<double>(m_shown.levels.size()) - 0.5, *m_data.presentPay);
    series->setPen(QPen(theme().text, 1.5, Qt::DashLine));
    addOnAxes(*this, series);
}

bool SalaryPlot::payInRange() const
{
    return m_data.presentPay && *m_data.presentPay >= m_scale.minimum &&
           *m_data.presentPay <= m_scale.maximum;
}

QList<HeaderEntry> SalaryPlot::header(const InHeader& with) const
{
    QList<HeaderEntry> entries{{m_data.axisTitle, {}}};
    for (int index = 0; with.names && index < m_shown.languages.size(); ++index) {
        entries.append(
            {m_shown.languages.at(index).name, seriesStyle(theme(), m_shown.colors.at(index), true)});
    }
    if (with.pay && payInRange()) {
        entries.append({m_data.presentPayLabel, ShapeStyle{.line = theme().text, .lineWidth = 1.5}, true});
    } else if (with.pay && m_data.presentPay) {
        const bool above = *m_data.presentPay > m_scale.maximum;
        entries.append(
            {QString(QChar(above ? 0x2191 : 0x2193)) + QLatin1Char(' ') + m_data.presentPayLabel, {}});
    }
    if (with.tableNote) {
        entries.append({QCoreApplication::translate("charts", "All figures are in the table"), {}});
    }
    return entries;
}

void SalaryPlot::arrange(const QSizeF& size)
{
    // Texts stand at what they belong to where there is room; otherwise the whole is laid out anew with them
    // above, until nothing is left without a place.
    InHeader with{.names = false, .pay = m_data.presentPay && !payInRange(), .tableNote = false};
    for (InHeader wanted = arrangeWith(size, with); wanted != with; wanted = arrangeWith(size, with)) {
        with = wanted;
        clearAnnotations();
    }
}

SalaryPlot::InHeader SalaryPlot::arrangeWith(const QSizeF& size, InHeader with)
{
    double left = 0.0;
    for (const double tick : m_scale.ticks()) {
        left = std::max(left, textSize(m_scale.text(tick, locale()), labelFont()).width());
    }
    left += edge + 4.0;
    const double width = std::max(1.0, size.width() - left - edge);
    with.names = with.names || nameWidth() + 4.0 > slotWidth(width);
    const QList<HeaderEntry> entries = header(with);
    const double top = headerHeight(entries, size.width() - 2 * edge) + lineHeight() / 2.0;
    const double bottom = lineHeight() * levelLines(width) + 6.0;
    placePlot(QRectF(left, top, width, std::max(1.0, size.height() - top - bottom)));
    drawHeader(entries, edge, size.width() - 2 * edge);
    drawAxisTexts(width);

    LabelPlacer placer(plotArea().adjusted(0.0, -lineHeight() / 2.0, 0.0, 0.0));
    for (const SalaryBand& shown : std::as_const(m_shown.bands)) {
        placer.block(areaOf(shown));
        addMark(shown.box->detail, areaOf(shown));
    }
    drawBoxes(placer);
    const bool emphasised = drawValues(placer, true);
    const bool others = drawValues(placer, false);
    with.tableNote = with.tableNote || !emphasised || !others;
    with.names = with.names || !drawNames(placer);
    placer.block(payLine());
    with.pay = with.pay || (payInRange() && !drawPayLabel(placer));
    return with;
}

void SalaryPlot::drawAxisTexts(double width)
{
    const QRectF plot = plotArea();
    for (const double tick : m_scale.ticks()) {
        const QRectF place(0.0, yOf(tick) - lineHeight() / 2.0, plot.left() - 4.0, lineHeight());
        drawLines({m_scale.text(tick, locale())}, place, Qt::AlignRight, theme().mutedText);
    }
    const double levelWidth = width / std::max(1.0, static_cast<double>(m_shown.levels.size()));
    for (int index = 0; index < m_shown.levels.size(); ++index) {
        const QRectF place(plot.left() + index * levelWidth, plot.bottom() + 4.0, levelWidth, lineHeight());
        drawLines(wrapped(m_shown.levels.at(index).name, labelFont(), levelWidth - 4.0, 2), place,
                  Qt::AlignHCenter, theme().text);
    }
}

int SalaryPlot::levelLines(double width) const
{
    const double levelWidth = width / std::max(1.0, static_cast<double>(m_shown.levels.size()));
    qsizetype lines = 1;
    for (const Label& level : m_shown.levels) {
        lines = std::max(lines, wrapped(level.name, labelFont(), levelWidth - 4.0, 2).size());
    }
    return static_cast<int>(lines);
}

void SalaryPlot::drawBoxes(LabelPlacer& placer)
{
    for (const SalaryBand& shown : std::as_const(m_shown.bands)) {
        const QRectF area = areaOf(shown);
        drawHatch(area, shown.style);
        if (shown.box->openEnded) {
            drawOpenEnd(shown, area);
            placer.block(QRectF(area.center().x() - openEndHeight, area.top() - openEndHeight - openEndGap,
                                2.0 * openEndHeight, openEndHeight));
        }
    }
}

bool SalaryPlot::drawNames(LabelPlacer& placer)
{
    QList<QRectF> places;
    for (const SalaryBand& shown : std::as_const(m_shown.bands)) {
        const QSizeF need = textSize(m_shown.languages.at(shown.language).name, labelFont());
        const auto place = placer.place(namePlaces(areaOf(shown), need, payLine()));
        if (!place) {
            return false;
        }
        places.append(*place);
    }
    for (qsizetype index = 0; index < m_shown.bands.size(); ++index) {
        const SalaryBand& shown = m_shown.bands.at(index);
        drawOverLine(m_shown.languages.at(shown.language).name, places.at(index),
                     shown.emphasised ? theme().text : theme().mutedText);
    }
    return true;
}

void SalaryPlot::drawOpenEnd(const SalaryBand& shown, const QRectF& area)
{
    QPainterPath sides(area.topLeft());
    sides.lineTo(area.bottomLeft());
    sides.lineTo(area.bottomRight());
    sides.lineTo(area.topRight());
    drawPath(sides, shown.style.pen());
    const double x = area.center().x();
    const double foot = area.top() - openEndGap;
    QPainterPath arrow(QPointF(x - openEndHeight * 0.75, foot));
    arrow.lineTo(x, foot - openEndHeight);
    arrow.lineTo(x + openEndHeight * 0.75, foot);
    arrow.closeSubpath();
    drawPath(arrow, Qt::NoPen, shown.style.line);
}

bool SalaryPlot::drawValues(LabelPlacer& placer, bool emphasised)
{
    for (const bool overLine : {false, true}) {
        LabelPlacer trial = placer;
        if (!overLine) {
            trial.block(payLine());
        }
        QList<std::pair<const SalaryBand*, QRectF>> places;
        bool room = true;
        for (const SalaryBand& shown : std::as_const(m_shown.bands)) {
            if (shown.emphasised == emphasised && room) {
                const auto place = valuePlace(trial, shown);
                room = place.has_value();
                places.append({&shown, place.value_or(QRectF())});
            }
        }
        if (!room) {
            continue;
        }
        for (const auto& [shown, place] : std::as_const(places)) {
            placer.block(place);
            drawOverLine(shown->box->label, place, theme().text, isBold(*shown));
        }
        return true;
    }
    return false;
}

std::optional<QRectF> SalaryPlot::valuePlace(LabelPlacer& placer, const SalaryBand& shown) const
{
    const QSizeF need = textSize(shown.box->label, labelFont(isBold(shown)));
    return placer.place(valuePlaces(areaOf(shown), shown.box->openEnded, need, plotArea()));
}

QRectF SalaryPlot::payLine() const
{
    if (!payInRange()) {
        return {};
    }
    const QRectF plot = plotArea();
    return {plot.left(), yOf(*m_data.presentPay) - 1.0, plot.width(), 2.0};
}

void SalaryPlot::drawOverLine(const QString& text, const QRectF& place, const QColor& color, bool bold)
{
    if (place.intersects(payLine())) {
        QPainterPath paper;
        paper.addRect(place.adjusted(-3.0, 0.0, 3.0, 0.0));
        drawPath(paper, Qt::NoPen, theme().background);
    }
    drawText(text, place.topLeft(), color, bold);
}

bool SalaryPlot::drawPayLabel(LabelPlacer& placer)
{
    // Next to a name it would read on into it.
    const double apart = lineHeight();
    const QSizeF need = textSize(m_data.presentPayLabel, labelFont()) + QSizeF(2.0 * apart, 0.0);
    const auto place = placer.place(payPlaces(yOf(*m_data.presentPay), need, plotArea()));
    if (place) {
        drawText(m_data.presentPayLabel, place->topLeft() + QPointF(apart, 0.0), theme().text);
    }
    return place.has_value();
}

double SalaryPlot::slotWidth(double plotWidth) const
{
    return plotWidth /
           static_cast<double>(std::max<qsizetype>(1, m_shown.levels.size() * m_shown.languages.size()));
}

double SalaryPlot::nameWidth() const
{
    double width = 0.0;
    for (const Label& language : m_shown.languages) {
        width = std::max(width, textSize(language.name, labelFont()).width());
    }
    return width;
}

double SalaryPlot::yOf(double value) const
{
    const QRectF plot = plotArea();
    const double share = (value - m_scale.minimum) / (m_scale.maximum - m_scale.minimum);
    return plot.bottom() - std::clamp(share, 0.0, 1.0) * plot.height();
}

QRectF SalaryPlot::areaOf(const SalaryBand& shown) const
{
    const double slot = slotWidth(plotArea().width());
    const auto index = static_cast<double>(shown.level * m_shown.languages.size() + shown.language);
    const double center = plotArea().left() + slot * (index + 0.5);
    return {QPointF(center - slot * boxWidth / 2.0, yOf(shown.box->high)),
            QPointF(center + slot * boxWidth / 2.0, yOf(shown.box->low))};
}

} // namespace

std::unique_ptr<AnnotatedChart> plot(const SalaryChart& data, const SalarySelection& selection,
                                     const Theme& theme)
{
    return std::make_unique<SalaryPlot>(data, selection, theme);
}

} // namespace rustworthy::charts
