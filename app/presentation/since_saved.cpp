#include "presentation/since_saved_view.h"

#include "parts.h"
#include "ranking_parts.h"

#include <algorithm>

namespace rustworthy::presentation {

namespace {

/// What changed is told in the terms of today's catalog; an id it does not know stands for itself.
class Comparison
{
public:
    Comparison(const catalog::Catalog& catalog, const EarlierResult& earlier, const decision::Evaluation& now,
               const QLocale& locale)
        : m_catalog(catalog), m_earlier(earlier), m_now(now), m_format(locale)
    {
        for (const decision::BandOutlook& band : now.checklist.bands) {
            if (band.reachable) {
                m_bandsNow.append(toQt(band.id));
            }
        }
    }

    [[nodiscard]] QString verdict() const
    {
        const QString was = verdictOf(m_earlier.bands);
        const QString is = verdictOf(m_bandsNow);
        if (isSameVerdict()) {
            return translate("presentation", "The verdict is the same as then: %1.").arg(is);
        }
        return translate("presentation", "The verdict was %1 and now is %2.").arg(was, is);
    }

    [[nodiscard]] bool isSameVerdict() const { return m_earlier.bands == m_bandsNow; }

    [[nodiscard]] QStringList changes() const
    {
        QStringList all;
        const decision::ChecklistResult& checklist = m_now.checklist;
        if (m_earlier.low != checklist.score.low || m_earlier.high != checklist.score.high ||
            m_earlier.maximum != checklist.maximum) {
            //: Points of the checklist, then the highest score, for then and for now.
            all.append(translate("presentation", "The score was %1 of %2 and now is %3 of %4.")
                           .arg(m_format.integers(m_earlier.low, m_earlier.high),
                                m_format.integer(m_earlier.maximum),
                                m_format.integers(checklist.score.low, checklist.score.high),
                                m_format.integer(checklist.maximum)));
        }
        if (const QString leader = toQt(m_now.ranking.leader.value_or(std::string()));
            leader != m_earlier.leader) {
            all.append(leaderChange(leader));
        }
        return all + shareChanges();
    }

private:
    [[nodiscard]] QString verdictOf(const QStringList& bands) const
    {
        QStringList names;
        for (const QString& band : bands) {
            names.append(quoted(bandName(m_catalog, band.toStdString())));
        }
        return names.size() == 1 ? names.front()
                                 //: A verdict that is not decided; verdicts in quotation marks.
                                 : translate("presentation", "open between %1").arg(joined(names));
    }

    [[nodiscard]] QString leaderChange(const QString& leader) const
    {
        if (leader.isEmpty()) {
            return translate("presentation", "The ranking was led by %1 and now has no single leader.")
                .arg(m_catalog.languageName(m_earlier.leader));
        }
        if (m_earlier.leader.isEmpty()) {
            return translate("presentation", "The ranking had no single leader and now is led by %1.")
                .arg(m_catalog.languageName(leader));
        }
        return translate("presentation", "The ranking was led by %1 and now is led by %2.")
            .arg(m_catalog.languageName(m_earlier.leader), m_catalog.languageName(leader));
    }

    [[nodiscard]] QStringList shareChanges() const
    {
        QStringList all;
        for (const decision::RankedAlternative& alternative : m_now.ranking.alternatives) {
            const QString id = toQt(alternative.id);
            if (!m_earlier.firstRank.contains(id)) {
                continue;
            }
            // Shares of draws, which say nothing exact about all ways.
            const QString was = percentOf(m_format, Share{.fraction = m_earlier.firstRank.value(id)});
            const QString is = percentOf(m_format, Share{.fraction = alternative.rankAcceptability.front()});
            if (was != is) {
                //: A language; shares of the ways to weigh the criteria.
                all.append(translate("presentation",
                                     "%1 was first in %2 of the ways to weigh the criteria and now is in %3.")
                               .arg(m_catalog.languageName(id), was, is));
            }
        }
        return all;
    }

    const catalog::Catalog& m_catalog;
    const EarlierResult& m_earlier;
    const decision::Evaluation& m_now;
    Format m_format;
    QStringList m_bandsNow;
};

QString reason(const EarlierResult& earlier, const catalog::Catalog& catalog, const QDate& reviewOn,
               const QDate& today, const Format& format)
{
    QStringList reasons;
    if (reviewOn.isValid() && reviewOn <= today && earlier.savedOn < reviewOn) {
        reasons.append(
            translate("presentation", "You wanted to look at this again on %1.").arg(format.date(reviewOn)));
    }
    if (earlier.catalogVersion != catalog.version) {
        reasons.append(
            translate("presentation",
                      "The figures are those of version %1 of the catalog; the answers were saved with %2.")
                .arg(catalog.version, earlier.catalogVersion));
    }
    return paragraph(reasons);
}

} // namespace

SinceSavedView presentSinceSaved(const catalog::Catalog& catalog, const EarlierResult& earlier,
                                 const decision::Evaluation& now, const QDate& reviewOn, const QDate& today,
                                 const QLocale& locale)
{
    const Format format(locale);
    const Comparison comparison(catalog, earlier, now, locale);
    SinceSavedView view;
    view.reason = reason(earlier, catalog, reviewOn, today, format);
    view.changes = comparison.changes();
    view.changed = !view.changes.isEmpty() || !comparison.isSameVerdict();
    //: A date; a sentence such as: The verdict is the same as then: “Worth considering”.
    view.summary = translate("presentation", "These answers were saved on %1. %2")
                       .arg(format.date(earlier.savedOn), comparison.verdict());
    return view;
}

} // namespace rustworthy::presentation
