#include "decision/market.h"
#include "parts.h"

#include <algorithm>
#include <cmath>

namespace rustworthy::presentation {

namespace {

using catalog::Claim;

struct CheckInputs
{
    const catalog::Catalog& catalog;
    const Format& format;
    const Claim::Check& check;
};

const decision::Market& marketOf(const CheckInputs& in)
{
    return in.catalog.model.market;
}

std::string languageOf(const CheckInputs& in)
{
    return in.check.language.isEmpty() ? marketOf(in).subject : in.check.language.toStdString();
}

QStringList growth(const CheckInputs& in)
{
    return {growthSentence(in.catalog, in.format, languageOf(in), in.check.fromYear, in.check.toYear,
                           in.check.claimed)};
}

// Level, language, its figure, other language, its figure, difference in per cent, the claim's two ends.
QString premiumPattern(bool byMiddle, bool fits)
{
    if (byMiddle) {
        return fits
                   ? translate("presentation", "%1, middle of the bands: %2 %3 against %4 %5 is a difference "
                                               "of %6; the claimed %7 to %8 fits.")
                   : translate("presentation", "%1, middle of the bands: %2 %3 against %4 %5 is a difference "
                                               "of %6; the claimed %7 to %8 does not fit.");
    }
    return fits ? translate("presentation", "%1, lower ends, since an open band has no middle: %2 %3 against "
                                            "%4 %5 is a difference of %6; the claimed %7 to %8 fits.")
                : translate("presentation",
                            "%1, lower ends, since an open band has no middle: %2 %3 against %4 %5 is a "
                            "difference of %6; the claimed %7 to %8 does not fit.");
}

QString premiumLine(const CheckInputs& in, const catalog::Level& level, const decision::SalaryBand& band,
                    const decision::SalaryBand& over)
{
    const auto premium = decision::premium(band, over);
    if (!premium) {
        return {};
    }
    constexpr double tolerance = 1e-9;
    const bool byMiddle = premium->basis == decision::Premium::Basis::Midpoints;
    const bool fits = premium->fraction >= in.check.claimed - tolerance &&
                      premium->fraction <= in.check.claimedHigh + tolerance;
    const double own = byMiddle ? decision::midpoint(band).value_or(band.low) : band.low;
    const double other = byMiddle ? decision::midpoint(over).value_or(over.low) : over.low;
    return premiumPattern(byMiddle, fits)
        .arg(level.name.translated(), in.catalog.languageName(toQt(band.language)),
             payText(in.catalog, in.format, own), in.catalog.languageName(toQt(over.language)),
             payText(in.catalog, in.format, other), in.format.percent(premium->fraction, 1),
             in.format.shortPercent(in.check.claimed), in.format.shortPercent(in.check.claimedHigh));
}

QStringList premium(const CheckInputs& in)
{
    QStringList lines;
    for (const catalog::Level& level : in.catalog.levels) {
        const std::string id = level.id.toStdString();
        const auto* band = decision::findBand(marketOf(in), languageOf(in), id);
        const auto* over = decision::findBand(marketOf(in), in.check.over.toStdString(), id);
        if (band && over) {
            lines.append(premiumLine(in, level, *band, *over));
        }
    }
    return lines;
}

QStringList ratio(const CheckInputs& in)
{
    if (in.check.values.size() < 2 || in.check.values.at(1) == 0.0) {
        return {};
    }
    const double numerator = in.check.values.at(0);
    const double denominator = in.check.values.at(1);
    return {translate("presentation", "%1 divided by %2 is %3; claimed is %4.")
                .arg(in.format.shortDecimal(numerator, 1), in.format.shortDecimal(denominator, 1),
                     in.format.shortDecimal(numerator / denominator, 1),
                     in.format.shortDecimal(in.check.claimed, 1))};
}

QStringList floors(const CheckInputs& in)
{
    if (in.check.values.isEmpty()) {
        return {};
    }
    QStringList values;
    for (const double value : in.check.values) {
        values.append(in.format.integer(value));
    }
    return {
        translate("presentation",
                  "%1 are lower limits, so they do not contradict each other: a count of %2 or more meets "
                  "all of them.")
            .arg(joined(values), in.format.integer(std::ranges::max(in.check.values)))};
}

QStringList place(const CheckInputs& in)
{
    const std::string language = languageOf(in);
    const auto found = decision::placeAmongBands(marketOf(in), language, in.check.claimed);
    const QString figure = payText(in.catalog, in.format, in.check.claimed);
    const QString name = in.catalog.languageName(toQt(language));
    if (!found.inside.empty()) {
        QStringList levels;
        for (const std::string& level : found.inside) {
            levels.append(in.catalog.levelName(toQt(level)));
        }
        return {translate("presentation", "%1 lies within the %2 band for %3.", nullptr,
                          pluralCount(levels.size()))
                    .arg(figure, joined(levels), name)};
    }
    const auto* below = found.below ? decision::findBand(marketOf(in), language, *found.below) : nullptr;
    const auto* above = found.above ? decision::findBand(marketOf(in), language, *found.above) : nullptr;
    if (below && above) {
        return {translate("presentation",
                          "%1 lies in the gap between the %2 band (to %3) and the %4 band (from %5) for %6.")
                    .arg(figure, in.catalog.levelName(toQt(below->level)), in.format.integer(below->high),
                         in.catalog.levelName(toQt(above->level)), in.format.integer(above->low), name)};
    }
    if (above) {
        return {
            translate("presentation", "%1 lies below the %2 band (from %3) for %4.")
                .arg(figure, in.catalog.levelName(toQt(above->level)), in.format.integer(above->low), name)};
    }
    if (below) {
        return {
            translate("presentation", "%1 lies above the %2 band (to %3) for %4.")
                .arg(figure, in.catalog.levelName(toQt(below->level)), in.format.integer(below->high), name)};
    }
    return {};
}

QStringList interpolation(const CheckInputs& in)
{
    const auto factor =
        decision::interpolatedGrowthFactor(marketOf(in), languageOf(in), in.check.fromYear, in.check.toYear);
    if (!factor) {
        return {};
    }
    //: Language, first and last year, two factors, the claimed factor.
    return {translate("presentation",
                      "Read between the printed points, %1 postings of %3 are %4 times those of %2 at steady "
                      "rates and %5 times along straight lines; claimed is %6 times.")
                .arg(in.catalog.languageName(toQt(languageOf(in))), in.format.year(in.check.fromYear),
                     in.format.year(in.check.toYear), in.format.decimal(factor->geometric, 2),
                     in.format.decimal(factor->linear, 2), in.format.shortDecimal(in.check.claimed, 1))};
}

QStringList base(const CheckInputs& in)
{
    if (in.check.values.size() < 2 || in.check.values.at(1) <= -1.0) {
        return {};
    }
    const double figure = in.check.values.at(0);
    const double factor = 1.0 + in.check.values.at(1);
    //: A figure, a factor, the quotient, its unit ("US dollars a year").
    return {translate("presentation",
                      "%1 divided by %2 is about %3 %4: a derived figure, which the source does not state.")
                .arg(in.format.integer(figure), in.format.shortDecimal(factor, 3),
                     in.format.integer(std::round(figure / factor / 1000.0) * 1000.0),
                     in.catalog.market.unit.translated())};
}

using Computation = QStringList (*)(const CheckInputs&);

Computation computationFor(const QString& kind)
{
    struct Kind
    {
        const char* name;
        Computation compute;
    };
    static constexpr Kind kinds[] = {{"growth", growth}, {"premium", premium},
                                     {"ratio", ratio},   {"floors", floors},
                                     {"place", place},   {"interpolation", interpolation},
                                     {"base", base}};
    const auto* found =
        std::ranges::find_if(kinds, [&](const Kind& each) { return kind == QLatin1String(each.name); });
    return found == std::end(kinds) ? nullptr : found->compute;
}

} // namespace

QStringList presentChecks(const catalog::Catalog& catalog, const Format& format, const catalog::Claim& claim)
{
    QStringList lines;
    for (const Claim::Check& check : claim.checks) {
        QStringList computed;
        if (const Computation compute = computationFor(check.kind)) {
            computed = compute({catalog, format, check});
        }
        computed.removeAll(QString());
        if (computed.isEmpty()) {
            computed.append(translate("presentation", "The catalog lacks the figures to check this."));
        }
        lines.append(computed);
    }
    return lines;
}

} // namespace rustworthy::presentation
