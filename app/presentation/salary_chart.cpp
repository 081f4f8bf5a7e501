#include "axis.h"
#include "decision/market.h"
#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

using decision::SalaryBand;

// Pay beyond this multiple of the highest band would squeeze the bands together: it is told in words instead.
constexpr double widestPay = 1.5;

QString thousandsLabel(const Format& format, const SalaryBand& band)
{
    const QString range =
        dashed(format.shortDecimal(band.low / 1000.0, 1), format.shortDecimal(band.high / 1000.0, 1));
    return band.openEnded ? range + QLatin1Char('+') : range;
}

QString amountsText(const Format& format, const SalaryBand& band)
{
    const QString range = dashed(format.integer(band.low), format.integer(band.high));
    return band.openEnded ? range + QLatin1Char('+') : range;
}

QString boxDetail(const Inputs& in, const SalaryBand& band)
{
    const QString level = in.catalog.levelName(toQt(band.level));
    const QString language = in.catalog.languageName(toQt(band.language));
    const QString unit = in.catalog.market.unit.translated();
    return band.openEnded
               //: Level, language, lower end, printed upper figure, unit ("US dollars a year").
               ? translate("presentation", "%1, %2: %3 to %4 and more %5")
                     .arg(level, language, in.format.integer(band.low), in.format.integer(band.high), unit)
               //: Level, language, lower end, upper end, unit ("US dollars a year").
               : translate("presentation", "%1, %2: %3 to %4 %5")
                     .arg(level, language, in.format.integer(band.low), in.format.integer(band.high), unit);
}

QList<Label> levelLabels(const Inputs& in)
{
    QList<Label> labels;
    for (const catalog::Level& level : in.catalog.levels) {
        const bool paid = std::ranges::any_of(in.catalog.model.market.salaries, [&](const SalaryBand& band) {
            return toQt(band.level) == level.id;
        });
        if (paid) {
            labels.append({level.id, level.name.translated()});
        }
    }
    return labels;
}

QList<Label> languageLabels(const Inputs& in)
{
    QList<Label> labels;
    for (const QString& language : paidLanguages(in.catalog)) {
        labels.append({language, in.catalog.languageName(language)});
    }
    return labels;
}

const SalaryBand* bandOf(const Inputs& in, const QString& language, const QString& level)
{
    return decision::findBand(in.catalog.model.market, language.toStdString(), level.toStdString());
}

QList<SalaryBox> boxes(const Inputs& in, const SalaryChart& chart)
{
    QList<SalaryBox> result;
    for (const Label& language : chart.languages) {
        for (const Label& level : chart.levels) {
            if (const SalaryBand* band = bandOf(in, language.id, level.id)) {
                result.append({.language = language.id,
                               .level = level.id,
                               .low = band->low,
                               .high = band->high,
                               .openEnded = band->openEnded,
                               .highlighted = in.answers.profile.level == band->level,
                               .label = thousandsLabel(in.format, *band),
                               .detail = boxDetail(in, *band)});
            }
        }
    }
    return result;
}

TableData table(const Inputs& in, const SalaryChart& chart)
{
    TableData data;
    data.columns.append(translate("presentation", "Level"));
    data.numeric.append(false);
    for (const Label& language : chart.languages) {
        data.columns.append(language.name);
        data.numeric.append(true);
    }
    for (const Label& level : chart.levels) {
        QStringList cells{levelWithYears(in.catalog, level.id)};
        for (const Label& language : chart.languages) {
            const SalaryBand* band = bandOf(in, language.id, level.id);
            cells.append(band ? amountsText(in.format, *band) : translate("presentation", "no figure"));
        }
        data.rows.append(cells);
    }
    return data;
}

QString description(const SalaryChart& chart)
{
    QStringList sentences;
    for (const SalaryBox& box : chart.boxes) {
        //: A full stop after a statement.
        sentences.append(translate("presentation", "%1.", "sentence").arg(box.detail));
    }
    return paragraph(sentences);
}

QString caption(const Inputs& in)
{
    //: %1 is a unit ("US dollars a year").
    const QString figures = translate("presentation", "Shown are the ends of the band, not a distribution, "
                                                      "in %1; “+” marks an open end.")
                                .arg(in.catalog.market.unit.translated());
    return paragraph({standingText(in.catalog, in.catalog.market.salaryStanding), figures});
}

QString reading(const Inputs& in, double axisMinimum)
{
    const QString axis = axisMinimum > 0.0 ? translate("presentation", "The axis starts at %1, not at zero.")
                                                 .arg(in.format.integer(axisMinimum))
                                           : QString();
    return paragraph({translate("presentation", "The labels on the bands are in thousands."), axis});
}

