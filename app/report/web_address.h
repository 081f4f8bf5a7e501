// What may become a link: whole addresses of the web, and nothing else that a file holds.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace rustworthy::report {

/// Encoded; empty for what is no http or https address with a host.
[[nodiscard]] QByteArray webAddress(const QString& text);

} // namespace rustworthy::report
