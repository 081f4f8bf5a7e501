// A drawing as it stands inside an HTML page: written shortly, and with the colours of two schemes.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace rustworthy::report {

/// Of an SVG document of ours the element alone, as wide as the page has it; looks the same. `attributes` are
/// added to the element.
[[nodiscard]] QString inlineSvg(const QByteArray& document, const QString& attributes);

/// Classes for what has another colour on a dark page.
class SvgSchemes
{
public:
    /// The first drawing with a class wherever the second has another colour. Nothing when they differ in
    /// more than their colours.
    [[nodiscard]] std::optional<QString> merged(const QString& light, const QString& dark);
    /// Style rules for a dark page.
    [[nodiscard]] QString darkRules() const { return m_rules.join(QString()); }

private:
    [[nodiscard]] QString className(const QString& property, const QString& colour);

    QStringList m_rules; ///< that of the class d0, d1, ...
};

} // namespace rustworthy::report
