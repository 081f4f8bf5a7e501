#include "chart_probe.h"
#include "chart_samples.h"
#include "charts/builders.h"

#include <gtest/gtest.h>

#include <QtCharts/QBoxPlotSeries>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtWidgets/QAbstractGraphicsShapeItem>

namespace rustworthy::charts::test {

namespace {

QFont printFont()
{
    return QFont(QStringLiteral("DejaVu Sans"), 9);
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " has to be installed";
    EXPECT_EQ(process.exitCode(), 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

class Paper
{
public:
    Paper()
    {
        const Theme theme = Theme::print(printFont());
        QPdfWriter writer(fileName());
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        QPainter painter(&writer);
        const double dots = 300.0 / 72.0;
        double top = 0.0;
        const auto add = [&](const std::unique_ptr<QChart>& chart) {
            const QSizeF points(480, 150);
            render(*chart, painter, QRectF(QPointF(0.0, top * dots), points * dots), points);
            top += 155.0;
        };
        add(build(salaries(), {}, theme));
        add(build(trend(), theme));
        add(build(growth(), theme));
        add(build(themes(), theme));
        painter.end();
    }

    [[nodiscard]] QString fileName() const { return m_folder.filePath(QStringLiteral("charts.pdf")); }

private:
    QTemporaryDir m_folder;
};

TEST(Render, PaperHoldsTextsAndNoImages)
{
    const Paper paper;
    const QString text = output(QStringLiteral("pdftotext"),
                                {QStringLiteral("-layout"), paper.fileName(), QStringLiteral("-")})
                             .normalized(QString::NormalizationForm_KC);
    for (const QString& expected :
         {QStringLiteral("170–220"), QStringLiteral("220–300+"), QStringLiteral("Staff/Principal"),
          QStringLiteral("US dollars a year"), QStringLiteral("300,000"), QStringLiteral("5,000 (projected)"),
          QStringLiteral("2026"), QStringLiteral("30.8%"), QStringLiteral("For Rust")}) {
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString();
    }
    const QString images = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), paper.fileName()});
    EXPECT_EQ(images.trimmed().split(QLatin1Char('\n')).size(), 2) << images.toStdString();
}

TEST(Render, TextHasTheSizeOfItsFont)
{
    const Paper paper;
    const QString boxes =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), paper.fileName(), QStringLiteral("-")});
    static const QRegularExpression word(
        QStringLiteral("yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">Junior<"));
    const QRegularExpressionMatch match = word.match(boxes);
    ASSERT_TRUE(match.hasMatch());
    const double height = match.captured(2).toDouble() - match.captured(1).toDouble();
    // A line is somewhat higher than the font's nine points.
    EXPECT_GT(height, 8.5);
    EXPECT_LT(height, 12.5);
}

TEST(Render, StaysInsideItsTargetAndLeavesThePainterAlone)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    const std::unique_ptr<QChart> chart = build(trend(), Theme::print(printFont()));
    render(*chart, painter, QRectF(50, 40, 300, 200), QSizeF(300, 200));
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    EXPECT_EQ(chart->scene(), nullptr) << "the chart can be drawn again";
    EXPECT_EQ(image.pixelColor(48, 100), QColor(Qt::magenta));
    EXPECT_EQ(image.pixelColor(200, 245), QColor(Qt::magenta));
    EXPECT_EQ(image.pixelColor(52, 42), QColor(Qt::white));
    render(*chart, painter, QRectF(0, 0, 100, 100), QSizeF(100, 100));
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
}

void expectOpaque(const QGraphicsItem& item)
{
    const QList<QGraphicsItem*> children = item.childItems();
    for (const QGraphicsItem* child : children) {
        if (!child->isVisible()) {
            continue;
        }
        if (const auto* shape = dynamic_cast<const QAbstractGraphicsShapeItem*>(child)) {
            EXPECT_TRUE(shape->brush().style() == Qt::NoBrush || shape->brush().color().alpha() == 255);
            EXPECT_TRUE(shape->pen().style() == Qt::NoPen || shape->pen().color().alpha() == 255);
        }
        EXPECT_EQ(child->opacity(), 1.0);
        expectOpaque(*child);
    }
}

TEST(Render, NothingOnPaperIsTranslucent)
{
    const Theme theme = Theme::print(printFont());
    Probe salary(build(salaries(), {}, theme), QSizeF(640, 260));
    Probe rows(build(themes(), theme), QSizeF(640, 260));
    expectOpaque(salary.chart());
    expectOpaque(rows.chart());
}

TEST(Render, LanguagesDifferInGreyByPattern)
{
    Probe chart(build(salaries(), {.level = QStringLiteral("senior"), .hiddenLanguages = {}},
                      Theme::print(printFont())),
                QSizeF(640, 400));
    const QImage image = chart.image();
    const auto series = chart.series<QBoxPlotSeries>();
    // The shape of the pattern: how often the grey changes to the right and downwards.
    QSet<QPair<int, int>> patterns;
    for (int language = 0; language < 3; ++language) {
        const QPoint middle =
            chart.chart()
                .mapToPosition(QPointF(-0.5 + (language + 0.5) / 3.0, 168'000 - language * 1'000),
                               series.at(language))
                .toPoint();
        int right = 0;
        int slanted = 0;
        for (int step = 1; step < 18; ++step) {
            const int here = qGray(image.pixel(middle + QPoint(step, 0)));
            right += std::abs(here - qGray(image.pixel(middle + QPoint(step - 1, 0)))) > 10 ? 1 : 0;
            slanted += qGray(image.pixel(middle + QPoint(step, step / 2)));
        }
        patterns.insert({right > 0 ? 1 : 0, slanted / 18});
    }
    EXPECT_EQ(patterns.size(), 3);
}

} // namespace

} // namespace rustworthy::charts::test
