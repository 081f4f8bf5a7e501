#include "axis.h"
#include "decision/market.h"
#include "parts.h"

#include <algorithm>
#include <cmath>

namespace rustworthy::presentation {

namespace {

using decision::GrowthRate;
using decision::PostingCount;

struct Span
{
    int from = 0;
    int to = 0;
    bool projected = false;
    GrowthRate rate;
};

// The whole span first, then each interval between neighbouring figures.
std::vector<Span> spans(const decision::Market& market)
{
    const std::vector<PostingCount> postings = postingsOf(market, market.subject);
    std::vector<Span> result;
    const auto add = [&](const PostingCount& from, const PostingCount& to) {
        if (const auto rate = decision::postingGrowth(market, market.subject, from.year, to.year)) {
            result.push_back({from.year, to.year, from.projected || to.projected, *rate});
        }
    };
    if (postings.size() > 2) {
        add(postings.front(), postings.back());
    }
    for (std::size_t i = 1; i < postings.size(); ++i) {
        add(postings[i - 1], postings[i]);
    }
    return result;
}

bool hasRange(const GrowthRate& rate)
{
    return rate.low < rate.high;
}

QString rangeText(const Format& format, const GrowthRate& rate)
{
    return format.percents(rate.low, rate.high, 0);
}

QString spanDetail(const Format& format, const Span& span)
{
    const QString years = dashed(format.year(span.from), format.year(span.to));
    const QString rate = format.percent(span.rate.rate, 1);
    if (!hasRange(span.rate)) {
        return translate("presentation", "%1: %2 a year, derived").arg(years, rate);
    }
    //: Years, growth rate, its range under rounding ("20% to 49%").
    return translate("presentation", "%1: %2 a year, derived; %3 when rounding is allowed for")
        .arg(years, rate, rangeText(format, span.rate));
}

QString exactGrowthSentence(const QString& arithmetic, const QString& claim, bool fits)
{
    //: Arithmetic, the claimed rate.
    return fits ? translate("presentation", "%1; the claimed %2 a year fits.").arg(arithmetic, claim)
                : translate("presentation", "%1; the claimed %2 a year does not fit.").arg(arithmetic, claim);
}

BarValue claimedBar(const catalog::Catalog& catalog, const Format& format)
{
    const double claimed = catalog.market.claimedGrowth;
    const QString rate = format.shortPercent(claimed);
    return {.id = QStringLiteral("claimed"),
            .category = translate("presentation", "Claimed"),
            .value = claimed,
            .low = {},
            .high = {},
            .highlighted = true,
            .projected = false,
            .label = rate,
            .detail = translate("presentation", "Claimed: about %1 a year").arg(rate)};
}

BarValue spanBar(const Format& format, const Span& span)
{
    BarValue bar{.id = QStringLiteral("%1-%2").arg(QString::number(span.from), QString::number(span.to)),
                 .category = dashed(format.year(span.from), format.year(span.to)),
                 .value = span.rate.rate,
                 .low = {},
                 .high = {},
                 .highlighted = false,
                 .projected = span.projected,
                 .label = format.percent(span.rate.rate, 1),
                 .detail = spanDetail(format, span)};
    if (hasRange(span.rate)) {
        bar.low = span.rate.low;
        bar.high = span.rate.high;
        // It stands where the range ends, not the bar.
        //: A growth rate and its range under rounding: 30.8% (20% to 49%).
        bar.label = translate("presentation", "%1 (%2)", "rate and range")
                        .arg(format.percent(span.rate.rate, 1), rangeText(format, span.rate));
    }
    return bar;
}

QString caption(const catalog::Catalog& catalog)
{
    return paragraph(
        {standingText(catalog, catalog.market.growthStanding),
         translate("presentation", "The computed rates are derived from the printed postings.")});
}

QString reading(const catalog::Catalog& catalog, const Format& format)
{
    const double rounding = catalog.model.market.postingsRounding;
    const QString whiskers =
        rounding > 0.0
            ? translate("presentation",
                        "The thin lines show the range when each figure is rounded to the nearest %1.")
                  .arg(format.integer(rounding))
            : QString();
    const bool anyProjected = std::ranges::any_of(spans(catalog.model.market), &Span::projected);
    const QString hatching =
        anyProjected ? translate("presentation", "Hatched bars rest on a projected figure.") : QString();
    return paragraph({hatching, whiskers});
}

} // namespace

QString growthSentence(const catalog::Catalog& catalog, const Format& format, const std::string& language,
                       int fromYear, int toYear, double claimed)
{
    const decision::Market& market = catalog.model.market;
    const PostingCount* from = decision::findPosting(market, language, fromYear);
    const PostingCount* to = decision::findPosting(market, language, toYear);
    const auto rate = decision::postingGrowth(market, language, fromYear, toYear);
    if (!from || !to || !rate) {
        return {};
    }
    const int years = toYear - fromYear;
    const QString arithmetic =
        //: Two years, two numbers of postings, how many years lie between, growth rate.
        translate("presentation", "%1 to %2: %3 to %4 over %n years is %5 a year", nullptr, years)
            .arg(format.year(fromYear), format.year(toYear), format.integer(from->count),
                 format.integer(to->count), format.percent(rate->rate, 1));
    const QString claim = format.shortPercent(claimed);
    if (!hasRange(*rate)) {
        return exactGrowthSentence(arithmetic, claim, rate->admits(claimed));
    }
    const QString pattern =
        rate->admits(claimed)
            //: Arithmetic, lowest and highest rate, a number, the claimed rate.
            ? translate("presentation", "%1; between %2 and %3 if each figure is rounded to the nearest %4; "
                                        "the claimed %5 a year fits.")
            : translate("presentation", "%1; between %2 and %3 if each figure is rounded to the nearest %4; "
                                        "the claimed %5 a year does not fit.");
    return pattern.arg(arithmetic, format.percent(rate->low, 0), format.percent(rate->high, 0),
                       format.integer(market.postingsRounding), claim);
}

BarChart presentGrowth(const catalog::Catalog& catalog, const Format& format)
{
    BarChart chart;
    chart.percent = true;
    chart.axisTitle = translate("presentation", "Growth a year");
    chart.bars.append(claimedBar(catalog, format));
    for (const Span& span : spans(catalog.model.market)) {
        chart.bars.append(spanBar(format, span));
    }
    chart.frame = {.id = QStringLiteral("growth"),
                   .title = translate("presentation", "Growth of job postings for %1: claimed and computed")
                                .arg(catalog.languageName(toQt(catalog.model.market.subject))),
                   .caption = caption(catalog),
                   .claim = catalog.market.growthStanding.claim,
                   .description = {},
                   .table = {.columns = {translate("presentation", "Years"), chart.axisTitle,
                                         translate("presentation", "Range under rounding")},
                             .rows = {},
                             .numeric = {false, true, true}},
                   .reading = reading(catalog, format)};
    double lowest = 0.0;
    double highest = 0.0;
    QStringList sentences;
    for (const BarValue& bar : std::as_const(chart.bars)) {
        const QString range = bar.low && bar.high ? format.percents(*bar.low, *bar.high, 0) : QString();
        const QString rate = bar.highlighted ? bar.label : format.percent(bar.value, 1);
        chart.frame.table.rows.append({bar.category, rate, range});
        sentences.append(translate("presentation", "%1.", "sentence").arg(bar.detail));
        lowest = std::min({lowest, bar.value, bar.low.value_or(0.0)});
        highest = std::max({highest, bar.value, bar.high.value_or(0.0)});
    }
    chart.frame.description = paragraph(sentences);
    const Axis axis = niceAxisThroughZero(lowest, highest);
    chart.axisMinimum = axis.minimum;
    chart.axisMaximum = axis.maximum;
    chart.axisStep = axis.step;
    return chart;
}

QString presentGrowthCheck(const catalog::Catalog& catalog, const Format& format)
{
    QStringList sentences;
    for (const Span& span : spans(catalog.model.market)) {
        sentences.append(growthSentence(catalog, format, catalog.model.market.subject, span.from, span.to,
                                        catalog.market.claimedGrowth));
    }
    return paragraph(sentences);
}

} // namespace rustworthy::presentation
