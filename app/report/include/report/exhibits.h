// Single charts and tables as files, made in memory; saving goes through storage::save. Charts are always
// light, with title and caption in the picture. Needs a QApplication. The same exhibit and version give the
// same bytes.
#pragma once

#include "presentation/exhibits.h"
#include "report/csv.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::report {

/// `scale` times the usual size, which is for 96 dots an inch. Several charts stand under each other; tables
/// are left out. Empty without any chart.
[[nodiscard]] QByteArray chartPng(const QList<presentation::Exhibit>& charts, int scale,
                                  const QString& applicationVersion);

/// One file that refers to nothing outside of it and runs nothing.
[[nodiscard]] QByteArray chartSvg(const QList<presentation::Exhibit>& charts,
                                  const QString& applicationVersion);

/// By suffix: png (twice the size where "@2x" stands before it), svg or csv. None for another suffix, and
/// for a picture of what has no chart. `locale` is the one that the tables are written with.
[[nodiscard]] std::optional<QByteArray> exhibitFile(const QList<presentation::Exhibit>& exhibits,
                                                    const QString& fileName, const QLocale& locale,
                                                    const QString& applicationVersion);

/// The exhibit that a name asks for by its last suffix but one, in letters of either case:
/// "anna.salaries.svg", "a.plan@2x.png". Empty when it asks for none, as "answers.csv" does.
[[nodiscard]] QString exhibitNamed(const QString& fileName);
/// What stands in that place without being an exhibit, which may be a slip: "salarys" of "anna.salarys.svg".
[[nodiscard]] QString notAnExhibit(const QString& fileName);
/// A scale that a picture is asked for in and not made in: "@3x" of "anna@3x.png".
[[nodiscard]] QString unknownScale(const QString& fileName);

} // namespace rustworthy::report
