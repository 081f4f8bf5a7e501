#include "axis.h"
#include "decision/market.h"
#include "parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

using decision::PostingCount;

QString subjectName(const catalog::Catalog& catalog)
{
    return catalog.languageName(toQt(catalog.model.market.subject));
}

QString projectedMark(bool projected)
{
    return projected ? translate("presentation", "yes") : translate("presentation", "no");
}

QString countLabel(const Format& format, const PostingCount& posting)
{
    const QString count = format.integer(posting.count);
    //: A number of job postings that is a projection.
    return posting.projected ? translate("presentation", "%1 (projected)").arg(count) : count;
}

QString postingDetail(const catalog::Catalog& catalog, const Format& format, const PostingCount& posting)
{
    const QString language = catalog.languageName(toQt(posting.language));
    const QString year = format.year(posting.year);
    const QString count = format.integer(posting.count);
    const int n = pluralCount(static_cast<std::uint64_t>(posting.count));
    return posting.projected
               //: Language, year, number of job postings.
               ? translate("presentation", "%1, %2: about %3 job postings, projected", nullptr, n)
                     .arg(language, year, count)
               : translate("presentation", "%1, %2: about %3 job postings", nullptr, n)
                     .arg(language, year, count);
}

QString comparedDetail(const catalog::Catalog& catalog, const Format& format, const PostingCount& posting,
                       double multiple)
{
    const int n = pluralCount(static_cast<std::uint64_t>(posting.count));
    const QString pattern =
        posting.projected
            //: Language, year, number of job postings, multiple, the language compared with.
            ? translate("presentation", "%1, %2: about %3 job postings, projected, %4 times as many as %5",
                        nullptr, n)
            : translate("presentation", "%1, %2: about %3 job postings, %4 times as many as %5", nullptr, n);
    return pattern.arg(catalog.languageName(toQt(posting.language)), format.year(posting.year),
                       format.integer(posting.count), format.shortDecimal(multiple, 1), subjectName(catalog));
}

QString sentence(const QString& detail)
{
    return translate("presentation", "%1.", "sentence").arg(detail);
}

// The latest year for which every language has a figure, else the subject's last year.
std::optional<int> comparisonYear(const catalog::Catalog& catalog)
{
    const decision::Market& market = catalog.model.market;
    std::set<std::string> languages;
    for (const PostingCount& posting : market.postings) {
        languages.insert(posting.language);
    }
    const std::vector<PostingCount> own = postingsOf(market, market.subject);
    if (own.empty()) {
        return std::nullopt;
    }
    for (auto posting = own.rbegin(); posting != own.rend(); ++posting) {
        const bool known = std::ranges::all_of(languages, [&](const std::string& language) {
            return decision::findPosting(market, language, posting->year) != nullptr;
        });
        if (known) {
            return posting->year;
        }
    }
    return own.back().year;
}

// The subject first, the others as the catalog lists them.
std::vector<PostingCount> postingsIn(const decision::Market& market, int year)
{
    std::vector<PostingCount> result;
    std::ranges::copy_if(market.postings, std::back_inserter(result),
                         [&](const PostingCount& posting) { return posting.year == year; });
    std::stable_partition(result.begin(), result.end(),
                          [&](const PostingCount& posting) { return posting.language == market.subject; });
    return result;
}

BarValue postingBar(const catalog::Catalog& catalog, const Format& format, const PostingCount& posting,
                    double subjectCount)
{
    BarValue bar{.id = toQt(posting.language),
                 .category = catalog.languageName(toQt(posting.language)),
                 .value = posting.count,
                 .highlighted = posting.language == catalog.model.market.subject,
                 .projected = posting.projected,
                 .label = format.integer(posting.count),
                 .detail = postingDetail(catalog, format, posting)};
    if (!bar.highlighted && subjectCount > 0.0) {
        bar.detail = comparedDetail(catalog, format, posting, posting.count / subjectCount);
    }
    return bar;
}

bool anyProjected(const catalog::Catalog& catalog, std::optional<int> year)
{
    return year && std::ranges::any_of(postingsIn(catalog.model.market, *year), &PostingCount::projected);
}

} // namespace

