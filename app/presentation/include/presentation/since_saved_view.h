// What changed in the verdict since the answers were saved.
#pragma once

#include "catalog/catalog.h"
#include "decision/evaluation.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace rustworthy::presentation {

/// A result as it was stored; ids are those of the catalog of that time.
struct EarlierResult
{
    QDate savedOn;
    QString catalogVersion;
    int low = 0;
    int high = 0;
    int maximum = 0;
    QStringList bands;
    QString leader;
    QMap<QString, double> firstRank;
};

struct SinceSavedView
{
    QString reason; ///< why it is shown: the day that was set has come, or the catalog is a newer one
    bool changed = false;
    QString summary;     ///< one sentence: the verdict is the same, or what it was and what it is
    QStringList changes; ///< score, leader, shares: one sentence for each that differs
};

/// `reviewOn`: invalid = no such date.
[[nodiscard]] SinceSavedView presentSinceSaved(const catalog::Catalog& catalog, const EarlierResult& earlier,
                                               const decision::Evaluation& now, const QDate& reviewOn,
                                               const QDate& today, const QLocale& locale);

} // namespace rustworthy::presentation
