#include "report/exhibits.h"

#include "chart_svg.h"
#include "charts/picture.h"
#include "storage/problem.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtGui/QImageWriter>

#include <algorithm>

namespace rustworthy::report {

namespace {

using presentation::Exhibit;

QString software(const QString& applicationVersion)
{
    return QStringLiteral("Rustworthy %1").arg(applicationVersion);
}

bool hasChart(const QList<Exhibit>& exhibits)
{
    return std::ranges::any_of(exhibits, [](const Exhibit& each) { return each.chart.has_value(); });
}

QString titles(const QList<Exhibit>& charts)
{
    QStringList texts;
    for (const Exhibit& chart : charts) {
        if (chart.chart) {
            texts.append(chart.title);
        }
    }
    return texts.join(QStringLiteral("; "));
}

QString sources(const QList<Exhibit>& charts)
{
    QStringList texts;
    for (const Exhibit& chart : charts) {
        if (chart.chart && !chart.source.isEmpty() && !texts.contains(chart.source)) {
            texts.append(chart.source);
        }
    }
    return texts.join(QLatin1Char(' '));
}

/// The numbers in words, for who cannot see them.
QString descriptions(const QList<Exhibit>& charts)
{
    QStringList texts;
    for (const Exhibit& chart : charts) {
        if (chart.chart) {
            texts += {chart.notice, frameOf(*chart.chart).description, chart.source};
        }
    }
    texts.removeAll(QString());
    return texts.join(QLatin1Char(' '));
}

const QLatin1String twice("@2x");

bool isTwiceAsLarge(const QString& fileName)
{
    return QFileInfo(fileName).completeBaseName().endsWith(twice);
}

} // namespace

QByteArray chartPng(const QList<Exhibit>& charts, int scale, const QString& applicationVersion)
{
    if (!hasChart(charts)) {
        return {};
    }
    const QImage image = charts::Picture(charts).image(scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), storage::printable(titles(charts)));
    writer.setText(QStringLiteral("Source"), storage::printable(sources(charts)));
    writer.setText(QStringLiteral("Software"), software(applicationVersion));
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray chartPng(const Exhibit& chart, int scale, const QString& applicationVersion)
{
    return chartPng(QList<Exhibit>{chart}, scale, applicationVersion);
}

QByteArray chartSvg(const QList<Exhibit>& charts, const QString& applicationVersion)
{
    if (!hasChart(charts)) {
        return {};
    }
    const charts::Picture picture(charts);
    constexpr int resolution = 96; // a unit is a pixel, as in the bitmap
    return svgDocument(
        picture.size(), resolution, Qt::white,
        {.title = titles(charts),
         .description = QStringLiteral("%1 (%2)").arg(descriptions(charts), software(applicationVersion))},
        [&picture](QPainter& painter) { picture.draw(painter); });
}

QByteArray chartSvg(const Exhibit& chart, const QString& applicationVersion)
{
    return chartSvg(QList<Exhibit>{chart}, applicationVersion);
}

std::optional<QByteArray> exhibitFile(const QList<Exhibit>& exhibits, const QString& fileName,
                                      const QString& applicationVersion)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == QLatin1String("csv")) {
        return exhibits.size() == 1 ? csv(exhibits.first()) : csv(exhibits);
    }
    if (!hasChart(exhibits)) {
        return std::nullopt;
    }
    if (suffix == QLatin1String("png")) {
        return chartPng(exhibits, isTwiceAsLarge(fileName) ? 2 : 1, applicationVersion);
    }
    if (suffix == QLatin1String("svg")) {
        return chartSvg(exhibits, applicationVersion);
    }
    return std::nullopt;
}

std::optional<QByteArray> exhibitFile(const Exhibit& exhibit, const QString& fileName,
                                      const QString& applicationVersion)
{
    return exhibitFile(QList<Exhibit>{exhibit}, fileName, applicationVersion);
}

QString exhibitNamed(const QString& fileName)
{
    QString base = QFileInfo(fileName).completeBaseName();
    if (base.endsWith(twice)) {
        base.chop(twice.size());
    }
    const qsizetype dot = base.lastIndexOf(QLatin1Char('.'));
    const QString id = base.mid(dot + 1);
    return dot > 0 && presentation::exhibitIds().contains(id) ? id : QString();
}

QStringList exhibitSuffixes(const Exhibit& exhibit)
{
    const QStringList table{QStringLiteral("csv")};
    return exhibit.chart ? QStringList{QStringLiteral("png"), QStringLiteral("svg")} + table : table;
}

} // namespace rustworthy::report