void setAxis(SalaryChart& chart, std::optional<int> pay)
{
    if (chart.boxes.isEmpty()) {
        return;
    }
    double low = chart.boxes.first().low;
    double high = 0.0;
    for (const SalaryBox& box : chart.boxes) {
        low = std::min(low, box.low);
        high = std::max(high, box.high);
    }
    if (pay && *pay <= high * widestPay) {
        chart.presentPay = *pay;
        low = std::min(low, chart.presentPay.value());
        high = std::max(high, chart.presentPay.value());
    }
    // Room for labels above the highest bar and for its open end.
    const Axis axis = niceAxis(low, high + (high - low) / 10.0);
    chart.axisMinimum = axis.minimum;
    chart.axisMaximum = axis.maximum;
    chart.axisStep = axis.step;
}

QStringList levelNames(const catalog::Catalog& catalog, const std::vector<std::string>& levels)
{
    QStringList names;
    for (const std::string& level : levels) {
        names.append(catalog.levelName(toQt(level)));
    }
    return names;
}

QString placeSentence(const Inputs& in, const QString& language, double pay)
{
    const auto place = decision::placeAmongBands(in.catalog.model.market, language.toStdString(), pay);
    const QString name = in.catalog.languageName(language);
    const QString amount = payText(in.catalog, in.format, pay);
    if (!place.inside.empty()) {
        return translate("presentation", "Your present pay of %1 lies within the printed %2 band for %3.",
                         nullptr, pluralCount(place.inside.size()))
            .arg(amount, joined(levelNames(in.catalog, place.inside)), name);
    }
    const QString below = place.below ? in.catalog.levelName(toQt(*place.below)) : QString();
    const QString above = place.above ? in.catalog.levelName(toQt(*place.above)) : QString();
    if (place.below && place.above) {
        return translate("presentation",
                         "Your present pay of %1 lies between the printed %2 and %3 bands for %4.")
            .arg(amount, below, above, name);
    }
    if (place.above) {
        return translate("presentation", "Your present pay of %1 lies below the printed %2 band for %3.")
            .arg(amount, above, name);
    }
    return translate("presentation", "Your present pay of %1 lies above the printed %2 band for %3.")
        .arg(amount, below, name);
}

} // namespace

QString payText(const catalog::Catalog& catalog, const Format& format, double amount)
{
    //: An amount and its unit ("US dollars a year").
    return translate("presentation", "%1 %2", "amount and unit")
        .arg(format.integer(amount), catalog.market.unit.translated());
}

QStringList paidLanguages(const catalog::Catalog& catalog)
{
    const decision::Market& market = catalog.model.market;
    QStringList ids{toQt(market.subject)};
    for (const SalaryBand& band : market.salaries) {
        if (!ids.contains(toQt(band.language))) {
            ids.append(toQt(band.language));
        }
    }
    const bool subjectIsPaid =
        std::ranges::find(market.salaries, market.subject, &SalaryBand::language) != market.salaries.end();
    if (!subjectIsPaid) {
        ids.removeFirst();
    }
    return ids;
}

SalaryChart withoutPay(const SalaryChart& chart)
{
    SalaryChart result = chart;
    if (result.presentPay) {
        result.presentPay.reset();
        result.presentPayLabel.clear();
        setAxis(result, std::nullopt);
    }
    if (!result.readingWithoutPay.isEmpty()) {
        result.frame.reading = result.readingWithoutPay;
        result.readingWithoutPay.clear();
    }
    return result;
}

SalaryChart presentSalaries(const Inputs& in)
{
    const std::optional<int> pay = in.answers.profile.pay;
    SalaryChart chart;
    chart.levels = levelLabels(in);
    chart.languages = languageLabels(in);
    chart.boxes = boxes(in, chart);
    chart.axisTitle = in.catalog.market.unit.translated();
    setAxis(chart, pay);
    if (chart.presentPay) {
        chart.presentPayLabel =
            translate("presentation", "Your pay: %1").arg(in.format.integer(*chart.presentPay));
        chart.readingWithoutPay = reading(in, withoutPay(chart).axisMinimum);
    }
    chart.frame = {.id = QStringLiteral("salaries"),
                   .title = translate("presentation", "Salary bands by experience level"),
                   .caption = caption(in),
                   .claim = in.catalog.market.salaryStanding.claim,
                   .description = description(chart),
                   .table = table(in, chart),
                   .reading = reading(in, chart.axisMinimum)};
    return chart;
}

QString payNote(const Inputs& in)
{
    const decision::Profile& profile = in.answers.profile;
    const QStringList paid = paidLanguages(in.catalog);
    if (!profile.pay || paid.isEmpty()) {
        return {};
    }
    QStringList languages{paid.first()};
    const QString own = profile.language ? toQt(*profile.language) : QString();
    if (paid.contains(own) && own != paid.first()) {
        languages.append(own);
    }
    QStringList sentences;
    for (const QString& language : languages) {
        sentences.append(placeSentence(in, language, *profile.pay));
    }
    double highest = 0.0;
    for (const SalaryBand& band : in.catalog.model.market.salaries) {
        highest = std::max(highest, band.high);
    }
    if (*profile.pay > highest * widestPay) {
        sentences.append(translate("presentation", "It is too far above the bands to be drawn beside them."));
    }
    return paragraph(sentences);
}

} // namespace rustworthy::presentation
