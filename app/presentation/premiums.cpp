#include "decision/market.h"
#include "parts.h"

#include <algorithm>
#include <cmath>

namespace rustworthy::presentation {

namespace {

using decision::Premium;

QString premiumSentence(const QString& level, const QString& subject, const QString& over,
                        const Premium& premium, const Format& format)
{
    const QString size = format.percent(std::abs(premium.fraction), 1);
    const bool same = format.percent(premium.fraction, 1) == format.percent(0.0, 1);
    if (premium.basis == Premium::Basis::Midpoints) {
        if (same) {
            return translate("presentation",
                             "%1: %2 pays the same as %3, by the middle of the bands (derived).")
                .arg(level, subject, over);
        }
        return premium.fraction > 0.0
                   ? translate("presentation",
                               "%1: %2 pays %4 more than %3, by the middle of the bands (derived).")
                         .arg(level, subject, over, size)
                   : translate("presentation",
                               "%1: %2 pays %4 less than %3, by the middle of the bands (derived).")
                         .arg(level, subject, over, size);
    }
    if (same) {
        return translate("presentation", "%1: %2 pays the same as %3, by the lower ends, since an open band "
                                         "has no middle (derived).")
            .arg(level, subject, over);
    }
    return premium.fraction > 0.0
               ? translate("presentation", "%1: %2 pays %4 more than %3, by the lower ends, since an open "
                                           "band has no middle (derived).")
                     .arg(level, subject, over, size)
               : translate("presentation", "%1: %2 pays %4 less than %3, by the lower ends, since an open "
                                           "band has no middle (derived).")
                     .arg(level, subject, over, size);
}

QString basisName(Premium::Basis basis)
{
    return basis == Premium::Basis::Midpoints
               //: What two salary bands are compared by.
               ? translate("presentation", "middle of the bands")
               //: What two salary bands are compared by.
               : translate("presentation", "lower ends, since an open band has no middle");
}

std::optional<Premium> premiumAt(const catalog::Catalog& catalog, const QString& over, const QString& level)
{
    const decision::Market& market = catalog.model.market;
    const auto* own = decision::findBand(market, market.subject, level.toStdString());
    const auto* other = decision::findBand(market, over.toStdString(), level.toStdString());
    return own && other ? decision::premium(*own, *other) : std::nullopt;
}

QStringList comparedLanguages(const catalog::Catalog& catalog)
{
    QStringList languages = paidLanguages(catalog);
    languages.removeAll(toQt(catalog.model.market.subject));
    return languages;
}

// How the computed premiums over one language lie to the claimed range.
struct Comparison
{
    double low = 0.0;
    double high = 0.0;
    int levels = 0;
    int below = 0;
    int within = 0;
    int above = 0;
};

Comparison compare(const catalog::Catalog& catalog, const QString& over)
{
    constexpr double tolerance = 1e-9;
    const double claimedLow = catalog.market.claimedPremiumLow - tolerance;
    const double claimedHigh = catalog.market.claimedPremiumHigh + tolerance;
    Comparison result;
    for (const catalog::Level& level : catalog.levels) {
        const auto premium = premiumAt(catalog, over, level.id);
        if (!premium || premium->basis != Premium::Basis::Midpoints) {
            continue;
        }
        const double fraction = premium->fraction;
        result.low = result.levels == 0 ? fraction : std::min(result.low, fraction);
        result.high = result.levels == 0 ? fraction : std::max(result.high, fraction);
        ++result.levels;
        ++(fraction < claimedLow ? result.below : fraction > claimedHigh ? result.above : result.within);
    }
    return result;
}

QString comparisonSentence(const catalog::Catalog& catalog, const Format& format, const QString& over)
{
    const Comparison found = compare(catalog, over);
    if (found.levels == 0) {
        return {};
    }
    const QString name = catalog.languageName(over);
    const QString computed = format.percents(found.low, found.high, 1);
    if (found.within == found.levels) {
        return translate("presentation", "Over %1 the middles of the bands give %2, within the claim.")
            .arg(name, computed);
    }
    if (found.below == found.levels) {
        return translate("presentation", "Over %1 the middles of the bands give %2, less than claimed.")
            .arg(name, computed);
    }
    if (found.above == found.levels) {
        return translate("presentation", "Over %1 the middles of the bands give %2, more than claimed.")
            .arg(name, computed);
    }
    return translate("presentation",
                     "Over %1 the middles of the bands give %2, within the claim at %n of %3 levels.",
                     nullptr, found.within)
        .arg(name, computed, format.integer(found.levels));
}

} // namespace

QList<MarketView::PremiumLine> presentPremiums(const catalog::Catalog& catalog, const Format& format)
{
    QList<MarketView::PremiumLine> lines;
    const QString subject = catalog.languageName(toQt(catalog.model.market.subject));
    for (const catalog::Level& level : catalog.levels) {
        for (const QString& over : comparedLanguages(catalog)) {
            if (const auto premium = premiumAt(catalog, over, level.id)) {
                lines.append({.level = level.id,
                              .language = over,
                              .text = premiumSentence(level.name.translated(), subject,
                                                      catalog.languageName(over), *premium, format),
                              .figure = format.percent(premium->fraction, 1),
                              .basis = basisName(premium->basis)});
            }
        }
    }
    return lines;
}

QString presentPremiumCheck(const catalog::Catalog& catalog, const Format& format)
{
    const catalog::Market& market = catalog.market;
    QStringList sentences;
    for (const QString& over : comparedLanguages(catalog)) {
        sentences.append(comparisonSentence(catalog, format, over));
    }
    sentences.removeAll(QString());
    if (sentences.isEmpty()) {
        return {};
    }
    //: Language, lowest and highest claimed premium.
    sentences.prepend(translate("presentation", "Claimed: %1 pays %2 to %3 more.")
                          .arg(catalog.languageName(toQt(catalog.model.market.subject)),
                               format.shortPercent(market.claimedPremiumLow),
                               format.shortPercent(market.claimedPremiumHigh)));
    sentences.append(standingText(catalog, market.premiumStanding));
    return paragraph(sentences);
}

} // namespace rustworthy::presentation
