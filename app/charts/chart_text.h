// Measuring and breaking the plain text that charts draw.
#pragma once

#include <QtCore/QSizeF>
#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace rustworthy::charts {

/// As wide as the widest line.
[[nodiscard]] QSizeF textSize(const QString& text, const QFont& font);
/// Breaks between words so that each line fits; the last line allowed is elided, as is a word too long.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width, int maximumLines);
/// Categories have to differ, or Qt Charts drops one.
[[nodiscard]] QStringList distinct(const QStringList& names);

} // namespace rustworthy::charts
