#include "report/exhibits.h"

#include "chart_svg.h"
#include "charts/picture.h"
#include "report/report.h"
#include "storage/problem.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
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

/// What a name asks for before its last suffix.
struct Asked
{
    QString middle; ///< between the last two dots, without a scale
    QString scale;  ///< "@2x"; empty when it names none
};

Asked askedBy(const QString& fileName)
{
    static const QRegularExpression scale(QStringLiteral("@[0-9.]+x$"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString base = QFileInfo(fileName).completeBaseName();
    Asked asked;
    if (const QRegularExpressionMatch match = scale.match(base); match.hasMatch()) {
        asked.scale = match.captured().toLower();
        base.chop(match.capturedLength());
    }
    if (const qsizetype dot = base.lastIndexOf(QLatin1Char('.')); dot > 0) {
        asked.middle = base.mid(dot + 1);
    }
    return asked;
}

bool isExhibit(const QString& id)
{
    return presentation::exhibitIds().contains(id);
}

constexpr const char* once = "@1x";
constexpr const char* twice = "@2x";

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

std::optional<QByteArray> exhibitFile(const QList<Exhibit>& exhibits, const QString& fileName,
                                      const QLocale& locale, const QString& applicationVersion)
{
    const std::optional<Format> format = formatFor(fileName);
    if (format == Format::Csv) {
        return csv(exhibits, locale);
    }
    if (!hasChart(exhibits)) {
        return std::nullopt;
    }
    if (format == Format::Png) {
        return chartPng(exhibits, askedBy(fileName).scale == QLatin1String(twice) ? 2 : 1,
                        applicationVersion);
    }
    if (format == Format::Svg) {
        return chartSvg(exhibits, applicationVersion);
    }
    return std::nullopt;
}

QString exhibitNamed(const QString& fileName)
{
    const QString id = askedBy(fileName).middle.toLower();
    return isExhibit(id) ? id : QString();
}

QString notAnExhibit(const QString& fileName)
{
    const QString middle = askedBy(fileName).middle;
    return isExhibit(middle.toLower()) ? QString() : middle;
}

QString unknownScale(const QString& fileName)
{
    const std::optional<Format> format = formatFor(fileName);
    const QString scale = askedBy(fileName).scale;
    const bool known = scale == QLatin1String(once) || scale == QLatin1String(twice);
    return format && isPicture(*format) && !known ? scale : QString();
}

} // namespace rustworthy::report