std::vector<PostingCount> postingsOf(const decision::Market& market, const std::string& language)
{
    std::vector<PostingCount> result;
    std::ranges::copy_if(market.postings, std::back_inserter(result),
                         [&](const PostingCount& posting) { return posting.language == language; });
    std::ranges::sort(result, {}, &PostingCount::year);
    return result;
}

TrendChart presentTrend(const catalog::Catalog& catalog, const Format& format)
{
    TrendChart chart;
    chart.seriesName = subjectName(catalog);
    chart.axisTitle = translate("presentation", "Job postings");
    chart.frame = {.id = QStringLiteral("postings-trend"),
                   .title = translate("presentation", "Job postings for %1 by year").arg(chart.seriesName),
                   .caption = standingText(catalog, catalog.market.postingStanding),
                   .claim = catalog.market.postingStanding.claim,
                   .description = {},
                   .table = {.columns = {translate("presentation", "Year"), chart.axisTitle,
                                         translate("presentation", "Projected")},
                             .rows = {},
                             .numeric = {false, true, false}}};
    double highest = 0.0;
    QStringList sentences;
    const auto postings = postingsOf(catalog.model.market, catalog.model.market.subject);
    for (const PostingCount& posting : postings) {
        const QString detail = postingDetail(catalog, format, posting);
        chart.points.append({.category = format.year(posting.year),
                             .value = posting.count,
                             .projected = posting.projected,
                             .label = countLabel(format, posting),
                             .detail = detail});
        chart.frame.table.rows.append(
            {format.year(posting.year), format.integer(posting.count), projectedMark(posting.projected)});
        sentences.append(sentence(detail));
        highest = std::max(highest, posting.count);
    }
    chart.frame.description = paragraph(sentences);
    const Axis axis = niceAxisFromZero(highest);
    chart.axisMaximum = axis.maximum;
    chart.axisStep = axis.step;
    return chart;
}

BarChart presentPostingsByLanguage(const catalog::Catalog& catalog, const Format& format)
{
    BarChart chart;
    const std::optional<int> year = comparisonYear(catalog);
    const QString yearText = year ? format.year(*year) : QString();
    chart.axisTitle = translate("presentation", "Job postings");
    chart.frame = {
        .id = QStringLiteral("postings-languages"),
        .title = translate("presentation", "Job postings by language, %1").arg(yearText),
        .caption = paragraph({standingText(catalog, catalog.market.postingStanding),
                              translate("presentation", "The multiples are derived.")}),
        .claim = catalog.market.postingStanding.claim,
        .description = {},
        .table = {.columns = {translate("presentation", "Language"), chart.axisTitle,
                              translate("presentation", "Times as many as %1").arg(subjectName(catalog)),
                              translate("presentation", "Projected")},
                  .rows = {},
                  .numeric = {false, true, true, false}},
        .reading = anyProjected(catalog, year) ? translate("presentation", "Hatched bars are projections.")
                                               : QString()};
    if (!year) {
        return chart;
    }
    const decision::Market& market = catalog.model.market;
    const PostingCount* subject = decision::findPosting(market, market.subject, *year);
    const double subjectCount = subject ? subject->count : 0.0;
    double highest = 0.0;
    QStringList sentences;
    for (const PostingCount& posting : postingsIn(market, *year)) {
        const BarValue bar = postingBar(catalog, format, posting, subjectCount);
        const QString multiple = subjectCount > 0.0 ? format.shortDecimal(posting.count / subjectCount, 1)
                                                    : translate("presentation", "no figure");
        chart.frame.table.rows.append({bar.category, bar.label, multiple, projectedMark(posting.projected)});
        chart.bars.append(bar);
        sentences.append(sentence(bar.detail));
        highest = std::max(highest, posting.count);
    }
    chart.frame.description = paragraph(sentences);
    const Axis axis = niceAxisFromZero(highest);
    chart.axisMaximum = axis.maximum;
    chart.axisStep = axis.step;
    return chart;
}

} // namespace rustworthy::presentation
